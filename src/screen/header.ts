import {knownUntil} from '../indicators/told-later.ts';
import {dateShort} from '../locale/format.ts';
import type {State} from '../state/state.ts';
import {width} from '../text/width.ts';
import type {Line} from '../view/block.ts';
import {fitLine, lineWidth, truncateLine} from '../view/line.ts';
import {basis, basisShort, type Desk} from './desk.ts';
import {bar} from './frame.ts';

/** Cells that the name of what is chosen keeps. */
const LEAST_NAME = 10;
/** Under this many cells its words give way to a count and the key. */
const LEAST_WORDS = 34;

/** What alone is shown, and how to see everything again: it takes the title's place. */
const chosenWords = ({thread, filtered, both, scope, glyphs}: Desk, columns: number): Line | undefined => {
	// The name gives way, and not how many there are and the way out.
	const named = (before: Line, name: string, after: string, room = columns, least = LEAST_NAME): Line => [
		...before,
		...truncateLine([{text: name, strong: true, tone: 'accent'}], Math.max(least, room - lineWidth(before) - width(after)), glyphs.ellipsis),
		after,
	];
	const isNarrow = columns < LEAST_WORDS;
	if (thread && both !== undefined) {
		const [between, after] = isNarrow ? [', ', ` ${both}, Esc`] : [', thread: ', ` (${both}), Esc lets go`];
		// Of two names that do not fit the second has half of the room, or all it needs.
		const second = Math.min(width(thread.name), Math.floor((columns - width(between + after)) / 2));
		const first = named([], `/${scope.filter}`, between, columns - second - width(after), LEAST_NAME / 2);
		return named(first, thread.name, after, columns, LEAST_NAME / 2);
	}
	if (filtered !== undefined) return named([], `/${scope.filter}`, isNarrow ? ` ${filtered}, Esc` : ` (${filtered} found), Esc clears`);
	return thread && (isNarrow ? named([], thread.name, ` ${thread.count}, Esc`) : named(['thread: '], thread.name, ` (${thread.count}), Esc lets go`));
};

/** From this width on the date stands in the header whatever else does. */
const DATE_AT = 40;
const NAMED_FROM = 60;

const isChosen = ({thread, filtered}: Desk): boolean => thread !== undefined || filtered !== undefined;

/** The first line: what is shown of the data, and of which day it is. */
export const header = (desk: Desk, columns: number): Line => {
	const {title} = desk.dataset.manifest;
	const known = knownUntil(desk.dataset);
	const date = `as of ${dateShort(desk.dataset.manifest.asOf)}${known === undefined ? '' : `, known to ${dateShort(known)}`}`;
	// Where there is little room, what is chosen matters more than the name of the program.
	const name: Line = columns < NAMED_FROM && isChosen(desk) ? [' '] : [' ', {text: 'tumen', strong: true}, ` ${desk.glyphs.dot} `];
	const left: Line = [...name, ...(chosenWords(desk, columns - lineWidth(name) - width(date) - 3) ?? [title])];
	// The longest that fits: the date before the promises kept, and those before the documents.
	const right =
		[[basis(desk.dataset), desk.pledges, date], [basisShort(desk.dataset), desk.pledges, date], [desk.pledges, date], [date]]
			.map(words => words.filter(word => word !== '').join(` ${desk.glyphs.dot} `))
			.find(text => lineWidth(left) + width(text) + 3 <= columns) ?? (columns >= DATE_AT ? date : '');
	// Of which day it is must always be seen; what is chosen ends in a mark where it is long.
	const room = Math.max(0, columns - width(right) - 3);
	return bar(
		lineWidth(left) > room && right !== '' ? [...truncateLine(left, room - 1, desk.glyphs.ellipsis)] : left,
		[{text: right, tone: 'aside'}],
		columns,
		desk.glyphs,
	);
};

/** The panes by number, where only one of them is shown. */
export const tabs = (desk: Desk, state: State, columns: number): Line => {
	const words = (long: boolean, gap: string): Line =>
		desk.ids.flatMap((id, index) => {
			const isHere = id === state.pane;
			const name = long || isHere ? ` ${desk.names[id]}` : '';
			const mark = isHere ? desk.glyphs.cursor : ' ';
			return [{text: `${mark}${index + 1}${name}`, strong: isHere, tone: isHere ? ('accent' as const) : ('plain' as const)}, gap];
		});
	// All numbers stay in sight: names go first, then the room between.
	const lines = [words(true, ' '), words(false, '  '), words(false, '')];
	return fitLine(lines.find(line => lineWidth(line) <= columns) ?? lines.at(-1) ?? [], columns, desk.glyphs.ellipsis);
};
