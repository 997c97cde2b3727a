import {Buffer} from 'node:buffer';

type Environment = Readonly<Record<string, string | undefined>>;

/** Characters of base64 that a terminal is sure to take in one sequence. */
export const MOST_ENCODED = 74_994;

/** The most characters of one piece that screen hands on: it cuts longer strings off. */
const SCREEN_PIECE = 76;

/** Terminals that obey no OSC 52, or print it: the text console, old hardware, and what says nothing of itself. */
const WITHOUT = /^(?:|dumb|unknown|linux|cons25|sun|vt\d.*|ansi)$/;

/**
 * What to expect of the terminal: `likely`; `doubtful` for those known to ignore the request, or to ask before they
 * obey; `none` where it must not even be sent.
 */
export const clipboardHope = (env: Environment): 'likely' | 'doubtful' | 'none' => {
	if (WITHOUT.test(env['TERM'] ?? '')) return 'none';
	// What tmux and screen inherited tells of the terminal they were started in, not of the one that shows them now.
	if (multiplexer(env) !== undefined) return 'likely';
	return env['TERM_PROGRAM'] === 'Apple_Terminal' || env['VTE_VERSION'] !== undefined ? 'doubtful' : 'likely';
};

const multiplexer = (env: Environment): 'tmux' | 'screen' | undefined => {
	if (env['TMUX'] !== undefined && env['TMUX'] !== '') return 'tmux';
	return (env['STY'] !== undefined && env['STY'] !== '') || /^screen/.test(env['TERM'] ?? '') ? 'screen' : undefined;
};

const pieces = (text: string, size: number): string[] =>
	Array.from({length: Math.ceil(text.length / size)}, (_, index) => text.slice(index * size, (index + 1) * size));

/**
 * The bytes that ask the terminal, wherever it stands, to put a text into its clipboard (OSC 52).
 * @returns undefined when the text is too long for that
 */
export const clipboardBytes = (text: string, env: Environment): string | undefined => {
	// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is taken out
	const encoded = Buffer.from(text.replace(/[\u0000-\u0008\u000B-\u001F\u007F-\u009F]/g, ''), 'utf8').toString('base64');
	if (encoded.length > MOST_ENCODED) return undefined;
	const request = `\u001B]52;c;${encoded}`;
	switch (multiplexer(env)) {
		case 'tmux':
			// tmux takes the request itself with `set-clipboard on`, or hands it through with `allow-passthrough on`: which of
			// the two a person has is not known, and the same text twice does no harm.
			return `${request}\u0007\u001BPtmux;\u001B${request}\u0007\u001B\\`;
		case 'screen':
			return `${pieces(`${request}\u0007`, SCREEN_PIECE)
				.map(piece => `\u001BP${piece}\u001B\\`)
				.join('')}`;
		default:
			return `${request}\u001B\\`;
	}
};
