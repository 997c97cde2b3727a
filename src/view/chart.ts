import {number} from '../locale/format.ts';
import {width} from '../text/width.ts';
import type {Chart, ChartPoint, Line, Room} from './block.ts';
import {BEYOND_ROWS, drawGoal, drawGoalAbove, isBeyond, keepGoalAbove, LEAST_FOR_GOAL} from './chart-goal.ts';
import type {Glyphs} from './glyphs.ts';
import {type Cell, type Grid, type Plot, put, spans} from './plot.ts';
import {type Scale, scaleOver} from './scale.ts';
import {strokes} from './strokes.ts';

/** The rows below the plot: the axis, and the years under it. */
const FOOT = 2;
/** Below this a chart says less than its sentence does. */
export const LEAST_CHART = {width: 24, height: 5} as const;

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

/** From a value to zero, which it may stand over or under. */
const drawStem = (grid: Grid, x: number, row: number, zero: number, glyphs: Glyphs): void => {
	for (let at = Math.min(row, zero); at <= Math.max(row, zero); at++) put(grid, x, at, {char: glyphs.stem, tone: 'muted'});
};

/** Writes a point's value above it, or beside it; not at all where it would touch something. Where years stand close it keeps off the marks of others, too. */
const drawLabel = (grid: Grid, x: number, row: number, text: string, isTight = false): void => {
	for (const at of [row + 1, row]) {
		const line = grid[at];
		if (!line) continue;
		// Two numbers that touch are read as one.
		const touches = (cell: Cell | undefined) => cell?.tone === 'plain' || (isTight && cell?.strong === true);
		// A number that stands over the mark of another year is read as that one's; where years stand close those above marks share them.
		const isOver = (from: number) =>
			(at === row || !isTight) && Array.from(text).some((_, i) => from + i !== x && grid[at - 1]?.[from + i]?.strong === true);
		const free = (from: number) =>
			from >= 0 &&
			!isOver(from) &&
			from + text.length <= line.length &&
			Array.from(text).every((_, i) => !line[from + i]) &&
			!touches(line[from - 1]) &&
			!touches(line[from + text.length]);
		const from = at === row ? [x + 2, x - text.length - 1].find(free) : [x - Math.floor(text.length / 2), x - text.length + 1, x].find(free);
		if (from === undefined) continue;
		for (const [index, char] of Array.from(text).entries()) line[from + index] = {char, tone: 'plain'};
		return;
	}
};

/** A number beside a plot, which it must leave room for: from a thousand million on as a power of ten. */
const axisNumber = (value: number, decimals = 3): string =>
	Math.abs(value) < 1e9
		? number(value, decimals)
		: value
				.toExponential(2)
				.replace(/\.?0*e\+/, 'e')
				.replace('-', '−');

/** A value to one decimal; what would be rounded to zero to three, as nothing but zero is called so. */
export const valueLabel = (value: number): string => axisNumber(value, value !== 0 && Math.abs(value) < 0.05 ? 3 : 1);

/** The line through a run of neighbouring years. */
const drawRun = (grid: Grid, {column, scale}: Plot, run: readonly ChartPoint[], glyphs: Glyphs): void => {
	const [from] = run;
	const to = run.at(-1);
	if (!from || !to || from === to) return;
	const start = column(from.x);
	const positions = Array.from({length: column(to.x) - start + 1}, (_, index) => {
		// Between two neighbouring years the line is straight; its cells are no values of their own. It is reckoned in cells, so
		// that in a year's own cell it stands where the year's mark does.
		const at = start + index;
		const left = run.findLast(point => column(point.x) <= at) ?? from;
		const right = run.find(point => column(point.x) >= at && point.x >= left.x) ?? to;
		const way = column(right.x) - column(left.x);
		const part = way === 0 ? 0 : (at - column(left.x)) / way;
		return scale.height((left.value ?? 0) + part * ((right.value ?? 0) - (left.value ?? 0)));
	});
	for (const [index, text] of strokes(positions, scale.rows).entries()) {
		for (const [offset, char] of Array.from(text).entries()) {
			// asciichart draws the way to a point in that point's column.
			if (char !== ' ') put(grid, start + offset + 1, scale.rows - 1 - index, {char: glyphs.stroke(char), tone: 'accent'});
		}
	}
};

/** From so many cells on points carry their values: two for each year. */
const cellsForLabels = ({from, to}: Plot['years']): number => (to - from + 1) * 2;
/** The least that stands left of a plot: a digit, a space, the axis. */
const LEAST_MARGIN = 3;

/** Under so many rows values that differ much share one: as many as fit are written beside their marks. */
const LOW = 8;

/** Whole numbers from ten on: a low chart has no room for more. */
const shortLabel = (value: number): string => (Math.abs(value) >= 10 ? axisNumber(value, 0) : valueLabel(value));

/** What must be read first where not all can be written: the highest, the lowest, the ends of what belongs together, the rest. */
const byWeight = (runs: readonly ChartPoint[][]): {x: number; value: number}[] => {
	const all = runs.flat().flatMap(({x, value}) => (value === undefined ? [] : [{x, value}]));
	const sorted = all.toSorted((a, b) => b.value - a.value);
	const ends = new Set(runs.flatMap(run => [run[0]?.x, run.at(-1)?.x]));
	return [...new Set([...sorted.slice(0, 1), ...sorted.slice(-1), ...all.filter(({x}) => ends.has(x)), ...all])];
};

/** Everything that stands on the scale: lines, marks with their values, and the line of zero where values lie below it. */
const drawValues = (grid: Grid, plot: Plot, points: readonly ChartPoint[], glyphs: Glyphs): void => {
	const {scale, column} = plot;
	const runs = runsOf(points);
	for (const run of runs) drawRun(grid, plot, run, glyphs);
	for (const point of points) {
		if (point.value === undefined) continue;
		const x = column(point.x);
		const row = scale.row(point.value);
		const line = grid[row];
		if (line) line[x] = {char: point.firm ? glyphs.point.firm : glyphs.point.loose, tone: 'accent', strong: true};
		if (runs.some(run => run.length === 1 && run[0] === point)) drawStem(grid, x, row, scale.row(0), glyphs);
	}
	if ((grid[0]?.length ?? 0) >= cellsForLabels(plot.years))
		for (const {x, value} of points) if (value !== undefined) drawLabel(grid, column(x), scale.row(value), valueLabel(value), grid.length < LOW);
	if ((grid[0]?.length ?? 0) < cellsForLabels(plot.years) && grid.length < LOW)
		for (const {x, value} of byWeight(runs)) drawLabel(grid, column(x), scale.row(value), shortLabel(value), true);
	if (scale.bottom < 0) for (let x = 0; x < (grid[0]?.length ?? 0); x++) put(grid, x, scale.row(0), {char: glyphs.axis.ahead, tone: 'muted'});
};

/** The axis: its mark under the cursor, a dot in every hole, another stroke for years still ahead. */
const axisCells = (plot: Plot, points: readonly ChartPoint[], cells: number, glyphs: Glyphs, cursor: number | undefined): Cell[] => {
	const {from, to} = plot.years;
	const known = new Set(points.filter(point => point.value !== undefined).map(point => point.x));
	const last = points.at(-1)?.x ?? to;
	return Array.from({length: cells}, (_, index): Cell => {
		const x = Math.round(from + (index / Math.max(1, cells - 1)) * Math.max(1, to - from));
		const isMark = plot.column(x) === index;
		if (isMark && cursor === x) return {char: glyphs.axis.cursor, tone: 'warning', strong: true};
		if (x > last) return {char: glyphs.axis.ahead, tone: 'muted'};
		if (!known.has(x)) return {char: glyphs.axis.hole, tone: 'aside'};
		return {char: isMark ? glyphs.axis.mark : glyphs.axis.line, tone: 'muted'};
	});
};

/** Marks of the scale by row, and that of a goal above its break. */
const axisLabels = (scale: Scale, beyond: {row: number; value: number} | undefined): Map<number, string> =>
	new Map([
		...scale.ticks.map((tick): [number, string] => [scale.row(tick), axisNumber(tick)]),
		...(beyond ? [[beyond.row, axisNumber(beyond.value, 1)] as const] : []),
	]);

/** Cells that the scale of a chart wants left of its plot, whatever its height up to this many rows. */
export const marginOf = (chart: Chart, height: number): number => {
	const values = chart.points.flatMap(({value}) => (value === undefined ? [] : [value]));
	const scales = Array.from({length: Math.max(1, height - 1)}, (_, index) => scaleOver(Math.min(...values, 0), Math.max(...values, 0), index + 2));
	return Math.max(...scales.flatMap(({ticks}) => ticks.map(tick => width(axisNumber(tick))))) + 2;
};

/**
 * A line chart over zero: y axis with round ticks, x axis with years, a marker for each value (filled when it is a plain
 * figure, open when it is estimated or derived), lines only between neighbouring years, holes dotted on the axis. A goal
 * is drawn where there is room, far above the values over a break of the scale; in a low chart an arrow at the upper edge
 * tells of one above the values.
 * @param cursor the x under which the axis carries a mark
 * @returns exactly `room.height` lines, none wider than `room.width`
 */
export const drawChart = (chart: Chart, room: Room, glyphs: Glyphs, cursor?: number): Line[] => {
	const {points, axis: common} = chart;
	const values = points.flatMap(point => (point.value === undefined ? [] : [point.value]));
	const [firstPoint] = points;
	const lastPoint = points.at(-1);
	if (!firstPoint || !lastPoint || values.length === 0) return [['no figures']];
	const foot = common?.labelled === false ? 1 : FOOT;
	const rows = room.height - foot;
	const wanted = chart.goal;
	const highest = Math.max(...values);
	const aim = wanted && room.width >= LEAST_FOR_GOAL.width && wanted.x >= firstPoint.x ? wanted : undefined;
	// Where there are few rows, the values get them all, and a goal above them is told at the upper edge.
	const isAbove = aim !== undefined && rows < LEAST_FOR_GOAL.height && aim.value > highest;
	const goal = isAbove ? undefined : aim;
	const beyond = goal && isBeyond(goal, highest) ? {row: rows - 1, value: goal.value} : undefined;
	const years = {from: common?.from ?? firstPoint.x, to: Math.max(common?.to ?? lastPoint.x, aim?.x ?? lastPoint.x)};
	// One row above the scale, so that the highest point has room for its value; rows that the scale leaves go there too.
	const isLabelled = room.width - LEAST_MARGIN >= cellsForLabels(years);
	const scale = scaleOver(
		Math.min(...values),
		Math.max(highest, goal && !beyond ? goal.value : highest),
		rows - (beyond ? BEYOND_ROWS : (isLabelled && room.height >= 8) || chart.title !== undefined ? 1 : 0),
	);
	const labels = axisLabels(scale, beyond);
	const margin = common?.margin ?? Math.max(...[...labels.values()].map(width)) + 2;
	const cells = room.width - margin;
	const column = (x: number) => Math.round(((x - years.from) / Math.max(1, years.to - years.from)) * (cells - 1));
	const plot: Plot = {scale, years, column};
	const grid: Grid = Array.from({length: rows}, () => new Array<Cell | undefined>(cells).fill(undefined));
	for (const [index, char] of Array.from(chart.title ?? '').entries()) put(grid, index, rows - 1, {char, tone: 'plain', strong: true});
	if (aim && isAbove) keepGoalAbove(grid, column(aim.x), glyphs);
	drawValues(grid, plot, points, glyphs);
	if (goal) drawGoal(grid, plot, goal, points.find(point => point.x === goal.x)?.value, glyphs);
	if (aim && isAbove) drawGoalAbove(grid, column(aim.x), `${aim.label}: ${axisNumber(aim.value, 1)}`, `goal ${axisNumber(aim.value, 1)}`, glyphs);
	const out: Line[] = [];
	for (let row = rows - 1; row >= 0; row--) {
		const label = labels.get(row);
		// Over the scale there is no axis, but where a goal stands above it: there it is broken.
		const above = beyond ? (row === scale.rows ? glyphs.axis.gap : glyphs.stem) : ' ';
		const axis = label !== undefined ? glyphs.axis.tick : row >= scale.rows ? above : glyphs.vertical;
		out.push([`${(label ?? '').padStart(margin - 2)} `, {text: axis, tone: 'muted'}, ...spans(grid[row] ?? [])]);
	}
	const axis = axisCells(plot, points, cells, glyphs, cursor);
	out.push([{text: `${' '.repeat(margin - 1)}${glyphs.axis.corner}`, tone: 'muted'}, ...spans(axis)]);
	if (foot === FOOT) out.push([' '.repeat(margin), yearLabels(years.from, years.to, column, cells)]);
	return out;
};
