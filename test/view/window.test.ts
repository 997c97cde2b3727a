import fc from 'fast-check';
import {describe, expect, it} from 'vitest';
import {windowOf} from '../../src/view/window.ts';

/** The window of a list whose entries are as high at its top as anywhere. */
const windowed = (heights: readonly number[], room: number, top: number, cursor: number) =>
	windowOf(heights.length, index => heights[index] ?? 0, room, top, cursor);

const aList = fc
	.record({
		heights: fc.array(fc.integer({min: 1, max: 3}), {minLength: 1, maxLength: 60}),
		at: fc.double({min: 0, max: 1, maxExcluded: true, noNaN: true}),
	})
	.map(({heights, at}) => ({heights, cursor: Math.floor(at * heights.length)}));
const room = fc.integer({min: 0, max: 40});
const top = fc.integer({min: -5, max: 80});
const sum = (values: readonly number[]) => values.reduce((all, each) => all + each, 0);

describe('windowOf', () => {
	it('stays where it was as long as the cursor is inside', () => {
		expect(windowed([1, 1, 1, 1, 1, 1, 1, 1], 3, 2, 3)).toEqual({start: 2, end: 5});
	});

	it('moves up to the cursor, and down no further than it must', () => {
		expect(windowed([1, 1, 1, 1, 1, 1], 3, 2, 1)).toEqual({start: 1, end: 4});
		expect(windowed([1, 1, 1, 1, 1, 1], 3, 0, 4)).toEqual({start: 2, end: 5});
	});

	it('leaves no empty room at the end while there are entries above', () => {
		expect(windowed([1, 1, 1, 1, 1, 1], 4, 5, 5)).toEqual({start: 2, end: 6});
	});

	it('counts the lines that an entry needs at the top of the window only there', () => {
		const grouped = (_: number, first: boolean) => (first ? 2 : 1);
		expect(windowOf(10, grouped, 4, 0, 0)).toEqual({start: 0, end: 3});
		expect(windowOf(10, grouped, 4, 0, 3)).toEqual({start: 1, end: 4});
	});

	it('of nothing is empty', () => {
		expect(windowed([], 10, 0, -1)).toEqual({start: 0, end: 0});
	});

	it('always holds the cursor', () => {
		fc.assert(
			fc.property(aList, room, top, ({heights, cursor}, most, from) => {
				const {start, end} = windowed(heights, most, from, cursor);
				expect(start).toBeLessThanOrEqual(cursor);
				expect(end).toBeGreaterThan(cursor);
			}),
		);
	});

	it('holds what fits: no more than the room, unless one entry alone is higher', () => {
		fc.assert(
			fc.property(aList, room, top, ({heights, cursor}, most, from) => {
				const {start, end} = windowed(heights, most, from, cursor);
				expect(end - start === 1 || sum(heights.slice(start, end)) <= most).toBe(true);
			}),
		);
	});

	it('wastes nothing: neither the next entry nor the one above a window at the end would fit too', () => {
		fc.assert(
			fc.property(aList, room, top, ({heights, cursor}, most, from) => {
				const {start, end} = windowed(heights, most, from, cursor);
				const used = sum(heights.slice(start, end));
				if (end < heights.length) expect(used + (heights[end] ?? 0)).toBeGreaterThan(most);
				else if (start > 0) expect(used + (heights[start - 1] ?? 0)).toBeGreaterThan(most);
			}),
		);
	});
});
