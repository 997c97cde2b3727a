import {actionFor} from '../keys/in-force.ts';
import type {Action} from '../state/action.ts';
import {isTyping, type Mode} from '../state/state.ts';
import type {Showing} from './showing.ts';

/**
 * Does what keys mean to what is shown, one after the other. A run of letters is one change of a text: a paste is looked for once, not
 * letter by letter.
 * @param names of keys, in the order in which they were pressed
 */
export const obey = (shown: Pick<Showing, 'mode' | 'isCounting' | 'dispatch'>, names: readonly string[]): void => {
	let text = '';
	const type = () => {
		if (text !== '') shown.dispatch({type: 'type', text});
		text = '';
	};
	for (const name of names) {
		const mode = shown.mode();
		const action = actionFor(name, mode, shown.isCounting());
		const letter = name === 'space' ? ' ' : name;
		if (!action && isTyping(mode) && letter.length <= 2 && Array.from(letter).length === 1) text += letter;
		else {
			type();
			if (action) shown.dispatch(action);
			// On a wall no keys are named, but to who does not know them.
			else if (mode === 'presenting') shown.dispatch({type: 'unknown'});
		}
	}
	type();
};

/** What needs more than the state and the screen: the surroundings, or the end of everything. */
const SURROUNDED: ReadonlySet<Action['type']> = new Set(['ask', 'accept', 'leave', 'quit']);

/** Modes in which letters are keys: one key may lead from one to another. */
const KEYED: readonly Mode[] = ['browse', 'detail', 'help', 'presenting'];

/**
 * Whether keys concern what is shown alone. Of several none is obeyed yet, so that each of them must, whatever mode those before it
 * lead to.
 */
export const concernTheScreen = (shown: Pick<Showing, 'mode' | 'isCounting'>, names: readonly string[]): boolean => {
	const mode = shown.mode();
	const modes = names.length === 1 || isTyping(mode) ? [mode] : KEYED;
	return names.every(name =>
		modes.every(one => {
			const action = actionFor(name, one, shown.isCounting());
			return action === undefined || !SURROUNDED.has(action.type);
		}),
	);
};
