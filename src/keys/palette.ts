import type {Action} from '../state/action.ts';
import {keyLabel} from './hints.ts';
import {bindings} from './keymap.ts';

/** An action that can be taken by its name. */
export type Entry = {readonly label: string; readonly keys: string; readonly action: Action};

/** Actions that only make sense under the fingers: one row on, one letter less. */
const BY_HAND = new Set<Action['type']>(['move', 'page', 'type', 'erase', 'accept', 'palette', 'leave']);

const YEAR = /^\d{4}$/;

const all = (): Entry[] =>
	bindings
		.filter(binding => binding.modes.includes('browse') && !BY_HAND.has(binding.action.type))
		.map(binding => {
			const {action} = binding;
			// A digit here is meant as its pane, not as the beginning of a year.
			return {
				label: binding.label,
				keys: binding.keys.map(keyLabel).join(' '),
				action: action.type === 'digit' && action.pane !== undefined ? {type: 'pane', to: action.pane} : action,
			};
		});

/** Every action whose words or keys have all that was typed; a year goes to that year. */
export const paletteEntries = (text: string): Entry[] => {
	const words = text
		.toLowerCase()
		.split(/\s+/)
		.filter(word => word !== '');
	const [year] = words;
	const found = all().filter(({label, keys}) =>
		words.every(word => label.toLowerCase().includes(word) || keys.toLowerCase().split(' ').includes(word)),
	);
	return words.length === 1 && year !== undefined && YEAR.test(year)
		? [{label: `go to ${year}`, keys: `${year}G`, action: {type: 'year', year: Number(year)}}, ...found]
		: found;
};
