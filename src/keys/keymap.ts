import {panes} from '../panes/index.ts';
import type {Action} from '../state/action.ts';
import type {Mode} from '../state/state.ts';

/** One way to say something with a key. The table below drives handling, footer, help and the README's list. */
export type Binding = {
	/** Key names as `ui/key-names.ts` makes them; the first is the one shown. */
	readonly keys: readonly [string, ...string[]];
	readonly modes: readonly Mode[];
	/** What it does, for the help. */
	readonly label: string;
	/** What it does, in a word, for the footer; absent: help only. */
	readonly hint?: string;
	/** Several keys that one hint stands for: "↑↓". */
	readonly shown?: string;
	readonly group: 'Move' | 'Panes' | 'Read' | 'Leave';
	readonly action: Action;
};

const everywhere: readonly Mode[] = ['browse', 'detail', 'help', 'menu'];
const scrolling: readonly Mode[] = ['detail', 'help'];

export const bindings: readonly Binding[] = [
	{keys: ['down', 'j'], modes: ['browse'], label: 'next row', group: 'Move', action: {type: 'move', by: 1}},
	{keys: ['up', 'k'], modes: ['browse'], label: 'previous row', hint: 'move', shown: '↑↓', group: 'Move', action: {type: 'move', by: -1}},
	{keys: ['down', 'j'], modes: ['menu'], label: 'next entry', group: 'Move', action: {type: 'move', by: 1}},
	{keys: ['up', 'k'], modes: ['menu'], label: 'previous entry', hint: 'move', shown: '↑↓', group: 'Move', action: {type: 'move', by: -1}},
	{keys: ['down', 'j'], modes: scrolling, label: 'scroll down', group: 'Read', action: {type: 'move', by: 1}},
	{keys: ['up', 'k'], modes: scrolling, label: 'scroll up', hint: 'scroll', shown: '↑↓', group: 'Read', action: {type: 'move', by: -1}},
	{keys: ['right', 'l'], modes: ['browse'], label: 'next year in the chart; next pane elsewhere', group: 'Move', action: {type: 'across', by: 1}},
	{
		keys: ['left', 'h'],
		modes: ['browse'],
		label: 'previous year in the chart; previous pane elsewhere',
		group: 'Move',
		action: {type: 'across', by: -1},
	},
	{keys: ['right', 'l'], modes: ['detail'], label: 'next record', group: 'Read', action: {type: 'across', by: 1}},
	{keys: ['left', 'h'], modes: ['detail'], label: 'previous record', hint: 'record', shown: '←→', group: 'Read', action: {type: 'across', by: -1}},
	{keys: ['pagedown', 'space', 'ctrl+f', 'ctrl+d'], modes: everywhere, label: 'a page on', group: 'Move', action: {type: 'page', by: 1}},
	{keys: ['pageup', 'ctrl+b', 'ctrl+u'], modes: everywhere, label: 'a page back', group: 'Move', action: {type: 'page', by: -1}},
	{keys: ['g', 'home', '<'], modes: everywhere, label: 'to the first', group: 'Move', action: {type: 'edge', to: 'first'}},
	{keys: ['G', 'end', '>'], modes: everywhere, label: 'to the last', group: 'Move', action: {type: 'edge', to: 'last'}},
	{keys: ['tab'], modes: ['browse', 'detail'], label: 'next pane', hint: 'pane', group: 'Panes', action: {type: 'turn', by: 1}},
	{keys: ['shift+tab'], modes: ['browse', 'detail'], label: 'previous pane', group: 'Panes', action: {type: 'turn', by: -1}},
	...panes.map(
		(pane, index): Binding => ({
			keys: [String(index + 1)],
			modes: ['browse', 'detail'],
			label: pane.name.toLowerCase(),
			group: 'Panes',
			action: {type: 'pane', to: pane.id},
		}),
	),
	{keys: ['z', '+'], modes: ['browse'], label: 'zoom the pane, and back', hint: 'zoom', group: 'Panes', action: {type: 'zoom'}},
	{
		keys: ['enter', 'i'],
		modes: ['browse'],
		label: 'everything about the row: figures, status, sources',
		hint: 'detail',
		group: 'Read',
		action: {type: 'open', overlay: 'detail'},
	},
	{
		keys: ['t'],
		modes: ['browse', 'detail'],
		label: 'follow the thread of the row: only what belongs to it, in every pane; Esc lets go',
		hint: 'thread',
		group: 'Read',
		action: {type: 'follow'},
	},
	{
		keys: ['['],
		modes: ['browse', 'detail'],
		label: 'back in time, to when something last happened',
		hint: 'time',
		shown: '[ ]',
		group: 'Read',
		action: {type: 'time', by: -1},
	},
	{keys: [']'], modes: ['browse', 'detail'], label: 'on in time', group: 'Read', action: {type: 'time', by: 1}},
	{
		keys: ['m'],
		modes: ['browse'],
		label: 'menu: all that can be done, by arrows and Enter',
		hint: 'menu',
		group: 'Read',
		action: {type: 'open', overlay: 'menu'},
	},
	{
		keys: ['enter', 'm'],
		modes: ['detail'],
		label: 'menu: all that can be done with the row',
		hint: 'menu',
		group: 'Read',
		action: {type: 'open', overlay: 'menu'},
	},
	{keys: ['enter', 'right', 'l'], modes: ['menu'], label: 'do it', hint: 'do it', group: 'Read', action: {type: 'choose'}},
	{keys: ['escape', 'left', 'h', 'backspace', 'm'], modes: ['menu'], label: 'close the menu', hint: 'back', group: 'Leave', action: {type: 'back'}},
	{keys: ['escape', 'backspace'], modes: ['detail'], label: 'back to the panes', hint: 'back', group: 'Leave', action: {type: 'back'}},
	{keys: ['escape', 'enter', '?'], modes: ['help'], label: 'close the help', hint: 'back', group: 'Leave', action: {type: 'back'}},
	{keys: ['escape'], modes: ['browse'], label: 'one step back; never quits', group: 'Leave', action: {type: 'back'}},
	{keys: ['?'], modes: ['browse', 'detail'], label: 'this help', hint: 'help', group: 'Leave', action: {type: 'open', overlay: 'help'}},
	{keys: ['q'], modes: everywhere, label: 'one step back; from the panes, quit', hint: 'quit', group: 'Leave', action: {type: 'leave'}},
	{keys: ['ctrl+c'], modes: everywhere, label: 'quit at once', group: 'Leave', action: {type: 'quit'}},
];

/** The binding of a key in a mode. */
export const bindingFor = (key: string, mode: Mode): Binding | undefined =>
	bindings.find(binding => binding.modes.includes(mode) && binding.keys.includes(key));
