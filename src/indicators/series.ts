import {type Dataset, find} from '../dataset/dataset.ts';
import {ofDataset} from '../dataset/remembered.ts';
import type {Observation} from '../dataset/schema/observation.ts';
import type {Series} from '../dataset/schema/series.ts';
import {equals} from '../locale/format.ts';
import {edtf} from '../text/edtf.ts';
import {convert} from './units.ts';
import {inFull} from './working.ts';

/** One year of a series: the figure that speaks for it, its rivals, or the reason for the hole. */
export type YearPoint = {
	readonly year: number;
	/** In the series' unit; absent in a hole. */
	readonly value?: number;
	readonly observation?: Observation;
	/** Other figures for the same year, bounded ones included. */
	readonly rivals: readonly Observation[];
	readonly gap?: NonNullable<Series['gaps']>[number];
	/** A value for a year without a figure of its own, that other figures imply. */
	readonly derived?: Derived;
};

/** A number computed from recorded figures. It carries what it was made of, so that it can show its working. */
export type Derived = {
	readonly value: number;
	readonly formula: string;
	readonly inputs: readonly Observation[];
};

const PLOTTED = new Set(['reported', 'provisional', 'estimated', 'low-reliability']);

const ORDER = {preferred: 0, normal: 1, deprecated: 2} as const;

const bySeries = ofDataset(dataset => {
	// Put where they belong, and not sorted: there are few periods, whatever the number of figures.
	const found = new Map<string, Map<number, Observation[][]>>();
	for (const o of dataset.observations) {
		const periods = found.get(o.series) ?? new Map<number, Observation[][]>();
		found.set(o.series, periods);
		const {from} = edtf(o.period);
		const ranks = periods.get(from) ?? [[], [], []];
		periods.set(from, ranks);
		ranks[ORDER[o.preference ?? 'normal']]?.push(o);
	}
	const inOrder = (periods: Map<number, Observation[][]>) => [...periods].sort(([a], [b]) => a - b).flatMap(([, ranks]) => ranks.flat());
	return new Map([...found].map(([series, periods]) => [series, inOrder(periods)]));
});

/** All figures of a series in order of period, rivals of a period after the preferred one. */
export const observationsOf = (dataset: Dataset, series: string): readonly Observation[] => bySeries(dataset).get(series) ?? [];

const fullYear = (period: string): number | undefined => {
	const date = edtf(period);
	return date.precision === 'year' ? Math.floor(date.from / 10_000) : undefined;
};

/** Whether a figure may stand on a line: a value for a year, neither a bound nor a target nor set aside. */
export const isPlotted = (o: Observation): boolean =>
	PLOTTED.has(o.status) && o.value !== undefined && o.preference !== 'deprecated' && fullYear(o.period) !== undefined;

/** The hole that a series records for a year, with its reason. */
export const gapOf = (series: Series, year: number) =>
	series.gaps?.find(gap => {
		const {from, to} = edtf(gap.period);
		return from <= year * 10_000 + 1231 && to >= year * 10_000 + 101;
	});

/** The last year that was over at the dataset's date: a year still running can have no figure of its own yet. */
const lastYearOver = (dataset: Dataset): number => {
	const {to} = edtf(dataset.manifest.asOf);
	const year = Math.floor(to / 10_000);
	return to % 10_000 >= 1231 ? year : year - 1;
};

/**
 * The years of a series from its first figure to its last or to the end of its last hole, each year once, in order.
 * A year without a figure is there without a value: a hole is never left out, filled or taken for zero.
 */
export const yearPoints = (dataset: Dataset, seriesId: string): readonly YearPoint[] => {
	const known = points(dataset);
	const found = known.get(seriesId) ?? pointsOf(dataset, seriesId);
	known.set(seriesId, found);
	return found;
};

const points = ofDataset(() => new Map<string, readonly YearPoint[]>());

const pointsOf = (dataset: Dataset, seriesId: string): readonly YearPoint[] => {
	const series = find(dataset, 'series', seriesId);
	if (!series) return [];
	const observations = observationsOf(dataset, seriesId);
	const byYear = new Map<number, Observation[]>();
	for (const o of observations) {
		const year = fullYear(o.period);
		if (year === undefined || o.status === 'target') continue;
		const list = byYear.get(year);
		if (list) list.push(o);
		else byYear.set(year, [o]);
	}
	const plotted = [...byYear].filter(([, list]) => list.some(isPlotted)).map(([year]) => year);
	const over = lastYearOver(dataset);
	const gapEnds = (series.gaps ?? [])
		.map(gap => Math.floor(edtf(gap.period).to / 10_000))
		.filter(Number.isFinite)
		.map(end => Math.min(end, over));
	if (plotted.length === 0) return [];
	const first = Math.min(...plotted);
	const last = Math.max(...plotted, ...gapEnds);
	return Array.from({length: last - first + 1}, (_, index) => {
		const year = first + index;
		const list = byYear.get(year) ?? [];
		const speaks = list.find(isPlotted);
		const rivals = list.filter(o => o !== speaks);
		const gap = gapOf(series, year);
		if (!speaks) return {year, rivals, ...(gap && {gap})};
		return {year, value: convert(dataset, speaks.value ?? 0, speaks.unit, series.unit), observation: speaks, rivals};
	});
};

/**
 * The value that a reported growth implies for the year before: value ÷ (1 + growth ÷ 100), to the digits of the value.
 * Only for a year in which no source gives a figure.
 */
const impliedBefore = (point: YearPoint, growthFigures: readonly Observation[]): Derived | undefined => {
	const stated = growthFigures.find(o => o.status === 'reported' && o.value !== undefined && fullYear(o.period) === point.year);
	if (point.value === undefined || !point.observation || stated?.value === undefined || stated.value <= -100) return undefined;
	const exact = point.value / (1 + stated.value / 100);
	const value = Math.round(exact * 10) / 10;
	return {
		value,
		formula: `${inFull(point.value)} ÷ (1 ${stated.value < 0 ? '−' : '+'} ${inFull(Math.abs(stated.value))} %) ${equals(exact, value)} ${inFull(value)}`,
		inputs: [point.observation, stated],
	};
};

/** Digits that a number is stated in: of "9" one. */
const digitsOf = (value: number): number => Math.min(15, String(value).replace(/^0\.0*|\./g, '').length);

/** The value that a stated multiple implies for the year before: value ÷ multiple, to no more digits than the multiple has. */
const dividedBefore = (point: YearPoint, multiples: readonly Observation[]): Derived | undefined => {
	const stated = multiples.find(o => o.status === 'reported' && o.value !== undefined && fullYear(o.period) === point.year);
	if (point.value === undefined || !point.observation || stated?.value === undefined || stated.value <= 0) return undefined;
	const exact = point.value / stated.value;
	const value = Number(exact.toPrecision(digitsOf(stated.value)));
	return {
		value,
		formula: `${inFull(point.value)} ÷ ${inFull(stated.value)} ${equals(exact, value)} ${inFull(value)}`,
		inputs: [point.observation, stated],
	};
};

/** The years up to the dataset's date: those after the last figure are holes like any other. */
const withYearsSince = (dataset: Dataset, points: readonly YearPoint[]): YearPoint[] => {
	const last = points.at(-1)?.year;
	const since = last === undefined ? 0 : Math.max(0, lastYearOver(dataset) - last);
	return [...points, ...Array.from({length: since}, (_, index) => ({year: (last ?? 0) + 1 + index, rivals: []}))];
};

/** The years of the headline series up to the dataset's date, with what a reported growth or multiple implies for years that have no figure of their own. */
export const headlinePoints = ofDataset((dataset): readonly YearPoint[] => {
	const points = withYearsSince(dataset, yearPoints(dataset, dataset.manifest.trade.headline));
	const {growth, multiple} = dataset.manifest.trade;
	const growthFigures = growth === undefined ? [] : observationsOf(dataset, growth);
	const multiples = multiple === undefined ? [] : observationsOf(dataset, multiple);
	return points.map((point, index) => {
		const next = points[index + 1];
		const derived = next && point.value === undefined ? (impliedBefore(next, growthFigures) ?? dividedBefore(next, multiples)) : undefined;
		return derived ? {...point, derived} : point;
	});
});

/** The last year that has a value. */
export const latest = (points: readonly YearPoint[]): (YearPoint & {value: number; observation: Observation}) | undefined =>
	points.findLast(
		(point): point is YearPoint & {value: number; observation: Observation} => point.value !== undefined && point.observation !== undefined,
	);
