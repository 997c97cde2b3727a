import {expect, it} from 'vitest';
import {screenLines} from '../../src/screen/compose.ts';
import type {Action, TradeTurn} from '../../src/state/action.ts';
import {paintPlain} from '../../src/theme/theme.ts';
import {shippedDesk} from '../support/desk-model.ts';
import {keyFor} from '../support/key-bytes.ts';
import {opening, step} from '../support/play.ts';
import {tumen} from '../support/program.ts';
import {start} from '../support/terminal.ts';

const size = {columns: 120, rows: 40};
const plain = paintPlain(false);
const toTrade: Action = {type: 'pane', to: 'trade'};

/** The upper border of the zoomed pane, which says flow, unit and years. */
const borderAfter = (actions: readonly Action[]): string => {
	const last = actions.reduce((moment, action) => step(moment, action), opening(shippedDesk(), size));
	return plain(screenLines(last.screen)[1]?.line ?? []).trimEnd();
};

it('turns the chart: units, flows and years, each said in the frame, and back to where it was', async () => {
	const terminal = start(tumen(), size);
	await terminal.waitFor('q quit');
	const done: Action[] = [];
	const press = async (...actions: Action[]) => {
		done.push(...actions);
		terminal.press(...actions.map(action => keyFor(action)));
		await terminal.waitFor(borderAfter(done));
	};
	const turn = (...turns: TradeTurn[]) => press(...turns.map((one): Action => ({type: 'trade', turn: one})));
	await press(toTrade, {type: 'zoom'});
	const first = borderAfter(done);
	await turn('unit');
	expect(terminal.screen()[1]).toContain('index');
	await turn('unit');
	await turn('unit');
	await turn('unit');
	await turn('flow');
	await turn('flow');
	await turn('flow', 'flow');
	await turn('closer');
	expect(terminal.screen()[1]).toMatch(/ \d{4}–\d{4} of \d{4}–\d{4} /);
	await turn('closer');
	await turn('farther');
	await turn('whole');
	expect(terminal.screen()[1]).toBe(first);
});

it('moves the years along with the cursor', async () => {
	const terminal = start(tumen('trade'), size);
	await terminal.waitFor('q quit');
	const first: Action = {type: 'edge', to: 'first'};
	terminal.press(keyFor({type: 'trade', turn: 'closer'}), keyFor(first));
	await terminal.waitFor(borderAfter([toTrade, {type: 'zoom'}, {type: 'trade', turn: 'closer'}, first]));
	const {chart} = shippedDesk().views.trade;
	expect(terminal.screen()[1]).toContain(` ${chart?.years.from}–`);
});

it('is turned in its own pane alone', async () => {
	const terminal = start(tumen(), size);
	await terminal.waitFor('q quit');
	const turn: Action = {type: 'trade', turn: 'unit'};
	terminal.press(keyFor(turn), keyFor(toTrade), keyFor({type: 'zoom'}));
	await terminal.waitFor(borderAfter([toTrade, {type: 'zoom'}]));
});
