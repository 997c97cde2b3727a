import fc from 'fast-check';
import {describe, expect, it} from 'vitest';
import {goal} from '../../src/indicators/goal.ts';
import {cagr, growth} from '../../src/indicators/growth.ts';
import {convert, unitOf} from '../../src/indicators/units.ts';
import {aBound, aDataset, aManifest, anObservation, tinyParts} from '../support/records.ts';

const positive = fc.double({min: 0.01, max: 1e6, noNaN: true});

describe('growth', () => {
	it.each([
		['(112.7 ÷ 68.7 − 1) × 100 = 64.0', 68.7, 112.7, 64.05],
		['(49 ÷ 233 − 1) × 100 = −79.0', 233, 49, -78.97],
		['(5 ÷ 5 − 1) × 100 = 0', 5, 5, 0],
		['(0 ÷ 5 − 1) × 100 = −100', 5, 0, -100],
	])('%s', (_, from, to, expected) => {
		expect(growth(from, to)).toBeCloseTo(expected, 2);
	});

	it('has no value on a base of zero or below', () => {
		expect(growth(0, 5)).toBeUndefined();
		expect(growth(-5, 5)).toBeUndefined();
	});
});

describe('cagr', () => {
	it.each([
		['(1000 ÷ 112.7)^(1 ÷ 7) − 1 = 8.8731^0.142857 − 1 = 36.6 %', 112.7, 1000, 7, 36.6],
		['(121 ÷ 100)^(1 ÷ 2) − 1 = 1.1 − 1 = 10 %', 100, 121, 2, 10],
		['(8 ÷ 1)^(1 ÷ 3) − 1 = 2 − 1 = 100 %', 1, 8, 3, 100],
		['(233 ÷ 105)^(1 ÷ 5) − 1 = 2.2190^0.2 − 1 = 17.3 %', 105, 233, 5, 17.3],
		['(50 ÷ 100)^(1 ÷ 1) − 1 = −50 %', 100, 50, 1, -50],
	])('%s', (_, first, last, years, expected) => {
		expect(cagr(first, last, years)).toBeCloseTo(expected, 1);
	});

	it.each([
		[0, 5, 3],
		[5, 0, 3],
		[-5, 5, 3],
		[5, 6, 0],
		[5, 6, -1],
	])('has no value from %d to %d over %d years', (first, last, years) => {
		expect(cagr(first, last, years)).toBeUndefined();
	});

	it('applied for that many years leads from the first value to the last', () => {
		fc.assert(
			fc.property(positive, positive, fc.integer({min: 1, max: 40}), (first, last, years) => {
				const rate = cagr(first, last, years) ?? Number.NaN;
				expect((first * (1 + rate / 100) ** years) / last).toBeCloseTo(1, 6);
			}),
		);
	});
});

describe('goal', () => {
	it('sets 1 USD billion for 2020 against 112.7 USD million in 2013: 1000 ÷ 112.7 = 8.87 times, 36.6 % a year for 7 years', () => {
		const found = goal(aDataset());
		expect(found).toMatchObject({targetValue: 1000, year: 2020, from: {year: 2013, value: 112.7}});
		expect(found?.multiple).toBeCloseTo(8.873, 3);
		expect(found?.requiredGrowth).toBeCloseTo(36.6, 1);
	});

	it('starts from the last year that has a value, not from a hole after it', () => {
		const {series} = tinyParts();
		const [turnover, ...rest] = series;
		if (!turnover) throw new Error('the tiny dataset has a headline series');
		const gap = {period: '2014', reason: 'not out yet', citations: [{source: 'report', paragraph: 1}]};
		expect(goal(aDataset({series: [{...turnover, gaps: [...(turnover.gaps ?? []), gap]}, ...rest]}))?.from.year).toBe(2013);
	});

	it('asks for no yearly growth when the target year has come', () => {
		const observations = [
			anObservation({period: '2020', value: 200}),
			anObservation({id: 'turnover-2020', period: '2020', value: 1, unit: 'usd-billion', status: 'target'}),
		];
		const found = goal(aDataset({observations}));
		expect(found?.multiple).toBe(5);
		expect(found?.requiredGrowth).toBeUndefined();
	});

	it.each([
		['no target is named', aDataset({manifest: aManifest({trade: {headline: 'turnover'}})})],
		['the target is a limit without a value', aDataset({observations: [anObservation(), aBound({id: 'turnover-2020', period: '2020'})]})],
		['no year has a value', aDataset({observations: [anObservation({id: 'turnover-2020', period: '2020', status: 'target'})]})],
	])('is none when %s', (_, dataset) => {
		expect(goal(dataset)).toBeUndefined();
	});
});

describe('units', () => {
	const dataset = aDataset();

	it('of one base are converted by powers of ten: 1 USD billion = 1,000 USD million, exactly', () => {
		expect(convert(dataset, 1, 'usd-billion', 'usd-million')).toBe(1000);
		expect(convert(dataset, 1.09, 'usd-billion', 'usd-million')).toBe(1090);
		expect(convert(dataset, 112.7, 'usd-million', 'usd-billion')).toBeCloseTo(0.1127, 12);
		expect(convert(dataset, 54, 'km', 'km')).toBe(54);
	});

	it('that the dataset does not have are a fault of the program', () => {
		expect(() => unitOf(dataset, 'furlong')).toThrow('no unit furlong');
	});
});
