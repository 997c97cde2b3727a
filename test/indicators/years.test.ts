import fc from 'fast-check';
import {describe, expect, it} from 'vitest';
import {LEAST_YEARS, panYears, shownYears, zoomYears} from '../../src/indicators/years.ts';

const all = {from: 1995, to: 2025};
const years = fc.tuple(fc.integer({min: 1990, max: 2030}), fc.integer({min: 0, max: 40})).map(([from, more]) => ({from, to: from + more}));

describe('the years shown', () => {
	it('are all of them when none were chosen', () => {
		expect(shownYears(all, undefined)).toEqual(all);
	});

	it('are pushed inside where the axis has become shorter, and no more than it has', () => {
		expect(shownYears({from: 1995, to: 2013}, {from: 2010, to: 2019})).toEqual({from: 2004, to: 2013});
		expect(shownYears({from: 2010, to: 2013}, {from: 1995, to: 2025})).toEqual({from: 2010, to: 2013});
	});
});

describe('zooming', () => {
	it('takes half of 31 years, 16, with 2013 as far along as before: 18 of 30 steps → 9 of 15', () => {
		expect(zoomYears(all, all, 2013, 1)).toEqual({from: 2004, to: 2019});
	});

	it('and back twice as many, until that is all', () => {
		expect(zoomYears(all, {from: 2004, to: 2011}, 2007, -1)).toEqual({from: 2001, to: 2016});
		expect(zoomYears(all, {from: 2004, to: 2019}, 2013, -1)).toBeUndefined();
	});

	it('keeps the year in sight, stays inside, and never goes under the fewest years', () => {
		fc.assert(
			fc.property(years, years, fc.integer({min: 1990, max: 2030}), fc.constantFrom(1 as const, -1 as const), (whole, chosen, year, by) => {
				const shown = shownYears(whole, chosen);
				const next = zoomYears(whole, shown, year, by);
				if (!next) return;
				expect(next.from).toBeGreaterThanOrEqual(whole.from);
				expect(next.to).toBeLessThanOrEqual(whole.to);
				expect(next.to - next.from + 1).toBeGreaterThanOrEqual(Math.min(LEAST_YEARS, shown.to - shown.from + 1));
				if (year >= shown.from && year <= shown.to) expect(year >= next.from && year <= next.to).toBe(true);
			}),
		);
	});
});

describe('moving along', () => {
	it('goes no further than to the year', () => {
		expect(panYears(all, {from: 2004, to: 2011}, 2007)).toEqual({from: 2004, to: 2011});
		expect(panYears(all, {from: 2004, to: 2011}, 2013)).toEqual({from: 2006, to: 2013});
		expect(panYears(all, {from: 2004, to: 2011}, 2003)).toEqual({from: 2003, to: 2010});
	});
});
