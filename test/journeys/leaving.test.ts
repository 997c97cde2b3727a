import {describe, expect, it} from 'vitest';
import {keyFor} from '../support/key-bytes.ts';
import {tumen} from '../support/program.ts';
import {start} from '../support/terminal.ts';

const quit = keyFor({type: 'quit'});
const leave = keyFor({type: 'leave'});

const waysIn = [
	['the panes', []],
	['a zoomed pane', [keyFor({type: 'zoom'})]],
	['a detail', [keyFor({type: 'open', overlay: 'detail'})]],
	['the help', [keyFor({type: 'open', overlay: 'help'})]],
] as const;

describe('q', () => {
	it('goes back from a detail and from a zoomed pane, and quits from the panes with code 0', async () => {
		const terminal = start(tumen());
		await terminal.waitFor('q quit');
		terminal.press(keyFor({type: 'zoom'}));
		await terminal.waitUntil('one pane', () => !terminal.screen().join('\n').includes('Projects'));
		terminal.press(keyFor({type: 'open', overlay: 'detail'}));
		await terminal.waitFor('Esc back');
		terminal.press(leave);
		await terminal.waitFor('q quit');
		expect(terminal.screen().join('\n')).not.toContain('Projects');
		terminal.press(leave);
		await terminal.waitFor('3 Projects');
		terminal.press(leave);
		expect(await terminal.exit()).toEqual({code: 0, faults: []});
	});
});

describe('Ctrl-C', () => {
	it.each(waysIn)('quits from %s with code 0', async (_, keys) => {
		const terminal = start(tumen());
		await terminal.waitFor('q quit');
		terminal.press(...keys, quit);
		expect(await terminal.exit()).toEqual({code: 0, faults: []});
	});

	it('quits from a terminal that is too small for a frame', async () => {
		const terminal = start(tumen(), {columns: 20, rows: 4});
		await terminal.waitFor('1 Milestones');
		terminal.press(quit);
		expect(await terminal.exit()).toEqual({code: 0, faults: []});
	});
});

describe('Esc', () => {
	it('never quits, however often it is pressed', async () => {
		const terminal = start(tumen());
		await terminal.waitFor('q quit');
		terminal.press(keyFor({type: 'open', overlay: 'detail'}));
		await terminal.waitFor('Esc back');
		terminal.press('escape');
		await terminal.waitFor('q quit');
		// At the top there is nothing to see of Esc. The new size is seen after it: both wake the program in this order.
		for (const columns of [119, 118, 117]) {
			terminal.press('escape');
			terminal.resize(columns, 40);
			await terminal.waitUntil(`a frame of ${columns} columns`, () => terminal.screen()[1]?.length === columns);
		}
		terminal.press(keyFor({type: 'turn', by: 1}));
		await terminal.waitFor('›2 Trade');
	});
});
