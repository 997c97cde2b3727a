import {panes} from '../panes/index.ts';
import type {PaneId} from '../panes/pane.ts';
import type {Action} from '../state/action.ts';
import type {Mode} from '../state/state.ts';
import {presenting} from './presenting.ts';

/** Groups of the help, in its order. */
export const groups = ['Move', 'Panes', 'Find', 'Read', 'Present', 'Leave'] as const;
export type Group = (typeof groups)[number];

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
	/** The only pane in which the hint stands in the footer; absent: all. */
	readonly pane?: PaneId;
	readonly group: Group;
	readonly action: Action;
};

const everywhere: readonly Mode[] = ['browse', 'detail', 'help'];
const scrolling: readonly Mode[] = ['detail', 'help'];
const finding: readonly Mode[] = ['search', 'palette'];

export const bindings: readonly Binding[] = [
	{keys: ['down', 'j'], modes: ['browse'], label: 'next row', group: 'Move', action: {type: 'move', by: 1}},
	{keys: ['up', 'k'], modes: ['browse'], label: 'previous row', hint: 'move', shown: '↑↓', group: 'Move', action: {type: 'move', by: -1}},
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
	{
		keys: ['G', 'end', '>'],
		modes: everywhere,
		label: 'to the last; after a year to that year: 2014G',
		group: 'Move',
		action: {type: 'edge', to: 'last'},
	},
	{keys: ['tab'], modes: ['browse', 'detail'], label: 'next pane', hint: 'pane', group: 'Panes', action: {type: 'turn', by: 1}},
	{keys: ['shift+tab'], modes: ['browse', 'detail'], label: 'previous pane', group: 'Panes', action: {type: 'turn', by: -1}},
	...panes.map(
		(pane, index): Binding => ({
			keys: [String(index + 1)],
			modes: ['browse', 'detail'],
			label: pane.name.toLowerCase(),
			group: 'Panes',
			action: {type: 'digit', digit: String(index + 1), pane: pane.id},
		}),
	),
	{
		keys: ['/'],
		modes: ['browse', 'detail'],
		label: 'search everything, in any spelling',
		hint: 'search',
		group: 'Find',
		action: {type: 'search'},
	},
	{keys: ['n'], modes: ['browse'], label: 'next row that is shown, on through all panes', group: 'Find', action: {type: 'match', by: 1}},
	{keys: ['N'], modes: ['browse'], label: 'the row before, back through all panes', group: 'Find', action: {type: 'match', by: -1}},
	{
		keys: [':', 'ctrl+k', 'm'],
		modes: ['browse', 'help'],
		label: 'all that can be done, by arrows or by name; a date goes there: 2014-06',
		hint: 'actions',
		group: 'Find',
		action: {type: 'palette'},
	},
	{keys: ['/'], modes: ['help'], label: 'search what can be done, by name', hint: 'search', group: 'Find', action: {type: 'palette'}},
	{
		keys: [':', 'ctrl+k', 'm', 'enter'],
		modes: ['detail'],
		label: 'all that can be done with the row',
		hint: 'actions',
		group: 'Find',
		action: {type: 'palette'},
	},
	{keys: ['down', 'ctrl+n'], modes: finding, label: 'choose the next', group: 'Find', action: {type: 'move', by: 1}},
	{
		keys: ['up', 'ctrl+p'],
		modes: finding,
		label: 'choose the one before',
		hint: 'choose',
		shown: '↑↓',
		group: 'Find',
		action: {type: 'move', by: -1},
	},
	{keys: ['pagedown'], modes: finding, label: 'a page on', group: 'Find', action: {type: 'page', by: 1}},
	{keys: ['pageup'], modes: finding, label: 'a page back', group: 'Find', action: {type: 'page', by: -1}},
	{keys: ['enter'], modes: finding, label: 'take the one chosen', hint: 'take it', group: 'Find', action: {type: 'accept'}},
	{keys: ['backspace'], modes: finding, label: 'erase a letter', group: 'Find', action: {type: 'erase', what: 'letter'}},
	{keys: ['ctrl+w'], modes: finding, label: 'erase a word', group: 'Find', action: {type: 'erase', what: 'word'}},
	{keys: ['ctrl+u'], modes: finding, label: 'erase all', group: 'Find', action: {type: 'erase', what: 'all'}},
	{keys: ['escape'], modes: finding, label: 'close', hint: 'back', group: 'Leave', action: {type: 'back'}},
	{
		keys: ['s'],
		modes: ['browse'],
		label: 'order the rows by the next thing: date, kind, stage …',
		hint: 'order',
		group: 'Panes',
		action: {type: 'sort'},
	},
	{keys: ['S'], modes: ['browse'], label: 'turn the order round', group: 'Panes', action: {type: 'reverse'}},
	{keys: ['z'], modes: ['browse'], label: 'zoom the pane, and back', hint: 'zoom', group: 'Panes', action: {type: 'zoom'}},
	{
		keys: ['r'],
		modes: ['browse', 'detail'],
		label: 'read the data again, and say what has changed',
		group: 'Panes',
		action: {type: 'ask', what: 'reload'},
	},
	{keys: ['T'], modes: ['browse', 'detail'], label: 'the next theme: dark, light, contrast, mono', group: 'Panes', action: {type: 'theme'}},
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
		label: 'follow the row’s thread: only what belongs to it is shown',
		hint: 'thread',
		group: 'Read',
		action: {type: 'follow'},
	},
	{
		keys: ['y'],
		modes: ['browse', 'detail'],
		label: 'copy the value of the row, through the terminal',
		hint: 'copy',
		group: 'Read',
		action: {type: 'ask', what: 'copy-value'},
	},
	{
		keys: ['Y'],
		modes: ['browse', 'detail'],
		label: 'copy it as a sentence with its sources',
		group: 'Read',
		action: {type: 'ask', what: 'copy-sentence'},
	},
	{
		keys: ['c'],
		modes: ['browse', 'detail'],
		label: 'copy the command line that shows just this',
		group: 'Read',
		action: {type: 'ask', what: 'copy-command'},
	},
	{
		keys: ['e'],
		modes: ['browse', 'detail'],
		label: 'read the whole of what the last line says',
		group: 'Read',
		action: {type: 'read'},
	},
	{
		keys: ['o'],
		modes: ['browse', 'detail'],
		label: 'open the address of its first source; over SSH, show it',
		group: 'Read',
		action: {type: 'ask', what: 'visit'},
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
		keys: ['u'],
		modes: ['browse'],
		label: 'trade: as recorded; index; share of the peak; growth on the year before',
		hint: 'unit',
		pane: 'trade',
		group: 'Read',
		action: {type: 'trade', turn: 'unit'},
	},
	{
		keys: ['f'],
		modes: ['browse'],
		label: 'trade: turnover, exports, imports, balance',
		hint: 'flow',
		pane: 'trade',
		group: 'Read',
		action: {type: 'trade', turn: 'flow'},
	},
	{
		keys: ['+', '='],
		modes: ['browse'],
		label: 'trade: half as many years, around the one under the cursor',
		hint: 'years',
		pane: 'trade',
		shown: '+ - 0',
		group: 'Read',
		action: {type: 'trade', turn: 'closer'},
	},
	{keys: ['-', '_'], modes: ['browse'], label: 'trade: twice as many years', group: 'Read', action: {type: 'trade', turn: 'farther'}},
	{keys: ['0'], modes: ['browse'], label: 'trade: all years', group: 'Read', action: {type: 'trade', turn: 'whole'}},
	...presenting,
	{keys: ['escape', 'backspace'], modes: ['detail'], label: 'back to the panes', hint: 'back', group: 'Leave', action: {type: 'back'}},
	{keys: ['escape', 'enter', '?'], modes: ['help'], label: 'close the help', hint: 'back', group: 'Leave', action: {type: 'back'}},
	{keys: ['escape'], modes: ['browse'], label: 'one step back; never quits', group: 'Leave', action: {type: 'back'}},
	{keys: ['?'], modes: ['browse', 'detail'], label: 'this help', hint: 'help', group: 'Leave', action: {type: 'open', overlay: 'help'}},
	{keys: ['q'], modes: everywhere, label: 'one step back; from the panes, quit', hint: 'quit', group: 'Leave', action: {type: 'leave'}},
	{
		keys: ['ctrl+z'],
		modes: [...everywhere, ...finding, 'presenting'],
		label: 'into the background; `fg` brings it back',
		group: 'Leave',
		action: {type: 'ask', what: 'suspend'},
	},
	{keys: ['ctrl+c'], modes: [...everywhere, ...finding, 'presenting'], label: 'quit at once', group: 'Leave', action: {type: 'quit'}},
];
