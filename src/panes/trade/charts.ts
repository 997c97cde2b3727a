import type {Dataset} from '../../dataset/dataset.ts';
import {find} from '../../dataset/dataset.ts';
import {flowPoints, flowsOf} from '../../indicators/flows.ts';
import {type Measure, measure, measuredGoal} from '../../indicators/measure.ts';
import type {YearPoint} from '../../indicators/series.ts';
import {toldLater} from '../../indicators/told-later.ts';
import type {Years} from '../../indicators/years.ts';
import {number} from '../../locale/format.ts';
import {plural} from '../../locale/words.ts';
import {sparkline} from '../../view/bar.ts';
import type {Chart, ChartPoint, Line} from '../../view/block.ts';
import type {Glyphs} from '../../view/glyphs.ts';
import {lineWidth} from '../../view/line.ts';
import {measureWords} from './present.ts';
import type {TradeModel} from './select.ts';

const shownPoints = ({points}: Measure, {from, to}: Years): Measure['points'] => points.filter(({year}) => year >= from && year <= to);

/** The chart in a sentence: ends, peak, low, holes. What other figures imply for a hole is no figure of it. */
export const chartSentence = (model: TradeModel, unit: string): string => {
	const recorded = new Set(model.points.flatMap(({year, value}) => (value === undefined ? [] : [year])));
	const shown = shownPoints(model.measure, model.shown);
	const known = shown.flatMap(({year, value}) => (value === undefined || !recorded.has(year) ? [] : [{year, value}]));
	const [first] = known;
	const last = known.at(-1);
	if (!first || !last) return 'There is nothing to chart.';
	const peak = known.reduce((best, point) => (point.value > best.value ? point : best));
	const low = known.reduce((least, point) => (point.value < least.value ? point : least));
	const holes = shown.filter(point => point.value === undefined).length;
	const implied = shown.length - known.length - holes;
	const isPlain = model.measure.unit === 'value';
	const said = (value: number) => number(value, isPlain ? 3 : 1);
	const ends = `From ${said(first.value)} in ${first.year} to ${said(last.value)} in ${last.year}${isPlain ? ` (${unit})` : `, ${unit}`}`;
	const rest = [
		...(implied > 0 ? [`, ${implied} ${implied === 1 ? 'is' : 'are'} derived`] : []),
		...(holes > 0 ? [`, ${holes} ${holes === 1 ? 'has' : 'have'} none`] : []),
	];
	const counts = `of ${plural(shown.length, 'year')} ${known.length} ${known.length === 1 ? 'has' : 'have'} a ${isPlain ? 'figure' : 'value'}${rest.join('')}`;
	return `${ends}, highest ${said(peak.value)} in ${peak.year}, lowest ${said(low.value)} in ${low.year}; ${counts}.`;
};

/** What was told only after an earlier date shown is no plain figure at it. */
const chartPoints = (dataset: Dataset, points: readonly YearPoint[], measured: Measure, shown: Years): ChartPoint[] => {
	const later = new Set(points.filter(({observation}) => observation && toldLater(dataset, observation) !== undefined).map(({year}) => year));
	return shownPoints(measured, shown).map(({year, value, firm}) => ({x: year, firm: firm && !later.has(year), ...(value !== undefined && {value})}));
};

const GOAL_WORDS = {ahead: '; dots: what it needs, derived', reached: ', reached', missed: ', missed', unknown: ', no figure'} as const;

const goalOf = ({goal, measure: measured, shown}: TradeModel): Chart['goal'] => {
	const aim = goal && measuredGoal(goal, measured);
	if (!aim || aim.year < shown.from || aim.year > shown.to) return undefined;
	const label = measured.unit === 'growth' ? `needed for the goal of ${aim.year}, derived` : `goal ${aim.year}${GOAL_WORDS[aim.outcome]}`;
	return {x: aim.year, value: aim.value, label, path: aim.path.map(({year, value}) => ({x: year, value}))};
};

/** The years shown, in the unit chosen. */
export const chartOf = (dataset: Dataset, model: TradeModel): Chart => {
	const unit = measureWords(dataset, model);
	const goal = goalOf(model);
	return {unit, sentence: chartSentence(model, unit), points: chartPoints(dataset, model.points, model.measure, model.shown), ...(goal && {goal})};
};

/** Every flow in the unit chosen and the same years, each with its name over it; the one chosen is marked. */
export const flowCharts = (dataset: Dataset, model: TradeModel, glyphs: Glyphs): Chart[] =>
	flowsOf(dataset).map(flow => {
		const series = find(dataset, 'series', dataset.manifest.trade[flow] ?? '');
		const own = flowPoints(dataset, flow);
		const measured = measure(own, model.measure.unit, model.shown);
		const unit = measureWords(dataset, {series, measure: measured});
		return {
			unit,
			title: `${flow === model.flow ? glyphs.cursor : ' '}${series?.short ?? ''}, ${unit}`,
			sentence: '',
			points: chartPoints(dataset, own, measured, model.shown),
		};
	});

/** The same years in one line, with as many words beside them as fit; none where there are values under zero, for which it has no height. */
export const sparkLine = (model: TradeModel, glyphs: Glyphs, cells: number): Line => {
	const shown = shownPoints(model.measure, model.shown);
	const [first] = shown;
	const last = shown.at(-1);
	if (!first || !last || shown.some(({value}) => value !== undefined && value < 0)) return [];
	const years = {
		text: sparkline(
			shown.map(({value}) => value),
			glyphs,
		),
		tone: 'accent',
	} as const;
	const ways: readonly Line[] = [
		[`${first.year} `, years, ` ${last.year}  ${glyphs.hole} no figure`],
		[`${first.year} `, years, ` ${last.year}`],
		[years],
	];
	return ways.find(line => lineWidth(line) <= cells) ?? [years];
};
