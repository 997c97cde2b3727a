import {type Dataset, find} from '../../dataset/dataset.ts';
import {goal} from '../../indicators/goal.ts';
import {headlinePoints, latest, type YearPoint} from '../../indicators/series.ts';
import {unitOf} from '../../indicators/units.ts';
import {number} from '../../locale/format.ts';
import {STATUS} from '../../locale/words.ts';

import {statusWords} from '../../panes/figures.ts';
import {chartOf} from '../../panes/trade/charts.ts';
import {selectTrade} from '../../panes/trade/select.ts';
import type {Desk} from '../../screen/desk.ts';
import type {Draft, Fact} from '../deck.ts';
import {credit} from '../sources.ts';
import {capital, disputed} from '../words.ts';

/** Years as people say them: "1996 to 1999, 2001". */
const yearRuns = (years: readonly number[]): string => {
	const runs: {from: number; to: number}[] = [];
	for (const year of years) {
		const last = runs.at(-1);
		if (last && last.to === year - 1) last.to = year;
		else runs.push({from: year, to: year});
	}
	return runs.map(({from, to}) => (from === to ? String(from) : to === from + 1 ? `${from}, ${to}` : `${from} to ${to}`)).join(', ');
};

/** The years without a figure by name, and those that other figures imply. */
export const gapsFact = (dataset: Dataset, points: readonly YearPoint[]): Fact[] => {
	const holes = points.filter(({value, derived}) => value === undefined && !derived).map(({year}) => year);
	const derived = points.filter(point => point.derived !== undefined).map(({year}) => year);
	if (holes.length === 0) return [];
	const gaps = find(dataset, 'series', dataset.manifest.trade.headline)?.gaps ?? [];
	return [
		{
			line: [
				{text: `No figure for ${holes.length} of ${points.length} years: `, strong: true},
				`${yearRuns(holes)}. ${holes.length === 1 ? 'It is' : 'They are'} not zero.${derived.length === 0 ? '' : ` ${yearRuns(derived)}: ${STATUS.derived.word}.`}`,
			],
			...credit(
				dataset,
				gaps.flatMap(({citations}) => citations),
			),
		},
	];
};

/** The figure, its chart, what it was to be, and what is missing. */
export const trade = (desk: Desk): Draft => {
	const {dataset, views} = desk;
	const points = headlinePoints(dataset);
	const last = latest(points);
	const series = find(dataset, 'series', dataset.manifest.trade.headline);
	const title = `${capital(series?.short ?? 'trade')}${dataset.manifest.trade.target === undefined ? '' : ' against the goal'}`;
	if (!last || !series)
		return {id: 'trade', title, facts: [{line: ['No figure is recorded for the headline series.'], sources: []}], from: {pane: 'trade'}};
	const at = (observation: string): Pick<Fact, 'at'> => {
		const row = views.trade.find?.(observation);
		return row === undefined ? {} : {at: {pane: 'trade', row}};
	};
	const aim = goal(dataset);
	const [, goalLine] = views.trade.gist?.() ?? [];
	const row = at(last.observation.id).at?.row;
	return {
		id: 'trade',
		title,
		facts: [
			{
				big: number(last.value),
				line: [
					`${unitOf(dataset, series.unit).label} in ${last.year}, ${statusWords(dataset, last.observation)}`,
					...disputed(dataset, last.observation.id),
				],
				...credit(dataset, last.observation.citations),
				...at(last.observation.id),
			},
			...(aim && goalLine
				? [
						{
							line: goalLine,
							...credit(dataset, [
								...aim.target.citations,
								...(aim.outcome && 'point' in aim.outcome ? aim.outcome.point.observation.citations : []),
							]),
							...at(aim.target.id),
						},
					]
				: []),
			...gapsFact(dataset, points),
		],
		chart: chartOf(dataset, selectTrade(dataset)),
		from: {pane: 'trade', ...(row !== undefined && {row})},
	};
};
