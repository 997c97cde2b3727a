import {withPane} from '../panes/by-pane.ts';
import {BRIEFING, paneIds} from '../panes/pane.ts';
import {dayText, edtf} from '../text/edtf.ts';
import {placeOf} from '../view/place.ts';
import type {Action} from './action.ts';
import {digit, goToTyped, goToYear} from './counting.ts';
import type {Extent} from './extent.ts';
import {rescoped, type State, sayingOf} from './state.ts';
import {THEMES, themeNames} from './theme-name.ts';
import {keepYear, turnTrade} from './trade.ts';
import {choose, typing} from './typing.ts';
import {reorder, walk} from './walking.ts';

const clamp = (value: number, least: number, most: number): number => Math.max(least, Math.min(value, most));

const moveCursor = (state: State, extent: Extent, to: (index: number, last: number) => number): State => {
	const rows = extent.rows[state.pane];
	if (rows.length === 0) return state;
	const index = Math.max(0, placeOf(rows, state.cursors[state.pane] ?? ''));
	const next = rows[clamp(to(index, rows.length - 1), 0, rows.length - 1)];
	return {...state, tops: extent.tops, cursors: withPane(state.cursors, state.pane, next)};
};

const scrollTo = (state: State, extent: Extent, to: (scroll: number) => number): State =>
	state.overlay.kind === 'none' || !('scroll' in state.overlay)
		? state
		: {...state, overlay: {...state.overlay, scroll: clamp(to(Math.min(state.overlay.scroll, extent.scrollMost)), 0, extent.scrollMost)}};

const turn = (state: State, extent: Extent, by: number): State => {
	const index = extent.panes.indexOf(state.pane);
	const pane = extent.panes[(index + by + extent.panes.length) % extent.panes.length];
	return pane === undefined ? state : {...state, pane};
};

/** The turning point before or after the date shown; a date between two steps to the nearer end first. */
const stepTime = (state: State, extent: Extent, by: 1 | -1): State => {
	const times = extent.times();
	const shown = state.scope.asOf ?? times.at(-1);
	if (shown === undefined) return state;
	// A year or a month stands for its last day, as in everything that is shown.
	const now = dayText(edtf(shown).to);
	const next = by > 0 ? times.find(time => time > now) : times.findLast(time => time < now);
	if (next === undefined)
		return {...state, notice: by > 0 ? 'This is the end: nothing is dated later.' : 'This is the beginning: nothing is dated earlier.'};
	return {...state, scope: {...state.scope, asOf: next === times.at(-1) ? undefined : next}};
};

/** Everything as it stood at a date; one that is not before the dataset's own is that. */
const goToDate = (state: State, extent: Extent, date: string): State => {
	const last = extent.times().at(-1);
	const isOwn = last === undefined || dayText(edtf(date).to) >= last;
	return {
		...state,
		overlay: {kind: 'none'},
		scope: {...state.scope, asOf: isOwn ? undefined : date},
		notice: isOwn ? 'The data end there: everything is shown.' : undefined,
	};
};

/** What was said, as a text to itself: in the footer its end may not be seen. */
const readSaying = (state: State, said: string | undefined): State =>
	said === undefined
		? {...state, notice: 'There is nothing to read.'}
		: {...state, overlay: {kind: 'text', title: 'What the last line says:', text: said, scroll: 0, under: state.overlay}};

/** Everything again, where the thread was taken up. */
const letGo = (state: State): State =>
	rescoped({...state, pane: state.scope.thread?.from ?? state.pane, overlay: {kind: 'none'}}, {...state.scope, thread: undefined});

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
	return rescoped({...state, pane, zoom: false, overlay: {kind: 'none'}}, {...state.scope, thread: {record, from: thread?.from ?? state.pane}});
};

const nextTheme = (state: State): State => {
	if (state.theme === undefined) return {...state, notice: 'Colours are off: by --color never, NO_COLOR, or for want of them.'};
	const theme = themeNames[(themeNames.indexOf(state.theme) + 1) % themeNames.length] ?? 'auto';
	return {...state, theme, notice: `Theme ${theme}: ${THEMES[theme]}. To start with it: --theme ${theme}`};
};

const back = (state: State): State => {
	if (state.overlay.kind === 'text' || state.overlay.kind === 'palette') return {...state, overlay: state.overlay.under};
	if (state.overlay.kind !== 'none') return {...state, overlay: {kind: 'none'}};
	// A search begins with everything, so that where there are both the thread was taken up last.
	if (state.scope.thread !== undefined) return letGo(state);
	if (state.scope.filter !== undefined) return rescoped(state, {...state.scope, filter: undefined});
	return state.zoom ? {...state, zoom: false} : state;
};

/**
 * The next state. Total and pure: any action in any state gives a state whose cursors stand in their lists. What was said of
 * the last action is not said any longer.
 */
export const reduce = (state: State, action: Action, extent: Extent): State => {
	if (action.type === 'read') return readSaying({...state, notice: undefined}, sayingOf(state));
	const heard = state.notice === undefined ? state : {...state, notice: undefined};
	if (action.type === 'digit') return digit(heard, action.digit, action.pane);
	const gone = action.type === 'edge' && action.to === 'last' && heard.overlay.kind === 'none' ? goToTyped(heard, extent) : undefined;
	return keepYear(gone ?? act(heard.count === undefined ? heard : {...heard, count: undefined}, action, extent), extent.chart);
};

const act = (state: State, action: Action, extent: Extent): State => {
	const inOverlay = state.overlay.kind !== 'none';
	const inList = state.overlay.kind === 'search' || state.overlay.kind === 'palette';
	switch (action.type) {
		case 'digit':
			return digit(state, action.digit, action.pane);
		case 'type':
		case 'erase':
		case 'accept':
			return typing(state, action, extent);
		case 'search':
			return {...state, overlay: {kind: 'search', text: state.scope.filter ?? '', at: 0}};
		case 'palette':
			return {...state, overlay: {kind: 'palette', text: '', at: 0, under: state.overlay.kind === 'detail' ? state.overlay : {kind: 'none'}}};
		case 'year':
			return goToYear(state, extent, action.year);
		case 'match':
			return walk(state, extent, action.by);
		case 'sort':
		case 'reverse':
			return reorder(state, extent, action.type);
		case 'move':
			if (inList) return choose(state, extent, at => at + action.by);
			return inOverlay ? scrollTo(state, extent, scroll => scroll + action.by) : moveCursor(state, extent, index => index + action.by);
		case 'page':
			if (inList) return choose(state, extent, at => at + action.by * extent.scrollPage);
			return inOverlay
				? scrollTo(state, extent, scroll => scroll + action.by * extent.scrollPage)
				: moveCursor(state, extent, index => index + action.by * extent.page);
		case 'edge':
			if (inList) return choose(state, extent, (_, last) => (action.to === 'first' ? 0 : last));
			if (inOverlay) return scrollTo(state, extent, () => (action.to === 'first' ? 0 : extent.scrollMost));
			return moveCursor(state, extent, (_, last) => (action.to === 'first' ? 0 : last));
		case 'across':
			if (inOverlay && state.overlay.kind !== 'detail') return state;
			if (state.overlay.kind === 'detail') return {...moveCursor(state, extent, index => index + action.by), overlay: {kind: 'detail', scroll: 0}};
			return extent.walksAcross.includes(state.pane) ? moveCursor(state, extent, index => index + action.by) : turn(state, extent, action.by);
		case 'pane':
			return {...state, pane: action.to, overlay: {kind: 'none'}};
		case 'show': {
			const isThere = action.row !== undefined && extent.rows[action.pane].includes(action.row);
			return {...state, pane: action.pane, overlay: {kind: 'none'}, ...(isThere && {cursors: {...state.cursors, [action.pane]: action.row}})};
		}
		case 'turn':
			return turn({...state, overlay: {kind: 'none'}}, extent, action.by);
		case 'open':
			if (action.overlay === 'detail' && extent.rows[state.pane].length === 0) return state;
			return {...state, overlay: {kind: action.overlay, scroll: 0}};
		case 'time':
			return stepTime(state, extent, action.by);
		case 'date':
			return goToDate(state, extent, action.date);
		case 'read':
		case 'ask':
		case 'step':
		case 'onward':
		case 'choose':
		case 'index':
		case 'blank':
		case 'ground':
		case 'clock':
		case 'unknown':
			// Asked of the surroundings, or meant for presenting: the panes stay as they are.
			return state;
		case 'follow':
			return follow(state, extent);
		case 'theme':
			return nextTheme(state);
		case 'trade':
			if (state.pane !== 'trade') return {...state, notice: 'This key turns the trade chart: it works in pane 2.'};
			return turnTrade(state, action.turn, extent.chart);
		case 'zoom':
			// From the actions over a detail the pane is what is zoomed, so it is shown.
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
