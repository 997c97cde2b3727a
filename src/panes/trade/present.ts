import type {Dataset} from '../../dataset/dataset.ts';
import type {Series} from '../../dataset/schema/series.ts';
import type {Goal} from '../../indicators/goal.ts';
import type {YearPoint} from '../../indicators/series.ts';
import {convert, unitOf} from '../../indicators/units.ts';
import {dateShort, number, percent} from '../../locale/format.ts';
import {plural, STATUS} from '../../locale/words.ts';
import {sparkline} from '../../view/bar.ts';
import type {Chart, Line} from '../../view/block.ts';
import type {Glyphs} from '../../view/glyphs.ts';
import {citationsWords} from '../citation.ts';
import {disputeMark} from '../conflicts.ts';
import {resultWords} from '../derivations.ts';
import {quantityWithStatus, quantityWords} from '../figures.ts';
import type {TradeModel, TradeRow} from './select.ts';

export const unitLabel = (dataset: Dataset, series: Series | undefined): string => (series ? unitOf(dataset, series.unit).label : '');

/** How much a sentence may say: figures alone, figures with their names, or all of it. */
export type Fullness = 'figures' | 'named' | 'full';

const signed = (value: number): string => `${value >= 0 ? '+' : '−'}${number(Math.abs(value))} %`;

/** The bottom line: last value, change, balance. */
export const answer = (dataset: Dataset, model: TradeModel, fullness: Fullness): Line => {
	const {last, series, growth, balance} = model;
	if (!last || !series) return ['No figure is recorded for the headline series.'];
	const unit = fullness === 'figures' ? '' : ` ${unitLabel(dataset, series)}`;
	const change = growth?.value === undefined ? '' : `, ${signed(growth.value)}${fullness === 'full' ? ` on ${last.year - 1}` : ''}`;
	const [reporter] = dataset.manifest.parties;
	const whose = fullness === 'figures' ? ', ' : `; ${reporter?.name ?? 'reporter'}’s `;
	const over = balance?.value === undefined ? undefined : convert(dataset, balance.value, balance.unit, series.unit);
	const surplus = over === undefined ? '' : `${whose}${over >= 0 ? 'surplus' : 'deficit'} ${number(Math.abs(over))}`;
	return [
		`${last.year}: `,
		{text: `${number(last.value)}${unit}`, strong: true},
		...disputeMark(dataset, last.observation.id),
		`${change}${surplus}${fullness === 'figures' ? '' : '.'}`,
	];
};

/** What the target's year brought, once it is over. */
const outcomeLine = (goal: Goal, outcome: NonNullable<Goal['outcome']>, unit: string, fullness: Fullness): Line => {
	const target = number(goal.targetValue);
	const head = fullness === 'figures' ? `By ${goal.year} ${target}: ` : `Goal ${goal.year}: ${target}${fullness === 'full' ? ` ${unit}` : ''} `;
	if (outcome.kind === 'unknown') return [head, {text: 'unknown', strong: true}, fullness === 'figures' ? '' : `: no figure for ${goal.year}.`];
	const brought = number(outcome.point.value, 1);
	const share = `${number(outcome.share, 1)} %`;
	if (fullness === 'figures') return [head, {text: `${outcome.kind}, ${brought}`, strong: true}, ` (${share} ${STATUS.derived.mark})`];
	return [
		head,
		{text: outcome.kind, strong: true},
		`${fullness === 'full' ? `, with ${brought} in ${goal.year}` : `: ${brought}`}, ${share} of it (${STATUS.derived.word}).`,
	];
};

/** What the target still needs, or what came of it. */
export const goalLine = (model: TradeModel, unit: string, fullness: Fullness, times: string): Line => {
	const {goal} = model;
	if (!goal) return ['No target is recorded.'];
	if (goal.outcome) return outcomeLine(goal, goal.outcome, unit, fullness);
	const multiple = number(goal.multiple, 1);
	const yearly = (words: string) => (goal.requiredGrowth === undefined ? '' : `, ${percent(goal.requiredGrowth)}${words}`);
	const target = number(goal.targetValue);
	if (fullness === 'figures')
		return [`By ${goal.year} ${target}: `, {text: `${times}${multiple}${yearly('/yr')}`, strong: true}, ` ${STATUS.derived.mark}`];
	if (fullness === 'named')
		return [`Goal ${goal.year}: ${target}; needs `, {text: `${times}${multiple}${yearly(' a year')}`, strong: true}, ` (${STATUS.derived.word})`];
	return [
		`Goal ${goal.year}: ${target} ${unit}. It needs `,
		{text: `${multiple} times ${goal.from.year}${yearly(' a year')}`, strong: true},
		` (${STATUS.derived.word}).`,
	];
};

const shownValue = (point: YearPoint): number | undefined => point.value ?? point.derived?.value;

/** The chart in a sentence: ends, peak, low, holes. */
export const chartSentence = (model: TradeModel, unit: string): string => {
	const known = model.points.flatMap(point => (point.value === undefined ? [] : [{year: point.year, value: point.value}]));
	const [first] = known;
	const last = known.at(-1);
	if (!first || !last) return 'There is nothing to chart.';
	const peak = known.reduce((best, point) => (point.value > best.value ? point : best));
	const low = known.reduce((least, point) => (point.value < least.value ? point : least));
	const holes = model.points.filter(point => point.value === undefined && point.derived === undefined && point.year < last.year).length;
	const ends = `From ${number(first.value)} in ${first.year} to ${number(last.value)} in ${last.year} (${unit})`;
	return `${ends}, highest ${number(peak.value)} in ${peak.year}, lowest ${number(low.value)} in ${low.year}; ${plural(known.length, 'year')} ${known.length === 1 ? 'has' : 'have'} a figure, ${holes} between them ${holes === 1 ? 'has' : 'have'} none.`;
};

export const chartOf = (dataset: Dataset, model: TradeModel): Chart => {
	const unit = unitLabel(dataset, model.series);
	return {
		unit,
		sentence: chartSentence(model, unit),
		points: model.points.map(point => {
			const value = shownValue(point);
			const firm = point.observation?.status === 'reported' || point.observation?.status === 'provisional';
			return {x: point.year, firm, ...(value !== undefined && {value})};
		}),
	};
};

export const sparkLine = (model: TradeModel, glyphs: Glyphs, isNarrow: boolean): Line => {
	const [first] = model.points;
	const last = model.points.at(-1);
	if (!first || !last) return [];
	return [
		`${first.year} `,
		{text: sparkline(model.points.map(shownValue), glyphs), tone: 'accent'},
		` ${last.year}${isNarrow ? '' : `  ${glyphs.hole} no figure`}`,
	];
};

const yearRead = (dataset: Dataset, model: TradeModel, point: YearPoint): string => {
	const others = (model.elsewhere.get(point.year) ?? []).map(({compiler, value}) => `; ${compiler} ${number(value, 1)}`).join('');
	return `${yearFigure(dataset, point)}${others}`;
};

const yearFigure = (dataset: Dataset, point: YearPoint): string => {
	if (point.observation) {
		const rivals = point.rivals.length > 0 ? `; also ${point.rivals.map(o => quantityWords(dataset, o)).join(', ')}` : '';
		return `${quantityWithStatus(dataset, point.observation)} – ${citationsWords(dataset, point.observation.citations.slice(0, 1))}${rivals}`;
	}
	if (point.derived) return `${number(point.derived.value)} derived: ${point.derived.formula}`;
	return `no figure – ${point.gap?.reason ?? 'none is recorded'}`;
};

/** What is under the cursor, in a sentence. */
export const readOut = (dataset: Dataset, model: TradeModel, row: TradeRow, isNarrow = false): Line => {
	if (isNarrow && 'point' in row && row.point.observation) {
		const {observation, rivals} = row.point;
		return [
			{text: `${row.point.year} `, strong: true},
			`${number(row.point.value ?? 0)} ${citationsWords(dataset, observation.citations.slice(0, 1))}${rivals.length > 0 ? `, ${plural(rivals.length, 'rival')}` : ''}`,
		];
	}
	if ('point' in row) return [{text: `${row.point.year} `, strong: true}, yearRead(dataset, model, row.point)];
	if ('result' in row) return [{text: `${row.result.derivation.label}: `, strong: true}, `${resultWords(dataset, row.result)}, derived`];
	const {observation, series} = row;
	return [
		{text: `${dateShort(observation.period)} `, strong: true},
		`${series.short}: ${quantityWithStatus(dataset, observation)} – ${citationsWords(dataset, observation.citations.slice(0, 1))}`,
	];
};
