import {width} from '../text/width.ts';
import type {Line, Span} from '../view/block.ts';
import type {Glyphs} from '../view/glyphs.ts';
import type {Laid} from '../view/layout.ts';
import {fitLine, lineWidth, truncateLine} from '../view/line.ts';
import {type LaidTable, tableLines} from '../view/table.ts';
import type {Rect} from './arrange.ts';
import {kept} from './kept.ts';

/** A row of the screen inside a frame. */
export type Row = {readonly line: Line; readonly selected: boolean};

/** A framed pane as rows of the screen; where a table stands, also the table, so that the screen can draw it its own way. */
export type Picture = {
	/** The pane's id, or what else is framed. */
	readonly id: string;
	readonly rect: Rect;
	readonly rows: readonly Row[];
	readonly table?: {readonly from: number; readonly to: number; readonly laid: LaidTable};
};

/** Border, cursor column and the space before the right border. */
const FRAME = {width: 4, height: 2} as const;

export const inside = (rect: Rect): Rect => ({width: Math.max(1, rect.width - FRAME.width), height: Math.max(1, rect.height - FRAME.height)});

const border = (left: string, right: string, title: Line, end: Line, rect: Rect, glyphs: Glyphs): Line => {
	const room = rect.width - 2;
	const shownEnd = lineWidth(end) + 4 <= room ? end : [];
	const titleRoom = room - 3 - (shownEnd.length > 0 ? lineWidth(shownEnd) + 3 : 0);
	const shown = titleRoom > 2 ? truncateLine(title, titleRoom, glyphs.ellipsis) : [];
	const head: Span[] = shown.length > 0 ? [' ', ...shown, ' '] : [];
	const tail: Span[] = shownEnd.length > 0 ? [' ', ...shownEnd, ' ', {text: glyphs.horizontal, tone: 'muted'}] : [];
	const fill = room - lineWidth(head) - lineWidth(tail);
	return [
		{text: left, tone: 'muted'},
		...head,
		{text: glyphs.horizontal.repeat(Math.max(0, fill)), tone: 'muted'},
		...tail,
		{text: right, tone: 'muted'},
	];
};

/** What the frame's foot says: how far a list goes on, and what there was no room for. */
const footWords = (laid: Laid, more: string, glyphs: Glyphs): Line => {
	const parts: string[] = [];
	if (laid.above > 0) parts.push(`${glyphs.up}${laid.above}`);
	if (laid.below > 0) parts.push(`${glyphs.down}${laid.below}`);
	const named = laid.hidden.filter(name => name !== '' && name !== 'text');
	const unnamed = laid.hidden.length > 0 ? more : '';
	const hidden = named.length > 0 ? `no room: ${named.join(', ').toLowerCase()}` : unnamed;
	if (hidden !== '') parts.push(hidden);
	return parts.length === 0 ? [] : [{text: parts.join('  '), tone: 'aside'}];
};

export type FrameWords = {
	readonly id: string;
	/** Number or mark before the title. */
	readonly key: string;
	readonly title: string;
	readonly extent: string;
	/** Fewer words for both, taken where the others do not fit. */
	readonly short?: {readonly titles?: readonly string[]; readonly extent?: string} | undefined;
	/** Where to find what there was no room for and has no name; empty where nowhere has more. */
	readonly more?: string;
};

/** Title and extent that fit beside each other in `cells` cells: the longest pair, the extent the first to give way. */
const fittingWords = ({title, extent, short = {}}: FrameWords, cells: number): {title: string; extent: string} => {
	const [titles, extents] = [
		[title, ...(short.titles ?? [])],
		[extent, short.extent ?? extent],
	];
	const pairs = titles.flatMap(one => extents.map(other => ({title: one, extent: other})));
	const taken = (pair: {title: string; extent: string}) => width(pair.title) + 3 + (pair.extent === '' ? 0 : width(pair.extent) + 4);
	return pairs.find(pair => taken(pair) <= cells) ?? pairs.at(-1) ?? {title, extent};
};

const lined = kept<Line, Row>();

/** Puts lines between a frame's sides. Where it is not chosen a line is the same row as before, as long as it is the same line. */
const sides = (cells: number, {vertical, ellipsis}: Glyphs): ((line: Line, mark: string, selected: boolean) => Row) => {
	const side: Span = {text: vertical, tone: 'muted'};
	const of = `${cells} ${vertical} ${ellipsis}`;
	const make = (line: Line, mark: string, selected: boolean): Row => ({line: [side, mark, ...fitLine(line, cells, ellipsis), ' ', side], selected});
	return (line, mark, selected) => (selected || mark !== ' ' ? make(line, mark, selected) : lined(line, of, () => make(line, mark, selected)));
};

/** Frames what was laid out, at exactly the size of the rectangle. */
export const frame = (words: FrameWords, laid: Laid, rect: Rect, isFocused: boolean, glyphs: Glyphs): Picture => {
	const room = inside(rect);
	const key = words.key === '' ? '' : `${words.key} `;
	const before = `${isFocused ? glyphs.cursor : ''}${key}`;
	// With room for the mark of the focus, so that the words do not change with it.
	const {title: name, extent} = fittingWords(words, rect.width - 2 - width(`${glyphs.cursor}${key}`));
	const title: Line = [{text: `${before}${name}`, strong: isFocused, tone: isFocused ? 'accent' : 'plain'}];
	const side: Span = {text: glyphs.vertical, tone: 'muted'};
	const {corner} = glyphs;
	const rows: Row[] = [{line: border(corner.topLeft, corner.topRight, title, extent === '' ? [] : [extent], rect, glyphs), selected: false}];
	const sided = sides(room.width, glyphs);
	let table: Picture['table'];
	for (const part of laid.parts) {
		const lines = part.kind === 'table' ? tableLines(part.table) : part.lines;
		if (part.kind === 'table') table = {from: rows.length, to: rows.length + lines.length, laid: part.table};
		for (const [index, {line, selected}] of lines.entries()) {
			// Of an entry over several lines the first carries the mark.
			const mark = selected && lines[index - 1]?.selected !== true ? glyphs.cursor : ' ';
			rows.push(sided(line, mark, selected && isFocused));
		}
	}
	const empty: Row = {line: [side, ' '.repeat(Math.max(0, rect.width - 2)), side], selected: false};
	while (rows.length < rect.height - 1) rows.push(empty);
	rows.length = Math.max(1, rect.height - 1);
	rows.push({
		line: border(corner.bottomLeft, corner.bottomRight, [], footWords(laid, words.more ?? 'more in zoom', glyphs), rect, glyphs),
		selected: false,
	});
	return {id: words.id, rect, rows, ...(table && table.to <= rect.height - 1 && {table})};
};

/** A line of exactly the screen's width: left part, gap, right part; the right part goes first when there is no room. */
export const bar = (left: Line, right: Line, cells: number, glyphs: Glyphs): Line => {
	const gap = cells - lineWidth(left) - lineWidth(right) - 1;
	if (gap >= 2) return [...left, ' '.repeat(gap), ...right, ' '];
	return fitLine(left, cells, glyphs.ellipsis);
};

/** Splits a selected row's frame from what is inside it, so that only the inside is inverse. */
export const parts = (row: Row): {before: Line; inner: Line; after: Line} => ({
	before: row.line.slice(0, 1),
	inner: row.line.slice(1, -1),
	after: row.line.slice(-1),
});
