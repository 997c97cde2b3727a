import fc from 'fast-check';
import {describe, expect, it} from 'vitest';
import {type Item, type Line, lineText} from '../../src/view/block.ts';
import {entryHeight, entryLines, wholeEntry} from '../../src/view/entry.ts';
import {unicode} from '../../src/view/glyphs.ts';
import {lineWidth} from '../../src/view/line.ts';
import {aLine} from '../support/arbitrary.ts';

const long: Item = {id: 'a', hang: 5, marks: ['x', ' '], lines: () => [['no 1 One two three four']]};
const own = (item: Item, cells: number, whole: boolean) => entryLines(item, cells, true, whole, unicode).own.map(lineText);

describe('an entry of a list', () => {
	it('keeps its marks at the right edge when it is cut, and when it is not', () => {
		expect(own(long, 14, false)).toEqual(['no 1 One t… x ']);
		expect(own(long, 30, false)).toEqual(['no 1 One two three four     x ']);
	});

	it('has its marks where its words end at the latest, and not far from them at the edge', () => {
		expect(own({...long, reach: () => 26}, 60, false)).toEqual(['no 1 One two three four    x ']);
		expect(own({...long, reach: () => 26}, 20, false)).toEqual(['no 1 One two thr… x ']);
		// Words that reach farther than was said are not cut for it.
		expect(own({...long, reach: () => 9}, 60, false)).toEqual(['no 1 One two three four x ']);
	});

	it('goes on under its words where it is to be whole, the marks on its first line', () => {
		expect(own(long, 20, true)).toEqual(['no 1 One two      x ', '     three four']);
	});

	it('has its marks behind its words where there is no edge, a blank one not at all', () => {
		expect(wholeEntry(long, 80, true).own.map(lineText)).toEqual(['no 1 One two three four x']);
	});

	it('has its words begin where its width says', () => {
		const item: Item = {...long, hang: cells => (cells > 15 ? 3 : 5)};
		expect(own(item, 20, true)[1]).toBe('   three four');
	});

	it('is as high as it says, and no wider than its room', () => {
		const some = fc.array(aLine, {minLength: 1, maxLength: 3});
		const marks: fc.Arbitrary<Line> = fc.constantFrom([], ['x'], [' ', 'f']);
		fc.assert(
			fc.property(some, some, marks, fc.integer({min: 8, max: 60}), fc.boolean(), fc.nat(20), (lines, lead, edge, cells, whole, hang) => {
				const item: Item = {id: 'a', hang, marks: edge, lines: () => lines, lead: () => lead};
				const entry = entryLines(item, cells, true, whole, unicode);
				expect(entry.lead.length + entry.own.length).toBe(entryHeight(item, cells, true, whole));
				for (const line of [...entry.lead, ...entry.own]) expect(lineWidth(line)).toBeLessThanOrEqual(cells);
			}),
		);
	});
});
