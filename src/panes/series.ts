import type {Dataset} from '../dataset/dataset.ts';
import type {Observation} from '../dataset/schema/observation.ts';
import type {Series} from '../dataset/schema/series.ts';
import {observationsOf} from '../indicators/series.ts';
import {isFollowUp, restsOnFollowUps} from '../indicators/sources.ts';
import {unitOf} from '../indicators/units.ts';
import {dateShort} from '../locale/format.ts';
import {fit} from '../text/fit.ts';
import {width} from '../text/width.ts';
import type {Block, Item} from '../view/block.ts';
import {citationsWords, workBlocks} from './citation.ts';
import {type Facts, recordFacts} from './facts.ts';
import {quantityWithStatus} from './figures.ts';
import {marksLine} from './marks.ts';

const HEADINGS = ['Period', 'Figure', 'Source', 'Marks'] as const;

const figureItem = (dataset: Dataset, figure: Observation, wide: number): Item => {
	const [period, value, sources] = [dateShort(figure.period), quantityWithStatus(dataset, figure), citationsWords(dataset, figure.citations)];
	return {
		id: figure.id,
		hang: wide + 2,
		cells: () => [[period], [value], [sources], marksLine(dataset, figure.id, restsOnFollowUps(dataset, figure.citations))],
		lines: () => [[`${fit(period, wide)}  `, {text: value, strong: true}, ` – ${sources}`]],
	};
};

/** Everything about a series: what it counts, each of its figures, and its holes with their reasons. */
export const seriesDetail = (dataset: Dataset, series: Series): {title: string; blocks: Block[]} => {
	const figures = observationsOf(dataset, series.id);
	const wide = Math.max(0, ...figures.map(figure => width(dateShort(figure.period))));
	const party = (id: string | undefined) => dataset.manifest.parties.find(one => one.id === id)?.name ?? id;
	const facts: readonly (readonly [string, string | undefined])[] = [
		['unit', unitOf(dataset, series.unit).label || 'a count'],
		['flow', series.flow],
		['reporter', party(series.reporter)],
		['partner', party(series.partner)],
		['compiler', series.compiler],
	];
	return {
		title: series.label,
		blocks: [
			{kind: 'text', line: [series.about]},
			{kind: 'space'},
			{kind: 'facts', items: facts.flatMap(([term, words]) => (words === undefined ? [] : [{term, line: [words]}]))},
			{kind: 'space'},
			{kind: 'heading', text: `Figures (${figures.length})`},
			{kind: 'list', headings: HEADINGS, items: figures.map(figure => figureItem(dataset, figure, wide))},
			...((series.gaps ?? []).length === 0 ? [] : ([{kind: 'space'}, {kind: 'heading', text: 'No figure'}] satisfies Block[])),
			...(series.gaps ?? []).map(
				(gap): Block => ({
					kind: 'text',
					indent: 2,
					line: [{text: `${dateShort(gap.period)} `, strong: true}, `${gap.reason} [${citationsWords(dataset, gap.citations)}]`],
				}),
			),
			...workBlocks(
				dataset,
				figures.flatMap(figure => figure.citations),
			),
		],
	};
};

/** A series as data, with its figures. */
export const seriesFacts = (dataset: Dataset, series: Series): Facts => ({
	...recordFacts(dataset, series),
	unitLabel: unitOf(dataset, series.unit).label,
	followUp: isFollowUp(dataset, {kind: 'series', record: series}),
	figures: observationsOf(dataset, series.id).map(figure => recordFacts(dataset, figure)),
});
