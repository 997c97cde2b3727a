import {type Dataset, find} from '../dataset/dataset.ts';
import {type Expression, parseExpression} from '../dataset/formula.ts';
import {ofDataset} from '../dataset/remembered.ts';
import type {Derivation} from '../dataset/schema/derivation.ts';
import type {FigureStatus} from '../dataset/schema/figure.ts';
import type {Observation} from '../dataset/schema/observation.ts';
import {plural} from '../locale/words.ts';
import {edtf, yearOf} from '../text/edtf.ts';
import {cagr, growth} from './growth.ts';
import {convert} from './units.ts';

/** A derivation carried out, or the reason why it was not. */
export type Result = {
	readonly derivation: Derivation;
	readonly inputs: readonly {readonly name: string; readonly observation: Observation; readonly value: number}[];
	/** In the derivation's unit, to its decimals; absent when it is refused. */
	readonly value?: number;
	/** What the formula comes to, before it is rounded. */
	readonly exact?: number;
	readonly refused?: string;
	/** The weakest status among the inputs: a result is no better than what it is made of. */
	readonly status: FigureStatus;
	/** The figure that it can be held against, in the derivation's unit. */
	readonly check?: {readonly observation: Observation; readonly value: number | undefined};
};

/** From strong to weak. */
const STRENGTH: readonly FigureStatus[] = ['reported', 'provisional', 'estimated', 'low-reliability', 'bounded', 'target'];

/** Why a formula has no value; its message is shown. */
export class Refusal extends Error {}

type Input = Result['inputs'][number];

/** Whole years from one figure to another. @throws {Refusal} where a period has none */
export const yearsBetween = (a: Input, b: Input): number => {
	const [first, last] = [yearOf(edtf(a.observation.period)), yearOf(edtf(b.observation.period))];
	if (first === undefined || last === undefined) throw new Refusal('a period has no year');
	return last - first;
};

/** Growth between two figures: only within one series, and year on year only between neighbouring years. */
export const compare = (name: string, from: Input, to: Input): number => {
	if (from.observation.series !== to.observation.series)
		throw new Refusal('the two figures are of different series: the definition changes between them');
	const years = yearsBetween(from, to);
	if (name === 'growth' && years !== 1)
		throw new Refusal(`growth is from one year to the next, and the two figures are ${plural(years, 'year')} apart`);
	const result = name === 'growth' ? growth(from.value, to.value) : cagr(from.value, to.value, years);
	if (result === undefined) throw new Refusal('a base of zero or less has no growth');
	return result;
};

const apply = (operator: string, left: number, right: number): number => {
	if (operator === '+') return left + right;
	if (operator === '-') return left - right;
	if (operator === '*') return left * right;
	if (operator === '^') return left ** right;
	if (right === 0) throw new Refusal('it divides by zero');
	return left / right;
};

/** What a formula comes to. @throws {Refusal} where it has no value for these figures */
export const evaluate = (expression: Expression, inputs: readonly Input[]): number => {
	const input = (name: string): Input => {
		const found = inputs.find(one => one.name === name);
		if (!found) throw new Refusal(`the figure "${name}" is not known at this date`);
		return found;
	};
	switch (expression.kind) {
		case 'number':
			return expression.value;
		case 'name':
			return input(expression.name).value;
		case 'call':
			return compare(expression.name, input(expression.from), input(expression.to));
		case 'operation':
			return apply(expression.operator, evaluate(expression.left, inputs), evaluate(expression.right, inputs));
	}
};

const round = (value: number, decimals: number): number => Math.round(value * 10 ** decimals) / 10 ** decimals;

/** A bound stands in for a value, as its status then says. */
const numberOf = (o: Observation): number | undefined => o.value ?? o.low ?? o.high;

const inputsOf = (dataset: Dataset, derivation: Derivation): Input[] =>
	Object.entries(derivation.inputs).flatMap(([name, wanted]) => {
		const observation = find(dataset, 'observations', wanted.observation);
		const value = observation && numberOf(observation);
		return observation && value !== undefined
			? [{name, observation, value: convert(dataset, value, observation.unit, wanted.in ?? observation.unit)}]
			: [];
	});

/** Carries a derivation out on a dataset. Refused, with the reason, where an input is missing or cannot be compared. */
export const derive = (dataset: Dataset, derivation: Derivation): Result => {
	const inputs = inputsOf(dataset, derivation);
	const weakest = Math.max(0, ...inputs.map(input => STRENGTH.indexOf(input.observation.status)));
	const checked = derivation.check === undefined ? undefined : find(dataset, 'observations', derivation.check);
	const base = {
		derivation,
		inputs,
		status: STRENGTH[weakest] ?? 'reported',
		...(checked && {
			check: {observation: checked, value: checked.value === undefined ? undefined : convert(dataset, checked.value, checked.unit, derivation.unit)},
		}),
	};
	try {
		const exact = evaluate(parseExpression(derivation.formula), inputs);
		if (!Number.isFinite(exact)) throw new Refusal('the formula has no value for these figures');
		return {...base, value: round(exact, derivation.decimals), exact};
	} catch (error) {
		if (error instanceof Refusal) return {...base, refused: error.message};
		throw error;
	}
};

/** Every derivation whose inputs are known, in the dataset's order; those that lack an input at this date are left out. */
export const derivations = ofDataset((dataset): readonly Result[] =>
	dataset.derivations
		.filter(derivation => Object.values(derivation.inputs).every(input => find(dataset, 'observations', input.observation)))
		.map(derivation => derive(dataset, derivation)),
);

/** The derivations by the ids of what they name: figures that they are made of or held against, records that they are shown with. */
const byNamed = ofDataset(dataset => {
	const found = new Map<string, Result[]>();
	for (const result of derivations(dataset)) {
		const {inputs, check, projects = [], regions = []} = result.derivation;
		const observations = Object.values(inputs).map(({observation}) => observation);
		for (const id of new Set([...observations, ...(check === undefined ? [] : [check]), ...projects, ...regions])) {
			const list = found.get(id);
			if (list) list.push(result);
			else found.set(id, [result]);
		}
	}
	return found;
});

/** What follows from the figures of records, in the dataset's order. */
export const derivedFrom = (dataset: Dataset, ids: readonly string[]): readonly Result[] => {
	const known = byNamed(dataset);
	const found = ids.flatMap(id => known.get(id) ?? []);
	if (ids.length < 2 || found.length < 2) return found;
	const named = new Set(found);
	return derivations(dataset).filter(result => named.has(result));
};
