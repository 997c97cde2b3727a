import {withPane} from '../panes/by-pane.ts';
import {type PaneId, paneIds} from '../panes/pane.ts';
import type {Extent} from './extent.ts';
import type {State} from './state.ts';

// A digit is a pane at once, without waiting for what comes. Four of them in a row and G are a year all the same: 2014G. The
// pane in which the first was typed is then the one that goes there.

/** What begins like a year that anybody means. */
const YEARLIKE = /^(?:19|20)\d{0,2}$/;

/** A digit: its pane, and one more digit of a number. */
export const digit = (state: State, typed: string, pane: PaneId | undefined): State => {
	const all = `${state.count?.digits ?? ''}${typed}`;
	const digits = all.slice(-4);
	// A digit too many at the front was meant as its pane: 2 and then 2020G is a year in pane 2.
	const before = all.length > 4 ? paneIds[Number(all[0]) - 1] : undefined;
	const from = before ?? state.count?.from ?? state.pane;
	return {
		...state,
		pane: pane ?? state.pane,
		overlay: {kind: 'none'},
		count: {digits, from},
		notice: YEARLIKE.test(digits) ? `${digits.padEnd(4, '.')}: G goes to the year` : undefined,
	};
};

/** The year that was typed, if it was one. */
const yearTyped = (state: State): number | undefined =>
	state.count && state.count.digits.length === 4 && YEARLIKE.test(state.count.digits) ? Number(state.count.digits) : undefined;

/** G after a year: the cursor at its first row in the pane where it was typed; `undefined` where no year was. */
export const goToTyped = (state: State, extent: Extent): State | undefined => {
	const year = yearTyped(state);
	return year === undefined || !state.count ? undefined : goToYear({...state, pane: state.count.from, count: undefined}, extent, year);
};

/** In the chart the year that was asked for, or the nearest that has a figure: nobody who looks at years means to leave them. */
const goInChart = (state: State, {rows, chart, tops}: Extent, year: number): State | undefined => {
	const figures = rows.trade.flatMap(row => {
		const own = chart?.yearOf(row);
		return own === undefined ? [] : [{row, own, away: Math.abs(own - year)}];
	});
	const [nearest] = figures.toSorted((a, b) => a.away - b.away);
	if (nearest === undefined) return undefined;
	return {
		...state,
		overlay: {kind: 'none'},
		tops,
		cursors: withPane(state.cursors, 'trade', nearest.row),
		notice: nearest.away === 0 ? undefined : `There is no figure of ${year}; this is the nearest, of ${nearest.own}.`,
	};
};

/** The cursor at the first row of a year in this pane, or else in the first pane that has one; in the chart it stays there. */
export const goToYear = (state: State, extent: Extent, year: number): State => {
	const order = [state.pane, ...extent.panes.filter(pane => pane !== state.pane)];
	const inChart = state.pane === 'trade' ? goInChart(state, extent, year) : undefined;
	if (inChart) return inChart;
	for (const pane of order) {
		const row = extent.yearRow(pane, year);
		if (row !== undefined) return {...state, pane, overlay: {kind: 'none'}, tops: extent.tops, cursors: withPane(state.cursors, pane, row)};
	}
	return {...state, notice: `Nothing is dated ${year}.`};
};
