import type {Action} from '../state/action.ts';
import type {Mode} from '../state/state.ts';
import {keyLabel} from './hints.ts';
import {type Binding, bindings} from './keymap.ts';

/** Something that can be done, as a menu lists it. */
export type MenuEntry = {
	/** The key that does the same. */
	readonly key: string;
	readonly label: string;
	readonly action: Action;
};

/** What arrows, Enter and Esc do by themselves. */
const BY_ARROWS: readonly Action['type'][] = ['move', 'across', 'back', 'choose'];

/** What is done with a row stands first; moving, which arrows do as well, comes late. */
const ORDER: readonly Binding['group'][] = ['Read', 'Panes', 'Move', 'Leave'];

const isListed = ({modes, action}: Binding, mode: Mode): boolean =>
	modes.includes(mode) && !BY_ARROWS.includes(action.type) && !(action.type === 'open' && (action.overlay === 'menu' || action.overlay === 'detail'));

/**
 * Everything that can be done and that arrows, Enter and Esc do not do by themselves: what is bound in the mode, and what is bound
 * in the panes alone. From the one table of bindings, so that no function needs a letter.
 */
export const menuEntries = (mode: Mode): MenuEntry[] => {
	const here = bindings.filter(binding => isListed(binding, mode));
	const said = new Set(here.map(({action}) => JSON.stringify(action)));
	const panes = bindings.filter(binding => isListed(binding, 'browse') && !said.has(JSON.stringify(binding.action)));
	return [...here, ...panes]
		.sort((a, b) => ORDER.indexOf(a.group) - ORDER.indexOf(b.group))
		.map(({keys, label, action}) => ({key: keyLabel(keys[0]), label, action}));
};
