import fc from 'fast-check';
import {describe, expect, it} from 'vitest';
import {type Column, lineText, type TableRow} from '../../src/view/block.ts';
import {unicode} from '../../src/view/glyphs.ts';
import {lineWidth} from '../../src/view/line.ts';
import {layColumns, layHeadings, layRows, PADDING, recordLines, tableLines, wholeTableLines} from '../../src/view/table.ts';
import {aText} from '../support/arbitrary.ts';

const columns: readonly Column[] = [
	{id: 'rank', heading: '#', align: 'right', want: 1},
	{id: 'region', heading: 'Region', want: 20, min: 10},
	{id: 'trade', heading: '2013', align: 'right', want: 5},
	{id: 'share', heading: 'Share', align: 'right', want: 7, drop: 1},
	{id: 'known', heading: 'Known', want: 12, min: 8, grow: true, drop: 0},
];

const row = (id: string, name: string, value: string): TableRow => ({
	id,
	cells: {rank: ['1'], region: [name], trade: [value], share: ['20.8 %d'], known: width => ['#'.repeat(width)]},
});

const idsAt = (cells: number) => layColumns(columns, cells).columns.map(column => column.id);
const widthAt = (cells: number) => layColumns(columns, cells).columns.reduce((sum, column) => sum + column.width + PADDING, 0);

describe('layColumns', () => {
	it.each([
		[120, ['rank', 'region', 'trade', 'share', 'known'], []],
		[41, ['rank', 'region', 'trade', 'share', 'known'], []],
		[40, ['rank', 'region', 'trade', 'share'], ['Known']],
		[31, ['rank', 'region', 'trade', 'share'], ['Known']],
		[30, ['rank', 'region', 'trade'], ['Share', 'Known']],
		[22, ['rank', 'region', 'trade'], ['Share', 'Known']],
	])('in %d cells keeps %j and names what is hidden, %j', (cells, kept, hidden) => {
		expect(idsAt(cells)).toEqual(kept);
		expect(layColumns(columns, cells).hidden).toEqual(hidden);
	});

	it('gives each column what it wants before one that grows takes the rest', () => {
		const laid = layColumns(columns, 80).columns;
		expect(laid.map(column => column.width)).toEqual([1, 20, 5, 7, 80 - 1 - 20 - 5 - 7 - 5 * PADDING]);
	});

	it('never takes more than the room, as long as one column has some', () => {
		fc.assert(fc.property(fc.integer({min: 3, max: 200}), cells => widthAt(cells) <= cells));
	});

	it('keeps at least one column, however little room there is', () => {
		for (const cells of [0, 1, 2, 3, 5]) expect(idsAt(cells)).toHaveLength(1);
	});

	it('drops in the order of the numbers, whatever the order of the columns', () => {
		const shuffled = [...columns].reverse();
		expect(layColumns(shuffled, 40).columns.map(column => column.id)).toEqual(['share', 'trade', 'region', 'rank']);
	});
});

describe('layRows', () => {
	const laid = layColumns(columns, 60).columns;

	it('makes every cell as wide as its column, whatever is in it', () => {
		fc.assert(
			fc.property(aText, aText, fc.integer({min: 3, max: 120}), (name, value, cells) => {
				const kept = layColumns(columns, cells).columns;
				const [drawn] = layRows([row('a', name, value)], kept, unicode);
				expect(drawn?.cells.map(lineWidth)).toEqual(kept.map(column => column.width));
			}),
		);
	});

	it('puts numbers to the right and lets a cell draw itself to its width', () => {
		const [drawn] = layRows([row('a', 'Primorsky Krai', '9.4')], laid, unicode);
		expect(drawn?.cells.map(lineText)).toEqual(['1', 'Primorsky Krai      ', '  9.4', '20.8 %d', '#'.repeat(laid[4]?.width ?? 0)]);
	});

	it('marks the row under the cursor, and only that', () => {
		const drawn = layRows([row('a', 'A', '1'), row('b', 'B', '2')], laid, unicode, 'b');
		expect(drawn.map(each => each.selected)).toEqual([false, true]);
	});

	it('leaves a missing cell empty', () => {
		const [drawn] = layRows([{id: 'rest', rest: true, cells: {region: ['Not ranked']}}], laid, unicode);
		expect(drawn?.rest).toBe(true);
		expect(lineText(drawn?.cells[2] ?? ['x']).trim()).toBe('');
	});
});

describe('tableLines', () => {
	it('draws a heading and the rows with a space on either side of a cell', () => {
		const {columns: kept} = layColumns(columns, 26);
		const lines = tableLines({
			columns: kept,
			rows: layRows([row('a', 'Kemerovo', '19.4')], kept, unicode),
			headings: layHeadings(kept, unicode),
			hidden: [],
		});
		expect(lines.map(({line}) => lineText(line))).toEqual([' #  Region           2013 ', ' 1  Kemerovo         19.4 ']);
	});

	it('is never wider than the room', () => {
		fc.assert(
			fc.property(aText, fc.integer({min: 3, max: 120}), (name, cells) => {
				const {columns: kept} = layColumns(columns, cells);
				const lines = tableLines({
					columns: kept,
					rows: layRows([row('a', name, name)], kept, unicode),
					headings: layHeadings(kept, unicode),
					hidden: [],
				});
				for (const {line} of lines) expect(lineWidth(line)).toBeLessThanOrEqual(cells);
			}),
		);
	});
});

describe('wholeTableLines', () => {
	it('cuts nothing: a long cell goes on below', () => {
		const kept = layColumns(columns.slice(0, 3), 26).columns;
		const lines = wholeTableLines([row('a', 'Khabarovsk Krai and its capital', '1.5')], kept, unicode).map(lineText);
		const words = lines.slice(1).join(' ').split(/ +/);
		expect(words).toEqual(expect.arrayContaining(['Khabarovsk', 'Krai', 'and', 'its', 'capital', '1.5']));
		expect(lines.join('')).not.toContain('…');
		for (const line of lines) expect(line.length).toBeLessThanOrEqual(26);
	});
});

describe('recordLines', () => {
	const lines = (cells: number, ...rows: TableRow[]) => recordLines(rows, columns, cells).map(lineText);

	it('says each cell behind its heading, the name first, and leaves pictures out', () => {
		expect(lines(30, row('a', 'Primorsky Krai', '23.4'))).toEqual(['1 Primorsky Krai', '  2013 23.4', '  Share 20.8 %d']);
	});

	it('leaves out cells that are empty', () => {
		expect(lines(30, {id: 'rest', rest: true, cells: {region: ['Not ranked'], known: ['no figure']}})).toEqual(['Not ranked', '  Known no figure']);
	});

	it('keeps to its cells at any width', () => {
		fc.assert(
			// Narrower, a two-cell character has no room behind the indent.
			fc.property(fc.integer({min: 4, max: 40}), aText, aText, (cells, name, value) => {
				for (const line of recordLines([row('a', name, value)], columns, cells)) expect(lineWidth(line)).toBeLessThanOrEqual(cells);
			}),
		);
	});
});
