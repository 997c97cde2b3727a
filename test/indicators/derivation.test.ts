import {describe, expect, it} from 'vitest';
import type {Derivation} from '../../src/dataset/schema/derivation.ts';
import {derivations, derive, derivedFrom} from '../../src/indicators/derivation.ts';
import {naming} from '../../src/indicators/threads.ts';
import {aBound, aDataset, aDerivation, anObservation, tinyParts} from '../support/records.ts';
import {shipped} from '../support/shipped.ts';

const parts = tinyParts();
const dataset = aDataset({
	observations: [
		...parts.observations,
		anObservation({id: 'turnover-2012', period: '2012', value: 80, status: 'estimated'}),
		anObservation({id: 'zero', period: '2001', value: 0}),
	],
});
const from = (formula: string, observations: Readonly<Record<string, string>>, over: Partial<Derivation> = {}) =>
	derive(
		dataset,
		aDerivation({formula, inputs: Object.fromEntries(Object.entries(observations).map(([name, observation]) => [name, {observation}])), ...over}),
	);

describe('derive', () => {
	it('imports: (112.7 − 94.1) ÷ 2 = 9.3; exports: (112.7 + 94.1) ÷ 2 = 103.4', () => {
		expect(derive(dataset, aDerivation()).value).toBe(9.3);
		expect(from('(t + b) / 2', {t: 'turnover-2013', b: 'balance-2013'}).value).toBe(103.4);
	});

	it('takes an input in the unit that is asked for: 1 USD billion ÷ 112.7 USD million = 8.9', () => {
		const inputs = {goal: {observation: 'turnover-2020', in: 'usd-million'}, last: {observation: 'turnover-2013'}};
		expect(derive(dataset, aDerivation({inputs, formula: 'goal / last', decimals: 1})).value).toBe(8.9);
	});

	it('binds as arithmetic does: 2 + 3 × 2² = 14, 2^3^2 = 512, 10 − 4 − 3 = 3', () => {
		expect(from('2 + 3 * 2 ^ 2 + 0 * a', {a: 'turnover-2013'}).value).toBe(14);
		expect(from('2 ^ 3 ^ 2 + 0 * a', {a: 'turnover-2013'}).value).toBe(512);
		expect(from('10 - 4 - 3 + 0 * a', {a: 'turnover-2013'}).value).toBe(3);
	});

	it('rounds to the digits it is told: 49 ÷ 112.7 = 0.43479 = 0.4 = 0.43', () => {
		expect(from('a / b', {a: 'turnover-2010', b: 'turnover-2013'}, {decimals: 1}).value).toBe(0.4);
		expect(from('a / b', {a: 'turnover-2010', b: 'turnover-2013'}, {decimals: 2}).value).toBe(0.43);
	});

	it('is as weak as the weakest of its inputs', () => {
		expect(derive(dataset, aDerivation()).status).toBe('reported');
		expect(from('a / b', {a: 'turnover-2013', b: 'turnover-2012'}).status).toBe('estimated');
		expect(from('a / b', {a: 'turnover-2013', b: 'turnover-limit'}).status).toBe('bounded');
	});

	it('growth between neighbouring years: 112.7 ÷ 80 − 1 = 40.9 %', () => {
		expect(from('growth(a, b)', {a: 'turnover-2012', b: 'turnover-2013'}).value).toBe(40.9);
	});

	it('growth a year over several: (112.7 ÷ 49)^(1 ÷ 3) − 1 = 32.0 %', () => {
		expect(from('cagr(a, b)', {a: 'turnover-2010', b: 'turnover-2013'}).value).toBe(32);
	});

	it('holds the result against what a source says', () => {
		expect(derive(dataset, aDerivation({check: 'balance-2013'})).check).toMatchObject({value: 94.1, observation: {id: 'balance-2013'}});
	});
});

describe('derive refuses, and says why', () => {
	it.each<readonly [string, string, Readonly<Record<string, string>>, RegExp]>([
		[
			'growth over years without a figure',
			'growth(a, b)',
			{a: 'turnover-2010', b: 'turnover-2013'},
			/from one year to the next, and the two figures are 3 years apart/,
		],
		['growth between different series', 'growth(a, b)', {a: 'turnover-2012', b: 'balance-2013'}, /different series/],
		['growth back in time', 'cagr(a, b)', {a: 'turnover-2013', b: 'turnover-2010'}, /./],
		['growth from zero', 'cagr(a, b)', {a: 'zero', b: 'turnover-2013'}, /base of zero/],
		['a division by zero', 'b / a', {a: 'zero', b: 'turnover-2013'}, /divides by zero/],
		['a figure that is not known', 'a + b', {a: 'nothing', b: 'turnover-2013'}, /"a" is not known/],
		['a root of less than nothing, which is no number', '(a - b) ^ (1 / 2)', {a: 'turnover-2010', b: 'turnover-2013'}, /./],
		['a result beyond all numbers', 'a ^ 999', {a: 'turnover-2013'}, /./],
	])('%s', (_, formula, observations, reason) => {
		const result = from(formula, observations);
		expect(result.value).toBeUndefined();
		expect(result.refused).toMatch(reason);
	});
});

describe('derivations', () => {
	it('leaves out what lacks a figure at this date, and keeps what is refused for another reason', () => {
		const found = derivations(
			aDataset({
				derivations: [
					aDerivation(),
					aDerivation({id: 'lacking', inputs: {turnover: {observation: 'nothing'}, balance: {observation: 'balance-2013'}}}),
					aDerivation({id: 'refused', formula: 'growth(a, b)', inputs: {a: {observation: 'turnover-2010'}, b: {observation: 'turnover-2013'}}}),
				],
			}),
		);
		expect(found.map(result => [result.derivation.id, result.value])).toEqual([
			['imports-2013', 9.3],
			['refused', undefined],
		]);
	});

	it('may take a limit for a value, and says that it is one', () => {
		const observations = [
			...parts.observations.filter(o => o.id !== 'balance-2013'),
			aBound({id: 'balance-2013', series: 'balance', high: 100, period: '2013'}),
		];
		expect(derivations(aDataset({observations}))[0]).toMatchObject({status: 'bounded'});
	});
});

describe('what follows from records', () => {
	/** The derivations whose records name one of these, as threads find them. */
	const byThreads = (ids: readonly string[]) => {
		const named = new Set(ids.flatMap(id => naming(shipped(), id)).map(({record}) => record.id));
		return derivations(shipped()).filter(({derivation}) => named.has(derivation.id));
	};

	it('is every derivation that names one of them, each once and in the order of the dataset', () => {
		const ids = [...shipped().byId.keys()];
		for (const id of ids) expect(derivedFrom(shipped(), [id]), id).toEqual(byThreads([id]));
		for (const [index, id] of ids.entries()) {
			const some = [id, ids[(index * 7) % ids.length] ?? id, ids[(index * 31) % ids.length] ?? id];
			if (index % 20 === 0) expect(derivedFrom(shipped(), some), id).toEqual(byThreads(some));
		}
		expect(derivedFrom(shipped(), [])).toEqual([]);
	});
});
