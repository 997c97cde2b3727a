import {describe, expect, it} from 'vitest';
import {derive} from '../../src/indicators/derivation.ts';
import {convert} from '../../src/indicators/units.ts';
import {inFull, workingOf, workingSign} from '../../src/indicators/working.ts';
import {aDataset, aDerivation, anObservation} from '../support/records.ts';
import {shipped} from '../support/shipped.ts';

const figures = aDataset({
	observations: [
		anObservation({id: 'a', period: '2010', value: 1000}),
		anObservation({id: 'b', period: '2014', value: 92.18}),
		anObservation({id: 'c', period: '2011', value: -10.8}),
	],
});
const result = (formula: string, decimals = 1) => {
	const names = ['a', 'b', 'c'].filter(name => new RegExp(`\\b${name}\\b`).test(formula));
	return derive(figures, aDerivation({formula, decimals, inputs: Object.fromEntries(names.map(name => [name, {observation: name}]))}));
};

describe('a working', () => {
	it.each([
		['a / b', '1,000 ÷ 92.18'],
		['a - b * 2', '1,000 − 92.18 × 2'],
		['(a - b) * 2', '(1,000 − 92.18) × 2'],
		['a - (b - 2)', '1,000 − (92.18 − 2)'],
		['a / 2 / (b / 3)', '1,000 ÷ 2 ÷ (92.18 ÷ 3)'],
		['((a / b) ^ (1 / 7) - 1) * 100', '((1,000 ÷ 92.18)^(1 ÷ 7) − 1) × 100'],
		['1 + c / 100', '1 + (−10.8 ÷ 100)'],
		['c / 100', '−10.8 ÷ 100'],
		['c ^ 2', '(−10.8)^2'],
		['cagr(a, b)', '((92.18 ÷ 1,000)^(1 ÷ 4) − 1) × 100'],
	])('of %s is %s', (formula, working) => {
		expect(workingOf(result(formula))).toBe(working);
	});

	it('of what is refused does not look as if it had been carried out', () => {
		expect(workingOf(result('growth(a, b)'))).toBe('growth(1,000, 92.18)');
	});

	it.each([
		[0.1127, '0.1127'],
		[0.0001, '0.0001'],
		[1 / 3, '0.333333'],
		[2000 / 3, '666.667'],
		[1e-7 / 3, '0.0000000333333'],
		[1_234_567.5, '1,234,567.5'],
		[0, '0'],
	])('shows of %d the digits that make the result: %s', (value, words) => {
		expect(inFull(value)).toBe(words);
	});

	it('is about equal where the result or a figure is shown rounded', () => {
		expect(workingSign(result('a / 8'))).toBe('=');
		expect(workingSign(result('a / b'))).toBe('≈');
	});
});

describe('a figure in another unit', () => {
	it('has no digits that come of arithmetic alone', () => {
		const dataset = shipped();
		for (const value of [112.7, 0.1, 49.3, 8.2]) expect(String(convert(dataset, value, 'usd-million', 'usd-billion'))).toMatch(/^0\.\d{1,7}$/);
	});
});
