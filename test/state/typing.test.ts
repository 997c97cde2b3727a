import {describe, expect, it} from 'vitest';
import type {Action} from '../../src/state/action.ts';
import {reduce} from '../../src/state/reduce.ts';
import type {State} from '../../src/state/state.ts';
import {chosenAction} from '../../src/state/typing.ts';
import {anExtent, extent, run, start} from '../support/states.ts';

const type = (text: string): Action => ({type: 'type', text});
const erase = (what: 'letter' | 'word' | 'all'): Action => ({type: 'erase', what});
const move = (by: number): Action => ({type: 'move', by});
const searching = run(start, {type: 'search'});
const textOf = (state: State) => (state.overlay.kind === 'search' || state.overlay.kind === 'palette' ? state.overlay.text : undefined);

describe('a search', () => {
	it('takes letters as they come, and takes them back by one, by words and all', () => {
		expect(textOf(run(searching, type('coal by r'), type('ail')))).toBe('coal by rail');
		expect(textOf(run(searching, type('coal'), erase('letter')))).toBe('coa');
		expect(textOf(run(searching, type('라진'), erase('letter')))).toBe('라');
		expect(textOf(run(searching, type('coal by rail '), erase('word')))).toBe('coal by ');
		expect(textOf(run(searching, type('coal by rail'), erase('all')))).toBe('');
	});

	it('closes when nothing is left to take back', () => {
		expect(run(searching, erase('letter')).overlay.kind).toBe('none');
	});

	it.each(['search', 'palette'] as const)('stays open when words or all of nothing are taken back, as what is typed then is no command: %s', kind => {
		const open = run(start, {type: kind});
		for (const what of ['word', 'all'] as const) expect(run(open, erase(what))).toBe(open);
	});

	it('takes no book', () => {
		expect(textOf(run(searching, type('x'.repeat(1_000_000))))).toHaveLength(200);
	});

	it('goes to what is chosen, and leaves only what was found to be seen', () => {
		const there = run(searching, type('rajin'), {type: 'accept'});
		expect(there).toMatchObject({pane: 'projects', overlay: {kind: 'none'}, scope: {filter: 'rajin'}});
		expect(there.cursors.projects).toBe('projects-1');
	});

	it('stays open with a condition that has no value yet, and says so', () => {
		for (const text of ['kind:', 'rajin kind:', 'kind: rajin', 'rajin -kind:""']) {
			const state = run(searching, type(text));
			expect(run(state, {type: 'accept'})).toEqual({...state, notice: 'kind: has no value yet.'});
		}
	});

	it('opens with what was searched for last, lets go of it with Esc, and of nothing typed with Enter', () => {
		const there = run(searching, type('rajin'), {type: 'accept'});
		expect(textOf(run(there, {type: 'search'}))).toBe('rajin');
		expect(run(there, {type: 'back'}).scope.filter).toBeUndefined();
		expect(run(there, {type: 'search'}, erase('all'), {type: 'accept'}).scope.filter).toBeUndefined();
	});

	it('stays open where nothing is found', () => {
		const state = run(searching, type('zzz'));
		expect(reduce(state, {type: 'accept'}, anExtent({found: []}))).toBe(state);
	});

	it('begins at the first again when other words find other things, and chooses no further than there are', () => {
		const second = run(searching, type('r'), move(1), move(1), move(1));
		expect(second.overlay).toMatchObject({at: 1});
		expect(run(second, type('a')).overlay).toMatchObject({at: 0});
		expect(run(second, move(-9)).overlay).toMatchObject({at: 0});
	});
});

describe('the palette', () => {
	it('says which action is chosen, and closes', () => {
		const open = run(start, {type: 'palette'}, move(1));
		expect(chosenAction(open, extent)).toEqual({type: 'zoom'});
		expect(run(open, {type: 'accept'}).overlay.kind).toBe('none');
	});

	it('means nothing while a record is chosen, or while it is closed', () => {
		expect(chosenAction(run(start, {type: 'palette'}), extent)).toBeUndefined();
		expect(chosenAction(start, extent)).toBeUndefined();
	});
});

describe('typing where nothing can be typed', () => {
	it('does nothing', () => {
		for (const action of [type('x'), erase('all'), {type: 'accept'} as const]) expect(run(start, action)).toBe(start);
	});
});
