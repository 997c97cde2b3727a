import fc from 'fast-check';
import {describe, expect, it} from 'vitest';
import type {Block, Item, Room} from '../../src/view/block.ts';
import {lineText} from '../../src/view/block.ts';
import {unicode} from '../../src/view/glyphs.ts';
import {type Laid, layout} from '../../src/view/layout.ts';
import {lineWidth} from '../../src/view/line.ts';
import {tableLines} from '../../src/view/table.ts';
import {aLine} from '../support/arbitrary.ts';

const linesOf = (laid: Laid) => laid.parts.flatMap(part => (part.kind === 'table' ? tableLines(part.table) : part.lines));
const texts = (laid: Laid) => linesOf(laid).map(({line}) => lineText(line));
const lay = (blocks: readonly Block[], room: Room, cursor?: string, top = 0) => layout(blocks, room, unicode, {cursor, top});

const item = (id: string, lines = 1): Item => ({id, lines: () => Array.from({length: lines}, (_, index) => [`${id}.${index}`])});
/** An entry that says its group's name again when it stands at the top of its window, as trade's list does. */
const grouped = (id: string): Item => ({id, lead: (_, first) => (first ? [['group']] : []), lines: () => [[id]]});
const list = (count: number, make = item): Block => ({kind: 'list', items: Array.from({length: count}, (_, index) => make(`item${index}`))});
const table = (count: number): Block => ({
	kind: 'table',
	columns: [
		{id: 'name', heading: 'Name', want: 10, min: 4},
		{id: 'value', heading: 'Value', want: 8, drop: 0},
	],
	rows: Array.from({length: count}, (_, index) => ({id: `row${index}`, cells: {name: [`row${index}`], value: ['1']}})),
});
const chart: Block = {
	kind: 'chart',
	chart: {
		unit: '',
		sentence: '',
		points: [
			{x: 2000, value: 1, firm: true},
			{x: 2001, value: 2, firm: true},
		],
	},
};
const text = (word: string, drop?: number): Block => ({kind: 'text', line: [word], ...(drop !== undefined && {drop})});

const aBlock: fc.Arbitrary<Block> = fc.oneof(
	fc
		.record({line: aLine, indent: fc.integer({min: 0, max: 4}), clip: fc.boolean()})
		.map(({line, indent, clip}): Block => ({kind: 'text', line, indent, clip})),
	fc.integer({min: 0, max: 3}).chain(drop => aLine.map((line): Block => ({kind: 'text', line, drop}))),
	aLine.map((line): Block => ({kind: 'heading', text: lineText(line)})),
	fc.array(aLine, {maxLength: 4}).map((lines): Block => ({kind: 'facts', items: lines.map((line, index) => ({term: `term ${index}`, line}))})),
	// Made anew each time: blocks are told apart by identity.
	fc.constant(0).map((drop): Block => ({kind: 'space', drop})),
	fc.integer({min: 0, max: 20}).map(count => list(count)),
	fc.integer({min: 0, max: 20}).map(count => list(count, grouped)),
	fc.integer({min: 0, max: 20}).map(table),
	fc.constant(chart).map((block): Block => ({...block})),
);
const aRoom = fc.record({width: fc.integer({min: 8, max: 120}), height: fc.integer({min: 0, max: 60})});

describe('layout', () => {
	it('is never higher than the room, and says how high it is', () => {
		fc.assert(
			fc.property(fc.array(aBlock, {maxLength: 6}), aRoom, (blocks, room) => {
				const laid = lay(blocks, room);
				expect(laid.height).toBeLessThanOrEqual(room.height);
				expect(linesOf(laid)).toHaveLength(laid.height);
			}),
			{numRuns: 300},
		);
	});

	it('has no line wider than the room', () => {
		fc.assert(
			fc.property(fc.array(aBlock, {maxLength: 6}), aRoom, (blocks, room) => {
				for (const {line} of linesOf(lay(blocks, room))) expect(lineWidth(line)).toBeLessThanOrEqual(room.width);
			}),
			{numRuns: 300},
		);
	});

	it('leaves out the lowest numbers first', () => {
		const blocks = [text('stays'), text('second', 2), text('first', 1), text('third', 3)];
		expect(texts(lay(blocks, {width: 20, height: 4}))).toEqual(['stays', 'second', 'first', 'third']);
		expect(texts(lay(blocks, {width: 20, height: 3}))).toEqual(['stays', 'second', 'third']);
		expect(texts(lay(blocks, {width: 20, height: 2}))).toEqual(['stays', 'third']);
		expect(texts(lay(blocks, {width: 20, height: 1}))).toEqual(['stays']);
	});

	it('names what it leaves out', () => {
		const heading: Block = {kind: 'heading', text: 'What blocks it', drop: 0};
		expect(lay([list(10), heading], {width: 20, height: 5}).hidden).toEqual(['What blocks it']);
		expect(lay([text('a'), chart, list(10)], {width: 40, height: 6}).hidden).toEqual(['chart']);
		expect(lay([table(3)], {width: 10, height: 5}).hidden).toEqual(['Value']);
		expect(lay([table(3)], {width: 40, height: 1}).hidden).toEqual(['table']);
		expect(lay([chart], {width: 10, height: 20}).hidden).toEqual(['chart']);
	});

	it('shows each thing, or tells of it: nothing vanishes in silence', () => {
		const aNamed = fc.array(fc.option(fc.integer({min: 0, max: 3}), {nil: undefined}), {maxLength: 8});
		fc.assert(
			fc.property(aNamed, fc.integer({min: 0, max: 12}), fc.integer({min: 1, max: 16}), (drops, count, height) => {
				const blocks = [...drops.map((drop, index) => text(`word${index}`, drop)), list(count)];
				const laid = lay(blocks, {width: 30, height});
				const shown = texts(laid).join('\n');
				const lost = drops.some((_, index) => !shown.includes(`word${index}`)) || linesOf(laid).length < drops.length + count;
				if (lost) expect(laid.hidden.length + laid.above + laid.below).toBeGreaterThan(0);
			}),
		);
	});

	it('tells of fixed lines that a list without entries follows', () => {
		expect(lay([text('one'), text('two'), list(0)], {width: 30, height: 1}).below).toBe(1);
	});

	it('counts the entries above and below the window', () => {
		const laid = lay([list(10)], {width: 20, height: 4}, 'item5', 3);
		expect(texts(laid)).toEqual(['item3.0', 'item4.0', 'item5.0', 'item6.0']);
		expect([laid.top, laid.above, laid.below]).toEqual([3, 3, 3]);
	});

	it.each([
		['of entries of one height', (id: string) => item(id)],
		['of entries of two lines', (id: string) => item(id, 2)],
		['whose first entry repeats its heading', grouped],
	])('shows the selected entry of a list %s, wherever the window was', (_, make) => {
		fc.assert(
			fc.property(
				fc.integer({min: 1, max: 30}),
				fc.integer({min: 2, max: 20}),
				fc.integer({min: 0, max: 40}),
				fc.double({min: 0, max: 1, maxExcluded: true, noNaN: true}),
				(count, height, top, at) => {
					const cursor = `item${Math.floor(at * count)}`;
					const laid = lay([list(count, make)], {width: 20, height}, cursor, top);
					const selected = linesOf(laid).filter(line => line.selected);
					expect(selected.some(({line}) => lineText(line).startsWith(cursor))).toBe(true);
				},
			),
		);
	});

	it('shows the selected row of a table', () => {
		fc.assert(
			fc.property(fc.integer({min: 1, max: 30}), fc.integer({min: 2, max: 20}), fc.integer({min: 0, max: 29}), (count, height, at) => {
				const cursor = `row${at % count}`;
				const selected = linesOf(lay([table(count)], {width: 40, height}, cursor)).filter(line => line.selected);
				expect(selected.map(({line}) => lineText(line).trim().split(' ')[0])).toEqual([cursor]);
			}),
		);
	});

	it('shows everything in a room without end, and cuts nothing', () => {
		const long = 'a line that is much longer than the room it is given here';
		const blocks: Block[] = [text(long), {kind: 'list', items: [{id: 'a', lines: () => [[long]]}]}, table(40), chart];
		const laid = lay(blocks, {width: 24, height: Number.POSITIVE_INFINITY});
		expect(laid.hidden).toEqual([]);
		expect(
			texts(laid)
				.join(' ')
				.split(/ +/)
				.filter(word => word === 'longer'),
		).toHaveLength(2);
		expect(texts(laid).filter(line => line.includes('row'))).toHaveLength(40);
	});

	it('puts facts in two columns, or under their terms where it is narrow', () => {
		const facts: Block = {
			kind: 'facts',
			items: [
				{term: 'stage', line: ['in operation']},
				{term: 'condition', line: ['active']},
			],
		};
		expect(texts(lay([facts], {width: 40, height: 9}))).toEqual(['stage      in operation', 'condition  active']);
		expect(texts(lay([facts], {width: 20, height: 9}))).toEqual(['stage', '  in operation', 'condition', '  active']);
	});

	it('gives a text exactly the lines it asks for: cut with a mark, or filled up', () => {
		const of = (rows: number) => texts(lay([{kind: 'text', rows, line: ['one two three four five']}], {width: 9, height: 9}));
		expect(of(2)).toEqual(['one two', 'three fo…']);
		expect(of(4)).toEqual(['one two', 'three', 'four five', '']);
	});

	it('indents a text by what it asks for, and what goes on below it two cells further', () => {
		const blocks: Block[] = [{kind: 'text', indent: 2, line: ['coal goes by rail']}];
		expect(texts(lay(blocks, {width: 12, height: 9}))).toEqual(['  coal goes', '    by rail']);
	});
});
