import {type PaneId, paneIds} from '../panes/pane.ts';

/** What can be read over the panes, and can have the menu over itself. */
type Reading = {readonly kind: 'none'} | {readonly kind: 'help'; readonly scroll: number} | {readonly kind: 'detail'; readonly scroll: number};

/** The menu of all that can be done: the entry it stands on, from 0, and what it was opened over. */
type Menu = {readonly kind: 'menu'; readonly at: number; readonly under: Reading};

/** What lies over the panes. One union, so that two cannot be open. */
export type Overlay = Reading | Menu;

/** What has been chosen of the data: all that the panes are opened with. */
export type Scope = {
	/** The date at which everything is shown; absent: the dataset's own. */
	readonly asOf: string | undefined;
	/** The record whose thread is followed: only what belongs to it is shown. */
	readonly thread: {readonly record: string; readonly from: PaneId} | undefined;
};

/** Everything, at the dataset's own date. */
export const wholeScope: Scope = {asOf: undefined, thread: undefined};

/** All that a person has chosen. The size of the terminal is not part of it: it is found out anew for every frame. */
export type State = {
	readonly pane: PaneId;
	/** The row each pane's cursor stands on, by id: it stays with its record whatever happens around it. */
	readonly cursors: Readonly<Record<PaneId, string | undefined>>;
	/** First entry of each pane's window in the last frame. */
	readonly tops: Readonly<Record<PaneId, number>>;
	readonly scope: Scope;
	readonly zoom: boolean;
	readonly overlay: Overlay;
	/** What there is to say of the last action, in the footer's place until the next one. */
	readonly notice: string | undefined;
	/** Set once by quitting. */
	readonly left: boolean;
};

/** Which table of keys is in force. */
export type Mode = 'browse' | 'detail' | 'help' | 'menu';

export const modeOf = (state: State): Mode => (state.overlay.kind === 'none' ? 'browse' : state.overlay.kind);

const noTops = Object.fromEntries(paneIds.map(id => [id, 0])) as Record<PaneId, number>;

export const initialState = (cursors: State['cursors'], pane: PaneId, zoom = false, scope = wholeScope): State => ({
	pane,
	cursors,
	tops: noTops,
	scope,
	zoom,
	overlay: {kind: 'none'},
	notice: undefined,
	left: false,
});
