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
	const tail = tailOf(item) < cells ? tailOf(item) : 0;
	// What is laid out in the line has the room beside the marks.
	const room = cells - tail;
	const fitted = (line: Line, width: number) => (whole ? hangLine(line, width, hangOf(item, width)) : [truncateLine(line, width, glyphs.ellipsis)]);
	const own = item.lines(room, first).flatMap(line => fitted(line, room));
	const [head = [], ...rest] = own;
	const reach = Math.max(Math.min(room, item.reach?.(room) ?? room), lineWidth(head));
	return {
		lead: (item.lead?.(cells, first) ?? []).flatMap(line => fitted(line, cells)),
		own: tail === 0 ? own : [[...fitLine(head, reach, glyphs.ellipsis), ' ', ...marks], ...rest],
	};
};

/** Lines that an entry takes in a window. */
export const entryHeight = (item: Item, cells: number, first: boolean, whole: boolean): number => {
	// Marks take no line of their own: where nothing is wrapped, they need not be known.
	const tail = whole && tailOf(item) < cells ? tailOf(item) : 0;
	const rows = (lines: readonly Line[], width: number) =>
		whole ? lines.reduce((sum, line) => sum + hangLine(line, width, hangOf(item, width)).length, 0) : lines.length;
	return rows(item.lines(cells - tail, first), cells - tail) + rows(item.lead?.(cells, first) ?? [], cells);
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
