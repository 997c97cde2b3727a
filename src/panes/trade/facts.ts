import type {Dataset} from '../../dataset/dataset.ts';
import type {Observation} from '../../dataset/schema/observation.ts';
import type {YearPoint} from '../../indicators/series.ts';
import {toldLater} from '../../indicators/told-later.ts';
import {unitOf} from '../../indicators/units.ts';
import {citationWords} from '../citation.ts';
import {derivedIds, resultFacts} from '../derivations.ts';
import {citationFacts, type Facts, figureFacts, markFacts, recordFacts, rounded} from '../facts.ts';
import {changeFacts, measuredAt} from './read-out.ts';
import type {TradeModel, TradeRow} from './select.ts';

export const COLUMNS = [
	'id',
	'type',
	'series',
	'label',
	'period',
	'value',
	'low',
	'high',
	'unit',
	'status',
	'qualifier',
	'against',
	'formula',
	'working',
	'refused',
	'change',
	'measured',
	'rivals',
	'compilers',
	'gap',
	'note',
	'toldLater',
	'disputed',
	'followUp',
	'conflicts',
	'reading',
	'citations',
] as const;

/** What follows from figures, and where sources disagree about them. */
const aroundFacts = (dataset: Dataset, observations: readonly Observation[]): Facts => {
	const ids = observations.map(({id}) => id);
	const [speaks] = observations;
	return {
		derived: speaks ? derivedIds(dataset, [speaks.id]) : [],
		...markFacts(dataset, ids, speaks?.citations ?? []),
	};
};

/** Where a year's value comes from: a figure, what other figures imply, or nothing and why. */
const valueFacts = (dataset: Dataset, {value, observation, derived, gap}: YearPoint, unit: string): Facts => {
	if (observation) {
		const isStated = observation.unit === unit;
		const {id, ...figure} = isStated ? observation : {...observation, value, unit};
		// As its source gives it, where that is another unit than the series has.
		return {
			...recordFacts(dataset, figure),
			toldLater: toldLater(dataset, observation),
			observation: id,
			...(isStated ? {} : {asStated: recordFacts(dataset, observation)}),
		};
	}
	if (!derived) return {value: null, status: 'no figure', ...(gap && {gap: {...recordFacts(dataset, gap), text: gap.reason}})};
	// What two inputs cite at one place is cited once.
	const cited = new Map(
		derived.inputs.flatMap(({citations}) => citations.map(one => [citationWords(dataset, one), citationFacts(dataset, one)] as const)),
	);
	return {
		value: derived.value,
		status: 'derived',
		formula: derived.formula,
		inputs: derived.inputs.map(input => ({value: input.value ?? null, observation: input.id})),
		result: derived.value,
		citations: [...cited.values()],
	};
};

const yearFacts = (dataset: Dataset, model: TradeModel, id: string, point: YearPoint): Facts => {
	const {series} = model;
	const unit = series?.unit ?? '';
	const {unit: measure} = model.measure;
	const measured = measuredAt(model, point.year);
	return {
		view: 'trade',
		id,
		type: 'year',
		flow: model.flow === 'headline' ? (series?.flow ?? model.flow) : model.flow,
		label: series?.label,
		year: point.year,
		...valueFacts(dataset, point, unit),
		series: series?.id,
		period: point.observation?.period ?? String(point.year),
		unit,
		unitLabel: series && unitOf(dataset, unit).label,
		change: changeFacts(dataset, model, point),
		measured:
			measure === 'value' ? undefined : {unit: measure, value: rounded(measured?.value), working: measured?.working, refused: measured?.refused},
		rivals: point.rivals.map(rival => recordFacts(dataset, rival)),
		compilers: (model.elsewhere.get(point.year) ?? []).map(({compiler, value, observation}) => ({
			compiler,
			value,
			unit,
			text: `${compiler} ${value}`,
			observation: observation.id,
		})),
		...aroundFacts(dataset, [...(point.observation ? [point.observation] : []), ...point.rivals]),
	};
};

/** A year, a figure of another kind or a derived figure as data. */
export const rowFacts = (dataset: Dataset, model: TradeModel, row: TradeRow): Facts => {
	if ('point' in row) return yearFacts(dataset, model, row.id, row.point);
	if ('result' in row) return {view: 'trade', type: 'derived', ...resultFacts(dataset, row.result)};
	// An aim is no figure of its period: whoever filters by type must not chart it as one.
	const type = row.observation.status === 'target' ? 'target' : 'figure';
	return {
		view: 'trade',
		type,
		label: row.series.label,
		...figureFacts(dataset, row.observation),
		derived: derivedIds(dataset, [row.observation.id]),
	};
};

/** The last value of the chart, and what the goal needs or what came of it. */
export const tradeFacts = (dataset: Dataset, {series, last, goal}: TradeModel): Facts => {
	const outcome = goal?.outcome;
	return {
		series: series?.id,
		unit: series?.unit,
		last: last && {year: last.year, value: last.value, observation: last.observation.id},
		goal: goal && {
			year: goal.year,
			value: goal.targetValue,
			target: recordFacts(dataset, goal.target),
			from: {year: goal.from.year, value: goal.from.value},
			...(outcome
				? {outcome: outcome.kind, ...(outcome.kind !== 'unknown' && {reached: outcome.point.value, share: rounded(outcome.share)})}
				: {outcome: 'ahead', multiple: rounded(goal.multiple), growthNeeded: rounded(goal.requiredGrowth)}),
		},
	};
};
