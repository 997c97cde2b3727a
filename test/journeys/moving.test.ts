import {describe, expect, it} from 'vitest';
import {bindings} from '../../src/keys/keymap.ts';
import {panes} from '../../src/panes/index.ts';
import {place, rowCount, shippedDesk} from '../support/desk-model.ts';
import {keyFor} from '../support/key-bytes.ts';
import {tumen} from '../support/program.ts';
import {start, type Terminal} from '../support/terminal.ts';

const down = keyFor({type: 'move', by: 1});
const up = keyFor({type: 'move', by: -1});
const first = keyFor({type: 'edge', to: 'first'});
const last = keyFor({type: 'edge', to: 'last'});
const detail = keyFor({type: 'open', overlay: 'detail'});
const back = keyFor({type: 'leave'}, 'detail');

const opened = async (): Promise<Terminal> => {
	const terminal = start(tumen());
	await terminal.waitFor('q quit');
	return terminal;
};

/** Where the cursor stands, from the frame of the detail, which is opened and closed for it. */
const expectPlace = async (terminal: Terminal, number: number): Promise<void> => {
	terminal.press(detail);
	await terminal.waitFor(place('milestones', number));
	terminal.press(back);
	await terminal.waitFor('q quit');
};

describe('between panes', () => {
	it('goes through all with Tab and round again, and back with Shift-Tab', async () => {
		const terminal = await opened();
		for (const pane of [...panes.slice(1), panes[0]]) {
			terminal.press(keyFor({type: 'turn', by: 1}));
			await terminal.waitFor(new RegExp(`›\\d ${pane.name}`));
		}
		for (const pane of panes.toReversed()) {
			terminal.press(keyFor({type: 'turn', by: -1}));
			await terminal.waitFor(new RegExp(`›\\d ${pane.name}`));
		}
	});

	it('goes to each by its number', async () => {
		const terminal = await opened();
		for (const [index, pane] of [...panes.entries()].toReversed()) {
			terminal.press(keyFor({type: 'pane', to: pane.id}));
			await terminal.waitFor(`›${index + 1} ${pane.name}`);
		}
	});
});

describe('between rows', () => {
	it('moves by one, to the ends, and no further', async () => {
		const terminal = await opened();
		terminal.press(first);
		await expectPlace(terminal, 1);
		terminal.press(up);
		await expectPlace(terminal, 1);
		terminal.press(down);
		await expectPlace(terminal, 2);
		terminal.press(last);
		await expectPlace(terminal, rowCount('milestones'));
		terminal.press(down);
		await expectPlace(terminal, rowCount('milestones'));
		terminal.press(up);
		await expectPlace(terminal, rowCount('milestones') - 1);
	});

	it('moves by a page and back', async () => {
		const terminal = await opened();
		terminal.press(first);
		terminal.press(keyFor({type: 'page', by: 1}));
		terminal.press(detail);
		await terminal.waitFor(/ (\d+)\/\d+ ─╮/);
		const reached = Number(/ (\d+)\/\d+ ─╮/.exec(terminal.screen().join('\n'))?.[1]);
		expect(reached).toBeGreaterThan(5);
		expect(reached).toBeLessThan(40);
		terminal.press(back);
		await terminal.waitFor('q quit');
		terminal.press(keyFor({type: 'page', by: -1}));
		await expectPlace(terminal, 1);
	});

	it('moves 40 rows by 40 downs in one write', async () => {
		const terminal = await opened();
		terminal.press(first);
		terminal.press(...Array.from({length: 40}, () => down));
		await expectPlace(terminal, 41);
	});

	it('moves 4 rows by "jjjj" in one write', async () => {
		const terminal = await opened();
		const letter = bindings.find(binding => binding.keys[0] === down)?.keys.find(key => key.length === 1) ?? '';
		terminal.press(first);
		terminal.press(letter, letter, letter, letter);
		await expectPlace(terminal, 5);
	});

	it('takes keys of different kinds in one write in their order', async () => {
		const terminal = await opened();
		terminal.press(first, down, down, detail, keyFor({type: 'across', by: 1}, 'detail'));
		await terminal.waitFor(place('milestones', 4));
	});

	it('takes the keys by their place where the Russian layout is on', async () => {
		const terminal = await opened();
		terminal.press(first, 'о', 'о', 'л');
		await expectPlace(terminal, 2);
	});

	it('keeps each pane its own row', async () => {
		const terminal = await opened();
		terminal.press(keyFor({type: 'pane', to: 'projects'}), down, down);
		terminal.press(keyFor({type: 'pane', to: 'regions'}), down);
		terminal.press(keyFor({type: 'pane', to: 'projects'}), detail);
		await terminal.waitFor(place('projects', 3));
		const row = shippedDesk().views.projects.rows[2] ?? '';
		expect(terminal.screen()[1]).toContain(shippedDesk().views.projects.detail(row).title);
	});

	it('walks the years of the chart with left and right', async () => {
		const terminal = await opened();
		terminal.press(keyFor({type: 'pane', to: 'trade'}), first);
		terminal.press(keyFor({type: 'across', by: 1}), keyFor({type: 'across', by: 1}), keyFor({type: 'across', by: -1}), detail);
		await terminal.waitFor(place('trade', 2));
	});
});
