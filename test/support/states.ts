import {type PaneId, paneIds} from '../../src/panes/pane.ts';
import type {Action} from '../../src/state/action.ts';
import type {Extent, Finding} from '../../src/state/extent.ts';
import {reduce} from '../../src/state/reduce.ts';
import {initialState, type State} from '../../src/state/state.ts';

// States and frames as dull as can be, for tests of the reducer.

export const byPane = <T>(of: (id: PaneId, index: number) => T) =>
	Object.fromEntries(paneIds.map((id, index) => [id, of(id, index)])) as Record<PaneId, T>;

/** The first pane has five rows, the second one less, and so on; the last has none. */
export const rowsOf = (id: PaneId, index: number) =>
	Array.from({length: index === paneIds.length - 1 ? 0 : Math.max(1, 5 - index)}, (_, row) => `${id}-${row}`);

export const anExtent = (over: Partial<Extent> = {}): Extent => ({
	panes: paneIds,
	rows: byPane(rowsOf),
	tops: byPane(() => 0),
	page: 2,
	scrollMost: 10,
	scrollPage: 4,
	times: () => ['2013-12-31', '2014-03-31', '2014-10-20', '2015-02-04'],
	walksAcross: ['trade'],
	found: [
		{kind: 'record', pane: 'projects', record: 'projects-1'},
		{kind: 'action', action: {type: 'zoom'}},
	] satisfies Finding[],
	sorts: {milestones: ['date', 'kind'], projects: ['stage']},
	yearRow: (pane, year) => (pane === 'trade' && year === 2014 ? 'trade-2' : undefined),
	recordOf: row => (row.endsWith('-3') ? undefined : row),
	...over,
});

export const extent = anExtent();
export const start = initialState(
	byPane((id, index) => rowsOf(id, index)[0]),
	'milestones',
);
export const EMPTY = paneIds[paneIds.length - 1] as PaneId;
export const run = (state: State, ...actions: Action[]) => actions.reduce((now, action) => reduce(now, action, extent), state);
export const cursorOf = (state: State) => state.cursors[state.pane];
