import {withPane} from '../panes/by-pane.ts';
import {type PaneId, paneIds, type Sort} from '../panes/pane.ts';
import {plainTrade, type TradeChoice} from '../panes/trade-choice.ts';
import type {ThemeName} from './theme-name.ts';

/** What lies over the panes. One union, so that two cannot be open. */
export type Overlay =
	| {readonly kind: 'none'}
	| {readonly kind: 'help'; readonly scroll: number}
	| {readonly kind: 'detail'; readonly scroll: number}
	/** Something is typed, and one of what it finds is chosen: a record, or an action. */
	| {readonly kind: 'search'; readonly text: string; readonly at: number}
	/** `under` is what it was opened over: what is chosen is done there. */
	| {readonly kind: 'palette'; readonly text: string; readonly at: number; readonly under: Overlay}
	/** A text to be selected by hand; `under` is what was open before it. */
	| {readonly kind: 'text'; readonly title: string; readonly text: string; readonly scroll: number; readonly under: Overlay};

/** What has been chosen of the data: all that the panes are opened with. */
export type Scope = {
	/** The date at which everything is shown; absent: the dataset's own. */
	readonly asOf: string | undefined;
	/** The record whose thread is followed: only what belongs to it is shown. */
	readonly thread: {readonly record: string; readonly from: PaneId} | undefined;
	/** What was searched for: only what it finds is shown. */
	readonly filter: string | undefined;
	/** What each pane's rows are ordered by, where it is not the pane's own order. */
	readonly sorts: Readonly<Partial<Record<PaneId, Sort>>>;
	/** Flow, unit and years of the trade chart. */
	readonly trade: TradeChoice;
};

/** Everything, at the dataset's own date. */
export const wholeScope: Scope = {asOf: undefined, thread: undefined, filter: undefined, sorts: {}, trade: plainTrade};

/** All that a person has chosen. The size of the terminal is not part of it: it is found out anew for every frame. */
export type State = {
	readonly pane: PaneId;
	/** The row each pane's cursor stands on, by id: it stays with its record whatever happens around it. */
	readonly cursors: Readonly<Record<PaneId, string | undefined>>;
	/** First entry of each pane's window in the last frame. */
	readonly tops: Readonly<Record<PaneId, number>>;
	readonly scope: Scope;
	/** Where the cursors stood before less than everything was shown: they go back there when everything is shown again. */
	readonly homes: State['cursors'] | undefined;
	readonly zoom: boolean;
	readonly overlay: Overlay;
	/** Digits typed one after the other, and the pane at the first: a year for G, or pane after pane. */
	readonly count: {readonly digits: string; readonly from: PaneId} | undefined;
	/** What there is to say of the last action, in the footer's place until the next one. */
	readonly notice: string | undefined;
	/** What is wrong with the data since they were read last, until it is mended; the last good ones are shown. */
	readonly trouble: string | undefined;
	/** How tones are shown; absent where there are to be no colours. */
	readonly theme: ThemeName | undefined;
	/** Set once by quitting. */
	readonly left: boolean;
};

/** Which table of keys is in force. */
export type Mode = 'browse' | 'detail' | 'help' | 'search' | 'palette' | 'presenting';

/** Whether letters are typed in a mode instead of being keys. */
export const isTyping = (mode: Mode): boolean => mode === 'search' || mode === 'palette';

/** A text to be selected is read like the help: it is scrolled and closed. */
export const modeOf = ({overlay}: State): Mode => {
	if (overlay.kind === 'none') return 'browse';
	return overlay.kind === 'text' ? 'help' : overlay.kind;
};

/** A state with less than everything shown, or with everything again: then the cursors go home, but for the pane one is in. */
export const rescoped = (state: State, scope: Scope): State => {
	const isNarrow = scope.filter !== undefined || scope.thread !== undefined;
	if (isNarrow) return {...state, scope, homes: state.homes ?? state.cursors};
	return {...state, scope, cursors: withPane(state.homes ?? state.cursors, state.pane, state.cursors[state.pane]), homes: undefined};
};

const noTops = Object.fromEntries(paneIds.map(id => [id, 0])) as Record<PaneId, number>;

export const initialState = (cursors: State['cursors'], pane: PaneId, zoom = false, scope = wholeScope): State => ({
	pane,
	cursors,
	tops: noTops,
	scope,
	homes: undefined,
	zoom,
	overlay: {kind: 'none'},
	count: undefined,
	notice: undefined,
	trouble: undefined,
	theme: undefined,
	left: false,
});

/** What there is to say: of the last action, else what is wrong with the data. */
export const sayingOf = ({notice, trouble}: State): string | undefined => notice ?? trouble;
