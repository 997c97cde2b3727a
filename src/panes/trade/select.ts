import type {Dataset} from '../../dataset/dataset.ts';
import type {Observation} from '../../dataset/schema/observation.ts';
import type {Series} from '../../dataset/schema/series.ts';
import {type Elsewhere, elsewhere, otherCompilers} from '../../indicators/compilers.ts';
import {derivations, type Result} from '../../indicators/derivation.ts';
import {type Flow, flowPoints, flowsOf} from '../../indicators/flows.ts';
import {type Goal, goal} from '../../indicators/goal.ts';
import {type Measure, measure} from '../../indicators/measure.ts';
import {isPlotted, latest, observationsOf, type YearPoint} from '../../indicators/series.ts';
import {shownYears, type Years} from '../../indicators/years.ts';
import {plainTrade} from '../trade-choice.ts';

/** What the cursor can stand on: a year of the headline series, holes included, or a figure of another kind. */
export type TradeRow =
	| {readonly id: string; readonly point: YearPoint}
	| {readonly id: string; readonly observation: Observation; readonly series: Series}
	| {readonly id: string; readonly result: Result};

export type TradeModel = {
	readonly series: Series | undefined;
	/** What is charted. */
	readonly flow: Flow;
	readonly points: readonly YearPoint[];
	/** Every year of the axis, a goal ahead included; absent without points. */
	readonly years: Years | undefined;
	readonly shown: Years;
	/** All years in the unit chosen. */
	readonly measure: Measure;
	readonly rows: readonly TradeRow[];
	readonly last: ReturnType<typeof latest>;
	/** What sources state for the last year of the headline: its growth on the year before, how many times that it is, and the balance. */
	readonly growth: Observation | undefined;
	readonly multiple: Observation | undefined;
	readonly balance: Observation | undefined;
	readonly goal: Goal | undefined;
	/** Who else compiles the same flow, and what they have for each year. */
	readonly compilers: readonly string[];
	readonly elsewhere: ReadonlyMap<number, readonly Elsewhere[]>;
};

/** What sources state for a period of a series. */
export const statedFor = (dataset: Dataset, series: string | undefined, period: string | undefined): Observation | undefined =>
	series === undefined || period === undefined ? undefined : observationsOf(dataset, series).find(o => o.period === period && o.value !== undefined);

const axisOf = (points: readonly YearPoint[], aim: Goal | undefined): Years | undefined => {
	const [first] = points;
	const last = points.at(-1);
	if (!first || !last) return undefined;
	return {from: first.year, to: aim && !aim.outcome ? Math.max(last.year, aim.year) : last.year};
};

export const selectTrade = (dataset: Dataset, choice = plainTrade): TradeModel => {
	const {trade} = dataset.manifest;
	// At an earlier date a flow may have no figure yet.
	const flow = choice.flow !== 'headline' && flowsOf(dataset).includes(choice.flow) ? choice.flow : 'headline';
	const charted = trade[flow];
	const isHeadline = flow === 'headline';
	const points = flowPoints(dataset, flow);
	const aim = isHeadline ? goal(dataset) : undefined;
	const years = axisOf(points, aim);
	const shown = shownYears(years ?? {from: 0, to: 0}, choice.years);
	const last = latest(points);
	const spoken = new Set(points.map(point => point.observation));
	const others = dataset.series.flatMap(series =>
		observationsOf(dataset, series.id)
			.filter(o => !isPlotted(o) || !spoken.has(o))
			.map(observation => ({id: observation.id, observation, series})),
	);
	return {
		series: dataset.series.find(series => series.id === charted),
		flow,
		points,
		years,
		shown,
		measure: measure(points, choice.unit, shown),
		rows: [
			// A year is the same row in every flow, so that the cursor stays on it.
			...points.map(point => ({id: `${trade.headline}@${point.year}`, point})),
			...others,
			...derivations(dataset).map(result => ({id: result.derivation.id, result})),
		],
		last,
		growth: isHeadline ? statedFor(dataset, trade.growth, last?.observation.period) : undefined,
		multiple: isHeadline ? statedFor(dataset, trade.multiple, last?.observation.period) : undefined,
		balance: isHeadline ? statedFor(dataset, trade.balance, last?.observation.period) : undefined,
		goal: aim,
		compilers: otherCompilers(dataset, charted),
		elsewhere: elsewhere(dataset, charted),
	};
};
