import {graphemes, width} from '../text/width.ts';

/** Every character tumen draws with, in one set for each kind of terminal. All are one cell wide. */
export type Glyphs = {
	readonly corner: {readonly topLeft: string; readonly topRight: string; readonly bottomLeft: string; readonly bottomRight: string};
	readonly horizontal: string;
	readonly vertical: string;
	readonly cursor: string;
	readonly ellipsis: string;
	readonly dot: string;
	readonly rail: string;
	readonly kind: {readonly event: string; readonly announcement: string; readonly plan: string; readonly target: string};
	readonly step: {readonly done: string; readonly now: string; readonly open: string};
	/** Eighths of a cell from one to eight, for bars: no higher than a line, so that bars under each other stay apart. */
	readonly bar: readonly string[];
	/** Heights from lowest to highest, for sparklines. */
	readonly spark: readonly string[];
	readonly hole: string;
	readonly point: {readonly firm: string; readonly loose: string};
	readonly stem: string;
	readonly axis: {
		readonly tick: string;
		readonly line: string;
		readonly hole: string;
		readonly corner: string;
		readonly mark: string;
		readonly cursor: string;
		/** Years that are still ahead, and levels that no value stands on. */
		readonly ahead: string;
		/** Here the scale is broken: what stands above is farther than it looks. */
		readonly gap: string;
	};
	/** A step of a path that nobody has gone. */
	readonly path: string;
	/** asciichart's symbols, in its order, as this terminal draws them. */
	readonly stroke: (symbol: string) => string;
	/** Stands where the next letter goes. */
	readonly caret: string;
	readonly times: string;
	readonly up: string;
	readonly down: string;
};

export const unicode: Glyphs = {
	corner: {topLeft: '╭', topRight: '╮', bottomLeft: '╰', bottomRight: '╯'},
	horizontal: '─',
	vertical: '│',
	cursor: '›',
	ellipsis: '…',
	dot: '·',
	rail: '│',
	kind: {event: '●', announcement: '○', plan: '◇', target: '◆'},
	step: {done: '●', now: '◉', open: '○'},
	bar: ['╸', '╸', '╸', '╸', '╸', '━', '━', '━'],
	spark: ['▁', '▂', '▃', '▄', '▅', '▆', '▇', '█'],
	hole: '·',
	point: {firm: '●', loose: '○'},
	stem: '┊',
	axis: {tick: '┤', line: '─', hole: '·', corner: '└', mark: '┴', cursor: '▲', ahead: '╌', gap: '≈'},
	path: '∙',
	stroke: symbol => symbol,
	caret: '▏',
	times: '×',
	up: '↑',
	down: '↓',
};

const ASCII_STROKES: Readonly<Record<string, string>> = {'─': '-', '│': '|', '╭': '.', '╮': '.', '╯': "'", '╰': "'"};

export const ascii: Glyphs = {
	corner: {topLeft: '+', topRight: '+', bottomLeft: '+', bottomRight: '+'},
	horizontal: '-',
	vertical: '|',
	cursor: '>',
	ellipsis: '~',
	dot: '-',
	rail: '|',
	kind: {event: '*', announcement: 'o', plan: '?', target: '#'},
	step: {done: '#', now: '@', open: '.'},
	bar: ['', '', '', '-', '-', '-', '=', '='],
	spark: ['_', '-', '~', '=', '+', 'o', '*', '#'],
	hole: '.',
	point: {firm: '*', loose: 'o'},
	stem: ':',
	axis: {tick: '|', line: '-', hole: '.', corner: '+', mark: '+', cursor: '^', ahead: '~', gap: '/'},
	path: '.',
	stroke: symbol => ASCII_STROKES[symbol] ?? symbol,
	caret: '_',
	times: 'x',
	up: '^',
	down: 'v',
};

/** Punctuation that has a one-cell stand-in, so that transcribing moves nothing on the screen. */
const TRANSCRIBED: Readonly<Record<string, string>> = {
	'–': '-',
	'—': '-',
	'−': '-',
	'×': 'x',
	'÷': '/',
	'·': '-',
	'…': '~',
	'’': "'",
	'‘': "'",
	'“': '"',
	'”': '"',
	'«': '"',
	'»': '"',
	'¶': '#',
	'§': '$',
	'→': '>',
	'←': '<',
	'↑': '^',
	'↓': 'v',
	'≥': '>',
	'≤': '<',
	'≈': '~',
	'½': '~',
	'●': '*',
	'○': 'o',
	'◉': '@',
	'◇': '?',
	'◆': '#',
	'\u00A0': ' ',
};

/** A text in ASCII of the same width: punctuation transcribed, accents dropped, what has no stand-in a question mark a cell. */
export const toAscii = (text: string): string =>
	/^[\x20-\x7e]*$/.test(text)
		? text
		: graphemes(text)
				.map(char => {
					if (/^[\x20-\x7e]$/.test(char)) return char;
					const plain = TRANSCRIBED[char] ?? char.normalize('NFD').replace(/\p{M}/gu, '');
					return /^[\x20-\x7e]$/.test(plain) ? plain : '?'.repeat(width(char));
				})
				.join('');

/**
 * A text without the punctuation that terminals set for East Asian scripts draw two cells wide ("ambiguous" in Unicode's
 * tables: dashes, quotes, arrows, ×, ·, …). Letters of any script stay as they are.
 */
export const toNarrow = (text: string): string => (/^[\x20-\x7e]*$/.test(text) ? text : Array.from(text, char => TRANSCRIBED[char] ?? char).join(''));
