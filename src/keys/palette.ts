import {dateWords} from '../locale/format.ts';
import type {Action} from '../state/action.ts';
import type {Mode} from '../state/state.ts';
import {parseEdtf} from '../text/edtf.ts';
import type {Binding, Group} from './binding.ts';
import {keyLabel} from './hints.ts';
import {keysInForce} from './in-force.ts';

/** An action that can be taken by its name. */
export type Entry = {readonly label: string; readonly keys: string; readonly action: Action};

/** What arrows, Enter, digits and Esc do by themselves, or only a finger can mean. */
const BY_HAND = new Set<Action['type']>(['move', 'across', 'back', 'type', 'erase', 'accept', 'palette']);

/** What is done with a row stands first; moving, which arrows do as well, comes late. */
const ORDER: readonly Group[] = ['Read', 'Find', 'Panes', 'Present', 'Move', 'Leave'];

const YEAR = /^\d{4}$/;
const DATE = /^\d{4}(?:-\d\d(?:-\d\d)?)?$/;

const isListed = ({modes, action}: Binding, mode: Mode): boolean =>
	modes.includes(mode) && !BY_HAND.has(action.type) && !(action.type === 'open' && action.overlay === 'detail');

/** A digit here is meant as its pane, not as the beginning of a year. */
const meant = (action: Action): Action => (action.type === 'digit' && action.pane !== undefined ? {type: 'pane', to: action.pane} : action);

/**
 * Everything that can be done and that arrows, Enter and Esc do not do by themselves: what is bound in the mode, and what is bound
 * in the panes alone. From the one table of bindings, so that no function needs a letter.
 */
const entries = (mode: Mode): Entry[] => {
	const here = keysInForce().filter(binding => isListed(binding, mode));
	const said = new Set(here.map(({action}) => JSON.stringify(action)));
	const panes = keysInForce().filter(binding => isListed(binding, 'browse') && !said.has(JSON.stringify(binding.action)));
	return [...here, ...panes]
		.sort((a, b) => ORDER.indexOf(a.group) - ORDER.indexOf(b.group))
		.map(({keys, label, action}) => ({keys: keys.map(keyLabel).join(' '), label, action: meant(action)}));
};

/** What a date can mean: the row of its year, and everything as it stood then. */
const dated = (word: string): Entry[] => {
	const date = DATE.test(word) ? parseEdtf(word) : undefined;
	if (!date || !['year', 'month', 'day'].includes(date.precision)) return [];
	const asOf: Entry = {label: `show everything as of ${dateWords(word)}`, keys: '[ ]', action: {type: 'date', date: word}};
	return YEAR.test(word) ? [{label: `go to ${word}`, keys: `${word}G`, action: {type: 'year', year: Number(word)}}, asOf] : [asOf];
};

/** Every action whose words or keys have all that was typed, for what lies under the palette; a date goes there. */
export const paletteEntries = (text: string, mode: Mode = 'browse'): Entry[] => {
	const words = text
		.toLowerCase()
		.split(/\s+/)
		.filter(word => word !== '');
	const [first] = words;
	const found = entries(mode).filter(({label, keys}) =>
		words.every(word => label.toLowerCase().includes(word) || keys.toLowerCase().split(' ').includes(word)),
	);
	return words.length === 1 && first !== undefined ? [...dated(first), ...found] : found;
};
