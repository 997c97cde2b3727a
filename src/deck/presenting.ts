import type {Action} from '../state/action.ts';
import {type Clock, started, turned} from './clock.ts';
import type {Deck} from './deck.ts';

/** What lies over a step. */
export type Over =
	| {readonly kind: 'none'}
	| {readonly kind: 'help'; readonly scroll: number}
	/** Everything about the fact that is chosen. */
	| {readonly kind: 'provenance'; readonly scroll: number}
	/** The steps by name; letters narrow them down. */
	| {readonly kind: 'index'; readonly text: string; readonly at: number};

export type Presenting = {
	readonly step: number;
	readonly part: number;
	/** The fact that is chosen, by its place in the step. */
	readonly chosen: number | undefined;
	readonly over: Over;
	readonly isBlank: boolean;
	/** Digits typed so far. */
	readonly digits: string;
	/** Whether a step was asked for last that there is not. */
	readonly isBeyond: boolean;
	/** The ground that is painted; absent: the terminal's own. */
	readonly ground: 'light' | 'dark' | undefined;
	readonly clock: Clock | undefined;
	readonly isClockShown: boolean;
	/** Whether a few keys are named at the foot: until the first step, and after a key that means nothing. */
	readonly isHinted: boolean;
	/** Where it was left for. */
	readonly left: 'panes' | 'program' | undefined;
};

export const presentingFrom = (step: number, clock: Clock | undefined): Presenting => ({
	step,
	part: 0,
	chosen: undefined,
	over: {kind: 'none'},
	isBlank: false,
	digits: '',
	isBeyond: false,
	ground: undefined,
	clock,
	isClockShown: false,
	isHinted: true,
	left: undefined,
});

/** What the reducer must know of the deck as it is shown. */
export type WallExtent = {
	readonly steps: number;
	/** How many parts a step has at this size. */
	readonly parts: (step: number) => number;
	/** The facts that can be chosen on a part. */
	readonly choosable: (step: number, part: number) => readonly number[];
	/** Steps that the index shows for what is typed. */
	readonly found: readonly number[];
	readonly scrollMost: number;
	readonly scrollPage: number;
	/** Whether the ground is a light one where none is painted. */
	readonly isLight: boolean;
};

const clamp = (value: number, most: number): number => Math.max(0, Math.min(value, most));

const NONE: Over = {kind: 'none'};

const at = (state: Presenting, step: number, part = 0): Presenting => ({
	...state,
	step,
	part,
	chosen: undefined,
	over: NONE,
	digits: '',
	isHinted: false,
});

const onward = (state: Presenting, extent: WallExtent, by: 1 | -1): Presenting => {
	if (by > 0) {
		if (state.part + 1 < extent.parts(state.step)) return at(state, state.step, state.part + 1);
		return state.step + 1 < extent.steps ? at(state, state.step + 1) : at(state, state.step, state.part);
	}
	if (state.part > 0) return at(state, state.step, state.part - 1);
	return state.step > 0 ? at(state, state.step - 1, extent.parts(state.step - 1) - 1) : at(state, 0);
};

const choose = (state: Presenting, extent: WallExtent, by: 1 | -1): Presenting => {
	const facts = extent.choosable(state.step, state.part);
	if (facts.length === 0) return state;
	const index = state.chosen === undefined ? (by > 0 ? 0 : facts.length - 1) : clamp(facts.indexOf(state.chosen) + by, facts.length - 1);
	return {...state, chosen: facts[index]};
};

const enter = (state: Presenting, extent: WallExtent): Presenting => {
	if (state.digits !== '') {
		const step = Number(state.digits) - 1;
		return step >= 0 && step < extent.steps ? at(state, step) : {...state, digits: '', isBeyond: true};
	}
	return state.chosen === undefined ? onward(state, extent, 1) : {...state, over: {kind: 'provenance', scroll: 0}};
};

/** One step back: what lies over the wall, a blank, digits, what is chosen; then the presentation itself. */
const back = (state: Presenting): Presenting => {
	if (state.over.kind !== 'none') return {...state, over: NONE};
	if (state.digits !== '') return {...state, digits: ''};
	return state.chosen === undefined ? {...state, left: 'panes'} : {...state, chosen: undefined};
};

const scrolled = (state: Presenting, extent: WallExtent, to: (scroll: number) => number): Presenting =>
	'scroll' in state.over
		? {...state, over: {...state.over, scroll: clamp(to(Math.min(state.over.scroll, extent.scrollMost)), extent.scrollMost)}}
		: state;

const inIndex = (state: Presenting, over: Extract<Over, {kind: 'index'}>, action: Action, extent: WallExtent): Presenting => {
	const last = Math.max(0, extent.found.length - 1);
	const chosen = (to: number): Presenting => ({...state, over: {...over, at: clamp(to, last)}});
	const typed = (text: string): Presenting => ({...state, over: {...over, text, at: 0}});
	switch (action.type) {
		case 'move':
			return chosen(Math.min(over.at, last) + action.by);
		case 'page':
			return chosen(over.at + action.by * extent.scrollPage);
		case 'type':
			return typed(`${over.text}${action.text}`.slice(0, 60));
		case 'erase':
			if (over.text === '' && action.what === 'letter') return {...state, over: NONE};
			return typed(
				action.what === 'all' ? '' : action.what === 'word' ? over.text.replace(/\S*\s*$/u, '') : Array.from(over.text).slice(0, -1).join(''),
			);
		case 'accept': {
			const step = extent.found[Math.min(over.at, last)];
			return step === undefined ? state : at(state, step);
		}
		default:
			return state;
	}
};

const act = (state: Presenting, action: Action, extent: WallExtent, now: number): Presenting => {
	switch (action.type) {
		case 'quit':
			return {...state, left: 'program'};
		case 'back':
		case 'leave':
			return back(state);
		case 'clock':
			if (action.what === 'show') return {...state, isClockShown: !state.isClockShown};
			return state.clock ? {...state, clock: turned(state.clock, now)} : state;
		case 'blank':
			return {...state, isBlank: !state.isBlank};
		case 'ground':
			return {...state, ground: (state.ground ?? (extent.isLight ? 'light' : 'dark')) === 'light' ? 'dark' : 'light'};
	}
	if (state.over.kind === 'index') return inIndex(state, state.over, action, extent);
	if (state.over.kind !== 'none') {
		if (action.type === 'move') return scrolled(state, extent, scroll => scroll + action.by);
		if (action.type === 'page') return scrolled(state, extent, scroll => scroll + action.by * extent.scrollPage);
		if (action.type === 'edge') return scrolled(state, extent, () => (action.to === 'first' ? 0 : extent.scrollMost));
		return state;
	}
	switch (action.type) {
		case 'step':
			return onward(state, extent, action.by);
		case 'onward':
			return enter(state, extent);
		case 'choose':
			return choose(state, extent, action.by);
		case 'edge':
			return at(state, action.to === 'first' ? 0 : extent.steps - 1);
		case 'unknown':
			return state.isHinted ? state : {...state, isHinted: true};
		case 'digit':
			return {...state, digits: `${state.digits}${action.digit}`.slice(-3)};
		case 'index':
			return {...state, digits: '', over: {kind: 'index', text: '', at: state.step}};
		case 'search':
			return {...state, digits: '', over: {kind: 'index', text: '', at: 0}};
		case 'open':
			return action.overlay === 'help' ? {...state, digits: '', over: {kind: 'help', scroll: 0}} : state;
		default:
			return state;
	}
};

/** What ends the blank of a wall: anything but what has nothing to do with it. */
const STAYS_BLANK = new Set<Action['type']>(['blank', 'ground', 'clock', 'quit', 'unknown']);

/**
 * The next state. Total and pure: whatever comes, there is a step and a part of it to be shown. The clock starts with the
 * first step forward.
 * @param now milliseconds, for the clock
 */
export const present = (state: Presenting, action: Action, extent: WallExtent, now: number): Presenting => {
	if (state.isBlank && !STAYS_BLANK.has(action.type)) return {...state, isBlank: false};
	// It is said of the last key alone.
	const next = act(state.isBeyond ? {...state, isBeyond: false} : state, action, extent, now);
	const isForward = next.step > state.step || (next.step === state.step && next.part > state.part);
	return isForward && next.clock ? {...next, clock: started(next.clock, now)} : next;
};

/** A state that is right for another size: the part on which what was on top stands now. */
export const refitted = (state: Presenting, part: number, extent: WallExtent): Presenting => {
	const most = extent.parts(state.step) - 1;
	const next = {...state, part: clamp(part, most)};
	return next.chosen !== undefined && !extent.choosable(next.step, next.part).includes(next.chosen) ? {...next, chosen: undefined} : next;
};

/** The step that tells of a record: the one made from it, one of its pane that says something of it, that of its pane, any other that does. */
export const stepOf = (deck: Deck, pane: string, row: string | undefined): number => {
	const {steps} = deck;
	const says = (step: Deck['steps'][number]) => step.facts.some(({at: place}) => place?.pane === pane && place.row === row);
	// The bottom line speaks of every pane, and what is not known as well.
	const isOf = ({id, from}: Deck['steps'][number]) => from.pane === pane && id !== 'bottom-line' && id !== 'unknown';
	const found = [
		steps.findIndex(({from}) => row !== undefined && from.pane === pane && from.row === row),
		steps.findIndex(step => isOf(step) && says(step)),
		steps.findIndex(isOf),
		steps.findIndex(says),
	];
	return found.find(index => index >= 0) ?? 0;
};

/** Steps whose title or number has all that was typed. */
export const stepsFound = (titles: readonly string[], text: string): number[] => {
	const words = text
		.toLowerCase()
		.split(/\s+/)
		.filter(word => word !== '');
	return titles.flatMap((title, index) => (words.every(word => `${index + 1} ${title}`.toLowerCase().includes(word)) ? [index] : []));
};
