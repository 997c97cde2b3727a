import {describe, expect, it} from 'vitest';
import {expectedScreen, openModel, rowCount} from '../support/desk-model.ts';
import {keyFor} from '../support/key-bytes.ts';
import {tumen} from '../support/program.ts';
import {start} from '../support/terminal.ts';

describe('at the start', () => {
	it('shows four panes with their counts on 120 by 40, the first in focus', async () => {
		const terminal = start(tumen());
		await terminal.waitFor('q quit');
		const screen = terminal.screen().join('\n');
		expect(screen).toContain(`›1 Milestones`);
		expect(screen).toMatch(new RegExp(`Milestones ─+ ${rowCount('milestones')} ─╮`));
		expect(screen).toContain(' 2 Trade');
		expect(screen).toMatch(new RegExp(` 3 Projects ─+ ${rowCount('projects')} ─╮`));
		expect(screen).toContain(' 4 Regions');
	});

	it.each([
		[80, 24],
		[120, 40],
		[200, 60],
		[60, 20],
		[40, 12],
		[39, 11],
		[20, 5],
		[10, 3],
		[300, 100],
	])('draws at %i by %i what the composed screen says, and never in the last row', async (columns, rows) => {
		const terminal = start(tumen(), {columns, rows});
		const model = openModel(columns, rows);
		await terminal.waitUntil('the composed screen', () => terminal.screen().join('\n') === expectedScreen(model).join('\n'));
		expect(terminal.screen().at(-1)).toBe('');
		terminal.press(keyFor({type: 'quit'}));
		expect(await terminal.exit()).toEqual({code: 0, faults: []});
		expect(terminal.raw()).not.toContain(`\u001B[${rows};`);
	});

	it('opens a pane that is named, zoomed', async () => {
		const terminal = start(tumen('projects'));
		await terminal.waitFor('›3 Projects');
		expect(terminal.screen().join('\n')).not.toContain('Milestones');
	});

	it('draws only on the rows that change when a key is pressed', async () => {
		const terminal = start(tumen());
		await terminal.waitFor('q quit');
		const before = terminal.raw().length;
		terminal.press(keyFor({type: 'turn', by: 1}));
		await terminal.waitFor('›2 Trade');
		const written = terminal.raw().slice(before);
		for (const erase of ['J', '0J', '1J', '2J', '3J']) expect(written).not.toContain(`\u001B[${erase}`);
		expect(written.length).toBeLessThan(4000);
	});
});
