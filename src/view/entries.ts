import {type Block, drawnItem, type Item} from './block.ts';
import {type Entry, entryHeight, entryLines, wholeEntry} from './entry.ts';
import type {Glyphs} from './glyphs.ts';

type List = Extract<Block, {kind: 'list'}>;

/** The entries of a list at some width, by their places; `first`: at the top of a window. */
export type Entries = {
	/** Lines that an entry takes. */
	readonly height: (place: number, first: boolean) => number;
	readonly lines: (place: number, first: boolean) => Entry;
};

type Made = {readonly of: string; readonly glyphs: Glyphs; readonly heights: Map<number, number>; readonly lines: Map<number, Entry>};

/** What was asked of each list. */
const last = new WeakMap<readonly Item[], Made>();

/** How many answers are kept of a list: of some windows, as people go up and down. */
const MOST = 400;

const NONE: Item = {id: '', lines: () => []};

/**
 * The entries for a window. A move of the cursor changes none of them: what the last windows of the list had is taken over, down to the
 * lines themselves. When that has become much, all but the next window is forgotten.
 */
export const entriesOf = (list: List, cells: number, glyphs: Glyphs): Entries => {
	const isWhole = list.whole === true;
	const of = `${cells} ${isWhole}`;
	const known = last.get(list.items);
	const before = known?.of === of && known.glyphs === glyphs ? known : undefined;
	const isRoomy = before !== undefined && before.heights.size < MOST && before.lines.size < MOST;
	const now: Made = isRoomy ? before : {of, glyphs, heights: new Map(), lines: new Map()};
	if (!isRoomy) last.set(list.items, now);
	const drawn = (place: number) => drawnItem(list, list.items[place] ?? NONE);
	const keyOf = (place: number, first: boolean) => place * 2 + (first ? 1 : 0);
	return {
		height: (place, first) => {
			const key = keyOf(place, first);
			const height = now.heights.get(key) ?? before?.heights.get(key) ?? entryHeight(drawn(place), cells, first, isWhole);
			now.heights.set(key, height);
			return height;
		},
		lines: (place, first) => {
			const key = keyOf(place, first);
			const entry = now.lines.get(key) ?? before?.lines.get(key) ?? entryLines(drawn(place), cells, first, isWhole, glyphs);
			now.lines.set(key, entry);
			return entry;
		},
	};
};

/** The entries where there is all the height: each is asked for once, and nothing of a long list is kept. */
export const wholeEntriesOf = (list: List, cells: number): Entries => {
	const drawn = (place: number) => drawnItem(list, list.items[place] ?? NONE);
	return {
		height: (place, first) => entryHeight(drawn(place), cells, first, list.whole === true),
		lines: (place, first) => wholeEntry(drawn(place), cells, first),
	};
};
