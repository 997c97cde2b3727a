import type {Mode} from '../state/state.ts';
import {nearest} from '../text/nearest.ts';
import type {Binding} from './binding.ts';
import {bindings} from './keymap.ts';
import {actionName} from './names.ts';

/** Keys by the names of the actions that they are to mean. */
export type Wanted = Readonly<Record<string, readonly string[]>>;

/** What is wrong with a wish, as the end of a sentence that begins with the action; and what to do. */
export type RemapFault = {readonly action: string; readonly message: string; readonly remedy: string};

/** Keys that mean the same to everybody: who sits down at another's desk finds the way, and out. */
const FIXED = new Set(['up', 'down', 'left', 'right', 'enter', 'escape', 'backspace', 'tab', 'shift+tab', 'ctrl+c', 'ctrl+z', ...'0123456789']);

/** Where letters are keys and may be others: not where something is typed, and not while presenting, which has keys of its own. */
const OPEN: readonly Mode[] = ['browse', 'detail', 'help'];

const isOpen = (binding: Binding): boolean => binding.modes.some(mode => OPEN.includes(mode));

/** The actions that settings may give other keys, in the order of the help. */
export const remappable: readonly string[] = [...new Set(bindings.filter(isOpen).flatMap(({action}) => actionName(action) ?? []))];

/** A key as a person writes it, as the table has it: "Ctrl-K" is ctrl+k; `undefined` when there is no such key. */
const keyOf = (written: string): string | undefined => {
	if (written === ' ') return 'space';
	if (Array.from(written).length === 1) return written > ' ' ? written : undefined;
	const name = written.toLowerCase().replace('-', '+');
	return /^(?:ctrl\+[a-z]|space|home|end|pageup|pagedown|up|down|left|right|enter|escape|backspace|tab|shift\+tab)$/.test(name) ? name : undefined;
};

const keyFaults = (action: string, written: readonly string[]): RemapFault[] => {
	if (!remappable.includes(action)) {
		const meant = nearest(action, remappable);
		const remedy = meant === undefined ? `There are ${remappable.join(', ')}.` : `Did you mean "${meant}"?`;
		return [{action, message: 'is no action that has keys of its own', remedy}];
	}
	if (written.length === 0) return [{action, message: 'has no key', remedy: 'Give it one at least.'}];
	return written.flatMap((one): RemapFault[] => {
		const key = keyOf(one);
		if (key === undefined)
			return [{action, message: `has "${one}", which is no key`, remedy: 'Write a single sign, or Ctrl-K, Space, Home, End, PageUp, PageDown.'}];
		return FIXED.has(key) ? [{action, message: `has "${one}", which means the same everywhere`, remedy: 'Take another key.'}] : [];
	});
};

const moved = (binding: Binding, wanted: Wanted): Binding => {
	const name = actionName(binding.action);
	const written = name === undefined || !isOpen(binding) ? undefined : wanted[name];
	if (!written) return binding;
	const keys = [...binding.keys.filter(key => FIXED.has(key)), ...new Set(written.flatMap(one => keyOf(one) ?? []))];
	return {...binding, keys: keys as [string, ...string[]]};
};

/** Keys that would mean two things in one mode. */
const conflicts = (table: readonly Binding[], wanted: Wanted): RemapFault[] => {
	const faults = new Map<string, RemapFault>();
	for (const mode of OPEN) {
		const taken = new Map<string, Binding>();
		for (const binding of table.filter(one => one.modes.includes(mode))) {
			for (const key of binding.keys) {
				const other = taken.get(key);
				taken.set(key, other ?? binding);
				if (!other) continue;
				const [one, two] = [other, binding].map(({action, label}) => actionName(action) ?? label);
				const action = two !== undefined && Object.hasOwn(wanted, two) ? two : one;
				// One action may stand twice, in words for different places.
				if (action === undefined || one === two) continue;
				const message = `has "${key}", which would mean both ${one} and ${two}`;
				faults.set(`${key} ${one} ${two}`, {action, message, remedy: 'Give one of the two another key.'});
			}
		}
	}
	return [...faults.values()];
};

/** What a hint shows for several keys goes where one of them is another now. */
const shownOf = (binding: Binding, table: readonly Binding[]): Binding => {
	const {shown, ...rest} = binding;
	if (shown === undefined || !shown.includes(' ')) return binding;
	const bound = new Set(table.filter(one => one.modes.some(mode => binding.modes.includes(mode))).flatMap(({keys}) => keys));
	return shown.split(' ').every(key => bound.has(key)) ? binding : rest;
};

/** The table with other keys for some actions, or everything that is wrong with the wishes. */
export const remapped = (wanted: Wanted): {readonly table: readonly Binding[]} | {readonly faults: readonly RemapFault[]} => {
	const faults = Object.entries(wanted).flatMap(([action, written]) => keyFaults(action, written));
	if (faults.length > 0) return {faults};
	const table = bindings.map(binding => moved(binding, wanted));
	const doubled = conflicts(table, wanted);
	return doubled.length > 0 ? {faults: doubled} : {table: table.map(binding => shownOf(binding, table))};
};
