import {number} from '../locale/format.ts';
import {width} from '../text/width.ts';
import type {Chart, ChartPoint, Line, Room, Span, Tone} from './block.ts';
import type {Glyphs} from './glyphs.ts';
import {scaleFromZero} from './scale.ts';
import {strokes} from './strokes.ts';

type Cell = {char: string; tone: Tone; strong?: boolean};

/** The rows below the plot: the axis, and the years under it. */
const FOOT = 2;
/** Below this a chart says less than its sentence does. */
export const LEAST_CHART = {width: 24, height: 5} as const;

const spans = (cells: readonly (Cell | undefined)[]): Span[] => {
	const out: {text: string; tone: Tone; strong: boolean}[] = [];
	for (const cell of cells) {
		const {char, tone, strong = false} = cell ?? {char: ' ', tone: 'plain' as const};
		const last = out.at(-1);
		if (last && last.tone === tone && last.strong === strong) last.text += char;
		else out.push({text: char, tone, strong});
	}
	return out;
};

/** Neighbouring years with values: the only stretches that may be joined by a line. */
const runsOf = (points: readonly ChartPoint[]): ChartPoint[][] => {
	const runs: ChartPoint[][] = [];
	let open = false;
	for (const point of points) {
		if (point.value === undefined) open = false;
		else {
			const last = runs.at(-1);
			if (open && last) last.push(point);
			else runs.push([point]);
			open = true;
		}
	}
	return runs;
};

/** Years for the x axis: the ends, then round years between them, as many as stand without touching. */
const yearLabels = (first: number, last: number, column: (x: number) => number, cells: number): string => {
	const taken: [number, number][] = [];
	const row = new Array<string>(cells).fill(' ');
	const put = (x: number) => {
		const label = String(x);
		const at = Math.max(0, Math.min(column(x) - Math.floor(label.length / 2), cells - label.length));
		if (at < 0 || taken.some(([from, to]) => at <= to + 1 && at + label.length >= from - 1)) return;
		taken.push([at, at + label.length - 1]);
		for (const [index, char] of Array.from(label).entries()) row[at + index] = char;
	};
	put(first);
	put(last);
	for (const step of [10, 5, 2, 1])
		for (let x = Math.ceil(first / step) * step; x < last; x += step) if (step > 2 || cells > (last - first) * 6) put(x);
	return row.join('');
};

const drawStem = (grid: (Cell | undefined)[][], x: number, row: number, glyphs: Glyphs): void => {
	for (let below = row - 1; below >= 0; below--) {
		const line = grid[below];
		if (line && !line[x]) line[x] = {char: glyphs.stem, tone: 'muted'};
	}
};

/** Writes a point's value above it, or below where there is no row above; not at all where it would touch something. */
const drawLabel = (grid: (Cell | undefined)[][], x: number, row: number, text: string): void => {
	for (const at of [row + 1, row]) {
		const line = grid[at];
		if (!line) continue;
		const free = (from: number) => from >= 0 && from + text.length <= line.length && Array.from(text).every((_, i) => !line[from + i]);
		const from = at === row ? [x + 2, x - text.length - 1].find(free) : [x - Math.floor(text.length / 2), x - text.length + 1, x].find(free);
		if (from === undefined) continue;
		for (const [index, char] of Array.from(text).entries()) line[from + index] = {char, tone: 'plain'};
		return;
	}
};

/**
 * A line chart from zero: y axis with round ticks, x axis with years, a marker for each value (filled when it is a plain
 * figure, open when it is estimated or derived), lines only between neighbouring years, holes dotted on the axis.
 * @param cursor the x under which the axis carries a mark
 * @returns exactly `room.height` lines, none wider than `room.width`
 */
export const drawChart = (chart: Chart, room: Room, glyphs: Glyphs, cursor?: number): Line[] => {
	const {points} = chart;
	const values = points.flatMap(point => (point.value === undefined ? [] : [point.value]));
	const [firstPoint] = points;
	const lastPoint = points.at(-1);
	if (!firstPoint || !lastPoint || values.length === 0) return [['no figures']];
	// One row above the scale, so that the highest point has room for its value; rows that the scale leaves go there too.
	const scale = scaleFromZero(Math.max(...values), room.height - FOOT - (room.height >= 8 ? 1 : 0));
	const rows = room.height - FOOT;
	const labels = new Map(scale.ticks.map(tick => [scale.row(tick), number(tick)]));
	const margin = Math.max(...[...labels.values()].map(width)) + 2;
	const cells = room.width - margin;
	const spanOfX = Math.max(1, lastPoint.x - firstPoint.x);
	const column = (x: number) => Math.round(((x - firstPoint.x) / spanOfX) * (cells - 1));
	const grid: (Cell | undefined)[][] = Array.from({length: rows}, () => new Array<Cell | undefined>(cells).fill(undefined));
	const runs = runsOf(points);
	for (const run of runs) {
		const [from] = run;
		const to = run.at(-1);
		if (!from || !to || from === to) continue;
		const start = column(from.x);
		const positions = Array.from({length: column(to.x) - start + 1}, (_, index) => {
			// Between two neighbouring years the line is straight; its cells are no values of their own.
			const x = firstPoint.x + ((start + index) / Math.max(1, cells - 1)) * spanOfX;
			const left = run.findLast(point => point.x <= x) ?? from;
			const right = run.find(point => point.x >= x) ?? to;
			const part = right.x === left.x ? 0 : (x - left.x) / (right.x - left.x);
			const value = (left.value ?? 0) + part * ((right.value ?? 0) - (left.value ?? 0));
			return (value / scale.top) * (scale.rows - 1);
		});
		for (const [index, text] of strokes(positions, scale.rows).entries()) {
			const line = grid[scale.rows - 1 - index];
			for (const [offset, char] of Array.from(text).entries()) {
				// asciichart draws the way to a point in that point's column.
				if (char !== ' ' && line) line[start + offset + 1] = {char: glyphs.stroke(char), tone: 'accent'};
			}
		}
	}
	for (const point of points) {
		if (point.value === undefined) continue;
		const x = column(point.x);
		const row = scale.row(point.value);
		const line = grid[row];
		if (line) line[x] = {char: point.firm ? glyphs.point.firm : glyphs.point.loose, tone: 'accent', strong: true};
		if (runs.some(run => run.length === 1 && run[0] === point)) drawStem(grid, x, row, glyphs);
	}
	if (cells >= points.length * 2) {
		for (const point of points) if (point.value !== undefined) drawLabel(grid, column(point.x), scale.row(point.value), number(point.value, 1));
	}
	const out: Line[] = [];
	for (let row = rows - 1; row >= 0; row--) {
		const label = labels.get(row);
		const axis = row >= scale.rows ? ' ' : label === undefined ? glyphs.vertical : glyphs.axis.tick;
		out.push([`${(label ?? '').padStart(margin - 2)} `, {text: axis, tone: 'muted'}, ...spans(grid[row] ?? [])]);
	}
	const known = new Set(points.filter(point => point.value !== undefined).map(point => point.x));
	const axis = Array.from({length: cells}, (_, index): Cell => {
		const x = Math.round(firstPoint.x + (index / Math.max(1, cells - 1)) * spanOfX);
		const isMark = column(x) === index;
		if (isMark && cursor === x) return {char: glyphs.axis.cursor, tone: 'warning', strong: true};
		if (!known.has(x)) return {char: glyphs.axis.hole, tone: 'aside'};
		return {char: isMark ? glyphs.axis.mark : glyphs.axis.line, tone: 'muted'};
	});
	out.push([{text: `${' '.repeat(margin - 1)}${glyphs.axis.corner}`, tone: 'muted'}, ...spans(axis)]);
	out.push([' '.repeat(margin), yearLabels(firstPoint.x, lastPoint.x, column, cells)]);
	return out;
};
