import {type Cells, cellsOf, lineOf, seen} from './cells.ts';
import {PLAIN} from './style.ts';

// A row of a frame from the texts that stand in it. Ink's own takes half the time of a key: for each of 4,800 cells of each frame it
// makes an object, three sets and two arrays. Here a row is its texts, one after the other; cells are made only where they overlap.

/** A painted text, the cells that it takes, and the column where it begins. */
export type Piece = {readonly x: number; readonly line: string; readonly width: number};

/** The texts one after the other; `undefined` when one lies over another or goes over the edge. */
const joined = (pieces: readonly Piece[], columns: number): string | undefined => {
	let text = '';
	let end = 0;
	for (const {x, line, width} of pieces) {
		if (x < end) return undefined;
		text += ' '.repeat(x - end) + line;
		end = x + width;
	}
	return end > columns ? undefined : text.trimEnd();
};

/** The texts over each other, the later over the earlier. What remains of half a wide character is a space. */
const overlaid = (pieces: readonly Piece[], columns: number): string => {
	const row: Cells = {chars: new Array<string>(columns).fill(' '), styles: new Array(columns).fill(PLAIN), length: columns};
	const put = (at: number, char: string, style = PLAIN) => {
		if (row.chars[at] === '' && char !== '') row.chars[at - 1] = ' ';
		row.chars[at] = char;
		row.styles[at] = style;
	};
	for (const {x, line} of pieces) {
		const {chars, styles, length} = cellsOf(line);
		let end = 0;
		for (let at = 0; at < length; at++) {
			const column = x + at;
			if (column < 0 || column >= columns) continue;
			const isCut = (chars[at] === '' && column === 0) || (chars[at + 1] === '' && column + 1 === columns);
			put(column, isCut ? ' ' : (chars[at] ?? ' '), styles[at]);
			end = column + 1;
		}
		if (row.chars[end] === '' && end > 0) row.chars[end] = ' ';
	}
	return lineOf(seen(row));
};

/** The row as a painted line; a later text lies over an earlier one, and nothing goes over the edge. */
export const rowOf = (pieces: readonly Piece[], columns: number): string => joined(pieces, columns) ?? overlaid(pieces, columns);
