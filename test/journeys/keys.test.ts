import {describe, it} from 'vitest';
import {bindings} from '../../src/keys/keymap.ts';
import type {Mode} from '../../src/state/state.ts';
import type {Store} from '../../src/ui/store.ts';
import {expectedScreen, openModel} from '../support/desk-model.ts';
import {keyFor} from '../support/key-bytes.ts';
import {tumen} from '../support/program.ts';
import {start, type Terminal} from '../support/terminal.ts';

const SIZE = {columns: 80, rows: 24};

/** The program in a terminal and the model of it, to which the same happens. */
type Pair = {readonly terminal: Terminal; readonly model: Store};

const agree = ({terminal, model}: Pair, after: string): Promise<void> => {
	const expected = expectedScreen(model).join('\n');
	return terminal.waitUntil(`what the model shows after ${after}:\n${expected}\nend of`, () => terminal.screen().join('\n') === expected);
};

// A project's detail is longer than the screen, and so is the help: there is something to scroll.
const ways: Readonly<Record<Exclude<Mode, 'presenting'>, readonly string[]>> = {
	browse: [],
	detail: [keyFor({type: 'pane', to: 'projects'}), keyFor({type: 'open', overlay: 'detail'})],
	help: [keyFor({type: 'open', overlay: 'help'})],
	search: [keyFor({type: 'search'})],
	palette: [keyFor({type: 'palette'})],
};

const openIn = async (mode: keyof typeof ways): Promise<Pair> => {
	const pair = {terminal: start(tumen(), SIZE), model: openModel(SIZE.columns, SIZE.rows)};
	await agree(pair, 'the start');
	for (const key of ways[mode]) await press(pair, key);
	return pair;
};

const press = async (pair: Pair, key: string): Promise<void> => {
	const binding = bindings.find(one => one.modes.includes(pair.model.mode()) && one.keys.includes(key));
	if (!binding) throw new Error(`${key} means nothing in ${pair.model.mode()}`);
	pair.terminal.press(key);
	pair.model.dispatch(binding.action);
	await agree(pair, key);
};

/** What goes before a key so that it has something to do. */
const preparation: Readonly<Record<string, string>> = {
	[JSON.stringify({type: 'move', by: 1})]: keyFor({type: 'edge', to: 'first'}),
	[JSON.stringify({type: 'page', by: 1})]: keyFor({type: 'edge', to: 'first'}),
	[JSON.stringify({type: 'edge', to: 'last'})]: keyFor({type: 'edge', to: 'first'}),
	[JSON.stringify({type: 'edge', to: 'first'})]: keyFor({type: 'edge', to: 'last'}),
};

// Leaving from the panes has journeys of its own, and so have Esc there and what is asked of the surroundings.
const walked = (mode: Mode) =>
	bindings
		.filter(binding => binding.modes.includes(mode))
		.filter(
			({action}) => action.type !== 'quit' && action.type !== 'ask' && !(mode === 'browse' && (action.type === 'leave' || action.type === 'back')),
		)
		.flatMap(binding => binding.keys.map(key => ({key, binding})));

describe.each(['browse', 'detail', 'help'] as const)('every key of the table in %s', mode => {
	it('shows on a real terminal what the table says', async () => {
		let pair = await openIn(mode);
		for (const {key, binding} of walked(mode)) {
			const first = preparation[JSON.stringify(binding.action)];
			if (first !== undefined) await press(pair, first);
			await press(pair, key);
			if (pair.model.mode() !== mode) {
				pair.terminal.press(keyFor({type: 'quit'}));
				await pair.terminal.exit();
				pair = await openIn(mode);
			}
		}
		// Dozens of keys, each of which begins at a fresh start where the one before led away.
	}, 180_000);
});
