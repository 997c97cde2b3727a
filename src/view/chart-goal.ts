import {width} from '../text/width.ts';
import type {ChartGoal} from './block.ts';
import type {Glyphs} from './glyphs.ts';
import {type Grid, type Plot, put} from './plot.ts';

/** Under so many columns the goal is left to its sentence, under so many rows it has an arrow at the upper edge and no level. */
export const LEAST_FOR_GOAL = {width: 30, height: 8} as const;

/** A goal this many times as high as the highest value would flatten the data: it stands above a break of the scale. */
const FLATTENS = 2;

/** Whether the goal stands above a break, and not on the scale of the values. */
export const isBeyond = (goal: ChartGoal, highest: number): boolean => goal.value > Math.max(0, highest) * FLATTENS;

/** Rows that a goal above a break takes from the plot: its own, and the break under it. */
export const BEYOND_ROWS = 2;

const drawPath = (grid: Grid, {column, scale, years}: Plot, path: ChartGoal['path'], glyphs: Glyphs): void => {
	for (const [index, to] of path.entries()) {
		const from = path[index - 1];
		if (!from) continue;
		const [start, end] = [column(from.x), column(to.x)];
		for (let x = start + 1; x <= end; x++) {
			const value = from.value + ((x - start) / Math.max(1, end - start)) * (to.value - from.value);
			if (to.x > years.to) return;
			if (value > scale.top) {
				// From here on it leads over the break to the mark.
				put(grid, x, scale.rows - 1, {char: glyphs.up, tone: 'muted'});
				return;
			}
			put(grid, x, scale.row(value), {char: glyphs.path, tone: 'muted'});
		}
	}
};

/** The words beside the mark, left of it or right of it, where nothing else stands. */
const drawWords = (grid: Grid, x: number, row: number, text: string): void => {
	const line = grid[row] ?? [];
	const cells = width(text);
	const from = [x - cells - 1, x + 2].find(
		start => start >= 0 && start + cells <= line.length && Array.from(text).every((_, index) => !line[start + index]),
	);
	if (from === undefined) return;
	for (const [index, char] of Array.from(` ${text} `).entries()) put(grid, from - 1 + index, row, {char, tone: 'aside'});
};

const arrow = (glyphs: Glyphs) => ({char: glyphs.up, tone: 'warning', strong: true}) as const;

/** Where the arrow stands, or where there is room for it: a value's mark may have taken its cell. */
const arrowRow = (grid: Grid, x: number, glyphs: Glyphs): number => {
	const own = grid.findLastIndex(line => line[x]?.char === glyphs.up);
	return own >= 0 ? own : grid.findLastIndex(line => !line[x]);
};

/** Keeps the cell of a goal above a low chart free of the numbers beside marks. */
export const keepGoalAbove = (grid: Grid, x: number, glyphs: Glyphs): void => put(grid, x, grid.length - 1, arrow(glyphs));

/** A goal above a chart that is too low for it: an arrow in its year at the upper edge, with the fullest words that have room. */
export const drawGoalAbove = (grid: Grid, x: number, full: string, short: string, glyphs: Glyphs): void => {
	const row = arrowRow(grid, x, glyphs);
	put(grid, x, row, arrow(glyphs));
	const line = grid[row] ?? [];
	for (const words of [full, short, 'goal']) {
		const from = x - width(words) - 1;
		// A number that touches another one is read as part of it.
		if (from < 0 || line.slice(Math.max(0, from - 1), x).some(cell => cell !== undefined)) continue;
		for (const [index, char] of Array.from(words).entries()) put(grid, from + index, row, {char, tone: 'aside'});
		return;
	}
};

/**
 * The goal: its mark at its year, a broken line on its level with its words, the path to it in dots; under a goal that was
 * missed a stem down to what its year brought. Drawn last, into cells that are free.
 */
export const drawGoal = (grid: Grid, plot: Plot, goal: ChartGoal, brought: number | undefined, glyphs: Glyphs): void => {
	const {column, scale} = plot;
	const row = goal.value > scale.top ? grid.length - 1 : scale.row(goal.value);
	const x = column(goal.x);
	put(grid, x, row, {char: glyphs.kind.target, tone: 'warning', strong: true});
	drawPath(grid, plot, goal.path, glyphs);
	drawWords(grid, x, row, goal.label);
	for (let cell = 0; cell < (grid[row]?.length ?? 0); cell++) put(grid, cell, row, {char: glyphs.axis.ahead, tone: 'muted'});
	if (brought === undefined || goal.path.length > 0) return;
	for (let below = row - 1; below > scale.row(brought); below--) put(grid, x, below, {char: glyphs.stem, tone: 'muted'});
};
