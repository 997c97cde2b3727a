import fc from 'fast-check';
import {describe, expect, it} from 'vitest';
import {width} from '../../src/text/width.ts';
import {bar, sparkline} from '../../src/view/bar.ts';
import {ascii, unicode} from '../../src/view/glyphs.ts';

const value = fc.double({min: 0, max: 1000, noNaN: true});

describe('bar', () => {
	it.each([
		[23.4, 23.4, 10, '━━━━━━━━━━'],
		[11.7, 23.4, 10, '━━━━━'],
		[19.4, 23.4, 10, '━━━━━━━━╸'],
		[0.001, 23.4, 10, '╸'],
		[0, 23.4, 10, ''],
		[-5, 23.4, 10, ''],
		[5, 0, 10, ''],
		[5, 5, 0, ''],
	])('%d of %d in %d cells is "%s"', (each, largest, cells, expected) => {
		expect(bar(each, largest, cells, unicode)).toBe(expected);
	});

	it('is never longer than its cells, and longer values have no shorter bars', () => {
		fc.assert(
			fc.property(value, value, fc.integer({min: 0, max: 60}), fc.constantFrom(ascii, unicode), (a, b, cells, glyphs) => {
				const [low, high] = a < b ? [a, b] : [b, a];
				expect(width(bar(high, high, cells, glyphs))).toBeLessThanOrEqual(cells);
				expect(width(bar(low, high, cells, glyphs))).toBeLessThanOrEqual(width(bar(high, high, cells, glyphs)));
			}),
		);
	});

	it('shows even the smallest value, in ASCII too', () => {
		expect(bar(0.1, 100, 10, unicode)).not.toBe('');
		expect(bar(0.1, 100, 10, ascii)).not.toBe('');
	});
});

describe('sparkline', () => {
	it('takes one cell a value, from zero', () => {
		expect(sparkline([0, 50, 100], unicode)).toBe('▁▅█');
	});

	it('draws a hole as a hole, never as the lowest step', () => {
		for (const glyphs of [unicode, ascii]) {
			const drawn = Array.from(sparkline([10, undefined, 10], glyphs));
			expect(drawn[1]).toBe(glyphs.hole);
			expect(drawn[1]).not.toBe(glyphs.spark[0]);
			expect(glyphs.spark).not.toContain(glyphs.hole);
		}
	});

	it('tells zero from a hole', () => {
		expect(sparkline([0, undefined], unicode)).toBe('▁·');
	});

	it('is as wide as the series is long, whatever is in it', () => {
		fc.assert(
			fc.property(
				fc.array(fc.option(value, {nil: undefined})),
				fc.constantFrom(ascii, unicode),
				(values, glyphs) => width(sparkline(values, glyphs)) === values.length,
			),
		);
	});

	it('of holes only is holes only', () => {
		expect(sparkline([undefined, undefined], unicode)).toBe('··');
	});
});
