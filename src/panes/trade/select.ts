import type {Dataset} from '../../dataset/dataset.ts';
import type {Observation} from '../../dataset/schema/observation.ts';
import type {Series} from '../../dataset/schema/series.ts';
import {type Elsewhere, elsewhere, otherCompilers} from '../../indicators/compilers.ts';
import {derivations, type Result} from '../../indicators/derivation.ts';
import {type Goal, goal} from '../../indicators/goal.ts';
import {headlinePoints, isPlotted, latest, observationsOf, type YearPoint} from '../../indicators/series.ts';

/** What the cursor can stand on: a year of the headline series, holes included, or a figure of another kind. */
export type TradeRow =
	| {readonly id: string; readonly point: YearPoint}
	| {readonly id: string; readonly observation: Observation; readonly series: Series}
	| {readonly id: string; readonly result: Result};

export type TradeModel = {
	readonly series: Series | undefined;
	readonly points: readonly YearPoint[];
	readonly rows: readonly TradeRow[];
	readonly last: ReturnType<typeof latest>;
	/** What sources state for the last year: its growth on the year before, and the balance. */
	readonly growth: Observation | undefined;
	readonly balance: Observation | undefined;
	readonly goal: Goal | undefined;
	/** Who else compiles the same flow, and what they have for each year. */
	readonly compilers: readonly string[];
	readonly elsewhere: ReadonlyMap<number, readonly Elsewhere[]>;
};

const statedFor = (dataset: Dataset, series: string | undefined, period: string | undefined): Observation | undefined =>
	series === undefined || period === undefined ? undefined : observationsOf(dataset, series).find(o => o.period === period && o.value !== undefined);

export const selectTrade = (dataset: Dataset): TradeModel => {
	const {trade} = dataset.manifest;
	const points = headlinePoints(dataset);
	const last = latest(points);
	const spoken = new Set(points.map(point => point.observation?.id));
	const others = dataset.series.flatMap(series =>
		observationsOf(dataset, series.id)
			.filter(o => !spoken.has(o.id) || !isPlotted(o))
			.map(observation => ({id: observation.id, observation, series})),
	);
	return {
		series: dataset.series.find(series => series.id === trade.headline),
		points,
		rows: [
			...points.map(point => ({id: `${trade.headline}@${point.year}`, point})),
			...others,
			...derivations(dataset).map(result => ({id: result.derivation.id, result})),
		],
		last,
		growth: statedFor(dataset, trade.growth, last?.observation.period),
		balance: statedFor(dataset, trade.balance, last?.observation.period),
		goal: goal(dataset),
		compilers: otherCompilers(dataset),
		elsewhere: elsewhere(dataset),
	};
};
