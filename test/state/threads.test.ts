import {describe, expect, it} from 'vitest';
import type {PaneId} from '../../src/panes/pane.ts';
import type {Action} from '../../src/state/action.ts';
import {EMPTY, run, start} from '../support/states.ts';

const move = (by: number): Action => ({type: 'move', by});
const to = (pane: PaneId): Action => ({type: 'pane', to: pane});
const open = (overlay: 'detail' | 'help'): Action => ({type: 'open', overlay});

describe('a thread', () => {
	const follow: Action = {type: 'follow'};
	const people = run(start, to('people'));

	it('is that of the current row, and leaves zoom and overlay for the panes side by side', () => {
		expect(run(start, {type: 'zoom'}, open('detail'), follow)).toMatchObject({
			scope: {thread: {record: 'milestones-0', from: 'milestones'}},
			pane: 'milestones',
			zoom: false,
			overlay: {kind: 'none'},
		});
	});

	it('taken up where things are looked up shows the first pane, and let go leads back there', () => {
		const following = run(people, follow);
		expect(following).toMatchObject({pane: 'milestones', scope: {thread: {record: 'people-0', from: 'people'}}});
		expect(run(following, {type: 'back'})).toMatchObject({pane: 'people', scope: {thread: undefined}});
	});

	it('goes over to another row, and still leads back to where the first was taken up', () => {
		const other = run(people, follow, move(1), follow);
		expect(other.scope.thread).toEqual({record: 'milestones-1', from: 'people'});
		expect(run(other, {type: 'back'}).pane).toBe('people');
	});

	it('is let go on its own row by the same key', () => {
		expect(run(start, follow, follow)).toEqual(run(start));
	});

	it('is let go before the zoom, and after the overlay', () => {
		const deep = run(start, follow, {type: 'zoom'}, open('help'));
		expect(run(deep, {type: 'back'})).toMatchObject({overlay: {kind: 'none'}, scope: {thread: {record: 'milestones-0'}}});
		expect(run(deep, {type: 'back'}, {type: 'back'})).toMatchObject({scope: {thread: undefined}, zoom: true});
	});

	it('of what was searched for is let go first, and then the search: what was chosen last goes first', () => {
		const searched = {...start, scope: {...start.scope, filter: 'row'}};
		const both = run(searched, follow);
		expect(both.scope).toMatchObject({filter: 'row', thread: {record: 'milestones-0'}});
		expect(run(both, {type: 'back'}).scope).toMatchObject({filter: 'row', thread: undefined});
		expect(run(both, {type: 'back'}, {type: 'back'}).scope).toMatchObject({filter: undefined, thread: undefined});
	});

	it('is none of a row without a record, or of no row', () => {
		expect(run(start, move(3), follow).scope.thread).toBeUndefined();
		expect(run(start, to(EMPTY), follow).scope.thread).toBeUndefined();
	});
});
