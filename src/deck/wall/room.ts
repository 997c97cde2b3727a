import type {Size} from '../../screen/arrange.ts';
import type {NumeralRows} from './numerals.ts';

/** How a step uses a terminal: everything in cells and rows. */
export type WallRoom = {
	/** Rows of the whole picture: one less than the terminal has, as a full one makes terminals scroll. */
	readonly height: number;
	readonly columns: number;
	/** Cells left of the content, and its width. */
	readonly left: number;
	readonly width: number;
	/** Rows that what is said may take. */
	readonly body: number;
	/** Free rows over the title, under it, and between facts. */
	readonly over: number;
	readonly under: number;
	readonly gap: number;
	readonly numerals: NumeralRows | undefined;
};

/** Lines longer than this are hard to read from afar. */
const WIDEST = 96;
/** From this size on there is generous room; under it the layout is tight, and down to the least it is whole. */
const AMPLE = {columns: 80, rows: 24} as const;
export const LEAST = {columns: 40, rows: 12} as const;
/** From these columns on there is room to spare at the sides: under it a chart of thirty years needs every cell for its values. */
const WIDE = 100;
/** From these rows on numerals are five rows high, and there are two free rows between facts. */
const TALL = 34;
const VAST = 50;
/** How much of the room what is said may fill: the rest keeps it calm. */
const FILLED = 0.84;

/** Cells at the left for the mark of what is chosen. */
export const MARK = 2;

/** The room for a title of so many lines. */
export const wallRoom = ({columns, rows}: Size, titleLines: number): WallRoom => {
	const height = Math.max(0, rows - 1);
	const isAmple = columns >= AMPLE.columns && rows >= AMPLE.rows;
	const margin = isAmple ? (columns >= WIDE ? 5 : 3) : columns >= 60 ? 2 : 0;
	const width = Math.max(1, Math.min(columns - 2 * margin - MARK, WIDEST));
	const [over, under] = isAmple ? [1, 1] : [0, 0];
	// The foot takes a row, and there is a free one over it.
	const free = height - over - titleLines - under - 1 - (isAmple ? 1 : 0);
	return {
		height,
		columns,
		left: Math.max(0, Math.floor((columns - width) / 2)),
		width,
		body: Math.max(1, isAmple ? Math.min(free, Math.max(14, Math.floor(height * FILLED))) : free),
		over,
		under,
		gap: rows >= VAST ? 2 : rows >= 18 ? 1 : 0,
		numerals: rows >= TALL && columns >= AMPLE.columns ? 5 : rows >= AMPLE.rows && columns >= 60 ? 3 : undefined,
	};
};
