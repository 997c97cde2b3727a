import {type Item, type Line, spanText} from './block.ts';
import type {Glyphs} from './glyphs.ts';
import {fitLine, hangLine, lineWidth, truncateLine} from './line.ts';

// An entry of a list as lines: what stands over it, and what is its own.

export type Entry = {readonly lead: readonly Line[]; readonly own: readonly Line[]};

/** Cells that an entry's marks take, with the space before them. */
const tailOf = ({marks = []}: Item): number => (lineWidth(marks) === 0 ? 0 : lineWidth(marks) + 1);

const hangOf = ({hang = 0}: Item, cells: number): number => (typeof hang === 'number' ? hang : hang(cells));

/**
 * An entry in a window of `cells` cells, its marks at the right edge.
 * @param whole whether what is too long goes on below, instead of being cut with a mark
 */
export const entryLines = (item: Item, cells: number, first: boolean, whole: boolean, glyphs: Glyphs): Entry => {
	const {marks = []} = item;
	const tail = tailOf(item);
	const fitted = (line: Line, room: number) => (whole ? hangLine(line, room, hangOf(item, cells)) : [truncateLine(line, room, glyphs.ellipsis)]);
	const room = Math.min(cells - tail, item.reach?.(cells) ?? cells);
	const own = item.lines(cells, first).flatMap(line => fitted(line, cells - tail));
	const [head = [], ...rest] = own;
	return {
		lead: (item.lead?.(cells, first) ?? []).flatMap(line => fitted(line, cells)),
		own: tail === 0 || tail >= cells ? own : [[...fitLine(head, Math.max(room, lineWidth(head)), glyphs.ellipsis), ' ', ...marks], ...rest],
	};
};

/** Lines that an entry takes in a window. */
export const entryHeight = (item: Item, cells: number, first: boolean, whole: boolean): number => {
	const rows = (lines: readonly Line[], room: number) =>
		whole ? lines.reduce((sum, line) => sum + hangLine(line, room, hangOf(item, cells)).length, 0) : lines.length;
	// Marks take no line of their own: where nothing is wrapped, they need not be known.
	return rows(item.lines(cells, first), whole ? cells - tailOf(item) : cells) + rows(item.lead?.(cells, first) ?? [], cells);
};

/** An entry where nothing is cut and no edge is to be kept to: its marks follow its words. */
export const wholeEntry = (item: Item, cells: number, first: boolean): Entry => {
	const marks = (item.marks ?? []).filter(mark => spanText(mark).trim() !== '').flatMap((mark): Line => [' ', mark]);
	const whole = (line: Line) => hangLine(line, cells, hangOf(item, cells));
	return {
		lead: (item.lead?.(cells, first) ?? []).flatMap(whole),
		own: item.lines(cells, first).flatMap((line, index) => whole(index === 0 ? [...line, ...marks] : line)),
	};
};
