import type {Kind} from '../dataset/kind-names.ts';
import type {Rule} from '../dataset/problem.ts';

/** A field of a record. */
export type Spot = {readonly kind: Kind; readonly id: string; readonly path: readonly (string | number)[]};

/** Something to look at, with the field it is about and others that have to do with it. */
export type Finding = Spot & {
	readonly rule: Extract<Rule, 'sum' | 'order' | 'wording'>;
	/** What is wrong, as the end of a sentence that begins with the field. */
	readonly message: string;
	readonly remedy: string;
	readonly related: readonly Spot[];
};

/** The field of a record that a path leads to. */
export const spot = (kind: Kind, id: string, ...path: (string | number)[]): Spot => ({kind, id, path});

/** What to do where two things do not meet. */
export const MEND = 'Mend the one that is wrong, or record the conflict.';

/** Digits after the point that a number is given with. */
export const decimalsOf = (value: number): number => (String(value).split('.')[1] ?? '').length;
