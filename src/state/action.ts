import type {PaneId} from '../panes/pane.ts';

/** What can be asked of the surroundings: to copy something, to open a row's address, to be put in the background, to present. */
export type Request = 'copy-value' | 'copy-sentence' | 'copy-command' | 'visit' | 'suspend' | 'present' | 'reload';

/** A turn of the trade chart. */
export type TradeTurn = 'unit' | 'flow' | 'closer' | 'farther' | 'whole';

/** What a key means. */
export type Action =
	| {readonly type: 'move'; readonly by: number}
	| {readonly type: 'page'; readonly by: 1 | -1}
	| {readonly type: 'edge'; readonly to: 'first' | 'last'}
	/** Left and right: years where there is an axis, records in a detail, panes elsewhere. */
	| {readonly type: 'across'; readonly by: 1 | -1}
	| {readonly type: 'pane'; readonly to: PaneId}
	| {readonly type: 'turn'; readonly by: 1 | -1}
	| {readonly type: 'open'; readonly overlay: 'detail' | 'help'}
	/** Back and forth in time, by what happened. */
	| {readonly type: 'time'; readonly by: 1 | -1}
	/** Everything as it stood at a date: a year, month or day. */
	| {readonly type: 'date'; readonly date: string}
	/** Follow the thread of the current row; on that row again, let it go. */
	| {readonly type: 'follow'}
	/** Something that only the surroundings can do with the current row; the state stays. */
	| {readonly type: 'ask'; readonly what: Request}
	| {readonly type: 'search'}
	| {readonly type: 'palette'}
	/** Letters for whatever is open to be typed in. */
	| {readonly type: 'type'; readonly text: string}
	| {readonly type: 'erase'; readonly what: 'letter' | 'word' | 'all'}
	/** Take what is chosen of what was found. */
	| {readonly type: 'accept'}
	/** To the next or the last row that is shown, on through all panes. */
	| {readonly type: 'match'; readonly by: 1 | -1}
	/** A digit: a pane, or with those before it a year. */
	| {readonly type: 'digit'; readonly digit: string; readonly pane?: PaneId}
	| {readonly type: 'year'; readonly year: number}
	/** Order the pane's rows by the next thing; turn the order round. */
	| {readonly type: 'sort'}
	| {readonly type: 'reverse'}
	/** What the footer says, read whole. */
	| {readonly type: 'read'}
	/** The next theme. */
	| {readonly type: 'theme'}
	| {readonly type: 'zoom'}
	/** What the trade chart shows: its next unit or flow; half, twice as many or all of its years. */
	| {readonly type: 'trade'; readonly turn: TradeTurn}
	/** One step back; at the top it does nothing. */
	| {readonly type: 'back'}
	/** One step back; at the top it quits. */
	| {readonly type: 'leave'}
	| {readonly type: 'quit'}
	/** To a row of a pane, from outside the panes. */
	| {readonly type: 'show'; readonly pane: PaneId; readonly row: string | undefined}
	/** While presenting: a step on or back, part by part. */
	| {readonly type: 'step'; readonly by: 1 | -1}
	/** Enter: to the step whose number was typed; what is chosen; else a step on. */
	| {readonly type: 'onward'}
	/** Chooses the next or the last thing that is said, to ask where it comes from. */
	| {readonly type: 'choose'; readonly by: 1 | -1}
	| {readonly type: 'index'}
	| {readonly type: 'blank'}
	/** A light ground instead of a dark one, or the other way round. */
	| {readonly type: 'ground'}
	| {readonly type: 'clock'; readonly what: 'pause' | 'show'}
	/** A key that means nothing there: a few that do are named. */
	| {readonly type: 'unknown'};
