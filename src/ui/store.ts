import type {Size} from '../screen/arrange.ts';
import {compose, type Screen} from '../screen/compose.ts';
import {type Desk, keptCursors} from '../screen/desk.ts';
import type {Action, Request} from '../state/action.ts';
import type {Extent} from '../state/extent.ts';
import {reduce} from '../state/reduce.ts';
import {modeOf, type Scope, type State} from '../state/state.ts';
import {chosenAction} from '../state/typing.ts';
import {clean} from '../text/clean.ts';
import {readingOn} from './reading-on.ts';
import {listening, type Showing} from './showing.ts';

/** What came of a request: words for the footer, or a text to be shown whole, so that it can be selected. */
export type Answer = string | {readonly show: {readonly title: string; readonly text: string}};

const answered = (state: State, answer: Answer | undefined): State => {
	// Paths and arguments of the command line are among what is shown, and were never cleaned.
	if (answer === undefined || typeof answer === 'string') return {...state, notice: answer === undefined ? undefined : clean(answer)};
	const {title, text} = answer.show;
	return {...state, overlay: {kind: 'text', title, text: clean(text), scroll: 0, under: state.overlay}};
};

/** Whether two choose the same: nothing in them is more than words and numbers. */
const isSame = (one: Scope, other: Scope): boolean => JSON.stringify(one) === JSON.stringify(other);

/**
 * The state and the screen that shows it, outside React: each key is reduced against the frame that the key before it
 * led to, so that a burst of keys in one read loses none to a stale closure.
 */
export type Store = Omit<Showing, 'screen'> & {
	readonly screen: () => Screen;
	/** What is asked of the surroundings; says what came of it, for the footer. */
	onAsk: (what: Request, from: {readonly desk: Desk; readonly state: State}) => Answer | undefined;
	/** Shows what came of a request after its answer was given. */
	readonly tell: (answer: Answer) => void;
	/** Shows another state of the data: what was chosen stays, by id, as far as it is still there. */
	readonly reload: (opened: Desk, said: string) => void;
	/** Says what is wrong with the data until it is mended. */
	readonly trouble: (words: string | undefined) => void;
	/** Called once, when the person quits. */
	onLeave: () => void;
};

export const createStore = (first: Desk, start: State, size: Size): Store => {
	let opened = first;
	let desk = opened;
	/** What was shown before something else of it was chosen: Esc leads back there, and need not open it again. */
	let before = opened;
	let state = start;
	let screen = compose(desk, state, size);
	const {subscribe, tellAll: show} = listening();
	/** Enter in a search that has not looked through everything: it is taken, with what it then stood on, when that has been done. */
	let held: Extent | undefined;
	const readOn = readingOn(
		() => (state.overlay.kind === 'search' && !state.left ? desk.search : undefined),
		() => {
			screen = compose(desk, state, screen.size);
			show();
			takeHeld();
		},
	);
	const takeHeld = (): void => {
		// What was found since is as good where nothing was to stand on.
		if (held && desk.search.part() === 1) act({type: 'accept'}, held.found.length > 0 ? held : screen.extent);
	};
	const act = (action: Action, extent: Extent): void => {
		held = undefined;
		let next = reduce(state, action, extent);
		if (action.type === 'ask') next = answered(next, store.onAsk(action.what, {desk, state}));
		if (next === state) return;
		state = next;
		if (state.left) {
			store.onLeave();
			return;
		}
		if (next.scope !== desk.scope) {
			const known = [before, opened].find(({scope}) => isSame(scope, next.scope));
			[before, desk] = [desk, known ?? opened.at(next.scope)];
			state = {...state, scope: desk.scope, cursors: keptCursors(desk, state.cursors)};
		}
		screen = compose(desk, state, screen.size);
		show();
		readOn();
	};
	const store: Store = {
		mode: () => modeOf(state),
		isCounting: () => state.count !== undefined,
		theme: () => state.theme,
		screen: () => screen,
		dispatch: action => {
			if (state.left) return;
			// What Enter takes in the palette is done as if its own key had been pressed in the panes.
			const chosen = action.type === 'accept' ? chosenAction(state, screen.extent) : undefined;
			if (chosen) {
				store.dispatch({type: 'back'});
				store.dispatch(chosen);
				return;
			}
			if (action.type === 'accept' && state.overlay.kind === 'search' && desk.search.soFar(state.overlay.text).part < 1) {
				held = screen.extent;
				store.tell('Enter is taken when everything has been looked through.');
			} else act(action, screen.extent);
		},
		tell: answer => {
			if (state.left) return;
			state = answered(state, answer);
			screen = compose(desk, state, screen.size);
			show();
		},
		reload: (next, said) => {
			if (state.left) return;
			opened = next;
			before = next;
			const {thread} = state.scope;
			// Nothing belongs to a record that is gone.
			const scope = thread !== undefined && !next.dataset.byId.has(thread.record) ? {...state.scope, thread: undefined} : state.scope;
			desk = opened.at(scope);
			const cursors = keptCursors(desk, state.cursors);
			const isGone = state.overlay.kind === 'detail' && cursors[state.pane] !== state.cursors[state.pane];
			state = {...state, scope, cursors, notice: said, ...(isGone && {overlay: {kind: 'none'}})};
			screen = compose(desk, state, screen.size);
			// It stands on what the data of now hold, and of few of them everything has been looked through already.
			if (held) held = screen.extent;
			show();
			readOn();
			takeHeld();
		},
		trouble: words => {
			if (state.left || state.trouble === words) return;
			state = {...state, trouble: words, notice: undefined};
			screen = compose(desk, state, screen.size);
			show();
		},
		resize: to => {
			screen = compose(desk, state, to);
			show();
		},
		subscribe,
		onAsk: () => undefined,
		onLeave: () => {},
	};
	return store;
};
