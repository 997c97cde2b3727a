import type {PaneId} from '../panes/pane.ts';

export type Size = {readonly columns: number; readonly rows: number};
export type Rect = {readonly width: number; readonly height: number};

/**
 * How the panes share a terminal, by named breakpoints.
 * - `tiny`: too small for a frame; the current row as text
 * - `single`: one pane at a time under a line of tabs
 * - `grid`: all four
 * - `side`: all four, and the detail of the current row beside them
 */
export type Arrangement = {
	readonly kind: 'tiny' | 'single' | 'grid' | 'side';
	/** Rows that a frame takes: one less than the terminal has, as a full one makes terminals scroll. */
	readonly height: number;
	/** Outer sizes; columns of panes from left to right, each from top to bottom. */
	readonly columns: readonly (readonly {readonly pane: PaneId; readonly rect: Rect}[])[];
	/** The detail beside the grid. */
	readonly side?: Rect;
};

/** Sizes from which each arrangement is used. */
export const BREAKPOINTS = {single: {columns: 40, rows: 12}, grid: {columns: 80, rows: 24}, side: {columns: 160, rows: 36}} as const;

const reaches = (size: Size, least: Size): boolean => size.columns >= least.columns && size.rows >= least.rows;

const halves = (whole: number): [number, number] => [Math.ceil(whole / 2), Math.floor(whole / 2)];

/** Widths of the left and the right panes: the left ones have headlines and get more of what is over the least. */
const shareWidth = (whole: number): [number, number] => {
	const right = Math.floor(whole / 2) - Math.floor(Math.max(0, whole - BREAKPOINTS.grid.columns) / 10);
	return [whole - right, right];
};

/** Panes that the grid has places for, and those that stand under the detail beside it; the others are shown alone. */
const GRID = 4;
const BESIDE = 1;

/** Lines that each pane can fill, its frame not counted. */
export type Wants = Readonly<Record<PaneId, number>>;

/** Heights of the upper and the lower row of panes: halves, unless one row has no use for its half. */
const shareHeight = (whole: number, panes: readonly PaneId[], wants: Wants): [number, number] => {
	const [upper, lower] = halves(whole);
	const wanted = (row: readonly PaneId[]) => Math.max(0, ...row.map(pane => wants[pane])) + 2;
	const lowerWants = wanted(panes.slice(2));
	if (lowerWants < lower) return [whole - lowerWants, lowerWants];
	const upperWants = wanted(panes.slice(0, 2));
	return upperWants < upper ? [upperWants, whole - upperWants] : [upper, lower];
};

/** The arrangement for a terminal. `alone` is a pane that is to have the whole body. */
export const arrange = (size: Size, panes: readonly PaneId[], focused: PaneId, alone: boolean, wants: Wants): Arrangement => {
	const height = Math.max(0, size.rows - 1);
	if (!reaches(size, BREAKPOINTS.single)) return {kind: 'tiny', height, columns: []};
	if (!reaches(size, BREAKPOINTS.grid)) {
		return {kind: 'single', height, columns: [[{pane: focused, rect: {width: size.columns, height: height - 3}}]]};
	}
	const isSide = reaches(size, BREAKPOINTS.side);
	const sideWidth = isSide ? Math.min(72, Math.floor(size.columns * 0.3)) : 0;
	const body = {width: size.columns - sideWidth, height: height - 2};
	const kind = isSide ? 'side' : 'grid';
	const shown = panes.slice(0, GRID);
	const beside = isSide ? panes.slice(GRID, GRID + BESIDE) : [];
	if (alone || ![...shown, ...beside].includes(focused)) {
		const side = {side: {width: sideWidth, height: body.height}};
		return {kind, height, columns: [[{pane: focused, rect: body}], ...(isSide ? [[]] : [])], ...(isSide && side)};
	}
	const widths = shareWidth(body.width);
	const heights = shareHeight(body.height, shown, wants);
	// Two rows of two, in reading order: the first and third pane stand in the left column.
	const columns = widths.map((width, column) =>
		heights.flatMap((each, row) => {
			const pane = shown[row * 2 + column];
			return pane === undefined ? [] : [{pane, rect: {width, height: each}}];
		}),
	);
	if (!isSide) return {kind, height, columns};
	// Beside the grid the detail stands above the panes for which the grid has no place.
	const upper = beside.length > 0 ? Math.ceil(body.height * 0.6) : body.height;
	const besides = beside.map(pane => ({pane, rect: {width: sideWidth, height: Math.floor((body.height - upper) / beside.length)}}));
	return {kind, height, columns: [...columns, besides], side: {width: sideWidth, height: upper}};
};
