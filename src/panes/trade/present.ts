import type {Dataset} from '../../dataset/dataset.ts';
import type {Observation} from '../../dataset/schema/observation.ts';
import type {Series} from '../../dataset/schema/series.ts';
import {isDisputed} from '../../indicators/conflicts.ts';
import type {Goal} from '../../indicators/goal.ts';
import {changeOn} from '../../indicators/measure.ts';
import type {YearPoint} from '../../indicators/series.ts';
import {toldLater} from '../../indicators/told-later.ts';
import {convert, unitOf} from '../../indicators/units.ts';
import {dateWords, number, percent} from '../../locale/format.ts';
import {plural, STATUS} from '../../locale/words.ts';
import type {Line} from '../../view/block.ts';
import {lineWidth} from '../../view/line.ts';
import {sourceShort} from '../citation.ts';
import {DISPUTED} from '../conflicts.ts';
import {laterWords} from '../figures.ts';
import type {TradeModel} from './select.ts';

export const unitLabel = (dataset: Dataset, series: Series | undefined): string => (series ? unitOf(dataset, series.unit).label : '');

/** Digits after the point of how many times one value is another, wherever that is told: figures of two or three digits bear no more. */
export const MULTIPLE_DECIMALS = 1;

/** What is charted; of what has a direction also whose it is: "Russian exports". */
export const flowName = (dataset: Dataset, {series, flow}: Pick<TradeModel, 'series' | 'flow'>): string => {
	const whose = flow === 'headline' ? undefined : dataset.manifest.parties.find(({id}) => id === series?.reporter)?.adjective;
	return [whose, series?.short].filter(part => part !== undefined).join(' ');
};

/** What the years are read in, with the year they are measured by: the title of the axis, of the list and of the pane. */
export const measureWords = (dataset: Dataset, {series, measure: {unit, base}}: Pick<TradeModel, 'series' | 'measure'>): string => {
	const by = base ? String(base.year) : 'no year';
	if (unit === 'index') return `index, ${by} = 100 (${STATUS.derived.word})`;
	if (unit === 'share') return `% of the peak, ${by} (${STATUS.derived.word})`;
	if (unit === 'growth') return `% on the year before (${STATUS.derived.word})`;
	return unitLabel(dataset, series);
};

/** How much a sentence may say: figures alone, figures with their names, or all of it. */
export type Fullness = 'figures' | 'named' | 'full';

export const signed = (value: number, decimals = 3): string => `${value >= 0 ? '+' : '−'}${number(Math.abs(value), decimals)} %`;

/** What no source states of the last year, in the fullest words: that, and why it cannot be computed. */
const unknownWords = (model: TradeModel, last: YearPoint): string => {
	const change = changeOn(
		model.points.find(({year}) => year === last.year - 1),
		last,
	);
	const changed =
		'refused' in change ? `change not known, as ${change.refused}` : `${signed(change.value, 1)} on ${last.year - 1} (${STATUS.derived.word})`;
	return [...(model.growth || model.multiple ? [] : [changed]), ...(model.balance ? [] : ['no source states the balance'])]
		.map(words => `; ${words}`)
		.join('');
};

/** That the last figure is disputed: in a word, or where there are only figures beside it by the mark. */
const disputedSpans = (isDisputed: boolean, isBrief: boolean): Line => {
	if (!isDisputed) return [];
	return isBrief ? [' ', {text: DISPUTED, tone: 'warning', strong: true}] : [', ', {text: 'disputed', tone: 'warning'}];
};

/** The fullest of the sentences, from `most` down, that keeps to one line; the shortest where none does. */
export const fullest = (say: (fullness: Fullness) => Line, most: Fullness, cells: number): Line => {
	const ways: readonly Fullness[] = ['full', 'named', 'figures'];
	const lines = ways.slice(ways.indexOf(most)).map(say);
	return lines.find(line => lineWidth(line) <= cells) ?? lines.at(-1) ?? [];
};

/** The bottom line: last value, change, balance. */
export const answer = (dataset: Dataset, model: TradeModel, fullness: Fullness): Line => {
	const {last, series, growth, multiple, balance} = model;
	if (!last || !series) return ['No figure is recorded for the headline series.'];
	const unit = fullness === 'figures' ? '' : ` ${unitLabel(dataset, series)}`;
	const times = multiple?.value === undefined ? '' : `, ${number(multiple.value)} times ${last.year - 1}`;
	const change = growth?.value === undefined ? times : `, ${signed(growth.value)}${fullness === 'full' ? ` on ${last.year - 1}` : ''}`;
	const [reporter] = dataset.manifest.parties;
	const whose = fullness === 'figures' ? ', ' : `; ${reporter?.name ?? 'reporter'}’s `;
	const over = balance?.value === undefined ? undefined : convert(dataset, balance.value, balance.unit, series.unit);
	const surplus = over === undefined ? '' : `${whose}${over >= 0 ? 'surplus' : 'deficit'} ${number(Math.abs(over))}`;
	const unknown = fullness === 'full' && model.flow === 'headline' ? unknownWords(model, last) : '';
	return [
		`${last.year}: `,
		{text: `${number(last.value)}${unit}`, strong: true, tone: 'accent'},
		...disputedSpans(isDisputed(dataset, last.observation.id), fullness === 'figures' && change !== ''),
		`${laterWords(dataset, last.observation)}${change}${surplus}${unknown}${fullness === 'figures' ? '' : '.'}`,
	];
};

/** What the target's year brought, once it is over. */
const outcomeLine = (goal: Goal, outcome: NonNullable<Goal['outcome']>, unit: string, fullness: Fullness): Line => {
	const target = number(goal.targetValue);
	if (outcome.kind === 'unknown')
		return [`Goal ${goal.year}: `, {text: 'unknown', strong: true}, `, ${target}${fullness === 'figures' ? '' : `; no figure for ${goal.year}.`}`];
	const brought = number(outcome.point.value, 1);
	const verdict = {text: outcome.kind, strong: true, tone: outcome.kind === 'missed' ? ('warning' as const) : ('good' as const)};
	const share = `${number(outcome.share, 1)} %`;
	if (fullness === 'figures') return [`Goal ${goal.year}: `, verdict, `, ${brought} of ${target}`];
	if (fullness === 'named') return [`Goal ${goal.year}: `, verdict, `, ${brought} of ${target}, ${share} (${STATUS.derived.word})`];
	return [`Goal for ${goal.year}: `, verdict, `, with ${brought} of ${target} ${unit}, ${share} of it (${STATUS.derived.word}).`];
};

/** Who set the target, and who says what it is measured by. */
export const whoLine = (dataset: Dataset, {goal}: TradeModel, fullness: Fullness): Line | undefined => {
	if (!goal) return undefined;
	const by = goal.outcome && 'point' in goal.outcome ? goal.outcome.point : goal.from;
	const first = ({citations}: Observation) =>
		citations
			.slice(0, 1)
			.map(citation => sourceShort(dataset, citation))
			.join('');
	return [`${fullness === 'full' ? 'Who says so: the goal' : 'Goal'} – ${first(goal.target)}; ${by.year} – ${first(by.observation)}`];
};

/** How many figures of the rows were told later than the date shown. */
export const laterIn = (dataset: Dataset, rows: TradeModel['rows']): number => {
	let count = 0;
	for (const row of rows) {
		const observation = 'point' in row ? row.point.observation : 'observation' in row ? row.observation : undefined;
		if (observation && toldLater(dataset, observation) !== undefined) count++;
	}
	return count;
};

/** What the pane shows beside the answer that is not of it: figures told later than the date shown, and a chart of more than was chosen. */
export const besideLines = (dataset: Dataset, model: TradeModel, chosen: number | undefined, later: number): Line[] => {
	const {asOf} = dataset.manifest;
	return [
		...(chosen === undefined ? [] : [[{text: `${plural(chosen, 'row')} chosen`, strong: true}, `; chart: all ${model.series?.short ?? 'trade'}.`]]),
		...(later === 0 ? [] : [[{text: 'Told later ', strong: true}, `than ${dateWords(asOf)}: ${plural(later, 'figure')} of those shown.`]]),
	];
};

/** What the target still needs, or what came of it. */
export const goalLine = (model: TradeModel, unit: string, fullness: Fullness, times: string): Line => {
	const {goal} = model;
	if (!goal) return ['No target is recorded.'];
	if (goal.outcome) return outcomeLine(goal, goal.outcome, unit, fullness);
	const target = number(goal.targetValue);
	if (goal.multiple === undefined) return [`Goal ${goal.year}: ${target}${fullness === 'full' ? ` ${unit}` : ''}.`];
	const multiple = number(goal.multiple, MULTIPLE_DECIMALS);
	const yearly = (words: string) => (goal.requiredGrowth === undefined ? '' : `, ${percent(goal.requiredGrowth)}${words}`);
	if (fullness === 'figures')
		return [`Goal ${goal.year}: ${target}, `, {text: `${times}${multiple}${yearly('/yr')}`, strong: true}, ` ${STATUS.derived.mark}`];
	if (fullness === 'named')
		return [`Goal ${goal.year}: ${target}; needs `, {text: `${times}${multiple}${yearly(' a year')}`, strong: true}, `, ${STATUS.derived.word}`];
	return [
		`Goal ${goal.year}: ${target} ${unit}. It needs `,
		{text: `${multiple} times ${goal.from.year}${yearly(' a year')}`, strong: true},
		` (${STATUS.derived.word}).`,
	];
};
