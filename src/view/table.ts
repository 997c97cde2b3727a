import {type Column, type Line, lineText, type TableRow} from './block.ts';
import type {Glyphs} from './glyphs.ts';
import {fitLine, wrapLine} from './line.ts';

/** Cells beside each column: one space on either side, which is the least that ink-table draws. */
export const PADDING = 2;

export type LaidColumn = {readonly id: string; readonly heading: string; readonly width: number; readonly align: 'left' | 'right'};
export type LaidRow = {readonly id: string; readonly selected: boolean; readonly rest: boolean; readonly cells: readonly Line[]};
export type LaidTable = {
	readonly columns: readonly LaidColumn[];
	/** The headings, cut to their columns. */
	readonly headings: readonly Line[];
	readonly rows: readonly LaidRow[];
	/** Headings of the columns for which there was no room. */
	readonly hidden: readonly string[];
};

const least = (column: Column): number => column.min ?? column.want;

/** Columns with their widths for a room; the ones with the lowest `drop` leave first. At least one stays. */
export const layColumns = (columns: readonly Column[], cells: number): {columns: LaidColumn[]; hidden: string[]} => {
	const kept = [...columns];
	const hidden: string[] = [];
	const needed = () => kept.reduce((sum, column) => sum + least(column) + PADDING, 0);
	while (needed() > cells && kept.length > 1) {
		const droppable = kept.filter(column => column.drop !== undefined);
		const next = droppable.sort((a, b) => (a.drop ?? 0) - (b.drop ?? 0))[0] ?? kept.at(-1);
		if (!next) break;
		hidden.unshift(next.heading);
		kept.splice(kept.indexOf(next), 1);
	}
	let spare = cells - needed();
	const widths = new Map(kept.map(column => [column.id, Math.max(1, Math.min(least(column), cells - PADDING))]));
	for (const column of kept) {
		const extra = Math.max(0, Math.min(column.want - least(column), spare));
		widths.set(column.id, (widths.get(column.id) ?? 0) + extra);
		spare -= extra;
	}
	const growing = kept.filter(column => column.grow);
	for (const [index, column] of growing.entries()) {
		const extra = Math.max(0, Math.floor(spare / (growing.length - index)));
		widths.set(column.id, (widths.get(column.id) ?? 0) + extra);
		spare -= extra;
	}
	return {
		columns: kept.map(({id, heading, align = 'left'}) => ({id, heading, align, width: widths.get(id) ?? 1})),
		hidden,
	};
};

/** Headings cut to the columns. */
export const layHeadings = (columns: readonly LaidColumn[], glyphs: Glyphs): Line[] =>
	columns.map(column => fitLine([{text: column.heading, strong: true}], column.width, glyphs.ellipsis, column.align));

/** Rows cut to the columns; a cell that is missing is empty. */
export const layRows = (rows: readonly TableRow[], columns: readonly LaidColumn[], glyphs: Glyphs, cursor?: string): LaidRow[] =>
	rows.map(row => ({
		id: row.id,
		selected: row.id === cursor,
		rest: row.rest === true,
		cells: columns.map(column => {
			const cell = row.cells[column.id] ?? [];
			return fitLine(typeof cell === 'function' ? cell(column.width) : cell, column.width, glyphs.ellipsis, column.align);
		}),
	}));

/** Cells in a row, with the space on either side that ink-table draws. */
const spaced = (cells: readonly Line[]): Line => cells.flatMap(cell => [' ', ...cell, ' ']);

/** A table in full: cells that are too long go on in lines below. For places where rows may be as high as they need. */
export const wholeTableLines = (rows: readonly TableRow[], columns: readonly LaidColumn[], glyphs: Glyphs): Line[] => {
	const body = rows.flatMap(row => {
		const cells = columns.map(column => {
			const cell = row.cells[column.id] ?? [];
			return typeof cell === 'function' ? [cell(column.width)] : wrapLine(cell, column.width);
		});
		const height = Math.max(1, ...cells.map(lines => lines.length));
		return Array.from(
			{length: height},
			(_, index): Line =>
				columns.flatMap((column, at) => [' ', ...fitLine(cells[at]?.[index] ?? [], column.width, glyphs.ellipsis, column.align), ' ']),
		);
	});
	return [spaced(layHeadings(columns, glyphs)), ...body];
};

/**
 * A table as records, where its columns have no room beside each other: the cells up to the one that names the row in one line,
 * then every other cell behind its heading on a line of its own. What draws itself only pictures a figure, and is left out.
 */
export const recordLines = (rows: readonly TableRow[], columns: readonly Column[], cells: number): Line[] => {
	const named = columns.findIndex(column => column.align !== 'right');
	const cellOf = (row: TableRow, column: Column): Line => {
		const cell = row.cells[column.id];
		return cell === undefined || typeof cell === 'function' ? [] : cell;
	};
	const isFilled = (line: Line) => lineText(line).trim() !== '';
	return rows.flatMap(row => {
		const head = columns
			.slice(0, named + 1)
			.flatMap((column, index) => [index > 0 && isFilled(cellOf(row, column)) ? ' ' : '', ...cellOf(row, column)]);
		const fields = columns.slice(named + 1).flatMap((column): Line[] => {
			const value = cellOf(row, column);
			if (!isFilled(value)) return [];
			return wrapLine([{text: column.heading, tone: 'aside'}, column.heading === '' ? '' : ' ', ...value], cells - 2).map(line => ['  ', ...line]);
		});
		return [...wrapLine(head, cells), ...fields];
	});
};

/** The table's lines as they stand in plain text: the same cells at the same places as ink-table draws them. */
export const tableLines = (table: LaidTable): {line: Line; selected: boolean}[] => [
	{line: spaced(table.headings), selected: false},
	...table.rows.map(row => ({line: spaced(row.cells), selected: row.selected})),
];
