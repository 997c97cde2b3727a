import {withPane} from '../panes/by-pane.ts';
import {parseQuery} from '../search/query.ts';
import {clean} from '../text/clean.ts';
import type {Action} from './action.ts';
import type {Extent} from './extent.ts';
import {rescoped, type State} from './state.ts';

// What is typed to find a record or an action, and what is taken of what it finds.

/** Nobody searches for more; a pasted book is not taken in. */
const MOST = 200;

/** What is taken of a text to search for, wherever it comes from. */
export const typedText = (text: string): string => clean(text.slice(0, MOST));

type Typed = Extract<State['overlay'], {kind: 'search' | 'palette'}>;

const typed = (state: State): Typed | undefined => (state.overlay.kind === 'search' || state.overlay.kind === 'palette' ? state.overlay : undefined);

/** Another text finds other things: the first of them is chosen. */
const retype = (state: State, overlay: Typed, text: string): State =>
	text === overlay.text ? state : {...state, overlay: {...overlay, text, at: 0}};

const erased = (text: string, what: 'letter' | 'word' | 'all'): string => {
	if (what === 'all') return '';
	return what === 'word' ? text.replace(/\S*\s*$/u, '') : Array.from(text).slice(0, -1).join('');
};

/** Chooses another of what was found; stops at the ends. */
export const choose = (state: State, extent: Extent, to: (at: number, last: number) => number): State => {
	const overlay = typed(state);
	const last = extent.found.length - 1;
	if (!overlay || last < 0) return state;
	const at = Math.max(0, Math.min(last, to(Math.min(overlay.at, last), last)));
	return at === overlay.at ? state : {...state, overlay: {...overlay, at}};
};

/** Goes to the record that is chosen and leaves only what was found to be seen; without words, everything again. */
const acceptRecord = (state: State, overlay: Typed, extent: Extent): State => {
	// What is not finished is not left out without a word: the line stays as it was typed.
	const [begun] = parseQuery(overlay.text).begun;
	if (begun !== undefined) return {...state, notice: `${begun}: has no value yet.`};
	const filter = overlay.text.trim();
	const found = extent.found.at(Math.min(overlay.at, extent.found.length - 1));
	if (filter === '') return rescoped({...state, overlay: {kind: 'none'}}, {...state.scope, filter: undefined});
	if (found?.kind !== 'record') return state;
	const narrowed = rescoped(state, {...state.scope, filter, thread: undefined});
	return {
		...narrowed,
		pane: found.pane,
		zoom: state.zoom && found.pane === state.pane,
		overlay: {kind: 'none'},
		cursors: withPane(state.cursors, found.pane, found.record),
	};
};

/** The action that Enter means in the palette. */
export const chosenAction = (state: State, extent: Extent): Action | undefined => {
	if (state.overlay.kind !== 'palette') return undefined;
	const found = extent.found.at(Math.min(state.overlay.at, extent.found.length - 1));
	return found?.kind === 'action' ? found.action : undefined;
};

const closed = (state: State, overlay: Typed): State => ({...state, overlay: overlay.kind === 'palette' ? overlay.under : {kind: 'none'}});

/** What typing does; nothing where nothing can be typed. */
export const typing = (state: State, action: Extract<Action, {type: 'type' | 'erase' | 'accept'}>, extent: Extent): State => {
	const overlay = typed(state);
	if (!overlay) return state;
	switch (action.type) {
		case 'type':
			return retype(state, overlay, typedText(`${overlay.text}${action.text}`));
		case 'erase':
			// Taking back a letter of nothing closes, as in most programs that open a line to type in. Words and all of it are taken back
			// to type something else: what is typed then must not be obeyed as keys.
			return overlay.text === '' && action.what === 'letter' ? closed(state, overlay) : retype(state, overlay, erased(overlay.text, action.what));
		case 'accept':
			return overlay.kind === 'search' ? acceptRecord(state, overlay, extent) : closed(state, overlay);
	}
};
