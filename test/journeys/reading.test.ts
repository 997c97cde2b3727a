import {describe, expect, it} from 'vitest';
import {helpSections} from '../../src/keys/hints.ts';
import {place, rowCount, shippedDesk, startPlace} from '../support/desk-model.ts';
import {keyFor} from '../support/key-bytes.ts';
import {tumen} from '../support/program.ts';
import {start, type Terminal} from '../support/terminal.ts';

const detail = keyFor({type: 'open', overlay: 'detail'});
const esc = 'escape';

const opened = async (columns = 120, rows = 40): Promise<Terminal> => {
	const terminal = start(tumen(), {columns, rows});
	await terminal.waitFor('q quit');
	return terminal;
};

const text = (terminal: Terminal): string => terminal.screen().join('\n');

/** Pages through what is open and gives back all that was shown. */
const readToEnd = async (terminal: Terminal): Promise<string> => {
	let whole = text(terminal);
	while (/↓\d+ ─╯/.test(text(terminal))) {
		const before = text(terminal);
		terminal.press(keyFor({type: 'page', by: 1}, 'detail'));
		await terminal.waitUntil('the next page', () => text(terminal) !== before);
		whole += `\n${text(terminal)}`;
	}
	return whole;
};

describe('the detail', () => {
	it('of a project shows its figures with status, source and place', async () => {
		const terminal = await opened();
		terminal.press(keyFor({type: 'pane', to: 'projects'}), detail);
		await terminal.waitFor(place('projects', 1));
		const whole = await readToEnd(terminal);
		expect(whole).toMatch(/stage +[●◉]/);
		expect(whole).toContain('condition');
		expect(whole).toMatch(/\breported\b/);
		expect(whole).toMatch(/\bp\. \d+ ¶\d+/);
	});

	it('of a year in the chart shows value, status and source', async () => {
		const terminal = await opened();
		terminal.press(keyFor({type: 'pane', to: 'trade'}), detail);
		await terminal.waitFor(place('trade', startPlace('trade')));
		const whole = await readToEnd(terminal);
		expect(whole).toContain('Who says so');
		expect(whole).toMatch(/\breported\b/);
		expect(whole).toMatch(/\bp\. \d+ ¶\d+|whole text/);
	});

	it('shows the next and the previous record, and stops at the ends', async () => {
		const terminal = await opened();
		const right = keyFor({type: 'across', by: 1}, 'detail');
		const left = keyFor({type: 'across', by: -1}, 'detail');
		terminal.press(keyFor({type: 'pane', to: 'projects'}), detail);
		await terminal.waitFor(place('projects', 1));
		terminal.press(right);
		await terminal.waitFor(place('projects', 2));
		terminal.press(left, left, right, right);
		await terminal.waitFor(place('projects', 3));
		terminal.press(...Array.from({length: rowCount('projects') + 3}, () => right));
		await terminal.waitFor(place('projects', rowCount('projects')));
		terminal.press(left);
		await terminal.waitFor(place('projects', rowCount('projects') - 1));
	});

	it('closes with Esc, and the cursor stands on the record read last', async () => {
		const terminal = await opened();
		terminal.press(keyFor({type: 'pane', to: 'projects'}), detail, keyFor({type: 'across', by: 1}, 'detail'));
		await terminal.waitFor(place('projects', 2));
		terminal.press(esc);
		await terminal.waitFor('q quit');
		const row = shippedDesk().views.projects.rows[1] ?? '';
		const brief = shippedDesk().views.projects.brief(row).split(':')[0] ?? '';
		await terminal.waitUntil('the row', () => terminal.inverse().some(line => line.includes(brief)));
	});

	it('scrolls to its end and says how much is above and below', async () => {
		const terminal = await opened(80, 24);
		terminal.press(keyFor({type: 'pane', to: 'projects'}), detail);
		await terminal.waitFor(/↓\d+ ─╯/);
		terminal.press(keyFor({type: 'move', by: 1}, 'detail'));
		await terminal.waitFor(/↑1 {2}↓\d+ ─╯/);
		terminal.press(keyFor({type: 'edge', to: 'last'}, 'detail'));
		await terminal.waitFor(/─ ↑\d+ ─╯/);
	});
});

describe('zoom', () => {
	it('gives one pane the whole body, and back', async () => {
		const terminal = await opened();
		const before = text(terminal);
		terminal.press(keyFor({type: 'zoom'}));
		await terminal.waitUntil('one pane', () => !text(terminal).includes('Projects'));
		expect(text(terminal)).toContain('›1 Milestones');
		terminal.press(keyFor({type: 'zoom'}));
		await terminal.waitFor('3 Projects');
		expect(text(terminal)).toBe(before);
	});

	it('ends with Esc', async () => {
		const terminal = await opened();
		terminal.press(keyFor({type: 'zoom'}));
		await terminal.waitUntil('one pane', () => !text(terminal).includes('Projects'));
		terminal.press(esc);
		await terminal.waitFor('3 Projects');
	});
});

describe('help', () => {
	it('lists every binding of the table', async () => {
		const terminal = await opened(120, 130);
		terminal.press(keyFor({type: 'open', overlay: 'help'}));
		await terminal.waitFor('›Keys');
		const shown = terminal.screen().map(line => line.replaceAll('│', '').trim().replace(/ {2,}/, ' : '));
		for (const row of helpSections().flatMap(section => section.rows)) expect(shown).toContain(`${row.keys} : ${row.label}`);
	});

	it('can be read to its end on 80 by 24, and comes over a detail too', async () => {
		const terminal = await opened(80, 24);
		terminal.press(detail);
		await terminal.waitFor('Esc back');
		terminal.press(keyFor({type: 'open', overlay: 'help'}, 'detail'));
		await terminal.waitFor('›Keys');
		terminal.press(keyFor({type: 'edge', to: 'last'}, 'help'));
		await terminal.waitFor(/\.\. +table: no figure/);
		terminal.press(esc);
		await terminal.waitFor('q quit');
	});
});
