import * as z from 'zod';
import {Id, Text} from './primitives.ts';

/**
 * A number that follows from recorded figures. Only the way is recorded: the program computes the value from the
 * observations, so that it can never contradict them.
 */
export const Derivation = z.strictObject({
	id: Id,
	/** What it is: "Russian exports to the DPRK, 2013". */
	label: Text,
	/** The unit of the result, one of the dataset's `units`. */
	unit: Id,
	/**
	 * Names used in the formula, each for an observation; its value is taken in `in`, or in the observation's own unit. What follows from a
	 * limit ("over 170") is one too, unless `limit` says that the limit itself is meant: a quota, a cap.
	 */
	inputs: z.record(
		z.string().regex(/^[a-z]+$/, {error: 'is not a name of small letters'}),
		z.strictObject({observation: Id, in: Id.optional(), limit: z.literal(true).optional()}),
	),
	/**
	 * Arithmetic over the inputs: numbers, names, + - * / ^ and brackets, and growth(a, b) and cagr(a, b) in percent, which
	 * refuse to compare what cannot be compared.
	 */
	formula: Text,
	/** Digits after the point that the inputs can bear. */
	decimals: z.int().min(0).max(6),
	/** A figure that some source gives for the same thing, to hold the result against. */
	check: Id.optional(),
	note: Text.optional(),
	/** Records it is shown with. */
	projects: z.array(Id).optional(),
	regions: z.array(Id).optional(),
});
export type Derivation = z.infer<typeof Derivation>;
