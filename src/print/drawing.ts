import {type Screen, screenLines} from '../screen/compose.ts';
import {parts, type Row} from '../screen/frame.ts';
import type {Glyphs} from '../view/glyphs.ts';
import type {Document} from './document.ts';
import type {Drawing, Stretch} from './svg.ts';
import {documentLines} from './text.ts';

/** A screen without what only somebody at the keyboard needs: tabs, keys, and where `isMarked` is not wanted what marks a row. */
export const withoutKeys = (screen: Screen, glyphs: Glyphs, isMarked: boolean): Screen => {
	const bare = ({line, selected}: Row): Row => {
		if (isMarked) return {line, selected};
		const [side, mark, ...rest] = line;
		return {line: side !== undefined && mark === glyphs.cursor ? [side, ' ', ...rest] : line, selected: false};
	};
	const columns = screen.columns.map(column => column.map(picture => ({...picture, rows: picture.rows.map(bare)})));
	return {...screen, head: screen.columns.length > 0 ? screen.head.slice(0, 1) : screen.head, columns, foot: []};
};

/** A screen as a picture: of a row under the cursor only what is inside its frame is inverse. */
export const screenDrawing = (screen: Screen, about: string): Drawing => {
	const stacks = screen.columns.map(column => column.flatMap(picture => picture.rows));
	const lines = screenLines(screen).map(({line}, index): Stretch[] => {
		const rows = stacks.flatMap(stack => stack[index - screen.head.length] ?? []);
		if (!rows.some(row => row.selected)) return [{line, selected: false}];
		return rows.flatMap(row => {
			if (!row.selected) return [{line: row.line, selected: false}];
			const {before, inner, after} = parts(row);
			return [
				{line: before, selected: false},
				{line: inner, selected: true},
				{line: after, selected: false},
			];
		});
	});
	return {lines, columns: screen.size.columns, about};
};

/** A document as a picture of its text. */
export const documentDrawing = (document: Document, cells: number, glyphs: Glyphs): Drawing => ({
	lines: documentLines(document, cells, glyphs).map(line => [{line, selected: false}]),
	columns: cells,
	about: document.title,
});
