import type {Size} from '../screen/arrange.ts';
import {compose, type Screen} from '../screen/compose.ts';
import {type Desk, keptCursors} from '../screen/desk.ts';
import type {Action, Request} from '../state/action.ts';
import {meaning, reduce} from '../state/reduce.ts';
import {type Mode, modeOf, type State} from '../state/state.ts';

/**
 * The state and the screen that shows it, outside React: each key is reduced against the frame that the key before it
 * led to, so that a burst of keys in one read loses none to a stale closure.
 */
export type Store = {
	readonly mode: () => Mode;
	readonly screen: () => Screen;
	readonly dispatch: (action: Action) => void;
	readonly resize: (size: Size) => void;
	readonly subscribe: (listener: () => void) => () => void;
	/** What is asked of the surroundings; says what came of it, for the footer. */
	onAsk: (what: Request, from: {readonly desk: Desk; readonly state: State}) => string | undefined;
	/** Called once, when the person quits. */
	onLeave: () => void;
};

export const createStore = (opened: Desk, start: State, size: Size): Store => {
	let desk = opened;
	let state = start;
	let screen = compose(desk, state, size);
	const listeners = new Set<() => void>();
	const show = () => {
		for (const listener of listeners) listener();
	};
	const store: Store = {
		mode: () => modeOf(state),
		screen: () => screen,
		dispatch: action => {
			if (state.left) return;
			const meant = meaning(state, action, screen.extent);
			let next = reduce(state, action, screen.extent);
			if (meant.type === 'ask') next = {...next, notice: store.onAsk(meant.what, {desk, state: next})};
			if (next === state) return;
			state = next;
			if (state.left) {
				store.onLeave();
				return;
			}
			if (next.scope !== desk.scope) {
				desk = opened.at(next.scope);
				state = {...state, cursors: keptCursors(desk, state.cursors)};
			}
			screen = compose(desk, state, screen.size);
			show();
		},
		resize: to => {
			screen = compose(desk, state, to);
			show();
		},
		subscribe: listener => {
			listeners.add(listener);
			return () => listeners.delete(listener);
		},
		onAsk: () => undefined,
		onLeave: () => {},
	};
	return store;
};
