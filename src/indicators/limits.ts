import type {Dataset} from '../dataset/dataset.ts';
import {type Expression, parseExpression} from '../dataset/formula.ts';
import type {Derivation} from '../dataset/schema/derivation.ts';
import type {Qualifier} from '../dataset/schema/figure.ts';
import {compare, Refusal, type Result} from './derivation.ts';
import {convert} from './units.ts';

// What follows from a limit is a limit too: "over 170" tonnes for a sum make a price of "at most" so much. A formula is carried out on
// ranges, so that whatever its figures are within their limits, what it comes to is within its own.

/** The least and the most that something can be; an end that nobody states is absent. */
export type Limits = {readonly low?: number | undefined; readonly high?: number | undefined};

/** An end of a range. One that is not known is not reached, as it is where a figure that keeps its sign would turn: 0, or beyond all. */
type End = {readonly at: number; readonly known: boolean};
type Range = {readonly low: End; readonly high: End};

const LOW: readonly (Qualifier | undefined)[] = ['over', 'at least'];
const HIGH: readonly (Qualifier | undefined)[] = ['at most', 'up to', 'less than'];

type Input = Result['inputs'][number];

/** In the unit in which the formula takes the figure; `undefined` for a figure that is no limit. */
const limitsIn = (dataset: Dataset, {observation, value}: Input, wanted: Derivation['inputs'][string] | undefined): Limits | undefined => {
	if (wanted?.limit) return undefined;
	const {low, high, qualifier, status} = observation;
	const end = (bound: number | undefined) =>
		bound === undefined ? undefined : convert(dataset, bound, observation.unit, wanted?.in ?? observation.unit);
	if (status === 'bounded') return {low: end(low), high: end(high)};
	if (LOW.includes(qualifier)) return {low: value};
	return HIGH.includes(qualifier) ? {high: value} : undefined;
};

const known = (at: number): End => ({at, known: true});

const rangeOf = ({low, high}: Limits): Range => ({
	low: low === undefined ? {at: (high ?? 0) > 0 ? 0 : Number.NEGATIVE_INFINITY, known: false} : known(low),
	high: high === undefined ? {at: Number.POSITIVE_INFINITY, known: false} : known(high),
});

const isPositive = ({low}: Range): boolean => low.at > 0 || (low.at === 0 && !low.known);

const OPERATIONS: Readonly<Record<string, (left: number, right: number) => number>> = {
	'+': (left, right) => left + right,
	'-': (left, right) => left - right,
	'*': (left, right) => (left === 0 || right === 0 ? 0 : left * right),
	'/': (left, right) => left / right,
	'^': (left, right) => left ** right,
};

/** @throws {Refusal} where one of the figures may have no result, or these turn within the range */
const operated = (operator: string, left: Range, right: Range): Range => {
	if (operator === '/' && !isPositive(right) && right.high.at >= 0) throw new Refusal('it may divide by zero');
	if (operator === '^' && !isPositive(left) && (left.low.at < 0 || right.low.at < 0)) throw new Refusal('a power of what may be negative');
	const ends = [left.low, left.high]
		.flatMap(a => [right.low, right.high].map(b => ({at: (OPERATIONS[operator]?.(a.at, b.at) ?? Number.NaN) + 0, known: a.known && b.known})))
		// What two ends without end leave undecided, the other ends decide.
		.filter(({at}) => !Number.isNaN(at));
	const end = (at: number): End => ({at, known: ends.some(one => one.at === at && one.known)});
	const places = ends.map(({at}) => at);
	return {low: end(Math.min(...places)), high: end(Math.max(...places))};
};

/** A figure that a formula names twice counts as two: what follows may be wider than it need be, and is never narrower. */
const carriedOut = (expression: Expression, inputs: readonly Input[], ranges: readonly Range[]): Range => {
	const named = (name: string): readonly [Input, Range] => {
		const place = inputs.findIndex(input => input.name === name);
		return [inputs[place] as Input, ranges[place] as Range];
	};
	switch (expression.kind) {
		case 'number':
			return rangeOf({low: expression.value, high: expression.value});
		case 'name':
			return named(expression.name)[1];
		case 'call': {
			const [[from, base], [to, grown]] = [named(expression.from), named(expression.to)];
			if (!isPositive(base)) throw new Refusal('a base that may be zero or less has no growth');
			const {low, high} = operated('/', grown, base);
			// To nothing is the most that can be lost.
			const at = (end: End): number => (end.at === 0 && !end.known ? -100 : compare(expression.name, {...from, value: 1}, {...to, value: end.at}));
			return {low: {...low, at: at(low)}, high: {...high, at: at(high)}};
		}
		case 'operation':
			return operated(expression.operator, carriedOut(expression.left, inputs, ranges), carriedOut(expression.right, inputs, ranges));
	}
};

/** To so many decimals, outwards: the nearest might be what does not follow. The errors of arithmetic move no limit. */
const outwards = ({at, known}: End, decimals: number, way: (value: number) => number): number | undefined => {
	const scaled = at * 10 ** decimals;
	const nearest = Math.round(scaled);
	const to = Math.abs(scaled - nearest) <= Math.abs(scaled) * 1e-13 ? nearest : way(scaled);
	return known && Number.isFinite(to) ? to / 10 ** decimals + 0 : undefined;
};

/**
 * The least and the most that a derived figure can be, in its unit and to its decimals, where figures that it is made of are limits
 * ("over 170", "at most 35"); `undefined` where none is, or none matters. Both ends are absent where nothing follows. A figure with one
 * limit is taken to keep its sign; of what that alone would say of the other end nothing is said.
 */
export const limitsOf = (dataset: Dataset, {derivation, inputs, value}: Result): Limits | undefined => {
	const limits = inputs.map(input => limitsIn(dataset, input, derivation.inputs[input.name]));
	if (value === undefined || limits.every(one => one === undefined)) return undefined;
	const ranges = inputs.map((input, index) => rangeOf(limits[index] ?? {low: input.value, high: input.value}));
	try {
		const {low, high} = carriedOut(parseExpression(derivation.formula), inputs, ranges);
		if (low.known && high.known && low.at === high.at) return undefined;
		return {low: outwards(low, derivation.decimals, Math.floor), high: outwards(high, derivation.decimals, Math.ceil)};
	} catch (error) {
		if (error instanceof Refusal) return {};
		throw error;
	}
};
