import {bindings} from '../../src/keys/keymap.ts';
import type {Action} from '../../src/state/action.ts';
import type {Mode} from '../../src/state/state.ts';

const BYTES: Readonly<Record<string, string>> = {
	up: '\u001B[A',
	down: '\u001B[B',
	right: '\u001B[C',
	left: '\u001B[D',
	home: '\u001B[H',
	end: '\u001B[F',
	pageup: '\u001B[5~',
	pagedown: '\u001B[6~',
	f1: '\u001BOP',
	tab: '\t',
	'shift+tab': '\u001B[Z',
	enter: '\r',
	escape: '\u001B',
	space: ' ',
	backspace: '\u007F',
};

/** What a terminal sends for a key named as in the table of keys. */
export const keyBytes = (key: string): string => {
	const known = BYTES[key];
	if (known !== undefined) return known;
	const control = /^ctrl\+([a-z])$/.exec(key)?.[1];
	if (control !== undefined) return String.fromCharCode(control.charCodeAt(0) & 0x1f);
	if (Array.from(key).length !== 1) throw new Error(`There is no key called "${key}".`);
	return key;
};

/** The first key that means this in a mode, so that a test survives a change of keys: `keyFor({type: 'zoom'})`. */
export const keyFor = (action: Action, mode: Mode = 'browse'): string => {
	const means = (one: Action) => JSON.stringify(one.type === 'digit' ? {type: 'pane', to: one.pane} : one) === JSON.stringify(action);
	const binding = bindings.find(one => one.modes.includes(mode) && means(one.action));
	if (!binding) throw new Error(`No key means ${JSON.stringify(action)} in ${mode}.`);
	return binding.keys[0];
};
