import {describe, expect, it} from 'vitest';
import {keyFor} from '../support/key-bytes.ts';
import {tumen} from '../support/program.ts';
import {start, type Terminal} from '../support/terminal.ts';

// Search, threads, actions by name, years and orders, on the real thing at the sizes that people have.

const search = keyFor({type: 'search'});
const palette = keyFor({type: 'palette'});
const opened = async (columns = 120, rows = 40): Promise<Terminal> => {
	const terminal = start(tumen(), {columns, rows});
	await terminal.waitFor('tumen');
	await terminal.waitFor(/1 Milestones/);
	return terminal;
};
const type = (terminal: Terminal, text: string) => {
	for (const letter of text) terminal.press(letter === ' ' ? 'space' : letter);
};
const header = (terminal: Terminal) => terminal.screen()[0] ?? '';

describe.each([
	[120, 40],
	[80, 24],
	[40, 12],
])('at %i by %i', (columns, rows) => {
	it('a search finds as one types, goes there, leaves a badge, and is cleared by Esc', async () => {
		const terminal = await opened(columns, rows);
		terminal.press(search);
		await terminal.waitFor('›Search');
		type(terminal, 'Хасан');
		await terminal.waitFor('/Хасан');
		await terminal.waitFor(/Projects \(\d+\)/);
		terminal.press('enter');
		await terminal.waitUntil('the badge', () => header(terminal).includes('/Хасан'));
		terminal.press(keyFor({type: 'match', by: 1}));
		terminal.press('escape');
		await terminal.waitUntil('everything again', () => !header(terminal).includes('/Хасан'));
		terminal.press(keyFor({type: 'quit'}));
		expect(await terminal.exit()).toEqual({code: 0, faults: []});
	});

	it('an action is taken by its name', async () => {
		const terminal = await opened(columns, rows);
		terminal.press(palette);
		await terminal.waitFor('›Actions');
		type(terminal, 'pledges');
		await terminal.waitFor(':pledges');
		terminal.press('enter');
		await terminal.waitFor('›5 Pledges');
	});

	it('a thread leaves what belongs to a person, and Esc leads back to that person', async () => {
		const terminal = await opened(columns, rows);
		terminal.press(keyFor({type: 'pane', to: 'people'}));
		await terminal.waitFor('›6 People');
		terminal.press(keyFor({type: 'follow'}));
		await terminal.waitUntil('the thread', () => /Vladimir.*, Esc/.test(header(terminal)));
		await terminal.waitFor('›1 Milestones');
		terminal.press('escape');
		await terminal.waitFor('›6 People');
	});

	it('a year is typed', async () => {
		const terminal = await opened(columns, rows);
		type(terminal, '2001');
		terminal.press(keyFor({type: 'edge', to: 'last'}));
		await terminal.waitUntil('2001 under the cursor', () => terminal.screen().some(line => /^│› ?(?:2001|\s)/.test(line) && !line.includes('2025')));
		await terminal.waitFor('2001');
	});

	it('rows are put in another order and back', async () => {
		const terminal = await opened(columns, rows);
		terminal.press(keyFor({type: 'pane', to: 'pledges'}));
		await terminal.waitFor('›5 Pledges');
		terminal.press(keyFor({type: 'sort'}));
		await terminal.waitFor('Ordered by outcome');
		for (let more = 0; more < 4; more++) terminal.press(keyFor({type: 'sort'}));
		await terminal.waitFor('Ordered by made');
	});
});

describe('what is pasted into a search', () => {
	it('is taken as text, up to a length, and no key', async () => {
		const terminal = await opened();
		terminal.press(search);
		await terminal.waitFor('›Search');
		terminal.press(...Array.from({length: 5000}, () => 'q'));
		await terminal.waitFor('Nothing is found.');
		terminal.press('escape');
		await terminal.waitFor('q quit');
	});
});
