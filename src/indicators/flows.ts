import {type Dataset, find} from '../dataset/dataset.ts';
import {ofDataset} from '../dataset/remembered.ts';
import {equals} from '../locale/format.ts';
import {gapOf, headlinePoints, type YearPoint, yearPoints} from './series.ts';
import {convert} from './units.ts';

/** What of a trade is charted, as the manifest names the series: both ways together, either way, or what they differ by. */
const FLOWS = ['headline', 'exports', 'imports', 'balance'] as const;
export type Flow = (typeof FLOWS)[number];

const seriesOf = (dataset: Dataset, flow: Flow) => {
	const id = dataset.manifest.trade[flow];
	return id === undefined ? undefined : find(dataset, 'series', id);
};

/** The flows that have a figure for some year: the others would be empty charts. */
export const flowsOf = ofDataset((dataset): readonly Flow[] =>
	FLOWS.filter(flow => flowPoints(dataset, flow).some(point => point.value !== undefined || point.derived !== undefined)),
);

/** Years of the headline that a flow has no figure for are holes of it, so that all flows stand on one axis. */
const onHeadlineYears = (dataset: Dataset, flow: Flow): YearPoint[] => {
	const series = seriesOf(dataset, flow);
	if (!series) return [];
	const own = yearPoints(dataset, series.id);
	const years = [...headlinePoints(dataset), ...own].map(({year}) => year);
	if (years.length === 0) return [];
	const from = Math.min(...years);
	const byYear = new Map(own.map(point => [point.year, point]));
	return Array.from({length: Math.max(...years) - from + 1}, (_, index) => {
		const year = from + index;
		const found = byYear.get(year);
		if (found) return found;
		const gap = gapOf(series, year);
		return {year, rivals: [], ...(gap && {gap})};
	});
};

/** What exports and imports of a year differ by, in the unit of the balance; only where one compiler counts both. */
const impliedBalance = (dataset: Dataset, year: number): YearPoint['derived'] => {
	const [balance, exports, imports] = [seriesOf(dataset, 'balance'), seriesOf(dataset, 'exports'), seriesOf(dataset, 'imports')];
	if (!balance || !exports || !imports || exports.compiler !== imports.compiler) return undefined;
	const side = (series: typeof exports) => {
		const point = yearPoints(dataset, series.id).find(one => one.year === year);
		return point?.value === undefined || !point.observation
			? undefined
			: {value: convert(dataset, point.value, series.unit, balance.unit), observation: point.observation};
	};
	const [out, back] = [side(exports), side(imports)];
	if (!out || !back) return undefined;
	// Differences of decimals carry digits that neither side has.
	const round = (value: number) => Math.round(value * 1000) / 1000;
	const exact = out.value - back.value;
	const value = round(exact);
	return {
		value,
		formula: `${round(out.value)} − ${round(back.value)} ${equals(exact, value)} ${value < 0 ? '−' : ''}${Math.abs(value)}`,
		inputs: [out.observation, back.observation],
	};
};

/** The years of a flow up to the dataset's date, each once, in order, with what other figures imply for years without one. */
export const flowPoints = (dataset: Dataset, flow: Flow): readonly YearPoint[] => {
	if (flow === 'headline') return headlinePoints(dataset);
	const points = onHeadlineYears(dataset, flow);
	if (flow !== 'balance') return points;
	return points.map(point => {
		const derived = point.value === undefined ? impliedBalance(dataset, point.year) : undefined;
		return derived ? {...point, derived} : point;
	});
};
