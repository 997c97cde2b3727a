import type {Action} from '../state/action.ts';
import {isTyping, type Mode} from '../state/state.ts';
import type {Binding} from './binding.ts';
import {bindings} from './keymap.ts';
import {atSamePlace} from './russian-layout.ts';

// The keys as they are in this run: the table, or what a person's settings have made of it. They are set once, before anything is
// shown, and everything that handles or names a key asks here.

let inForce: readonly Binding[] = bindings;

/** The bindings of this run. */
export const keysInForce = (): readonly Binding[] => inForce;

/** Puts other keys in force, or with no table the program's own again. */
export const putInForce = (table: readonly Binding[] = bindings): void => {
	inForce = table;
};

/** The binding of a key in a mode; of a letter without one, that of the key at its place on a Latin keyboard. */
export const bindingFor = (key: string, mode: Mode): Binding | undefined => {
	const bound = (name: string) => inForce.find(binding => binding.modes.includes(mode) && binding.keys.includes(name));
	const found = bound(key);
	if (found || isTyping(mode)) return found;
	const place = atSamePlace(key);
	return place === undefined ? undefined : bound(place);
};

/** What a key means in a mode. Digits after a digit go on with its number, whatever else they would mean. */
export const actionFor = (key: string, mode: Mode, isCounting = false): Action | undefined => {
	const bound = bindingFor(key, mode)?.action;
	if (isCounting && /^\d$/.test(key)) return bound?.type === 'digit' ? bound : {type: 'digit', digit: key};
	// A digit that counts steps is one of ten keys of a binding.
	return bound?.type === 'digit' && bound.digit === '' ? {...bound, digit: key} : bound;
};
