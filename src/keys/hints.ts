import type {PaneId} from '../panes/pane.ts';
import type {Action} from '../state/action.ts';
import type {Mode} from '../state/state.ts';
import {type Binding, groups} from './binding.ts';
import {keysInForce} from './in-force.ts';

const NAMES: Readonly<Record<string, string>> = {
	up: '↑',
	down: '↓',
	left: '←',
	right: '→',
	pagedown: 'PgDn',
	pageup: 'PgUp',
	escape: 'Esc',
	enter: 'Enter',
	tab: 'Tab',
	'shift+tab': 'Shift-Tab',
	space: 'Space',
	home: 'Home',
	end: 'End',
	backspace: 'Backspace',
};

/** A key as people write it: "Ctrl-C", "↑", "Esc". */
export const keyLabel = (key: string): string => NAMES[key] ?? (key.startsWith('ctrl+') ? `Ctrl-${key.slice(5).toUpperCase()}` : key);

/** The key that does something in a mode; `undefined` where none does. */
export const keyFor = (action: Action['type'], mode: Mode): string | undefined => {
	const key = keysInForce().find(binding => binding.action.type === action && binding.modes.includes(mode))?.keys[0];
	return key && keyLabel(key);
};

export type Hint = {readonly keys: string; readonly label: string};

/** The order in which hints stand; where there is no room the ones that come last here go first. */
const ORDER = [
	'take it',
	'on',
	'back',
	'choose',
	'pane',
	'move',
	'scroll',
	'record',
	'detail',
	'search',
	'zoom',
	'unit',
	'flow',
	'years',
	'thread',
	'order',
	'time',
	'copy',
	'steps',
	'blank',
	'ground',
	'clock',
	'actions',
	'help',
	'quit',
];
const DROP_FIRST = [
	'choose',
	'take it',
	'ground',
	'blank',
	'clock',
	'steps',
	'copy',
	'order',
	'actions',
	'time',
	'years',
	'thread',
	'flow',
	'unit',
	'zoom',
	'search',
	'move',
	'scroll',
	'record',
	'pane',
	'detail',
	'help',
	'on',
	'quit',
	'back',
];

/** The footer's hints for a mode (in a pane, or in any) in `cells` cells, each with two spaces of room around it. */
export const footerHints = (mode: Mode, cells: number, pane?: PaneId): Hint[] => {
	let hints = keysInForce()
		.filter((binding): binding is Binding & {hint: string} => binding.hint !== undefined && binding.modes.includes(mode))
		.filter(binding => pane === undefined || binding.pane === undefined || binding.pane === pane)
		.filter(binding => mode === 'browse' || binding.hint !== 'quit')
		.map(binding => ({keys: binding.shown ?? keyLabel(binding.keys[0]), label: binding.hint}))
		.sort((a, b) => ORDER.indexOf(a.label) - ORDER.indexOf(b.label));
	const needed = () => hints.reduce((sum, hint) => sum + hint.keys.length + hint.label.length + 4, 0);
	for (const label of DROP_FIRST) {
		if (needed() <= cells) break;
		hints = hints.filter(hint => hint.label !== label);
	}
	return hints;
};

export type HelpSection = {readonly title: string; readonly rows: readonly Hint[]};

/** The keys of presenting alone, for a help on the wall. */
export const presentingHelp = (): readonly Hint[] =>
	keysInForce()
		.filter(binding => binding.modes.includes('presenting'))
		.map(binding => ({keys: binding.keys.map(keyLabel).join(' '), label: binding.label}));

/** Every binding, in groups, for the help and the README. */
export const helpSections = (): HelpSection[] =>
	groups.map(group => ({
		title: group,
		rows: keysInForce()
			.filter(binding => binding.group === group)
			.map(binding => ({
				keys: binding.keys.map(keyLabel).join(' '),
				label: binding.modes.includes('browse') ? binding.label : `${binding.label} (in ${binding.modes.join(' and ')})`,
			})),
	}));

/** The help as a Markdown table. */
export const helpMarkdown = (): string =>
	helpSections()
		.map(section =>
			[`| ${section.title} | |`, '| --- | --- |', ...section.rows.map(row => `| ${row.keys.replaceAll('|', '\\|')} | ${row.label} |`)].join('\n'),
		)
		.join('\n\n');
