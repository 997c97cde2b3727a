import {paneIds} from '../../src/panes/pane.ts';
import type {Size} from '../../src/screen/arrange.ts';
import {compose, type Screen} from '../../src/screen/compose.ts';
import {type Desk, keptCursors, startCursors} from '../../src/screen/desk.ts';
import type {Action} from '../../src/state/action.ts';
import {reduce} from '../../src/state/reduce.ts';
import {initialState, type State} from '../../src/state/state.ts';

export type Moment = {readonly desk: Desk; readonly state: State; readonly screen: Screen};

/** The desk as it opens. */
export const opening = (desk: Desk, size: Size, pane = paneIds[0] as State['pane'], zoom = false): Moment => {
	const state = initialState(startCursors(desk), pane, zoom, desk.scope);
	return {desk, state, screen: compose(desk, state, size)};
};

/** What an action makes of a moment: the same steps that the store takes, without anybody who looks. */
export const step = (moment: Moment, action: Action, size: Size = moment.screen.size): Moment => {
	const next = reduce(moment.state, action, moment.screen.extent);
	const desk = next.scope === moment.desk.scope ? moment.desk : moment.desk.at(next.scope);
	const state = desk === moment.desk ? next : {...next, cursors: keptCursors(desk, next.cursors)};
	return {desk, state, screen: compose(desk, state, size)};
};

/** Every moment of a run of actions, the opening first. */
export const play = (start: Moment, actions: readonly Action[]): Moment[] => {
	const moments = [start];
	for (const action of actions) moments.push(step(moments.at(-1) ?? start, action));
	return moments;
};
