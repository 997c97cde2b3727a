import {BRIEFING, type PaneId, paneIds} from '../panes/pane.ts';
import {edtf} from '../text/edtf.ts';
import type {Action} from './action.ts';
import type {State} from './state.ts';

/** What the reducer must know of the last frame: how far things go. */
export type Extent = {
	readonly panes: readonly PaneId[];
	readonly rows: Readonly<Record<PaneId, readonly string[]>>;
	/** First entry of each pane's window as it was drawn. */
	readonly tops: Readonly<Record<PaneId, number>>;
	/** Rows that a page of the focused pane holds, at least 1. */
	readonly page: number;
	/** Lines that the open overlay can be scrolled down, and lines that it shows. */
	readonly scrollMost: number;
	readonly scrollPage: number;
	/** Dates to step through, first to last; the last is the dataset's own. */
	readonly times: readonly string[];
	/** The record that a row stands for; absent where it stands for none. */
	readonly recordOf: (row: string) => string | undefined;
	/** What each entry of the open menu does, in order; empty when none is open. */
	readonly menu: readonly Action[];
	/** Panes in which left and right walk the rows. */
	readonly walksAcross: readonly PaneId[];
};

const clamp = (value: number, least: number, most: number): number => Math.max(least, Math.min(value, most));

const moveCursor = (state: State, extent: Extent, to: (index: number, last: number) => number): State => {
	const rows = extent.rows[state.pane];
	if (rows.length === 0) return state;
	const index = Math.max(0, rows.indexOf(state.cursors[state.pane] ?? ''));
	const next = rows[clamp(to(index, rows.length - 1), 0, rows.length - 1)];
	return {...state, tops: extent.tops, cursors: {...state.cursors, [state.pane]: next}};
};

const scrollTo = (state: State, extent: Extent, to: (scroll: number) => number): State =>
	state.overlay.kind === 'none' || state.overlay.kind === 'menu'
		? state
		: {...state, overlay: {...state.overlay, scroll: clamp(to(Math.min(state.overlay.scroll, extent.scrollMost)), 0, extent.scrollMost)}};

const turn = (state: State, extent: Extent, by: number): State => {
	const index = extent.panes.indexOf(state.pane);
	const pane = extent.panes[(index + by + extent.panes.length) % extent.panes.length];
	return pane === undefined ? state : {...state, pane};
};

/** The turning point before or after the date shown; a date between two steps to the nearer end first. */
const stepTime = (state: State, extent: Extent, by: 1 | -1): State => {
	const {times} = extent;
	const shown = state.scope.asOf ?? times.at(-1);
	if (shown === undefined) return state;
	// A year or a month stands for its last day, as in everything that is shown.
	const day = String(edtf(shown).to);
	const now = `${day.slice(0, 4)}-${day.slice(4, 6)}-${day.slice(6)}`;
	const next = by > 0 ? times.find(time => time > now) : times.findLast(time => time < now);
	if (next === undefined) return state;
	return {...state, scope: {...state.scope, asOf: next === times.at(-1) ? undefined : next}};
};

/** Everything again, where the thread was taken up. */
const letGo = (state: State): State => ({
	...state,
	pane: state.scope.thread?.from ?? state.pane,
	overlay: {kind: 'none'},
	scope: {...state.scope, thread: undefined},
});

/** Shows what belongs to the current row and nothing else. */
const follow = (state: State, extent: Extent): State => {
	const row = state.cursors[state.pane];
	if (row === undefined || extent.rows[state.pane].length === 0) return state;
	const record = extent.recordOf(row);
	if (record === undefined) return state;
	const {thread} = state.scope;
	if (thread?.record === record) return letGo(state);
	// What belongs to a record is seen in the panes of the briefing, side by side.
	const pane = paneIds.indexOf(state.pane) < BRIEFING ? state.pane : paneIds[0];
	return {...state, pane, zoom: false, overlay: {kind: 'none'}, scope: {...state.scope, thread: {record, from: thread?.from ?? state.pane}}};
};

const back = (state: State): State => {
	if (state.overlay.kind === 'menu') return {...state, overlay: state.overlay.under};
	if (state.overlay.kind !== 'none') return {...state, overlay: {kind: 'none'}};
	if (state.scope.thread !== undefined) return letGo(state);
	return state.zoom ? {...state, zoom: false} : state;
};

/** What an action means: for a choice in the menu, what its entry does. */
export const meaning = ({overlay}: State, action: Action, {menu}: Extent): Action =>
	action.type === 'choose' && overlay.kind === 'menu' ? (menu[overlay.at] ?? {type: 'back'}) : action;

/** A move in the menu; absent: the action is not one. */
const inMenu = (state: State, action: Action, extent: Extent): State | undefined => {
	if (state.overlay.kind !== 'menu') return undefined;
	const {overlay} = state;
	const last = Math.max(0, extent.menu.length - 1);
	const to = (at: number): State => ({...state, overlay: {...overlay, at: clamp(at, 0, last)}});
	if (action.type === 'move') return to(overlay.at + action.by);
	if (action.type === 'page') return to(overlay.at + action.by * extent.scrollPage);
	if (action.type === 'edge') return to(action.to === 'first' ? 0 : last);
	if (action.type === 'across') return state;
	// What is chosen is done to what lies under the menu.
	return action.type === 'choose' ? act({...state, overlay: overlay.under}, meaning(state, action, extent), extent) : undefined;
};

/** The next state. Total and pure: any action in any state gives a state whose cursors stand in their lists. What was said of the last action is not said any longer. */
export const reduce = (state: State, action: Action, extent: Extent): State =>
	act(state.notice === undefined ? state : {...state, notice: undefined}, action, extent);

const act = (state: State, action: Action, extent: Extent): State => {
	const moved = inMenu(state, action, extent);
	if (moved) return moved;
	const inOverlay = state.overlay.kind !== 'none';
	switch (action.type) {
		case 'move':
			return inOverlay ? scrollTo(state, extent, scroll => scroll + action.by) : moveCursor(state, extent, index => index + action.by);
		case 'page':
			return inOverlay
				? scrollTo(state, extent, scroll => scroll + action.by * extent.scrollPage)
				: moveCursor(state, extent, index => index + action.by * extent.page);
		case 'edge':
			if (inOverlay) return scrollTo(state, extent, () => (action.to === 'first' ? 0 : extent.scrollMost));
			return moveCursor(state, extent, (_, last) => (action.to === 'first' ? 0 : last));
		case 'across':
			if (state.overlay.kind === 'help') return state;
			if (state.overlay.kind === 'detail') return {...moveCursor(state, extent, index => index + action.by), overlay: {kind: 'detail', scroll: 0}};
			return extent.walksAcross.includes(state.pane) ? moveCursor(state, extent, index => index + action.by) : turn(state, extent, action.by);
		case 'pane':
			return {...state, pane: action.to, overlay: {kind: 'none'}};
		case 'turn':
			return turn({...state, overlay: {kind: 'none'}}, extent, action.by);
		case 'open':
			if (action.overlay === 'detail' && extent.rows[state.pane].length === 0) return state;
			if (action.overlay === 'menu') return state.overlay.kind === 'menu' ? state : {...state, overlay: {kind: 'menu', at: 0, under: state.overlay}};
			return {...state, overlay: {kind: action.overlay, scroll: 0}};
		case 'time':
			return stepTime(state, extent, action.by);
		case 'choose':
		case 'ask':
			return state;
		case 'follow':
			return follow(state, extent);
		case 'zoom':
			// From the menu over a detail the pane is what is zoomed, so it is shown.
			return {...state, zoom: !state.zoom, overlay: {kind: 'none'}};
		case 'back':
			return back(state);
		case 'leave': {
			const next = back(state);
			return next === state ? {...state, left: true} : next;
		}
		case 'quit':
			return {...state, left: true};
	}
};
