import {idsOf} from './ids.ts';
import type {Part} from './kind-names.ts';
import type {Rule} from './problem.ts';

/** A fault that only shows when records are held against each other. */
export type ReferenceFault = {
	readonly kind: Part;
	/** Leads to it from `records` on, or from the top of a document. */
	readonly path: readonly (string | number)[];
	readonly rule: Rule;
	readonly message: string;
	/** The id that leads nowhere, and those that would lead somewhere. */
	readonly target?: Target;
};

export type Target = {readonly id: string; readonly among: readonly string[]};

/** What a reference names that is not there, as a fault. */
export const nowhere = (
	kind: ReferenceFault['kind'],
	path: (string | number)[],
	what: string,
	id: string,
	list: readonly {id: string}[],
): ReferenceFault => ({
	kind,
	path,
	rule: 'reference',
	message: `names the ${what} "${id}", which the dataset does not have`,
	target: {id, among: idsOf(list)},
});
