import {width} from '../text/width.ts';
import {type Block, type Line, lineText, type Room} from './block.ts';
import {LEAST_CHART} from './chart.ts';
import {drawStack} from './chart-stack.ts';
import {type Entries, entriesOf, wholeEntriesOf} from './entries.ts';
import type {Glyphs} from './glyphs.ts';
import {truncateLine, wrapLine} from './line.ts';
import {placeIn, placeOf} from './place.ts';
import {type LaidTable, layColumns, layHeadings, layRows, recordLines, wholeTableLines} from './table.ts';
import {windowOf} from './window.ts';

export type LaidLine = {readonly line: Line; readonly selected: boolean};
export type Part = {readonly kind: 'lines'; readonly lines: readonly LaidLine[]} | {readonly kind: 'table'; readonly table: LaidTable};

export type Laid = {
	readonly parts: readonly Part[];
	/** Lines that the parts take. */
	readonly height: number;
	/** First entry of the list or table that is drawn: where the next window starts from. */
	readonly top: number;
	/** Entries above and below the window. */
	readonly above: number;
	readonly below: number;
	/** What the room was too small for, by name. */
	readonly hidden: readonly string[];
};

export type Selection = {readonly cursor?: string | undefined; readonly top?: number; readonly mark?: number | undefined};

const isElastic = (block: Block): boolean => block.kind === 'list' || block.kind === 'table' || block.kind === 'chart';

const plain = (lines: readonly Line[]): LaidLine[] => lines.map(line => ({line, selected: false}));

const factLines = (items: Extract<Block, {kind: 'facts'}>['items'], cells: number): Line[] => {
	const term = Math.min(Math.max(0, ...items.map(item => width(item.term))), Math.floor(cells / 3));
	return items.flatMap(item => {
		if (cells < 36) return [...wrapLine([{text: item.term, strong: true}], cells), ...wrapLine(item.line, cells - 2).map(line => ['  ', ...line])];
		const lines = wrapLine(item.line, cells - term - 2);
		return lines.map((line, index) => {
			const head = index === 0 ? item.term : '';
			const shown = truncateLine([{text: head, tone: 'aside'}], term, CUT);
			return [...shown, ' '.repeat(term - width(lineText(shown)) + 2), ...line];
		});
	});
};

/** Stands in for the set's own ellipsis, which painting transcribes for ASCII. */
const CUT = '…';

/** An entry of a list: indented, and what goes on below it two cells further in, so that each entry's first line stands out. */
const indented = (line: Line, cells: number, indent: number): Line[] => {
	if (indent === 0 || indent + 4 >= cells) return wrapLine(line, cells);
	return wrapLine(line, cells - indent, 2).map(part => [' '.repeat(indent), ...part]);
};

/** As many lines as asked for: the last one that fits says that there would be more, what is missing is empty. */
const exactly = (lines: readonly Line[], count: number, cells: number): Line[] =>
	Array.from({length: count}, (_, index) => {
		const line = lines[index] ?? [];
		const isCut = index === count - 1 && lines.length > count;
		return isCut ? truncateLine([...line, ' ', ...(lines[count] ?? [])], cells, CUT) : line;
	});

/** Lines of a block whose height follows from the width alone. */
const linesOf = (block: Block, cells: number): Line[] => {
	switch (block.kind) {
		case 'heading':
			return wrapLine([{text: block.text, strong: true}], cells);
		case 'text':
			if (block.clip === true && width(lineText(block.line)) > cells) return [truncateLine(block.line, cells, CUT)];
			if (block.rows !== undefined) return exactly(wrapLine(block.line, cells), block.rows, cells);
			return indented(block.line, cells, block.indent ?? 0);
		case 'facts':
			return factLines(block.items, cells);
		case 'space':
			return [[]];
		default:
			return [];
	}
};

const dropName = (block: Block): string => (block.kind === 'heading' ? block.text : 'text');

/** A list gets this many rows before anything that may be left out gets any. */
const LEAST_ROWS = 6;

type Shares = ReadonlyMap<Block, number>;

/** What the parts of laying out ask of blocks in a room, each worked out once. */
type Measured = {
	readonly room: Room;
	/** Lines of a block whose height follows from the width alone. */
	readonly fixed: (block: Block) => readonly Line[];
	/** Entries of a list. */
	readonly entries: (list: Extract<Block, {kind: 'list'}>) => Entries;
};

const measure = (room: Room, glyphs: Glyphs): Measured => {
	const once = <Of extends Block, Made>(make: (block: Of) => Made) => {
		const made = new Map<Of, Made>();
		return (block: Of): Made => {
			const known = made.get(block) ?? make(block);
			made.set(block, known);
			return known;
		};
	};
	const isBounded = Number.isFinite(room.height);
	return {
		room,
		fixed: once(block => linesOf(block, room.width)),
		entries: once(list => (isBounded ? entriesOf(list, room.width, glyphs) : wholeEntriesOf(list, room.width))),
	};
};

const isTight = (block: Block): boolean => block.kind === 'text' && block.clip === 'tight';
const clipped = (block: Block): Block => (block.kind === 'text' && block.clip === 'tight' ? {...block, clip: true} : block);

/** Leaves out fixed blocks, lowest `drop` first, until what must stay and the least of the elastic ones fit. */
const chooseBlocks = (blocks: readonly Block[], measured: Measured): {kept: Block[]; hidden: string[]} => {
	const {room} = measured;
	// Where there is all the height, nothing is measured: it would take as long as the laying out.
	if (!Number.isFinite(room.height)) return {kept: [...blocks], hidden: []};
	const kept = [...blocks];
	const least = (block: Block) =>
		block.kind === 'chart' ? LEAST_CHART.height : isElastic(block) ? naturalHeight(block, measured, LEAST_ROWS) : measured.fixed(block).length;
	const needed = () => kept.reduce((sum, block) => sum + least(block), 0);
	const dropOf = (block: Block): number | undefined => (block.kind === 'chart' ? 1.5 : 'drop' in block ? block.drop : undefined);
	while (needed() > room.height) {
		const candidates = kept.filter(block => dropOf(block) !== undefined);
		const next = candidates.sort((a, b) => (dropOf(a) ?? 0) - (dropOf(b) ?? 0))[0];
		if (!next) break;
		kept.splice(kept.indexOf(next), 1);
	}
	// What may be one line is so where leaving out was not enough.
	if (needed() > room.height && blocks.some(isTight)) return chooseBlocks(blocks.map(clipped), measured);
	// What went for the sake of something that then had to go as well comes back, the most wanted first.
	const gone = blocks.filter(block => !kept.includes(block)).sort((a, b) => (dropOf(b) ?? 0) - (dropOf(a) ?? 0));
	for (const block of gone) {
		if (needed() + least(block) <= room.height) kept.push(block);
	}
	kept.sort((a, b) => blocks.indexOf(a) - blocks.indexOf(b));
	const hidden = blocks
		.filter(block => block.kind !== 'space' && !kept.includes(block))
		.map(block => (block.kind === 'chart' ? 'chart' : dropName(block)));
	return {kept, hidden};
};

/** Lines that a block would take, counted up to `most`: the height of a long list is never asked for whole. */
const naturalHeight = (block: Block, measured: Measured, most: number): number => {
	if (block.kind === 'chart') return Math.min(block.most ?? 12, most);
	if (block.kind === 'table') return Math.min(block.rows.length + 1, most);
	if (block.kind !== 'list') return 0;
	const entries = measured.entries(block);
	let height = 0;
	for (let place = 0; place < block.items.length; place++) {
		if (height >= most) return most;
		height += entries.height(place, place === 0);
	}
	return Math.min(height, most);
};

/** Shares out what the fixed blocks leave: a list or table what it needs, a chart the rest; where both want more the chart two thirds. */
const shareOut = (blocks: readonly Block[], measured: Measured): Shares => {
	const {room} = measured;
	const elastic = blocks.filter(isElastic);
	if (!Number.isFinite(room.height))
		return new Map(elastic.map(block => [block, block.kind === 'chart' ? naturalHeight(block, measured, room.height) : room.height]));
	const fixed = blocks.filter(block => !isElastic(block)).reduce((sum, block) => sum + measured.fixed(block).length, 0);
	let left = Math.max(0, room.height - fixed);
	const shares = new Map<Block, number>();
	for (const [index, block] of elastic.entries()) {
		const least = Math.floor(left / (block.kind === 'chart' ? 3 : 2));
		const others = elastic.slice(index + 1).reduce((sum, other) => sum + naturalHeight(other, measured, least), 0);
		const share = naturalHeight(block, measured, left - others);
		shares.set(block, Math.max(0, share));
		left -= Math.max(0, share);
	}
	return shares;
};

/**
 * Lays blocks out in a room: fixed ones whole, lists and tables as a window around the cursor, a chart in what is left.
 * A room of infinite height shows everything.
 */
export const layout = (blocks: readonly Block[], room: Room, glyphs: Glyphs, selection: Selection = {}): Laid => {
	const measured = measure(room, glyphs);
	const {kept, hidden} = chooseBlocks(blocks, measured);
	const shares = shareOut(kept, measured);
	const parts: Part[] = [];
	const missing = [...new Set(hidden)];
	let [top, above, below] = [0, 0, 0];
	let used = 0;
	const push = (lines: readonly LaidLine[]) => {
		const free = Math.max(0, Math.min(lines.length, room.height - used));
		if (free < lines.length) below += 1;
		parts.push({kind: 'lines', lines: lines.slice(0, free)});
		used += free;
	};
	for (const block of kept) {
		const height = shares.get(block) ?? 0;
		if (block.kind === 'chart') {
			const fits = height >= LEAST_CHART.height && room.width >= LEAST_CHART.width;
			if (fits) push(plain(drawStack([block.chart, ...(block.under ?? [])], {width: room.width, height}, glyphs, selection.mark)));
			else missing.push('chart');
		} else if (block.kind === 'list') {
			const {items} = block;
			const chosen = selection.cursor;
			const cursor = chosen === undefined ? -1 : block.ids ? placeOf(block.ids, chosen) : placeIn(items, chosen);
			const entries = measured.entries(block);
			const shown = Number.isFinite(height)
				? windowOf(items.length, entries.height, height, selection.top ?? 0, cursor)
				: {start: 0, end: items.length};
			const {beyond = {above: 0, below: 0}} = block;
			[top, above, below] = [shown.start, shown.start + beyond.above, below + items.length - shown.end + beyond.below];
			const lines = items.slice(shown.start, shown.end).flatMap((item, index) => {
				const selected = item.id === selection.cursor;
				const {lead, own} = entries.lines(shown.start + index, index === 0);
				return [...plain(lead), ...own.map(line => ({line, selected}))];
			});
			// An entry higher than the room, or a room without a row, loses lines: then something is below.
			if (lines.length > height) below = Math.max(below, 1);
			push(lines.slice(0, height));
		} else if (block.kind === 'table') {
			const {columns, hidden: gone} = layColumns(block.columns, room.width);
			if (!Number.isFinite(room.height)) {
				// Nothing is left out where there is all the height: too narrow a table becomes records.
				const isWhole = gone.length === 0;
				push(plain(isWhole ? wholeTableLines(block.rows, columns, glyphs) : recordLines(block.rows, block.columns, room.width)));
				continue;
			}
			const cursor = selection.cursor === undefined ? -1 : placeIn(block.rows, selection.cursor);
			const shown = windowOf(block.rows.length, () => 1, height - 1, selection.top ?? 0, cursor);
			[top, above, below] = [shown.start, shown.start, below + block.rows.length - shown.end];
			missing.push(...gone);
			if (height < 2) missing.push('table');
			else {
				const rows = layRows(block.rows.slice(shown.start, shown.end), columns, glyphs, selection.cursor);
				parts.push({kind: 'table', table: {columns, headings: layHeadings(columns, glyphs), rows, hidden: gone}});
				used += rows.length + 1;
			}
		} else push(plain(measured.fixed(block)));
	}
	return {parts, height: used, top, above, below, hidden: missing};
};
