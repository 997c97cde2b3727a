import {describe, expect, it} from 'vitest';
import type {TradeTurn} from '../../src/state/action.ts';
import {goToYear} from '../../src/state/counting.ts';
import {initialState, type State} from '../../src/state/state.ts';
import {type ChartExtent, keepYear, turnTrade} from '../../src/state/trade.ts';
import {anExtent, extent} from '../support/states.ts';

const chart: ChartExtent = {
	years: {from: 1995, to: 2025},
	flows: ['headline', 'exports', 'balance'],
	yearOf: row => (row?.startsWith('y') ? Number(row.slice(1)) : undefined),
};
const cursors = {
	milestones: undefined,
	trade: 'y2013',
	projects: undefined,
	regions: undefined,
	pledges: undefined,
	people: undefined,
	conflicts: undefined,
	sources: undefined,
};
const start = initialState(cursors, 'trade');
const turn = (state: State, ...turns: TradeTurn[]) => turns.reduce((now, one) => turnTrade(now, one, chart), state);
const tradeOf = (...turns: TradeTurn[]) => turn(start, ...turns).scope.trade;
const at = (state: State, row: string): State => ({...state, cursors: {...state.cursors, trade: row}});

describe('the trade chart', () => {
	it('goes round its units and the flows that there are', () => {
		const units = [1, 2, 3, 4].map(count => tradeOf(...new Array<TradeTurn>(count).fill('unit')).unit);
		expect(units).toEqual(['index', 'share', 'growth', 'value']);
		const flows = [1, 2, 3].map(count => tradeOf(...new Array<TradeTurn>(count).fill('flow')).flow);
		expect(flows).toEqual(['exports', 'balance', 'headline']);
	});

	it('comes closer around the year under the cursor, down to the fewest years, and goes back to all', () => {
		expect(tradeOf('closer').years).toEqual({from: 2004, to: 2019});
		expect(tradeOf('closer', 'closer', 'closer', 'closer', 'closer').years).toEqual({from: 2011, to: 2015});
		expect(tradeOf('closer', 'farther').years).toBeUndefined();
		expect(tradeOf('closer', 'closer', 'whole').years).toBeUndefined();
	});

	it('comes closer to the last years when the cursor is on none', () => {
		expect(turn(at(start, 'a-limit'), 'closer').scope.trade.years).toEqual({from: 2010, to: 2025});
	});

	it('keeps its state where a turn changes nothing', () => {
		expect(turn(start, 'whole')).toBe(start);
		expect(turn(start, 'farther')).toBe(start);
	});

	it('is turned in its own pane alone', () => {
		const elsewhere = {...start, pane: 'milestones' as const};
		expect(turn(elsewhere, 'unit', 'flow', 'closer')).toBe(elsewhere);
	});

	it('moves along when the cursor leaves the years shown, and only then', () => {
		const closer = turn(start, 'closer');
		expect(keepYear(closer, chart)).toBe(closer);
		expect(keepYear(at(closer, 'y2021'), chart).scope.trade.years).toEqual({from: 2006, to: 2021});
		expect(keepYear(at(closer, 'a-limit'), chart).scope).toBe(closer.scope);
		expect(keepYear(at(start, 'y2021'), chart).scope.trade.years).toBeUndefined();
	});
});

describe('a year in the trade chart', () => {
	const shown = anExtent({rows: {...extent.rows, trade: ['y2013', 'y2019', 'a-limit']}, chart});

	it('is gone to there, the nearest with a figure where it has none: nobody is led out of the chart', () => {
		expect(goToYear(start, shown, 2019)).toMatchObject({pane: 'trade', cursors: {trade: 'y2019'}, notice: undefined});
		expect(goToYear(start, shown, 2020)).toMatchObject({
			pane: 'trade',
			cursors: {trade: 'y2019'},
			notice: 'There is no figure of 2020; this is the nearest, of 2019.',
		});
	});
});
