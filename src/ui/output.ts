import {paintedWidth} from '../text/width.ts';
import {type Cells, cellsOf, lineOf, seen} from './cells.ts';
import {PLAIN} from './style.ts';

// Stands for ink/build/output.js in the bundle, and puts the same screen together. Ink's own takes half the time of a key: for
// each of 4,800 cells of each frame it makes an object, three sets and two arrays. Here a row is the texts written to it, one
// after the other; cells are made only for a row in which texts overlap or are cut.

type Transformer = (line: string, index: number) => string;
type Clip = {readonly x1?: number | undefined; readonly x2?: number | undefined; readonly y1?: number | undefined; readonly y2?: number | undefined};
type Piece = {readonly x: number; readonly line: string; readonly clip: Clip | undefined};

/** The texts one after the other; `undefined` when one lies over another, is cut, or goes over the edge. */
const joined = (pieces: readonly Piece[], columns: number): string | undefined => {
	let text = '';
	let end = 0;
	for (const {x, line, clip} of pieces) {
		if (x < end || clip) return undefined;
		text += ' '.repeat(x - end) + line;
		end = x + paintedWidth(line);
	}
	return end > columns ? undefined : text.trimEnd();
};

/** The texts over each other, the later over the earlier. What remains of half a wide character is a space. */
const overlaid = (pieces: readonly Piece[], columns: number): string => {
	const row: Cells = {chars: new Array<string>(columns).fill(' '), styles: new Array(columns).fill(PLAIN)};
	const put = (at: number, char: string, style = PLAIN) => {
		if (row.chars[at] === '' && char !== '') row.chars[at - 1] = ' ';
		row.chars[at] = char;
		row.styles[at] = style;
	};
	for (const {x, line, clip} of pieces) {
		const {chars, styles} = cellsOf(line);
		const from = Math.max(0, clip?.x1 ?? 0);
		const to = Math.min(columns, clip?.x2 ?? columns);
		let end = 0;
		for (let at = 0; at < chars.length; at++) {
			const column = x + at;
			if (column < from || column >= to) continue;
			const isCut = (chars[at] === '' && column === from) || (chars[at + 1] === '' && column + 1 === to);
			put(column, isCut ? ' ' : (chars[at] ?? ' '), styles[at]);
			end = column + 1;
		}
		if (row.chars[end] === '' && end > 0) row.chars[end] = ' ';
	}
	return lineOf(seen(row));
};

export default class Output {
	private readonly columns: number;
	private readonly rows: Piece[][];
	private readonly clips: Clip[] = [];

	constructor({width, height}: {readonly width: number; readonly height: number}) {
		this.columns = width;
		this.rows = Array.from({length: height}, () => []);
	}

	write(x: number, y: number, text: string, {transformers}: {readonly transformers: readonly Transformer[]}): void {
		const clip = this.clips.at(-1);
		for (const [index, line] of text.split('\n').entries()) {
			const row = this.rows[y + index];
			if (!row || y + index < (clip?.y1 ?? 0) || y + index >= (clip?.y2 ?? Number.POSITIVE_INFINITY)) continue;
			row.push({x, line: transformers.reduce((so, transformer) => transformer(so, index), line), clip});
		}
	}

	clip(clip: Clip): void {
		this.clips.push(clip);
	}

	unclip(): void {
		this.clips.pop();
	}

	get(): {output: string; height: number} {
		const lines = this.rows.map(pieces => joined(pieces, this.columns) ?? overlaid(pieces, this.columns));
		return {output: lines.join('\n'), height: lines.length};
	}
}
