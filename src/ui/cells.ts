import {graphemes, isNarrow, width} from '../text/width.ts';
import {PLAIN, type Style, turn, withCodes, withLink} from './style.ts';

/**
 * A painted line as cells: what stands in each, and how it looks. The second half of a wide character is an empty text.
 * Two arrays instead of one of pairs: a frame has 4,800 cells, and most are looked at and left alone. The arrays may be longer than
 * there are cells: they are used again for other lines, as what is made for every key makes memory grow.
 */
export type Cells = {readonly chars: string[]; readonly styles: Style[]; length: number};

export const noCells = (): Cells => ({chars: [], styles: [], length: 0});

/** Characters that take one cell, by their codes; empty: another. Asked for once each, and one text for all the cells of a sign. */
const narrow = new Map<number, string>();
const narrowOf = (code: number): string => {
	let char = narrow.get(code);
	if (char === undefined) {
		const one = String.fromCharCode(code);
		char = isNarrow(one) ? one : '';
		narrow.set(code, char);
	}
	return char;
};

const ESCAPE = '\u001B';
const BELL = '\u0007';

/** Where the code ends that begins at a place of a line: one for a look, `ESC [ 1;31 m`, or for a link; 0 where none begins. */
const codeEnd = (line: string, at: number): number => {
	let end = at + 2;
	if (line[at + 1] === '[') {
		while ((line[end] ?? '') >= '0' && (line[end] ?? '') <= ';' && line[end] !== ':') end++;
		return line[end] === 'm' ? end + 1 : 0;
	}
	if (!line.startsWith(']8;', at + 1)) return 0;
	while (end < line.length && line[end] !== BELL && line[end] !== ESCAPE) end++;
	if (line[end] === BELL) return end + 1;
	return line[end] === ESCAPE && line[end + 1] === '\\' ? end + 2 : 0;
};

/** The one number of a code for a look; −1 where it has more, or none. */
const numberIn = (line: string, from: number, to: number): number => {
	let number = from === to ? -1 : 0;
	for (let at = from; at < to && number >= 0; at++) {
		const digit = line.charCodeAt(at) - 48;
		number = digit > 9 ? -1 : number * 10 + digit;
	}
	return number;
};

/** The look after a code. */
const after = (style: Style, line: string, at: number, end: number): Style => {
	if (line[at + 1] === '[') {
		const number = numberIn(line, at + 2, end - 1);
		return withCodes(style, number >= 0 && number < 200 ? number : line.slice(at + 2, end - 1));
	}
	const link = line.slice(at + 4, line[end - 1] === BELL ? end - 1 : end - 2);
	return withLink(style, link === ';' ? '' : link);
};

/** Puts a text of any characters from a cell on. @returns the cell after it */
const putAny = ({chars, styles}: Cells, from: number, text: string, style: Style, columns: number): number => {
	let count = from;
	const put = (char: string) => {
		chars[count] = char;
		styles[count] = style;
		count++;
	};
	for (const char of graphemes(text)) {
		const wide = width(char);
		if (wide === 0) {
			// A mark alone joins what stands before it.
			const last = chars[count - 1] === '' ? count - 2 : count - 1;
			if (last >= 0) chars[last] += char;
			continue;
		}
		if (count >= columns) break;
		const isHalf = count + wide > columns;
		put(isHalf ? ' ' : char);
		for (let rest = 1; rest < wide && !isHalf; rest++) put('');
	}
	return count;
};

/** Where the next code begins, from a place on. */
const nextCode = (line: string, from: number): number => {
	let at = line.indexOf(ESCAPE, from);
	while (at >= 0 && codeEnd(line, at) === 0) at = line.indexOf(ESCAPE, at + 1);
	return at < 0 ? line.length : at;
};

/**
 * The cells of a painted line, at most `columns`; what would be cut in half at the end is a space.
 * @param cells where they are put: what was there is gone
 */
export const cellsOf = (line: string, columns = Number.POSITIVE_INFINITY, cells = noCells()): Cells => {
	const {chars, styles} = cells;
	let style = PLAIN;
	let count = 0;
	// Where the text between two codes began, in the line and among the cells.
	let [from, first] = [0, 0];
	let at = 0;
	while (at < line.length) {
		const code = line.charCodeAt(at);
		const end = code === 27 ? codeEnd(line, at) : 0;
		if (end > 0) {
			style = after(style, line, at, end);
			at = end;
			[from, first] = [at, count];
			continue;
		}
		const char = narrowOf(code);
		if (char === '') {
			at = nextCode(line, at);
			count = putAny(cells, first, line.slice(from, at), style, columns);
			continue;
		}
		// Most characters: one cell each.
		if (count < columns) {
			chars[count] = char;
			styles[count] = style;
			count++;
		}
		at++;
	}
	cells.length = count;
	return cells;
};

/** Cells as they are seen: a space has no colour, and spaces at the end are not there. */
export const seen = (cells: Cells): Cells => {
	const {chars, styles} = cells;
	let end = 0;
	for (let at = 0; at < cells.length; at++) {
		const isSpace = chars[at] === ' ';
		if (isSpace && styles[at]?.isSeenOnSpace === false) styles[at] = PLAIN;
		if (!isSpace || styles[at] !== PLAIN) end = at + 1;
	}
	cells.length = end;
	return cells;
};

/** Cells as a painted line. */
export const lineOf = ({chars, styles, length}: Cells): string => {
	let line = '';
	let pen = PLAIN;
	for (let at = 0; at < length; at++) {
		if (chars[at] === '') continue;
		const style = styles[at] ?? PLAIN;
		line += turn(pen, style) + (chars[at] ?? ' ');
		pen = style;
	}
	return line + turn(pen, PLAIN);
};
