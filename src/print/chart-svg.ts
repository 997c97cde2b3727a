import {number} from '../locale/format.ts';
import type {Chart, ChartPoint} from '../view/block.ts';
import {valueLabel} from '../view/chart.ts';
import {isBeyond} from '../view/chart-goal.ts';
import {scaleOver} from '../view/scale.ts';
import {escapeHtml} from './escape.ts';

// A chart as vectors, from the same points as the one in cells: lines only between neighbouring years, holes as dots on the
// axis, plain figures filled, estimated and derived ones open. Colours are classes, which the page sets for either ground.

const SIZE = {width: 720, height: 300} as const;
const EDGE = {left: 62, right: 22, top: 26, bottom: 34} as const;
/** What a goal far above the values takes over the plot, with the break under it. */
const BEYOND = 34;
/** The least between two years that are named. */
const YEAR = 44;
/** Labels nearer than this would be read as one. */
const APART = {x: 34, y: 14} as const;

type Place = {readonly x: (year: number) => number; readonly y: (value: number) => number; readonly bottom: number};
type Known = ChartPoint & {readonly value: number};

const isKnown = (point: ChartPoint): point is Known => point.value !== undefined;
const at = (value: number): string => String(Math.round(value * 10) / 10);

const text = (x: number, y: number, words: string, attributes = ''): string =>
	`<text x="${at(x)}" y="${at(y)}"${attributes}>${escapeHtml(words)}</text>`;

const line = (x1: number, y1: number, x2: number, y2: number, kind: string): string =>
	`<line class="${kind}" x1="${at(x1)}" y1="${at(y1)}" x2="${at(x2)}" y2="${at(y2)}"/>`;

/** Neighbouring years with values, each run a line. */
const runsSvg = (points: readonly ChartPoint[], {x, y}: Place): string => {
	const runs: string[][] = [[]];
	for (const point of points) {
		if (isKnown(point)) runs.at(-1)?.push(`${at(x(point.x))},${at(y(point.value))}`);
		else runs.push([]);
	}
	return runs
		.filter(run => run.length > 1)
		.map(run => `<polyline class="line" points="${run.join(' ')}"/>`)
		.join('');
};

/** The values that a reader looks for: first, last, highest, lowest. */
const labelled = (known: readonly Known[]): Known[] => {
	const byValue = [...known].sort((a, b) => b.value - a.value);
	return [byValue[0], known.at(-1), known[0], byValue.at(-1)].filter(point => point !== undefined);
};

const labelsSvg = (known: readonly Known[], {x, y}: Place): string => {
	const placed: {x: number; y: number}[] = [];
	return labelled(known)
		.filter(point => {
			const here = {x: x(point.x), y: y(point.value)};
			if (placed.some(other => Math.abs(other.x - here.x) < APART.x && Math.abs(other.y - here.y) < APART.y)) return false;
			placed.push(here);
			return true;
		})
		.map(point => text(x(point.x), y(point.value) - 9, valueLabel(point.value), ' class="value" text-anchor="middle"'))
		.join('');
};

const pointsSvg = (known: readonly Known[], {x, y}: Place): string =>
	known
		.map(
			({x: year, value, firm}) =>
				`<circle class="${firm ? 'firm' : 'loose'}" cx="${at(x(year))}" cy="${at(y(value))}" r="3.6"><title>${year}: ${number(value)}${firm ? '' : ', estimated or derived'}</title></circle>`,
		)
		.join('');

/** Years under the axis: the ends, and round ones between them that have room. */
const yearsSvg = (from: number, to: number, {x, bottom}: Place): string => {
	const step = [1, 2, 5, 10, 20, 50, 100].find(one => x(from + one) - x(from) >= YEAR) ?? 1000;
	const round = Array.from({length: to - from + 1}, (_, index) => from + index).filter(year => year % step === 0);
	const isFree = (year: number) => Math.min(x(year) - x(from), x(to) - x(year)) >= YEAR;
	return [from, ...round.filter(isFree), ...(to > from ? [to] : [])]
		.map(year => text(x(year), bottom + 20, String(year), ' text-anchor="middle"'))
		.join('');
};

const axisSvg = (points: readonly ChartPoint[], to: number, {x, bottom}: Place): string => {
	const [first] = points;
	const last = points.at(-1);
	if (!first || !last) return '';
	const holes = points
		.filter(point => !isKnown(point))
		.map(point => `<circle class="hole" cx="${at(x(point.x))}" cy="${at(bottom)}" r="2"><title>${point.x}: no figure</title></circle>`);
	return `${line(x(first.x), bottom, x(last.x), bottom, 'axis')}${to > last.x ? line(x(last.x), bottom, x(to), bottom, 'ahead') : ''}${holes.join('')}`;
};

const goalSvg = (chart: Chart, place: Place, beyond: boolean): string => {
	const {goal} = chart;
	if (!goal) return '';
	const {x, y, bottom} = place;
	const level = beyond ? EDGE.top : y(goal.value);
	const top = EDGE.top + BEYOND;
	const path = goal.path
		.filter(({value}) => !beyond || y(value) >= top)
		.map(({x: year, value}) => `${at(x(year))},${at(y(value))}`)
		.join(' ');
	const brought = chart.points.find(point => point.x === goal.x)?.value;
	const [mark, left] = [x(goal.x), x(goal.x) > SIZE.width / 2];
	return [
		line(EDGE.left, level, SIZE.width - EDGE.right, level, 'ahead'),
		beyond
			? `<path class="axis" d="M${EDGE.left - 5} ${level + 20}l10 -5m-10 10l10 -5"/>${text(EDGE.left - 9, level + 4, number(goal.value, 1), ' text-anchor="end"')}`
			: '',
		path === '' ? '' : `<polyline class="path" points="${path}"/>`,
		goal.path.length === 0 && brought !== undefined ? line(mark, level, mark, y(brought), 'path') : '',
		`<rect class="goal" x="${at(mark - 4.5)}" y="${at(level - 4.5)}" width="9" height="9" transform="rotate(45 ${at(mark)} ${at(level)})"><title>${goal.x}: ${number(goal.value)}</title></rect>`,
		text(left ? mark - 12 : mark + 12, level - 7, goal.label, ` class="goal" text-anchor="${left ? 'end' : 'start'}"`),
		beyond ? '' : line(mark, bottom, mark, bottom + 4, 'axis'),
	].join('');
};

/** A chart as an SVG element, with what it says as its name for those who cannot see it. */
export const chartSvg = (chart: Chart): string => {
	const known = chart.points.filter(isKnown);
	const [first] = chart.points;
	const last = chart.points.at(-1);
	if (!first || !last || known.length === 0) return '';
	const values = known.map(({value}) => value);
	const highest = Math.max(...values);
	const beyond = chart.goal !== undefined && isBeyond(chart.goal, highest);
	const scale = scaleOver(Math.min(...values), chart.goal && !beyond ? Math.max(highest, chart.goal.value) : highest, 12);
	const from = chart.axis?.from ?? first.x;
	const to = Math.max(chart.axis?.to ?? last.x, chart.goal?.x ?? last.x);
	const [left, right, top, bottom] = [EDGE.left + 12, SIZE.width - EDGE.right, EDGE.top + (beyond ? BEYOND : 0), SIZE.height - EDGE.bottom];
	const place: Place = {
		x: year => left + ((year - from) / Math.max(1, to - from)) * (right - left),
		y: value => bottom - ((value - scale.bottom) / (scale.top - scale.bottom)) * (bottom - top),
		bottom,
	};
	const ticks = scale.ticks.map(
		tick =>
			`${line(EDGE.left, place.y(tick), right, place.y(tick), tick === 0 ? 'axis' : 'grid')}${text(EDGE.left - 9, place.y(tick) + 4, number(tick), ' text-anchor="end"')}`,
	);
	return [
		`<svg class="chart" viewBox="0 0 ${SIZE.width} ${SIZE.height}" role="img" aria-label="${escapeHtml(chart.sentence === '' ? (chart.title ?? chart.unit) : chart.sentence)}">`,
		text(4, 14, chart.title?.trim() ?? chart.unit, ' class="unit"'),
		...ticks,
		axisSvg(chart.points, to, place),
		yearsSvg(from, to, place),
		goalSvg(chart, place, beyond),
		runsSvg(chart.points, place),
		pointsSvg(known, place),
		labelsSvg(known, place),
		'</svg>',
	].join('');
};
