import {describe, expect, it} from 'vitest';
import type {Action} from '../../src/state/action.ts';
import {expectedScreen, openModel} from '../support/desk-model.ts';
import {keyFor} from '../support/key-bytes.ts';
import {tumen} from '../support/program.ts';
import {start, type Terminal} from '../support/terminal.ts';

type Size = readonly [columns: number, rows: number];

const LARGE: Size = [200, 60];
const SMALL: Size = [40, 12];
const TINY: Size = [30, 8];

const text = (terminal: Terminal): string => terminal.screen().join('\n');

describe('a change of size', () => {
	it('shows at every size what a fresh start shows there', async () => {
		const terminal = start(tumen(), {columns: LARGE[0], rows: LARGE[1]});
		await terminal.waitFor('q quit');
		const large = text(terminal);
		for (const size of [SMALL, TINY, SMALL, [120, 40], TINY, LARGE] satisfies Size[]) {
			const [columns, rows] = size;
			const other = start(tumen(), {columns, rows});
			await other.waitFor('1 Milestones');
			const expected = text(other);
			terminal.resize(columns, rows);
			await terminal.waitUntil(`the same as a fresh start:\n${expected}\nend of`, () => text(terminal) === expected);
		}
		expect(text(terminal)).toBe(large);
	});

	it('keeps pane, row and detail', async () => {
		const terminal = start(tumen(), {columns: LARGE[0], rows: LARGE[1]});
		const model = openModel(...LARGE);
		await terminal.waitFor('q quit');
		const actions: readonly Action[] = [
			{type: 'pane', to: 'projects'},
			{type: 'move', by: 1},
			{type: 'open', overlay: 'detail'},
		];
		for (const action of actions) model.dispatch(action);
		terminal.press(...actions.map(action => keyFor(action)));
		for (const size of [LARGE, TINY, SMALL, LARGE]) {
			const [columns, rows] = size;
			terminal.resize(columns, rows);
			model.resize({columns, rows});
			const expected = expectedScreen(model).join('\n');
			await terminal.waitUntil(`the composed screen:\n${expected}\nend of`, () => text(terminal) === expected);
		}
		expect(text(terminal)).toMatch(/ 2\/\d+ ─╮/);
	});

	it('survives sizes in which nothing fits, and comes back', async () => {
		const terminal = start(tumen());
		const model = openModel(120, 40);
		await terminal.waitFor('q quit');
		const first: Action = {type: 'edge', to: 'first'};
		for (const [columns, rows] of [
			[1, 1],
			[2, 2],
			[120, 1],
			[1, 40],
			[120, 40],
		] satisfies Size[]) {
			const before = terminal.raw().length;
			terminal.resize(columns, rows);
			// Where no cell is left to show anything, the erasing is all that can be seen.
			await terminal.waitUntil('a new frame', () => terminal.raw().slice(before).includes('\u001B[2J'));
			terminal.press(keyFor(first));
			model.resize({columns, rows});
			model.dispatch(first);
		}
		await terminal.waitUntil('the composed screen', () => text(terminal) === expectedScreen(model).join('\n'));
	});

	it('is answered by a whole frame even when the size was back before the program could look', async () => {
		const terminal = start(tumen());
		await terminal.waitFor('q quit');
		const before = text(terminal);
		for (let times = 0; times < 5; times++) {
			terminal.resize(...SMALL);
			terminal.resize(120, 40);
			await terminal.waitUntil('the screen of before', () => text(terminal) === before);
		}
	});
});
