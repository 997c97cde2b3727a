import type {PaneId} from '../panes/pane.ts';

/** What can be asked of the surroundings: to copy something, to open a row's address, to be put in the background. */
export type Request = 'copy-value' | 'copy-sentence' | 'copy-command' | 'visit' | 'suspend';

/** What a key means. */
export type Action =
	| {readonly type: 'move'; readonly by: number}
	| {readonly type: 'page'; readonly by: 1 | -1}
	| {readonly type: 'edge'; readonly to: 'first' | 'last'}
	/** Left and right: years where there is an axis, records in a detail, panes elsewhere. */
	| {readonly type: 'across'; readonly by: 1 | -1}
	| {readonly type: 'pane'; readonly to: PaneId}
	| {readonly type: 'turn'; readonly by: 1 | -1}
	| {readonly type: 'open'; readonly overlay: 'detail' | 'help' | 'menu'}
	/** What the menu stands on is done. */
	| {readonly type: 'choose'}
	/** Back and forth in time, by what happened. */
	| {readonly type: 'time'; readonly by: 1 | -1}
	/** Follow the thread of the current row; on that row again, let it go. */
	| {readonly type: 'follow'}
	/** Something that only the surroundings can do with the current row; the state stays. */
	| {readonly type: 'ask'; readonly what: Request}
	| {readonly type: 'zoom'}
	/** One step back; at the top it does nothing. */
	| {readonly type: 'back'}
	/** One step back; at the top it quits. */
	| {readonly type: 'leave'}
	| {readonly type: 'quit'};
