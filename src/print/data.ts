import {hasFollowUps} from '../indicators/sources.ts';
import {knownUntil} from '../indicators/told-later.ts';
import type {Facts} from '../panes/facts.ts';
import {panes} from '../panes/index.ts';
import {BRIEFING, type PaneId} from '../panes/pane.ts';
import type {Desk} from '../screen/desk.ts';
import {named} from './named.ts';

/** The version of the shape of what programs read; it grows when something that was there is gone or means another thing. */
export const SCHEMA_VERSION = 2;

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
	/** What rows name by its id and what is no row itself: conflicts, derived figures, figures. What these name is among them. */
	readonly records: readonly Facts[];
	/** Works that rows and records cite. */
	readonly sources: readonly Facts[];
};

/** What of the data is shown. */
export const chosenFacts = ({dataset, scope, filtered, thread}: Desk): Facts => {
	const {trade, sorts} = scope;
	return {
		dataset: {id: dataset.manifest.id, title: dataset.manifest.title, version: dataset.manifest.version, licence: dataset.manifest.licence},
		asOf: dataset.manifest.asOf,
		knownUntil: knownUntil(dataset),
		followUps: hasFollowUps(dataset),
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
	const rows = shown.flatMap(id => desk.views[id].rows.map(desk.views[id].facts.of));
	const summary = Object.fromEntries(shown.flatMap(id => (desk.views[id].facts.summary ? [[id, desk.views[id].facts.summary?.()]] : [])));
	return {
		view: only ?? 'overview',
		chosen: chosenFacts(desk),
		rows,
		columns: ['view', ...new Set(shown.flatMap(id => desk.views[id].facts.columns))],
		summary,
		...named(desk.dataset, rows, summary),
	};
};

/** One row of a pane. */
export const rowData = (desk: Desk, pane: PaneId, row: string): Data => {
	const {of, columns} = desk.views[pane].facts;
	const rows = [of(row)];
	return {view: 'record', chosen: chosenFacts(desk), rows, columns: ['view', ...columns], summary: {}, ...named(desk.dataset, rows)};
};
