import type {Dataset} from '../../dataset/dataset.ts';
import type {YearPoint} from '../../indicators/series.ts';
import {restsOnFollowUps} from '../../indicators/sources.ts';
import {toldLater} from '../../indicators/told-later.ts';
import {unitOf} from '../../indicators/units.ts';
import {derivedIds, resultFacts} from '../derivations.ts';
import {type Facts, figureFacts, madeOfFacts, markFacts, NO_LINKS, recordFacts, rounded} from '../facts.ts';
import {quantityWords} from '../figures.ts';
import {changeFacts, measuredAt, workingWithMeasured} from './read-out.ts';
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
	'change.value',
	'measured.unit',
	'measured.value',
	'measured.working',
	'measured.refused',
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

/** What follows from a year's figures, who alone tells of it, and where sources disagree about it. */
const aroundFacts = (dataset: Dataset, {observation, derived, gap, rivals}: YearPoint): Facts => {
	const observations = [...(observation ? [observation] : []), ...rivals];
	const [speaks] = observations;
	return {
		derived: speaks ? derivedIds(dataset, [speaks.id]) : [],
		...markFacts(
			dataset,
			observations.map(({id}) => id),
			restsOnFollowUps(dataset, observation?.citations ?? [...(gap?.citations ?? []), ...rivals.flatMap(({citations}) => citations)]),
		),
		...(derived && madeOfFacts(dataset, derived.inputs)),
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
	const hole: Facts = gap ? recordFacts(dataset, gap) : {};
	const why = gap && {gap: {...hole, text: gap.reason}};
	if (!derived) return {value: null, status: 'no figure', text: 'no figure', ...why, citations: hole['citations'] ?? []};
	return {
		value: derived.value,
		status: 'derived',
		formula: derived.formula,
		inputs: derived.inputs.map(input => ({value: input.value ?? null, observation: input.id})),
		result: derived.value,
		text: quantityWords(dataset, {value: derived.value, unit, status: 'estimated'}),
		...why,
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
		...NO_LINKS,
		...valueFacts(dataset, point, unit),
		series: series?.id,
		period: point.observation?.period ?? String(point.year),
		unit,
		unitLabel: series && unitOf(dataset, unit).label,
		change: changeFacts(dataset, model, point),
		measured:
			measure === 'value'
				? undefined
				: {unit: measure, value: rounded(measured?.value), working: measured && workingWithMeasured(model, measured), refused: measured?.refused},
		rivals: point.rivals.map(rival => recordFacts(dataset, rival)),
		compilers: (model.elsewhere.get(point.year) ?? []).map(({compiler, value, observation}) => ({
			compiler,
			value,
			unit,
			text: `${compiler} ${value}`,
			observation: observation.id,
		})),
		...aroundFacts(dataset, point),
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
