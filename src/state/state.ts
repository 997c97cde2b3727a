import {type PaneId, paneIds} from '../panes/pane.ts';
import type {ThemeName} from './theme-name.ts';

/** What lies over the panes. One union, so that two cannot be open. */
export type Overlay =
	| {readonly kind: 'none'}
	| {readonly kind: 'help'; readonly scroll: number}
	| {readonly kind: 'detail'; readonly scroll: number}
	/** A text to be selected by hand; `under` is what was open before it. */
	| {readonly kind: 'text'; readonly title: string; readonly text: string; readonly scroll: number; readonly under: Overlay};

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
	/** How tones are shown; absent where there are to be no colours. */
	readonly theme: ThemeName | undefined;
	/** Set once by quitting. */
	readonly left: boolean;
};

/** Which table of keys is in force. */
export type Mode = 'browse' | 'detail' | 'help';

/** A text to be selected is read like the help: it is scrolled and closed. */
export const modeOf = ({overlay}: State): Mode => {
	if (overlay.kind === 'none') return 'browse';
	return overlay.kind === 'text' ? 'help' : overlay.kind;
};

const noTops = Object.fromEntries(paneIds.map(id => [id, 0])) as Record<PaneId, number>;

export const initialState = (cursors: State['cursors'], pane: PaneId, zoom = false, scope = wholeScope): State => ({
	pane,
	cursors,
	tops: noTops,
	scope,
	zoom,
	overlay: {kind: 'none'},
	notice: undefined,
	theme: undefined,
	left: false,
});
