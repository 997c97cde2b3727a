import type {Dataset} from '../dataset/dataset.ts';
import {parseExpression} from '../dataset/formula.ts';
import type {Derivation} from '../dataset/schema/derivation.ts';
import type {Qualifier} from '../dataset/schema/figure.ts';
import {evaluate, type Result, round} from './derivation.ts';
import {convert} from './units.ts';

// What follows from a limit is a limit too: "over 170" tonnes for a sum make a price of "at most" so much.

/** The least and the most that something can be; an end that nobody states is absent. */
export type Limits = {readonly low?: number | undefined; readonly high?: number | undefined};

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

/**
 * The least and the most that a derived figure can be, in its unit and to its decimals, where figures that it is made of are limits
 * ("over 170", "at most 35"); `undefined` where none is. Both ends are absent where such figures leave both open. A formula is taken to
 * rise or fall with a figure all the way, as arithmetic over figures that keep their sign does.
 */
export const limitsOf = (dataset: Dataset, {derivation, inputs, value}: Result): Limits | undefined => {
	const limits = inputs.map(input => limitsIn(dataset, input, derivation.inputs[input.name]));
	if (value === undefined || limits.every(one => one === undefined)) return undefined;
	const formula = parseExpression(derivation.formula);
	const made = (worth: (input: Input, index: number) => number): number =>
		evaluate(
			formula,
			inputs.map((input, index) => ({...input, value: worth(input, index)})),
		);
	const own = made(input => input.value);
	const end = (isHigh: boolean): number | undefined => {
		try {
			const found = made((input, index) => {
				const one = limits[index];
				if (!one) return input.value;
				const rises = made((other, place) => (place === index ? other.value + Math.abs(other.value || 1) / 1000 : other.value)) > own;
				return one[rises === isHigh ? 'high' : 'low'] ?? Number.NaN;
			});
			return Number.isFinite(found) ? round(found, derivation.decimals) : undefined;
		} catch {
			// What the formula refuses at an end sets no limit there.
			return undefined;
		}
	};
	return {low: end(false), high: end(true)};
};
