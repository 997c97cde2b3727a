import type {Dataset} from '../dataset/dataset.ts';
import {type Fact, type Facts, recordFacts} from '../panes/facts.ts';
import {panes} from '../panes/index.ts';
import {BRIEFING, type PaneId} from '../panes/pane.ts';
import type {Desk} from '../screen/desk.ts';

/** The version of the shape of what programs read; it grows when something that was there is gone or means another thing. */
export const SCHEMA_VERSION = 1;

/** What programs read: rows, and what they are rows of. */
export type Data = {
	/** What is shown: a pane's id, "overview", "record", "search" … */
	readonly view: string;
	/** What of the data is shown: the date, a filter, a thread, an order. */
	readonly chosen: Facts;
	readonly rows: readonly Facts[];
	/** Keys of the rows that make the columns of a table. */
	readonly columns: readonly string[];
	/** What the rows come to, by pane. */
	readonly summary: Facts;
	/** Works that the rows cite. */
	readonly sources: readonly Facts[];
};

/** Ids of sources that stand in facts, wherever; what stands in many rows is looked at once. */
const citedIn = (fact: Fact | undefined, into: Set<string>, seen: Set<object>): void => {
	if (typeof fact !== 'object' || fact === null || seen.has(fact)) return;
	seen.add(fact);
	if (Array.isArray(fact)) {
		for (const item of fact as readonly Fact[]) citedIn(item, into, seen);
		return;
	}
	for (const key in fact) {
		const value = (fact as Facts)[key];
		if ((key === 'source' || key === 'work') && typeof value === 'string') into.add(value);
		else citedIn(value, into, seen);
	}
};

/** The works that rows cite, in the dataset's order. */
export const sourcesOf = (dataset: Dataset, rows: readonly Facts[]): Facts[] => {
	const ids = new Set<string>();
	citedIn(rows, ids, new Set());
	return dataset.sources.filter(({id}) => ids.has(id)).map(source => recordFacts(dataset, source));
};

/** What of the data is shown. */
export const chosenFacts = ({dataset, scope, filtered, thread}: Desk): Facts => {
	const {trade, sorts} = scope;
	return {
		dataset: {id: dataset.manifest.id, title: dataset.manifest.title, version: dataset.manifest.version, licence: dataset.manifest.licence},
		asOf: dataset.manifest.asOf,
		filter: scope.filter === undefined ? null : {query: scope.filter, found: filtered ?? 0},
		thread: scope.thread === undefined ? null : {id: scope.thread.record, name: thread?.name},
		sort:
			Object.keys(sorts).length === 0
				? null
				: Object.fromEntries(Object.entries(sorts).map(([pane, {by, isDown}]) => [pane, {by, descending: isDown}])),
		trade: {unit: trade.unit, flow: trade.flow === 'headline' ? 'turnover' : trade.flow, years: trade.years ? {...trade.years} : null},
	};
};

/** All rows of the panes of the briefing, or of the one asked for. */
export const deskData = (desk: Desk, only?: PaneId): Data => {
	const shown = panes.map(({id}) => id).filter((id, index) => (only === undefined ? index < BRIEFING : id === only));
	const rows = shown.flatMap(id => desk.views[id].rows.map((row): Facts => ({view: id, ...desk.views[id].facts.of(row)})));
	return {
		view: only ?? 'overview',
		chosen: chosenFacts(desk),
		rows,
		columns: ['view', ...new Set(shown.flatMap(id => desk.views[id].facts.columns))],
		summary: Object.fromEntries(shown.flatMap(id => (desk.views[id].facts.summary ? [[id, desk.views[id].facts.summary?.()]] : []))),
		sources: sourcesOf(desk.dataset, rows),
	};
};

/** One row of a pane. */
export const rowData = (desk: Desk, pane: PaneId, row: string): Data => {
	const {of, columns} = desk.views[pane].facts;
	const rows = [{view: pane, ...of(row)}];
	return {view: 'record', chosen: chosenFacts(desk), rows, columns: ['view', ...columns], summary: {}, sources: sourcesOf(desk.dataset, rows)};
};
