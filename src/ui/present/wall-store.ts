import type {Dataset} from '../../dataset/dataset.ts';
import type {Clock} from '../../deck/clock.ts';
import type {Place} from '../../deck/deck.ts';
import {type Presenting, present, presentingFrom, refitted, stepOf} from '../../deck/presenting.ts';
import {partsAt} from '../../deck/wall/screen.ts';
import {grounded, type Wall, wallView} from '../../deck/wall/view.ts';
import type {Size} from '../../screen/arrange.ts';
import type {Request} from '../../state/action.ts';
import type {ThemeName} from '../../state/theme-name.ts';
import {type Frame, listening, type Showing} from '../showing.ts';

/** A presentation: its state outside React, as that of the panes is. */
export type WallStore = Showing & {
	readonly wall: Wall;
	/** The dataset that the deck was made from; it stays as it was then. */
	readonly dataset: Dataset;
	readonly state: () => Presenting;
	readonly size: () => Size;
	/** Goes on at the step that tells of a record. */
	readonly enter: (place: {readonly pane: string; readonly row: string | undefined}) => void;
	/** After every change, and when it is left for the panes. */
	onChange: () => void;
	/** Left for the panes, at a record where the step is about one. */
	onBack: (place: {readonly pane: Place['pane']; readonly row: string | undefined}) => void;
	onLeave: () => void;
	onAsk: (what: Request) => void;
};

export type WallOptions = {
	readonly wall: Wall;
	readonly dataset: Dataset;
	readonly size: Size;
	readonly theme: ThemeName | undefined;
	readonly clock: Clock | undefined;
	readonly now: () => number;
};

/** The place in the panes that a state is about: what is chosen, or what the step was made from. */
const placeOf = ({deck}: Wall, state: Presenting): {pane: Place['pane']; row: string | undefined} => {
	const step = deck.steps[state.step];
	const chosen = state.chosen === undefined ? undefined : step?.facts[state.chosen]?.at;
	return chosen ?? {pane: step?.from.pane ?? 'milestones', row: step?.from.row};
};

export const createWall = ({wall, dataset, size: first, theme, clock, now}: WallOptions): WallStore => {
	let size = first;
	let state = presentingFrom(0, clock);
	let view = wallView(wall, state, size, now());
	let frame: Frame | undefined;
	const {subscribe, tellAll} = listening();
	const show = (next: Presenting) => {
		state = next;
		view = wallView(wall, state, size, now());
		frame = undefined;
		tellAll();
		store.onChange();
	};
	const store: WallStore = {
		wall,
		dataset,
		mode: () => {
			const {kind} = state.over;
			if (kind === 'none' || state.isBlank) return 'presenting';
			return kind === 'index' ? 'search' : 'help';
		},
		isCounting: () => false,
		theme: () => theme,
		ground: () => state.ground,
		state: () => state,
		size: () => size,
		screen: () => {
			frame ??= {size, head: state.ground === undefined ? view.lines : grounded(view.lines, size), columns: [], foot: []};
			return frame;
		},
		dispatch: action => {
			if (action.type === 'ask') return store.onAsk(action.what);
			const next = present(state, action, view.extent, now());
			if (next === state) return;
			if (next.left === undefined) return show(next);
			const {left, ...rest} = next;
			state = {...rest, left: undefined};
			if (left === 'program') store.onLeave();
			else store.onBack(placeOf(wall, state));
		},
		resize: to => {
			const step = wall.deck.steps[state.step];
			const fact = step && partsAt(step, size, wall.glyphs)[state.part]?.find(piece => piece.fact !== undefined)?.fact;
			size = to;
			view = wallView(wall, state, size, now());
			const parts = step ? partsAt(step, size, wall.glyphs) : [];
			const part = parts.findIndex(pieces => pieces.some(piece => piece.fact === fact));
			show(refitted(state, Math.max(0, part), view.extent));
		},
		enter: ({pane, row}) => show({...state, step: stepOf(wall.deck, pane, row), part: 0, chosen: undefined, over: {kind: 'none'}, digits: ''}),
		subscribe,
		onChange: () => {},
		onBack: () => {},
		onLeave: () => {},
		onAsk: () => {},
	};
	return store;
};
