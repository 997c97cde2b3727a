import fc from 'fast-check';
import {describe, expect, it} from 'vitest';
import type {PaneId} from '../../src/panes/pane.ts';
import {paneIds} from '../../src/panes/pane.ts';
import type {Action} from '../../src/state/action.ts';
import {reduce} from '../../src/state/reduce.ts';
import {modeOf, type State} from '../../src/state/state.ts';
import {anAction} from '../support/arbitrary.ts';
import {anExtent, byPane, cursorOf, EMPTY, extent, run, start} from '../support/states.ts';

const move = (by: number): Action => ({type: 'move', by});
const across = (by: 1 | -1): Action => ({type: 'across', by});
const turn = (by: 1 | -1): Action => ({type: 'turn', by});
const time = (by: 1 | -1): Action => ({type: 'time', by});
const to = (pane: PaneId): Action => ({type: 'pane', to: pane});
const open = (overlay: 'detail' | 'help'): Action => ({type: 'open', overlay});
const BACK: Action = {type: 'back'};
const LEAVE: Action = {type: 'leave'};
const ZOOM: Action = {type: 'zoom'};
const anyAction = fc.oneof(anAction, fc.constantFrom(time(1), time(-1)));

describe('the cursor', () => {
	it('moves by rows, by pages and to the ends, and stops there', () => {
		expect(cursorOf(run(start, move(1)))).toBe('milestones-1');
		expect(cursorOf(run(start, move(-1)))).toBe('milestones-0');
		expect(cursorOf(run(start, {type: 'page', by: 1}))).toBe('milestones-2');
		expect(cursorOf(run(start, {type: 'edge', to: 'last'}))).toBe('milestones-4');
		expect(cursorOf(run(start, {type: 'edge', to: 'last'}, move(1)))).toBe('milestones-4');
		expect(cursorOf(run(start, {type: 'edge', to: 'last'}, {type: 'edge', to: 'first'}))).toBe('milestones-0');
	});

	it('is kept by each pane for itself', () => {
		const state = run(start, move(1), turn(1), move(2), turn(-1));
		expect(state.cursors).toMatchObject({milestones: 'milestones-1', trade: 'trade-2'});
	});

	it('does not mind a pane without rows', () => {
		const state = run(start, to(EMPTY), move(1), {type: 'edge', to: 'last'}, {type: 'page', by: 1});
		expect(state.cursors).toEqual(start.cursors);
	});

	it('takes over the windows of the last frame when it moves', () => {
		expect(reduce(start, move(1), anExtent({tops: byPane(() => 3)})).tops.milestones).toBe(3);
	});

	it('begins at the first row when its own is gone', () => {
		const lost = {...start, cursors: {...start.cursors, milestones: 'gone'}};
		expect(cursorOf(run(lost, move(1)))).toBe('milestones-1');
	});

	it('stays inside its list whatever is done', () => {
		fc.assert(
			fc.property(fc.array(anyAction, {maxLength: 40}), actions => {
				const state = run(start, ...actions);
				for (const id of paneIds) {
					const rows = extent.rows[id];
					if (rows.length > 0) expect(rows).toContain(state.cursors[id]);
				}
			}),
		);
	});
});

describe('left and right', () => {
	it('walk the years where there is an axis', () => {
		const state = run(start, to('trade'), across(1));
		expect([state.pane, state.cursors.trade]).toEqual(['trade', 'trade-1']);
	});

	it('turn to the neighbour elsewhere, round the end', () => {
		expect(run(start, across(1)).pane).toBe(paneIds[1]);
		expect(run(start, across(-1)).pane).toBe(EMPTY);
	});

	it('go from record to record in a detail, from its top', () => {
		const state = run(start, open('detail'), move(3), across(1));
		expect(state).toMatchObject({pane: 'milestones', overlay: {kind: 'detail', scroll: 0}});
		expect(cursorOf(state)).toBe('milestones-1');
	});

	it('do nothing in the help', () => {
		const state = run(start, open('help'));
		expect(run(state, across(1))).toBe(state);
	});
});

describe('an overlay', () => {
	it('scrolls by lines, by pages and to the ends, and stops there', () => {
		const scroll = (...actions: Action[]) => run(start, open('help'), ...actions).overlay;
		expect(scroll(move(3))).toEqual({kind: 'help', scroll: 3});
		expect(scroll(move(-1))).toEqual({kind: 'help', scroll: 0});
		expect(scroll({type: 'page', by: 1})).toEqual({kind: 'help', scroll: 4});
		expect(scroll({type: 'edge', to: 'last'}, move(5))).toEqual({kind: 'help', scroll: 10});
	});

	it('leaves the cursor alone while it scrolls', () => {
		expect(run(start, open('detail'), move(3)).cursors).toEqual(start.cursors);
	});

	it('obeys at once after the window has grown', () => {
		const state = run(start, open('help'), {type: 'edge', to: 'last'});
		expect(reduce(state, move(-1), anExtent({scrollMost: 4})).overlay).toEqual({kind: 'help', scroll: 3});
	});

	it('of nothing does not open', () => {
		const state = run(start, to(EMPTY));
		expect(run(state, open('detail'))).toBe(state);
	});

	it('closes when the pane changes', () => {
		expect(modeOf(run(start, open('detail'), turn(1)))).toBe('browse');
		expect(modeOf(run(start, open('detail'), to('trade')))).toBe('browse');
	});

	it('never scrolls out of its text, whatever is done', () => {
		fc.assert(
			fc.property(fc.array(anyAction, {maxLength: 40}), fc.integer({min: 0, max: 20}), (actions, scrollMost) => {
				const {overlay} = actions.reduce((now, action) => reduce(now, action, anExtent({scrollMost})), start);
				if ('scroll' in overlay) expect(overlay.scroll >= 0 && overlay.scroll <= scrollMost).toBe(true);
			}),
		);
	});
});

describe('back', () => {
	it('closes the overlay, then leaves the zoom, then does nothing', () => {
		const deep = run(start, ZOOM, open('detail'));
		expect(run(deep, BACK)).toMatchObject({overlay: {kind: 'none'}, zoom: true});
		expect(run(deep, BACK, BACK)).toMatchObject({overlay: {kind: 'none'}, zoom: false});
		expect(run(start, BACK)).toBe(start);
	});

	it('leads home from anywhere, and never quits', () => {
		fc.assert(
			fc.property(fc.array(anyAction, {maxLength: 30}), actions => {
				const state = run(run(start, ...actions), BACK, BACK, BACK, BACK);
				expect(state).toMatchObject({overlay: {kind: 'none'}, zoom: false, left: false});
			}),
		);
	});
});

describe('leave', () => {
	it('quits from the top alone, and elsewhere is one step back', () => {
		expect(run(start, LEAVE).left).toBe(true);
		expect(run(start, ZOOM, LEAVE)).toMatchObject({left: false, zoom: false});
		expect(run(start, open('help'), LEAVE)).toMatchObject({left: false, overlay: {kind: 'none'}});
	});

	it('said often enough ends the program from anywhere, and once is never more than one step', () => {
		fc.assert(
			fc.property(fc.array(anyAction, {maxLength: 30}), actions => {
				const state = run(start, ...actions);
				// What was said or counted is over by any key, and no step of its own.
				const quiet: State = {...state, notice: undefined, count: undefined};
				expect(run(quiet, LEAVE).left).toBe(run(quiet, BACK) === quiet);
				expect(run(state, LEAVE, LEAVE, LEAVE, LEAVE, LEAVE).left).toBe(true);
			}),
		);
	});

	it('is what only leaving and quitting do', () => {
		fc.assert(fc.property(fc.array(anyAction, {maxLength: 40}), actions => !run(start, ...actions).left));
		expect(run(start, open('help'), {type: 'quit'}).left).toBe(true);
	});
});

describe('time', () => {
	it('goes back to the turning point before, and on to the dataset’s own date', () => {
		const back = run(start, time(-1));
		expect(back.scope.asOf).toBe('2014-10-20');
		expect(run(back, time(-1), time(-1), time(-1)).scope.asOf).toBe('2013-12-31');
		expect(run(back, time(1)).scope.asOf).toBeUndefined();
		expect(run(start, time(1))).toEqual({...start, notice: 'This is the end: nothing is dated later.'});
	});

	it('goes to any date, and to everything at one that is not before the dataset’s own', () => {
		const dated = run(start, {type: 'date', date: '2014-06'});
		expect(dated.scope.asOf).toBe('2014-06');
		expect(run(dated, {type: 'date', date: '2030'})).toMatchObject({
			scope: {asOf: undefined},
			notice: expect.stringContaining('everything is shown'),
		});
	});

	it('goes from a date between two turning points to the nearer one on either side', () => {
		const at = {...start, scope: {...start.scope, asOf: '2014-06-05'}};
		expect(run(at, time(1)).scope.asOf).toBe('2014-10-20');
		expect(run(at, time(-1)).scope.asOf).toBe('2014-03-31');
	});

	it('takes a year or a month for its last day, as everything shown does', () => {
		expect(run({...start, scope: {...start.scope, asOf: '2014'}}, time(1)).scope.asOf).toBeUndefined();
		expect(run({...start, scope: {...start.scope, asOf: '2014'}}, time(-1)).scope.asOf).toBe('2014-10-20');
		expect(run({...start, scope: {...start.scope, asOf: '2014-03'}}, time(1)).scope.asOf).toBe('2014-10-20');
	});

	it('stands still where there is none', () => {
		expect(reduce(start, time(-1), anExtent({times: () => []}))).toBe(start);
	});
});

describe('what the last line says', () => {
	const READ: Action = {type: 'read'};

	it('is read whole, over whatever is open, and Esc leads back', () => {
		const troubled = {...run(start, open('detail')), trouble: 'projects.json:12: history[0].stage names no stage'};
		const read = run(troubled, READ);
		expect(read.overlay).toMatchObject({kind: 'text', text: troubled.trouble});
		expect(run(read, BACK).overlay.kind).toBe('detail');
		expect(run({...start, notice: 'said'}, READ).overlay).toMatchObject({kind: 'text', text: 'said'});
	});

	it('may be nothing', () => {
		expect(run(start, READ)).toEqual({...start, notice: 'There is nothing to read.'});
	});
});
