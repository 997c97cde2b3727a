import {ascii, type Glyphs} from '../../view/glyphs.ts';

// Numerals that are read from the back of a room, made of full and half blocks: every font and terminal has them, tmux too.

/** Five rows of three pixels each. */
const PIXELS: Readonly<Record<string, readonly [string, string, string, string, string]>> = {
	'0': ['###', '# #', '# #', '# #', '###'],
	'1': [' # ', '## ', ' # ', ' # ', '###'],
	'2': ['###', '  #', '###', '#  ', '###'],
	'3': ['###', '  #', '###', '  #', '###'],
	'4': ['# #', '# #', '###', '  #', '  #'],
	'5': ['###', '#  ', '###', '  #', '###'],
	'6': ['###', '#  ', '###', '# #', '###'],
	'7': ['###', '  #', '  #', '  #', '  #'],
	'8': ['###', '# #', '###', '# #', '###'],
	'9': ['###', '# #', '###', '  #', '###'],
	'.': [' ', ' ', ' ', ' ', '#'],
	',': ['  ', '  ', '  ', ' #', '# '],
	'/': ['  #', '  #', ' # ', '#  ', '#  '],
	':': [' ', '#', ' ', '#', ' '],
	'−': ['   ', '   ', '###', '   ', '   '],
};

/** The same in three rows of ASCII, as a display of seven segments has them. */
const SEGMENTS: Readonly<Record<string, readonly [string, string, string]>> = {
	'0': [' _ ', '| |', '|_|'],
	'1': ['   ', '  |', '  |'],
	'2': [' _ ', ' _|', '|_ '],
	'3': [' _ ', ' _|', ' _|'],
	'4': ['   ', '|_|', '  |'],
	'5': [' _ ', '|_ ', ' _|'],
	'6': [' _ ', '|_ ', '|_|'],
	'7': [' _ ', '  |', '  |'],
	'8': [' _ ', '|_|', '|_|'],
	'9': [' _ ', '|_|', ' _|'],
	'.': [' ', ' ', '.'],
	',': [' ', ' ', ','],
	'/': ['  /', ' / ', '/  '],
	':': [' ', '.', '.'],
	'−': ['   ', ' _ ', '   '],
};

export type NumeralRows = 3 | 5;

/** Half-blocks for two pixels over each other. */
const half = (upper: string, lower: string): string => (upper === '#' ? (lower === '#' ? '█' : '▀') : lower === '#' ? '▄' : ' ');

const threeRows = (chars: readonly string[], isAscii: boolean): string[] => {
	if (isAscii) return [0, 1, 2].map(row => chars.map(char => SEGMENTS[char]?.[row] ?? '').join(' '));
	return [0, 2, 4].map(row =>
		chars
			.map(char => {
				const [upper = '', lower = ''] = [PIXELS[char]?.[row], PIXELS[char]?.[row + 1]];
				return Array.from(upper, (pixel, at) => half(pixel, lower[at] ?? ' ')).join('');
			})
			.join(' '),
	);
};

/** Each pixel two cells wide, as a cell is twice as high as it is wide. */
const fiveRows = (chars: readonly string[], block: string): string[] =>
	[0, 1, 2, 3, 4].map(row =>
		chars.map(char => Array.from(PIXELS[char]?.[row] ?? '', pixel => (pixel === '#' ? block : ' ').repeat(2)).join('')).join('  '),
	);

/**
 * A figure in large numerals, a text for each row, all of one width.
 * @returns undefined where it has anything but digits, points, commas, colons, strokes and a minus: then it is written as it is
 */
export const numerals = (figure: string, rows: NumeralRows, glyphs: Glyphs): string[] | undefined => {
	const chars = Array.from(figure);
	if (chars.length === 0 || chars.some(char => PIXELS[char] === undefined)) return undefined;
	const isAscii = glyphs === ascii;
	return rows === 3 ? threeRows(chars, isAscii) : fiveRows(chars, isAscii ? '#' : '█');
};
