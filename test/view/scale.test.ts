import fc from 'fast-check';
import {describe, expect, it} from 'vitest';
import {scaleOver} from '../../src/view/scale.ts';

const scaleFromZero = (highest: number, most: number) => scaleOver(0, highest, most);
const aValue = fc.double({min: 0, max: 1e9, noNaN: true});
const most = fc.integer({min: 2, max: 40});

describe('scaleOver zero', () => {
	it.each([
		[233, 16, [0, 50, 100, 150, 200, 250], 16],
		[233, 10, [0, 100, 200, 300], 10],
		[233, 9, [0, 100, 200], 8],
		[1, 6, [0, 0.2, 0.4, 0.6, 0.8, 1], 6],
		[1000, 3, [0, 500, 1000], 3],
		[112.7, 2, [0, 120], 2],
	])('over %d in at most %d rows ticks at %j, on %d rows', (highest, most, ticks, rows) => {
		const scale = scaleFromZero(highest, most);
		expect(scale.ticks.map(tick => Number(tick.toFixed(6)))).toEqual(ticks);
		expect(scale.rows).toBe(rows);
	});

	it('begins at zero and ends not below the highest value, less than a step over its last tick', () => {
		fc.assert(
			fc.property(aValue, most, (highest, height) => {
				const {ticks, top} = scaleFromZero(highest, height);
				const [zero = 0, step = 0] = ticks;
				expect(zero).toBe(0);
				expect((ticks.at(-1) ?? 0) <= top && top < (ticks.at(-1) ?? 0) + step * 1.001).toBe(true);
				expect(top).toBeGreaterThanOrEqual(highest);
				expect(ticks.length).toBeGreaterThanOrEqual(2);
			}),
		);
	});

	it('puts every value on a row, zero on the lowest and the top on the highest, higher values no lower', () => {
		fc.assert(
			fc.property(aValue, aValue, most, (a, b, height) => {
				const {row, rows, top} = scaleFromZero(Math.max(a, b), height);
				expect(row(0)).toBe(0);
				expect(row(top)).toBe(rows - 1);
				const [low, high] = a < b ? [row(a), row(b)] : [row(b), row(a)];
				expect(low).toBeLessThanOrEqual(high);
				expect(Number.isInteger(row(a))).toBe(true);
			}),
		);
	});

	it('takes no more rows than it is given, and leaves few of them free', () => {
		fc.assert(
			fc.property(aValue, most, (highest, height) => {
				const {rows} = scaleFromZero(highest, height);
				expect(rows).toBeLessThanOrEqual(height);
				expect(height - rows).toBeLessThanOrEqual(Math.max(1, height / 5));
			}),
		);
	});

	it('sets its ticks the same number of rows and the same value apart, so that the eye can measure', () => {
		fc.assert(
			fc.property(fc.double({min: 0.001, max: 1e9, noNaN: true}), most, (highest, height) => {
				const {ticks, row} = scaleFromZero(highest, height);
				const gaps = (values: readonly number[]) => values.slice(1).map((each, index) => each - (values[index] ?? 0));
				const rows = gaps(ticks.map(row));
				expect(new Set(rows).size).toBe(1);
				expect(rows[0]).toBeGreaterThan(0);
				const [step = 0, ...steps] = gaps(ticks);
				for (const other of steps) expect(other).toBeCloseTo(step, 6 - Math.ceil(Math.log10(step)));
			}),
		);
	});

	it('has a scale even when all values are zero', () => {
		const {top, row} = scaleFromZero(0, 10);
		expect(top).toBeGreaterThan(0);
		expect(row(0)).toBe(0);
	});
});

describe('scaleOver a span', () => {
	it.each([
		[-99.9, 1.4, 12, [-100, -50, 0, 50]],
		[-40, 60, 11, [-40, -20, 0, 20, 40, 60]],
		[-80, -20, 9, [-80, -60, -40, -20, 0]],
	])('from %d to %d in at most %d rows ticks at %j', (lowest, highest, most, ticks) => {
		expect(scaleOver(lowest, highest, most).ticks).toEqual(ticks);
	});

	it('holds zero and every value of it, the lowest no higher than zero, the highest no lower', () => {
		const any = fc.integer({min: -1e6, max: 1e6}).map(value => value / 8);
		fc.assert(
			fc.property(any, any, most, (a, b, height) => {
				const scale = scaleOver(Math.min(a, b), Math.max(a, b), height);
				expect(scale.bottom).toBeLessThanOrEqual(Math.min(0, a, b));
				expect(scale.top).toBeGreaterThanOrEqual(Math.max(0, a, b));
				expect(scale.rows).toBeLessThanOrEqual(height);
				for (const value of [a, b, 0]) expect(scale.row(value) >= 0 && scale.row(value) < scale.rows).toBe(true);
			}),
		);
	});
});
