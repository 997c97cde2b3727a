import type {Mode} from '../state/state.ts';
import type {Binding} from './binding.ts';

const here: readonly Mode[] = ['presenting'];

const digits = Array.from({length: 10}, (_, digit) => String(digit));

/** The keys of presenting, as slide programs have them: fingers know them already, and so do the buttons of a remote. */
export const presenting: readonly Binding[] = [
	{
		keys: ['P'],
		modes: ['browse', 'detail'],
		label: 'present: the briefing step by step, from the step of this record',
		group: 'Present',
		action: {type: 'ask', what: 'present'},
	},
	{
		keys: ['space', 'right', 'n', 'l', 'pagedown'],
		modes: here,
		label: 'on',
		hint: 'on',
		group: 'Present',
		action: {type: 'step', by: 1},
	},
	{keys: ['left', 'p', 'h', 'pageup', 'backspace'], modes: here, label: 'back', group: 'Present', action: {type: 'step', by: -1}},
	{
		keys: ['enter'],
		modes: here,
		label: 'to the step whose number was typed; what is chosen with its sources; else on',
		group: 'Present',
		action: {type: 'onward'},
	},
	{
		keys: ['down', 'tab', 'j'],
		modes: here,
		label: 'choose the next thing said, for Enter',
		hint: 'choose',
		group: 'Present',
		action: {type: 'choose', by: 1},
	},
	{keys: ['up', 'shift+tab', 'k'], modes: here, label: 'choose the one before', group: 'Present', action: {type: 'choose', by: -1}},
	{
		keys: digits as [string, ...string[]],
		modes: here,
		label: 'the number of a step, for Enter',
		group: 'Present',
		action: {type: 'digit', digit: ''},
	},
	{keys: ['g', 'home', '<'], modes: here, label: 'to the first step', group: 'Present', action: {type: 'edge', to: 'first'}},
	{keys: ['G', 'end', '>'], modes: here, label: 'to the last step', group: 'Present', action: {type: 'edge', to: 'last'}},
	{keys: ['i'], modes: here, label: 'all steps', hint: 'steps', group: 'Present', action: {type: 'index'}},
	{keys: ['/'], modes: here, label: 'find a step', group: 'Present', action: {type: 'search'}},
	{keys: ['.', 'b'], modes: here, label: 'a blank wall, and back', hint: 'blank', group: 'Present', action: {type: 'blank'}},
	{keys: ['t'], modes: here, label: 'a light ground, or a dark one', hint: 'ground', group: 'Present', action: {type: 'ground'}},
	{keys: ['c'], modes: here, label: 'the clock stands, and goes on', hint: 'clock', group: 'Present', action: {type: 'clock', what: 'pause'}},
	{keys: ['C'], modes: here, label: 'time left on the wall, or not', group: 'Present', action: {type: 'clock', what: 'show'}},
	{keys: ['?'], modes: here, label: 'this help', hint: 'help', group: 'Present', action: {type: 'open', overlay: 'help'}},
	{
		keys: ['escape'],
		modes: here,
		label: 'lets go of what is chosen; then to the panes, at the record of the step',
		hint: 'back',
		group: 'Present',
		action: {type: 'back'},
	},
	{keys: ['q'], modes: here, label: 'the same', group: 'Present', action: {type: 'leave'}},
];
