import {describe, expect, it} from 'vitest';
import {paneIds} from '../../src/panes/pane.ts';
import {rowCount, shippedDesk} from '../support/desk-model.ts';
import {run, shell, tumen} from '../support/program.ts';
import {start} from '../support/terminal.ts';

const TOP = 'Question mark: what can be said.';
const settings = {columns: 100, rows: 40};

describe('read out line by line', () => {
	it('reaches every pane by digits and Enter, only ever appends, and leaves the terminal as it was', async () => {
		const terminal = start(tumen('--screen-reader'), settings);
		await terminal.waitFor(TOP);
		for (const [index, id] of paneIds.entries()) {
			terminal.press(String(index + 1));
			const first = shippedDesk().views[id].start ?? '';
			const place = `${shippedDesk().views[id].rows.indexOf(first) + 1} of ${rowCount(id)}: `;
			await terminal.waitUntil(`the first item of ${id}`, () => terminal.raw().includes(place));
			terminal.press('1', 'enter');
			await terminal.waitUntil('all about it', () => /Enter reads on|That was all/.test(terminal.raw().slice(terminal.raw().lastIndexOf(place))));
			const before = terminal.raw().split(TOP).length;
			terminal.press('0', '0');
			await terminal.waitUntil('the menu', () => terminal.raw().split(TOP).length > before);
		}
		terminal.press('0', '0');
		expect(await terminal.exit()).toEqual({code: 0, faults: []});
		expect(terminal.raw()).not.toContain('\u001B');
		// A return without a new line would go back over what was said.
		expect(terminal.raw().replaceAll('\r\n', '')).not.toMatch(/[\r\b]/);
	});

	it('is asked for by the environment too, and q and Ctrl-C leave it', async () => {
		for (const key of ['q', 'ctrl+c']) {
			const terminal = start(tumen(), {...settings, env: {TUMEN_SCREEN_READER: '1'}});
			await terminal.waitFor(TOP);
			terminal.press(key);
			expect(await terminal.exit()).toEqual({code: 0, faults: []});
		}
	});

	it('begins at a pane, and breaks no word at the edge', async () => {
		const terminal = start(tumen('regions', '--screen-reader'), {columns: 30, rows: 20});
		await terminal.waitUntil('the pane', () => terminal.raw().includes('0: back to the menu.'));
		for (const line of terminal.raw().split('\r\n')) expect(line.length).toBeLessThanOrEqual(30);
		terminal.press('q');
		expect((await terminal.exit()).code).toBe(0);
	});

	it('answers lines from a pipe, and ends with them', async () => {
		const {stdout, code} = await run(shell("printf '4\\n\\n0\\n' | tumen --screen-reader"));
		expect(code).toBe(0);
		expect(stdout).toContain('2 of ');
		expect(stdout).not.toContain('\u001B');
	});

	it('leaves a pipe the plain text when nobody answers', async () => {
		const {stdout} = await run(tumen(), {env: {TUMEN_SCREEN_READER: '1'}});
		expect(stdout).toBe((await run(tumen())).stdout);
	});
});
