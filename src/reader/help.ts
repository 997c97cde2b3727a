import type {Place} from './reading.ts';

const AT: Readonly<Record<Place, readonly string[]>> = {
	menu: ['A number and Enter: open that pane.', 'Enter alone: the list of panes again.', '0, or q: leave.'],
	pane: [
		'Enter: the next item.',
		'Minus: the one before.',
		'A number: all about that item.',
		'd: all about the item heard last.',
		'0: back to the menu.',
	],
	item: [
		'Enter: the next part, and after the last one the next item.',
		'd: all the rest of it.',
		'The same number again, or t: only what belongs to this item, in every pane.',
		'Another number: all about that item.',
		'0: back to the pane.',
	],
	found: ['A number: all about what was found under it.', 'Enter: what was found, again.', '0: back to the menu.'],
	date: ['A year, or a date such as 2014-06: everything as it stood then.', 'Enter: the date of the dataset.', '0: back to the menu.'],
};
const EVERYWHERE = [
	'a: all items of the pane, a sentence each.',
	'Slash and words: everything that they find, in any spelling; kind:pledge and status:missed narrow it.',
	'q: leave.',
	'On a terminal the arrow keys do the same: down next, up before, right all about it, left or Escape back.',
];

/** What can be said at a place, and what can be said anywhere. */
export const helpLines = (place: Place): readonly string[] => [...AT[place], ...EVERYWHERE];
