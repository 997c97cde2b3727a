type Environment = Readonly<Record<string, string | undefined>>;

const PROGRAMS = new Set(['iTerm.app', 'WezTerm', 'vscode', 'ghostty', 'rio', 'Hyper', 'mintty']);
const TERMS = /^(?:xterm-kitty|xterm-ghostty|alacritty.*|foot.*|wezterm|contour.*)$/;
/** The first release of tmux that hands links on, and of VTE that shows them. */
const TMUX = 3.4;
const VTE = 5000;

/**
 * Whether the terminal is known to show addresses as links (OSC 8). One that does not may print the codes, so that what
 * is not known counts as no. It is not asked: its answer may come as keys.
 */
export const knowsLinks = (env: Environment): boolean => {
	const program = env['TERM_PROGRAM'] ?? '';
	const term = env['TERM'] ?? '';
	// What tmux and screen inherited tells of the terminal they were started in, not of themselves.
	if ((env['TMUX'] ?? '') !== '') return program === 'tmux' && Number.parseFloat(env['TERM_PROGRAM_VERSION'] ?? '0') >= TMUX;
	if ((env['STY'] ?? '') !== '' || /^screen|^tmux/.test(term) || /^(?:|dumb|linux)$/.test(term)) return false;
	return (
		PROGRAMS.has(program) ||
		TERMS.test(term) ||
		Number(env['VTE_VERSION'] ?? 0) >= VTE ||
		(env['KITTY_WINDOW_ID'] ?? '') !== '' ||
		(env['WT_SESSION'] ?? '') !== ''
	);
};

/** Two parts of one address, on two lines, are one link to the terminal by this. */
const idOf = (address: string): string => {
	let hash = 0;
	for (const char of address) hash = (hash * 31 + (char.codePointAt(0) ?? 0)) >>> 0;
	return hash.toString(36);
};

/**
 * A text as a link. Only plain http and https addresses become one. Ended by BEL, not by ST: Ink 6.8 takes no other end.
 */
export const linked = (text: string, address: string): string =>
	/^https?:\/\/[\x21-\x7e]+$/.test(address) ? `\u001B]8;id=${idOf(address)};${address}\u0007${text}\u001B]8;;\u0007` : text;
