import {describe, expect, it} from 'vitest';
import {derive} from '../../src/indicators/derivation.ts';
import {limitsOf} from '../../src/indicators/limits.ts';
import {aBound, aDataset, aDerivation, anObservation} from '../support/records.ts';

const {high: _, ...open} = aBound();
const dataset = aDataset({
	observations: [
		anObservation({id: 'sum', value: 20}),
		anObservation({id: 'before', value: 10, period: '2012'}),
		{...open, id: 'over', low: 170, qualifier: 'over'},
		aBound({id: 'most', high: 50}),
		aBound({id: 'between', low: 25, high: 50}),
		anObservation({id: 'upTo', value: 40, qualifier: 'up to', period: '2013'}),
		anObservation({id: 'about', value: 40, qualifier: 'about'}),
		aBound({id: 'billions', unit: 'usd-billion', high: 2}),
	],
});

const limits = (formula: string, observations: Readonly<Record<string, string>>) => {
	const inputs = Object.fromEntries(Object.entries(observations).map(([name, observation]) => [name, {observation, in: 'usd-million'}]));
	return limitsOf(dataset, derive(dataset, aDerivation({inputs, formula, decimals: 1})));
};

describe('what follows from a limit', () => {
	it.each([
		['a sum ÷ over 170 is at most 20 ÷ 170 = 0.1', 'a / b', {a: 'sum', b: 'over'}, {high: 0.1}],
		['over 170 ÷ 20 is at least 8.5', 'b / a', {a: 'sum', b: 'over'}, {low: 8.5}],
		['20 ÷ at most 50 × 100 is at least 40', 'a / b * 100', {a: 'sum', b: 'most'}, {low: 40}],
		['20 − at most 50 is at least −30', 'a - b', {a: 'sum', b: 'most'}, {low: -30}],
		['at most 50 × 2 − 20 is at most 80', 'b * 2 - a', {a: 'sum', b: 'most'}, {high: 80}],
		['25 to 50 ÷ 20 is 1.3 to 2.5, and 20 ÷ 25 to 50 is 0.4 to 0.8', 'b / a', {a: 'sum', b: 'between'}, {low: 1.3, high: 2.5}],
		['the ends change places in a divisor', 'a / b', {a: 'sum', b: 'between'}, {low: 0.4, high: 0.8}],
		['over 170 ÷ at most 50 is at least 3.4', 'a / b', {a: 'over', b: 'most'}, {low: 3.4}],
		['over 170 × at most 50 has no limit', 'a * b', {a: 'over', b: 'most'}, {}],
		['up to 40 on 10 grows by at most 300 %', 'growth(a, b)', {a: 'before', b: 'upTo'}, {high: 300}],
		['in the unit that the formula takes: at most 2 billion ÷ 20 million is at most 100', 'b / a', {a: 'sum', b: 'billions'}, {high: 100}],
	])('%s', (_, formula, observations, found) => {
		expect(limits(formula, observations as unknown as Record<string, string>)).toEqual({low: undefined, high: undefined, ...found});
	});

	it('is none of a quota or a cap, which is the figure itself', () => {
		const inputs = {a: {observation: 'sum'}, b: {observation: 'most', limit: true as const}};
		expect(limitsOf(dataset, derive(dataset, aDerivation({inputs, formula: 'a / b', decimals: 1})))).toBeUndefined();
	});

	it('is none where no figure is one, though it be hedged, and where there is no result', () => {
		expect(limits('a / b', {a: 'sum', b: 'about'})).toBeUndefined();
		expect(limits('a / (b - b)', {a: 'sum', b: 'most'})).toBeUndefined();
	});
});
