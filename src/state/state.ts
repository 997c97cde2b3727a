import type {PaneId} from '../panes/pane.ts';

/** What lies over the panes. One union, so that two cannot be open. */
export type Overlay = {readonly kind: 'none'} | {readonly kind: 'help'; readonly scroll: number} | {readonly kind: 'detail'; readonly scroll: number};

/** All that a person has chosen. The size of the terminal is not part of it: it is found out anew for every frame. */
export type State = {
	readonly pane: PaneId;
	/** The row each pane's cursor stands on, by id: it stays with its record whatever happens around it. */
	readonly cursors: Readonly<Record<PaneId, string | undefined>>;
	/** First entry of each pane's window in the last frame. */
	readonly tops: Readonly<Record<PaneId, number>>;
	readonly zoom: boolean;
	readonly overlay: Overlay;
	/** Set once by quitting. */
	readonly left: boolean;
};

/** Which table of keys is in force. */
export type Mode = 'browse' | 'detail' | 'help';

export const modeOf = (state: State): Mode => (state.overlay.kind === 'none' ? 'browse' : state.overlay.kind);

export const initialState = (cursors: State['cursors'], pane: PaneId, zoom = false): State => ({
	pane,
	cursors,
	tops: {milestones: 0, trade: 0, projects: 0, regions: 0},
	zoom,
	overlay: {kind: 'none'},
	left: false,
});
