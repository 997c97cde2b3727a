import {withPane} from '../panes/by-pane.ts';
import {placeOf} from '../view/place.ts';
import type {Extent} from './extent.ts';
import type {State} from './state.ts';

/** The next or last row shown, on into the next pane that has any: with a filter on, from match to match. */
export const walk = (state: State, extent: Extent, by: 1 | -1): State => {
	const rows = extent.rows[state.pane];
	const index = placeOf(rows, state.cursors[state.pane] ?? '') + by;
	const within = rows[index];
	if (index >= 0 && within !== undefined) return {...state, tops: extent.tops, cursors: withPane(state.cursors, state.pane, within)};
	const {panes} = extent;
	const here = panes.indexOf(state.pane);
	for (let step = 1; step <= panes.length; step++) {
		const pane = panes[(here + by * step + panes.length * step) % panes.length];
		const row = pane && (by > 0 ? extent.rows[pane][0] : extent.rows[pane].at(-1));
		if (pane && row !== undefined) return {...state, pane, tops: extent.tops, cursors: withPane(state.cursors, pane, row)};
	}
	return state;
};

/** Another order of the rows: by the pane's next thing, or the same turned round. The cursor stays on its record. */
export const reorder = (state: State, extent: Extent, what: 'sort' | 'reverse'): State => {
	const sorts = extent.sorts[state.pane] ?? [];
	const [own] = sorts;
	if (own === undefined) return {...state, notice: 'The rows of this pane have one order.'};
	const now = state.scope.sorts[state.pane] ?? {by: own, isDown: false};
	const by = what === 'reverse' ? now.by : (sorts[(sorts.indexOf(now.by) + 1) % sorts.length] ?? own);
	const sort = {by, isDown: what === 'reverse' ? !now.isDown : false};
	const {[state.pane]: _, ...others} = state.scope.sorts;
	const isOwn = sort.by === own && !sort.isDown;
	return {
		...state,
		scope: {...state.scope, sorts: isOwn ? others : {...others, [state.pane]: sort}},
		notice: `Ordered by ${sort.by}${sort.isDown ? ', turned round' : ''}.`,
	};
};
