import {describe, expect, it} from 'vitest';
import {menuEntries} from '../../src/keys/menu.ts';
import {openDesk} from '../../src/screen/desk.ts';
import type {Action} from '../../src/state/action.ts';
import {unicode} from '../../src/view/glyphs.ts';
import {opening, play} from '../support/play.ts';
import {aDataset} from '../support/records.ts';

const desk = openDesk(aDataset(), unicode);
const run = (...actions: Action[]) => play(opening(desk, {columns: 80, rows: 24}), actions).at(-1)?.state ?? expect.fail();
const move = (by: number): Action => ({type: 'move', by});
const to = (action: Action, mode: 'browse' | 'detail' = 'browse'): Action =>
	move(menuEntries(mode).findIndex(entry => JSON.stringify(entry.action) === JSON.stringify(action)));
const open = (overlay: 'detail' | 'help' | 'menu'): Action => ({type: 'open', overlay});
const CHOOSE: Action = {type: 'choose'};

describe('the menu', () => {
	it('walks its entries and stops at the ends', () => {
		const last = menuEntries('browse').length - 1;
		expect(run(open('menu'), move(1)).overlay).toMatchObject({kind: 'menu', at: 1});
		expect(run(open('menu'), move(99)).overlay).toMatchObject({at: last});
		expect(run(open('menu'), {type: 'edge', to: 'last'}, {type: 'page', by: -1}, move(-99)).overlay).toMatchObject({at: 0});
		expect(run(open('menu'), {type: 'across', by: 1}).overlay).toMatchObject({at: 0});
	});

	it('does what it stands on, to what lies under it', () => {
		expect(run(open('menu'), to({type: 'zoom'}), CHOOSE)).toMatchObject({zoom: true, overlay: {kind: 'none'}});
		expect(run(open('detail'), open('menu'), to({type: 'follow'}, 'detail'), CHOOSE).scope.thread).toBeDefined();
		expect(run(open('detail'), open('menu'), to(open('help'), 'detail'), CHOOSE).overlay.kind).toBe('help');
	});

	it('zooms the pane from a detail too, and shows it', () => {
		expect(run(open('detail'), open('menu'), to({type: 'zoom'}, 'detail'), CHOOSE)).toMatchObject({zoom: true, overlay: {kind: 'none'}});
	});

	it('closes to what it was opened over, and opens only once', () => {
		expect(run(open('detail'), open('menu'), {type: 'back'}).overlay).toEqual({kind: 'detail', scroll: 0});
		expect(run(open('detail'), open('menu'), open('menu'), {type: 'back'}, {type: 'back'}).overlay.kind).toBe('none');
	});

	it('choosing means nothing where no menu is open', () => {
		expect(run(CHOOSE)).toEqual(run());
	});
});
