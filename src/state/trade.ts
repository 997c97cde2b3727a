import type {Flow} from '../indicators/flows.ts';
import {UNITS} from '../indicators/measure.ts';
import {panYears, shownYears, type Years, zoomYears} from '../indicators/years.ts';
import type {TradeChoice} from '../panes/trade-choice.ts';
import type {TradeTurn} from './action.ts';
import type {State} from './state.ts';

/** What the reducer must know of the trade chart. */
export type ChartExtent = {
	/** Every year that it can show. */
	readonly years: Years;
	/** Flows that it can be turned to, in order. */
	readonly flows: readonly Flow[];
	/** The year that a row stands for; absent where it is no year's. */
	readonly yearOf: (row: string | undefined) => number | undefined;
};

const after = <T>(all: readonly T[], one: T): T => all[(all.indexOf(one) + 1) % all.length] ?? one;

const turned = (choice: TradeChoice, turn: TradeTurn, chart: ChartExtent, row: string | undefined): TradeChoice => {
	switch (turn) {
		case 'unit':
			return {...choice, unit: after(UNITS, choice.unit)};
		case 'flow':
			return {...choice, flow: after(chart.flows, choice.flow)};
		case 'whole':
			return {...choice, years: undefined};
		case 'closer':
		case 'farther': {
			const shown = shownYears(chart.years, choice.years);
			// Away from the years the last ones are taken, which are asked about most.
			const around = chart.yearOf(row) ?? shown.to;
			return {...choice, years: zoomYears(chart.years, shown, around, turn === 'closer' ? 1 : -1)};
		}
	}
};

const isSame = (a: TradeChoice, b: TradeChoice): boolean =>
	a.unit === b.unit && a.flow === b.flow && a.years?.from === b.years?.from && a.years?.to === b.years?.to;

const withTrade = (state: State, trade: TradeChoice): State =>
	isSame(trade, state.scope.trade) ? state : {...state, scope: {...state.scope, trade}};

/** Turns the trade chart, from its own pane alone: what turns must be in sight. */
export const turnTrade = (state: State, turn: TradeTurn, chart: ChartExtent | undefined): State => {
	if (state.pane !== 'trade' || chart === undefined) return state;
	return withTrade(state, turned(state.scope.trade, turn, chart, state.cursors.trade));
};

/** The years shown, moved along where the cursor has left them. */
export const keepYear = (state: State, chart: ChartExtent | undefined): State => {
	const {years} = state.scope.trade;
	const year = years && chart?.yearOf(state.cursors.trade);
	if (!chart || year === undefined) return state;
	return withTrade(state, {...state.scope.trade, years: panYears(chart.years, shownYears(chart.years, years), year)});
};
