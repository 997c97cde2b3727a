import * as fc from 'fast-check';
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
		aBound({id: 'crossing', low: -10, high: 10}),
		anObservation({id: 'nothing', value: 0}),
		aBound({id: 'billions', unit: 'usd-billion', high: 2}),
	],
});

const limits = (formula: string, observations: Readonly<Record<string, string>>) => {
	const inputs = Object.fromEntries(Object.entries(observations).map(([name, observation]) => [name, {observation, in: 'usd-million'}]));
	return limitsOf(dataset, derive(dataset, aDerivation({inputs, formula, decimals: 1})));
};

describe('what follows from a limit', () => {
	it.each([
		['a sum ÷ over 170 is at most 20 ÷ 170 = 0.1176, which is at most 0.2 and not 0.1', 'a / b', {a: 'sum', b: 'over'}, {high: 0.2}],
		['over 170 ÷ 20 is at least 8.5', 'b / a', {a: 'sum', b: 'over'}, {low: 8.5}],
		['20 ÷ at most 50 × 100 is at least 40', 'a / b * 100', {a: 'sum', b: 'most'}, {low: 40}],
		['20 − at most 50 is at least −30', 'a - b', {a: 'sum', b: 'most'}, {low: -30}],
		['at most 50 × 2 − 20 is at most 80', 'b * 2 - a', {a: 'sum', b: 'most'}, {high: 80}],
		['25 to 50 ÷ 20 is 1.25 to 2.5, which is 1.2 to 2.5 and not from 1.3', 'b / a', {a: 'sum', b: 'between'}, {low: 1.2, high: 2.5}],
		['the ends change places in a divisor', 'a / b', {a: 'sum', b: 'between'}, {low: 0.4, high: 0.8}],
		['over 170 ÷ at most 50 is at least 3.4', 'a / b', {a: 'over', b: 'most'}, {low: 3.4}],
		['over 170 × at most 50 has no limit', 'a * b', {a: 'over', b: 'most'}, {}],
		['up to 40 on 10 grows by at most 300 %', 'growth(a, b)', {a: 'before', b: 'upTo'}, {high: 300}],
		['errors of arithmetic move no limit: 20 × 0.1 + 50 × 0.1 × 0.2 is 3', 'a * 0.1 + b * 0.1 * 0.2', {a: 'sum', b: 'most'}, {high: 3}],
		['below zero outwards is away from it: 20 − 1.003 × at most 50 is at least −30.15', 'a - b * 1.003', {a: 'sum', b: 'most'}, {low: -30.2}],
		['−10 to 10 ÷ 20 is −0.5 to 0.5', 'b / a', {a: 'sum', b: 'crossing'}, {low: -0.5, high: 0.5}],
		['20 ÷ −10 to 10 can be anything', 'a / b', {a: 'sum', b: 'crossing'}, {}],
		['20 ÷ (50 − 25 to 50) may have no value', 'a / (50 - b)', {a: 'sum', b: 'between'}, {}],
		['a power of what may be negative can turn', '(a - b) ^ 2', {a: 'sum', b: 'between'}, {}],
		['−10 to 10 squared need be no limit', 'b ^ 2 + a', {a: 'sum', b: 'crossing'}, {}],
		['2 to the power of 25 to 50 ÷ 25 is 2 to 4', '2 ^ (b / 25) + a * 0', {a: 'sum', b: 'between'}, {low: 2, high: 4}],
		['in the unit that the formula takes: at most 2 billion ÷ 20 million is at most 100', 'b / a', {a: 'sum', b: 'billions'}, {high: 100}],
	])('%s', (_, formula, observations, found) => {
		expect(limits(formula, observations as unknown as Record<string, string>)).toEqual({low: undefined, high: undefined, ...found});
	});

	it('is none where the limit does not matter: the figure is its own value', () => {
		expect(limits('a + 0 * b', {a: 'sum', b: 'most'})).toBeUndefined();
		expect(limits('a * b', {a: 'nothing', b: 'most'})).toBeUndefined();
		expect(limits('a / b', {a: 'nothing', b: 'over'})).toBeUndefined();
	});

	it('holds whatever the figures are within theirs', () => {
		const between = fc
			.tuple(fc.integer({min: -40, max: 40}), fc.integer({min: 0, max: 20}), fc.double({min: 0, max: 1, noNaN: true}))
			.map(([low, more, share]) => ({bound: {low, high: low + more}, value: low + more * share}));
		// With one limit it keeps its sign.
		const least = fc.tuple(fc.integer({min: 0, max: 40}), fc.integer({min: 0, max: 999})).map(([low, more]) => ({bound: {low}, value: low + more}));
		const most = fc.tuple(fc.integer({min: 1, max: 40}), fc.integer({min: 1, max: 999})).map(([high, by]) => ({bound: {high}, value: high / by}));
		const {formula} = fc.letrec<{formula: string}>(tie => ({
			formula: fc.oneof(
				{depthSize: 'small'},
				fc.constantFrom('a', 'b', 'c', '2', '0.3'),
				fc.tuple(tie('formula'), fc.constantFrom('+', '-', '*', '/', '^'), tie('formula')).map(([left, by, right]) => `(${left} ${by} ${right})`),
			),
		}));
		const names = ['a', 'b', 'c'];
		const inputs = Object.fromEntries(names.map(id => [id, {observation: id}]));
		const figures = fc.array(fc.oneof(between, least, most), {minLength: 3, maxLength: 3});
		let held = 0;
		fc.assert(
			fc.property(figures, formula, fc.constantFrom(0, 1, 3), (these, formula, decimals) => {
				const derivation = aDerivation({inputs, formula, decimals});
				const {high: _, ...open} = aBound();
				const bounds = aDataset({observations: these.map(({bound}, at) => ({...open, ...bound, id: names[at] ?? ''}))});
				const found = limitsOf(bounds, derive(bounds, derivation));
				const values = aDataset({observations: these.map(({value}, at) => anObservation({value, id: names[at] ?? ''}))});
				const {exact} = derive(values, derivation);
				if (exact === undefined || !found) return;
				if (found.low !== undefined || found.high !== undefined) held++;
				const error = Math.abs(exact) * 1e-9 + 1e-9;
				expect(exact).toBeGreaterThanOrEqual((found.low ?? Number.NEGATIVE_INFINITY) - error);
				expect(exact).toBeLessThanOrEqual((found.high ?? Number.POSITIVE_INFINITY) + error);
			}),
			{numRuns: 500},
		);
		expect(held).toBeGreaterThan(100);
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
