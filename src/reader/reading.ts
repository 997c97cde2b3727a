import type {PaneId, PaneView} from '../panes/pane.ts';
import {compose} from '../screen/compose.ts';
import {type Desk, keptCursors} from '../screen/desk.ts';
import type {Action} from '../state/action.ts';
import {reduce} from '../state/reduce.ts';
import type {State} from '../state/state.ts';

/** Where somebody is: at the list of panes, in a pane, at an item that was read in full, about to name a date, or at what a search found. */
export type Place = 'menu' | 'pane' | 'item' | 'date' | 'found';

/** A record that was found, and the pane in which it stands. */
export type Hit = {readonly pane: PaneId; readonly record: string};

/** A reading: the desk and the choices of the dashboard, and the place in it. What was said before is never taken back. */
export type Reading = {
	readonly desk: Desk;
	readonly state: State;
	readonly place: Place;
	/** Sections of the current item that were read. */
	readonly read: number;
	/** What was found last, in the order in which it was said. */
	readonly found: readonly Hit[];
	/** The words that found it. */
	readonly sought: string;
	/** Whether leaving was asked for once, by going back from the top. */
	readonly isLeaving: boolean;
};

/** The number by which the menu asks for a date: the first that no pane has. */
export const dateNumber = ({desk}: Reading): number => desk.ids.length + 1;

/** The same reading with an action of the dashboard done, so that both know the same rules. */
export const act = (reading: Reading, action: Action): Reading => {
	const {extent} = compose(reading.desk, reading.state, {columns: 1, rows: 2});
	const next = reduce(reading.state, action, extent);
	return {...reading, ...settled(reading.desk, next)};
};

/** A state with the desk that shows what it has chosen, the cursors on rows that are there. */
export const settled = (desk: Desk, state: State): Pick<Reading, 'desk' | 'state'> => {
	if (state.scope === desk.scope) return {desk, state};
	const other = desk.at(state.scope);
	return {desk: other, state: {...state, cursors: keptCursors(other, state.cursors)}};
};

/** The pane where the reading is. */
export const viewOf = ({desk, state}: Reading): PaneView => desk.views[state.pane];
/** Its rows, in order. */
export const rowsOf = (reading: Reading): readonly string[] => viewOf(reading).rows;
/** The current item's place, from 0; -1 where there is none. */
export const at = (reading: Reading): number => rowsOf(reading).indexOf(reading.state.cursors[reading.state.pane] ?? '');

/** A row in a sentence. */
export const rowWords = (desk: Desk, pane: PaneId, row: string): string => {
	const view = desk.views[pane];
	return view.spoken?.(row) ?? view.brief(row);
};

/** The current item in a sentence, behind its place. */
export const itemLine = (reading: Reading): string => {
	const index = at(reading);
	const row = rowsOf(reading)[index];
	return row === undefined
		? 'There is nothing here.'
		: `${index + 1} of ${rowsOf(reading).length}: ${rowWords(reading.desk, reading.state.pane, row)}`;
};
