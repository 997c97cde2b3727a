import {clockOf} from '../../deck/clock.ts';
import {deckOf} from '../../deck/make.ts';
import type {Size} from '../../screen/arrange.ts';
import type {Desk} from '../../screen/desk.ts';
import {wholeScope} from '../../state/state.ts';
import type {ThemeName} from '../../state/theme-name.ts';
import {createWall, type WallStore} from './wall-store.ts';

/** How to present: what was asked for on the command line. */
export type PresentOptions = {
	/** What has changed is told from this date on. */
	readonly since: string | undefined;
	/** How long it may take. */
	readonly minutes: number | undefined;
};

/**
 * The presentation of a desk as it stands: at its date, and of all that there is, whatever is searched for or followed in
 * the panes. The deck is made once, so that nothing moves while somebody presents.
 */
export const openWall = (from: Desk, {since, minutes}: PresentOptions, size: Size, theme: ThemeName | undefined): WallStore => {
	const {scope} = from;
	const desk = scope.filter === undefined && scope.thread === undefined ? from : from.at({...wholeScope, asOf: scope.asOf});
	return createWall({
		wall: {
			deck: deckOf(desk, {since}),
			glyphs: desk.glyphs,
			detail: ({pane, row}) => desk.views[pane].detail(row),
			isLight: theme === 'light',
		},
		dataset: desk.dataset,
		size,
		theme,
		clock: minutes === undefined ? undefined : clockOf(minutes),
		now: () => Date.now(),
	});
};
