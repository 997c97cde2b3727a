import {find} from '../dataset/dataset.ts';
import type {Observation} from '../dataset/schema/observation.ts';
import {derive} from '../indicators/derivation.ts';
import {headlinePoints} from '../indicators/series.ts';
import {derivationDetail, resultFacts} from '../panes/derivations.ts';
import {type Facts, figureFacts} from '../panes/facts.ts';
import type {PaneId} from '../panes/pane.ts';
import {kindName} from '../panes/record.ts';
import {seriesDetail, seriesFacts} from '../panes/series.ts';
import {figureDetail} from '../panes/trade/detail.ts';
import type {Desk} from '../screen/desk.ts';
import type {Block} from '../view/block.ts';
import {chosenFacts, rowData} from './data.ts';
import {asOfWords, datasetWords, rowDocument} from './document.ts';
import {named} from './named.ts';
import type {Printable} from './printable.ts';

type Detail = {readonly title: string; readonly blocks: readonly Block[]};

/** The pane in which records of a kind have a row of their own. */
const PANES = {
	milestones: 'milestones',
	projects: 'projects',
	regions: 'regions',
	pledges: 'pledges',
	people: 'people',
	organisations: 'people',
	conflicts: 'conflicts',
	sources: 'sources',
} as const satisfies Partial<Record<string, PaneId>>;

/** A figure as its pane tells it, where a row there is its own: with the change on the year before and what others count. */
const figureOf = ({dataset, views: {trade}}: Desk, observation: Observation): Detail => {
	// The row of a hole tells of the hole, whoever has a figure for it.
	const speaks = headlinePoints(dataset).some(point => point.observation?.id === observation.id);
	const row = speaks ? trade.find?.(observation.id) : trade.rows.find(id => id === observation.id);
	return row === undefined ? figureDetail(dataset, observation) : trade.detail(row);
};

/** What has no row of its own: a figure, a series, a derived figure. */
const alone = (desk: Desk, id: string): {detail: Detail; facts: Facts} | undefined => {
	const {dataset} = desk;
	const observation = find(dataset, 'observations', id);
	if (observation) return {detail: figureOf(desk, observation), facts: figureFacts(dataset, observation)};
	const series = find(dataset, 'series', id);
	if (series) return {detail: seriesDetail(dataset, series), facts: seriesFacts(dataset, series)};
	const derivation = find(dataset, 'derivations', id);
	if (!derivation) return undefined;
	const result = derive(dataset, derivation);
	return {detail: derivationDetail(dataset, result), facts: resultFacts(dataset, result)};
};

/** Any record by its id, or a row of a pane: a year of the trade is one. `undefined` when there is neither. */
export const recordPrintable = (desk: Desk, id: string): Printable | undefined => {
	const {dataset} = desk;
	const found = dataset.byId.get(id);
	const pane = found === undefined ? desk.ids.find(one => desk.views[one].rows.includes(id)) : PANES[found.kind as keyof typeof PANES];
	if (pane !== undefined) return {document: () => rowDocument(desk, pane, id), data: () => rowData(desk, pane, id)};
	const record = alone(desk, id);
	if (!found || !record) return undefined;
	const {detail, facts} = record;
	const rows = [{view: found.kind, kind: kindName(found.kind), ...facts}];
	return {
		document: () => ({...detail, about: [asOfWords(dataset)], sections: [], from: datasetWords(dataset)}),
		data: () => ({
			view: 'record',
			chosen: chosenFacts(desk),
			rows,
			columns: Object.keys(rows[0] ?? {}),
			summary: {},
			...named(dataset, rows),
		}),
	};
};
