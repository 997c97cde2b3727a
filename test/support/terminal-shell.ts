// The shell from which a program is started in a terminal, and which stays after it, as in real life. When the first
// process of a terminal ends, the kernel throws away what was not read yet, and puts the settings back itself, so that a
// raw mode left on would not be seen.
//
// It tells the driver what happens by marks of its own in the terminal's output: a control sequence (OSC) that no
// terminal knows and none shows. They come in order with all else, so that after the last one nothing is missing.

/** Short enough for the smallest terminal in which a test looks for them. */
export const WRITTEN_BEFORE = ['old one', 'old two'];
export const WRITTEN_AFTER = 'new one';

const SCRIPT = `
trap : INT QUIT
printf '%s\\n' '${WRITTEN_BEFORE.join("' '")}'
printf '\\033]7777;start;%s\\007' "$(stty -g)"
/bin/sh -c 'printf "\\033]7777;pid;%s\\007" "$$"; exec "$@"' sh "$@"
code=$?
printf '\\033]7777;end;%s;%s\\007' "$code" "$(stty -g)"
echo '${WRITTEN_AFTER}'
read -r _
`;

/**
 * The words that start the shell with a command to run.
 * @param isSilent whether the terminal shows what is typed to nobody; it shows it otherwise, as terminals do
 */
export const shellCommand = (command: readonly [string, ...string[]], isSilent: boolean): [string, ...string[]] => [
	'/bin/sh',
	'-c',
	isSilent ? `stty -echo${SCRIPT}` : SCRIPT,
	'sh',
	...command,
];

export type Mark = {
	/** What the shell says: at the start the terminal's settings; the process id; at the end the exit code and the settings. */
	readonly words: readonly string[];
	readonly from: number;
	readonly to: number;
};

/** The shell's mark of a kind in what came from a terminal. */
export const markIn = (received: string, kind: 'start' | 'pid' | 'end'): Mark | undefined => {
	const opening = `\u001B]7777;${kind};`;
	const from = received.indexOf(opening);
	const to = received.indexOf('\u0007', from);
	if (from === -1 || to === -1) return undefined;
	return {words: received.slice(from + opening.length, to).split(';'), from, to: to + 1};
};
