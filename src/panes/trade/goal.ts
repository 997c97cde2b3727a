import type {Dataset} from '../../dataset/dataset.ts';
import type {Observation} from '../../dataset/schema/observation.ts';
import {inFull, yearlyWorking} from '../../indicators/working.ts';
import {equalsAt, number, percent} from '../../locale/format.ts';
import type {Block} from '../../view/block.ts';
import {citationsWords} from '../citation.ts';
import {MULTIPLE_DECIMALS, unitLabel} from './present.ts';
import type {TradeModel} from './select.ts';

/** Whether a figure is the goal, and its year has brought nothing yet: what came of one that is over stands with every target. */
export const isAhead = ({goal}: TradeModel, observation: Observation): boolean =>
	goal?.target === observation && (goal.outcome === undefined || goal.outcome.kind === 'unknown');

/** The year that the goal is measured in: its own once that is over, till then the last that has a figure. */
export const isGoalYear = ({goal}: TradeModel, year: number): boolean => goal !== undefined && year === (goal.outcome ? goal.year : goal.from.year);

/** The part of a detail that tells of the goal: what it needs, or what came of it. */
export const goalBlocks = (dataset: Dataset, model: TradeModel): Block[] => {
	const {goal} = model;
	if (!goal) return [];
	const unit = unitLabel(dataset, model.series);
	const years = goal.year - goal.from.year;
	const {outcome} = goal;
	if (outcome) {
		const words =
			outcome.kind === 'unknown'
				? `No figure is recorded for ${goal.year}; whether it was reached is unknown.`
				: `${outcome.kind}: ${inFull(outcome.point.value)} ÷ ${inFull(goal.targetValue)} ${equalsAt(outcome.share, 1)} ${number(outcome.share, 1)} % of it`;
		return [
			{kind: 'space'},
			{kind: 'heading', text: `What came of the ${goal.year} goal (derived)`},
			{kind: 'text', indent: 2, line: [words]},
			...(outcome.kind === 'unknown'
				? []
				: [{kind: 'text', indent: 2, line: [`${goal.year} by: ${citationsWords(dataset, outcome.point.observation.citations)}`]} satisfies Block]),
			{kind: 'text', indent: 2, line: [`target set in: ${citationsWords(dataset, goal.target.citations)}`]},
		];
	}
	return [
		{kind: 'space'},
		{kind: 'heading', text: `What the ${goal.year} goal needs (derived)`},
		{
			kind: 'text',
			indent: 2,
			line: [
				goal.multiple === undefined
					? `from ${number(goal.from.value)} to ${number(goal.targetValue)}: a base of zero or less has no multiple`
					: `multiple: ${inFull(goal.targetValue)} ÷ ${inFull(goal.from.value)} ${equalsAt(goal.multiple, MULTIPLE_DECIMALS)} ${number(goal.multiple, MULTIPLE_DECIMALS)} ${unit === '' ? '' : 'times'}`,
			],
		},
		...(goal.requiredGrowth === undefined
			? []
			: [
					{
						kind: 'text',
						indent: 2,
						line: [
							`growth: ${yearlyWorking(goal.from.value, goal.targetValue, years)} ${equalsAt(goal.requiredGrowth, 1)} ${percent(goal.requiredGrowth)} a year for ${years} years`,
						],
					} satisfies Block,
				]),
		{kind: 'text', indent: 2, line: [`target set in: ${citationsWords(dataset, goal.target.citations)}`]},
	];
};
