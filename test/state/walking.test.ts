import {describe, expect, it} from 'vitest';
import type {Action} from '../../src/state/action.ts';
import {EMPTY, run, start} from '../support/states.ts';

const digit = (text: string): Action[] => Array.from(text, one => ({type: 'digit', digit: one, ...(one === '2' && {pane: 'trade' as const})}));
const G: Action = {type: 'edge', to: 'last'};

describe('from row to row', () => {
	it('goes on into the next pane that has rows, and round', () => {
		const next: Action = {type: 'match', by: 1};
		const fourOn = run(start, next, next, next, next);
		expect(fourOn).toMatchObject({pane: 'milestones', cursors: {milestones: 'milestones-4'}});
		expect(run(fourOn, next)).toMatchObject({pane: 'trade', cursors: {trade: 'trade-0'}});
		expect(run(start, {type: 'match', by: -1}).pane).not.toBe(EMPTY);
	});
});

describe('digits', () => {
	it('are panes at once', () => {
		expect(run(start, ...digit('2'))).toMatchObject({pane: 'trade'});
	});

	it('go from pane to pane, one after the other', () => {
		expect(run(start, {type: 'digit', digit: '3', pane: 'projects'}, {type: 'digit', digit: '2', pane: 'trade'})).toMatchObject({
			pane: 'trade',
			notice: undefined,
		});
	});

	it('are a year when four are followed by G, in the pane where the first was typed', () => {
		expect(run(start, ...digit('20'))).toMatchObject({count: {digits: '20', from: 'milestones'}, notice: '20..: G goes to the year'});
		expect(run(start, ...digit('2014'), G)).toMatchObject({pane: 'trade', cursors: {trade: 'trade-2'}, count: undefined});
	});

	it('are a year in the pane that one before them went to', () => {
		expect(run(start, ...digit('52014')).count).toEqual({digits: '2014', from: 'pledges'});
	});

	it('of a year in which nothing is dated say so', () => {
		expect(run(start, ...digit('1901'), G)).toMatchObject({pane: 'milestones', notice: 'Nothing is dated 1901.'});
	});

	it('are forgotten by any other key', () => {
		expect(run(start, ...digit('20'), {type: 'move', by: 1}, ...digit('1'), G).notice).toBeUndefined();
	});
});

describe('the order of rows', () => {
	const sort: Action = {type: 'sort'};
	const reverse: Action = {type: 'reverse'};

	it('goes from one thing to the next and home again', () => {
		const byKind = run(start, sort);
		expect(byKind.scope.sorts).toEqual({milestones: {by: 'kind', isDown: false}});
		expect(run(byKind, sort).scope.sorts).toEqual({});
	});

	it('is turned round and back', () => {
		expect(run(start, reverse).scope.sorts).toEqual({milestones: {by: 'date', isDown: true}});
		expect(run(start, reverse, reverse).scope.sorts).toEqual({});
	});

	it('is one for each pane, and says so where there is no other', () => {
		expect(run(start, sort, {type: 'pane', to: 'regions'}, sort)).toMatchObject({
			scope: {sorts: {milestones: {by: 'kind'}}},
			notice: 'The rows of this pane have one order.',
		});
	});
});
