import fc from 'fast-check';
import {describe, expect, it} from 'vitest';
import {type Expression, formulaProblem, namesIn, parseExpression} from '../../src/dataset/formula.ts';
import {problemsIn} from '../support/problems.ts';
import {aDerivation} from '../support/records.ts';

/** An expression with all its brackets. */
const shown = (expression: Expression): string => {
	if (expression.kind === 'number') return String(expression.value);
	if (expression.kind === 'name') return expression.name;
	if (expression.kind === 'call') return `${expression.name}(${expression.from}, ${expression.to})`;
	return `(${shown(expression.left)} ${expression.operator} ${shown(expression.right)})`;
};

describe('parseExpression', () => {
	it.each([
		['a + b * c', '(a + (b * c))'],
		['a * b + c', '((a * b) + c)'],
		['a - b - c', '((a - b) - c)'],
		['a / b / c', '((a / b) / c)'],
		['a ^ b ^ c', '(a ^ (b ^ c))'],
		['a * b ^ c', '(a * (b ^ c))'],
		['(a + b) * c', '((a + b) * c)'],
		['(turnover + balance) / 2', '((turnover + balance) / 2)'],
		['((goal / last) ^ (1 / 7) - 1) * 100', '((((goal / last) ^ (1 / 7)) - 1) * 100)'],
		['growth(a, b) + 1', '(growth(a, b) + 1)'],
		['  a+1.5 ', '(a + 1.5)'],
	])('%s is %s', (text, expected) => {
		expect(shown(parseExpression(text))).toBe(expected);
	});

	it('reads back what it has shown: brackets change nothing', () => {
		fc.assert(
			fc.property(
				fc.array(fc.constantFrom('a', 'b', '2', '0.5', '(a - b)', 'cagr(a, b)'), {minLength: 1, maxLength: 6}),
				fc.array(fc.constantFrom('+', '-', '*', '/', '^'), {minLength: 5, maxLength: 5}),
				(atoms, operators) => {
					const once = shown(parseExpression(atoms.map((atom, index) => (index === 0 ? atom : `${operators[index - 1]} ${atom}`)).join(' ')));
					expect(shown(parseExpression(once))).toBe(once);
				},
			),
		);
	});

	it('throws nothing but a sentence, whatever it is given', () => {
		fc.assert(
			fc.property(fc.oneof(fc.string(), fc.string({unit: fc.constantFrom(...'ab12.+-*/^(), ')})), text => {
				try {
					return typeof parseExpression(text) === 'object';
				} catch (error) {
					return error instanceof SyntaxError;
				}
			}),
			{numRuns: 500},
		);
	});
});

describe('namesIn', () => {
	it('gives each name once, arguments of calls too', () => {
		expect(namesIn(parseExpression('a + b * a + cagr(c, b)')).sort()).toEqual(['a', 'b', 'c']);
	});
});

describe('formulaProblem', () => {
	it('has nothing against a formula that uses its inputs', () => {
		expect(formulaProblem('(a + b) / 2', ['a', 'b'])).toBeUndefined();
		expect(formulaProblem('cagr(a, b)', ['a', 'b'])).toBeUndefined();
	});

	it.each([
		['a + c', ['a'], 'uses "c", which is not among the inputs'],
		['a * 2', ['a', 'b'], 'does not use the input "b"'],
		['sqrt(a, b)', ['a', 'b'], 'calls "sqrt"; there are growth and cagr'],
		['a +', ['a'], 'is no formula: a name is missing before "the end"'],
		['(a', ['a'], 'is no formula: ")" is missing before "the end"'],
		['a a', ['a'], 'is no formula: there is something after the formula: "a"'],
		['a § 2', ['a'], 'is no formula: cannot read the formula from "§ 2" on'],
		['', ['a'], 'is no formula: a name is missing before "the end"'],
		['-a', ['a'], 'is no formula: a name is missing before "-"'],
		['growth(a)', ['a'], 'is no formula: "," is missing before ")"'],
	])('%j over %j: %s', (formula, names, problem) => {
		expect(formulaProblem(formula, names)).toBe(problem);
	});
});

describe('a dataset is refused when of a derivation', () => {
	it.each<readonly [string, object, string]>([
		[
			'an input is no observation',
			{inputs: {turnover: {observation: 'nothing'}, balance: {observation: 'balance-2013'}}},
			'inputs.turnover names the observation "nothing", which the dataset does not have',
		],
		['the check is no observation', {check: 'turnover'}, 'check names the observation "turnover", which the dataset does not have'],
		['the formula uses what is no input', {formula: 'turnover - balance + other'}, 'formula uses "other", which is not among the inputs'],
		['the formula leaves an input out', {formula: 'turnover / 2'}, 'formula does not use the input "balance"'],
		['the formula is none', {formula: 'turnover -- balance'}, 'formula is no formula: a name is missing before "-"'],
	])('%s', async (_, over, sentence) => {
		const [problem, ...more] = await problemsIn({derivations: [{...aDerivation(), ...over}]});
		expect(problem).toMatch(/^derivations\.json:\d+:\d+: derivation imports-2013: /);
		expect(problem?.split('imports-2013: ')[1]).toBe(sentence);
		expect(more).toEqual([]);
	});
});
