import type {Dataset} from '../../dataset/dataset.ts';
import type {Milestone} from '../../dataset/schema/milestone.ts';
import {compareEdtf, type Edtf, edtf, yearOf} from '../../text/edtf.ts';

export type Entry = {
	readonly milestone: Milestone;
	/** Where it stands on the rail: its date, or `around` when it is undated. */
	readonly at: Edtf;
	/** "2014", or "n.d." when no year is known. */
	readonly year: string;
};

/** Milestones in the order of the rail: by date, coarse dates before the finer ones they contain, else as recorded. */
export const selectEntries = (dataset: Dataset): Entry[] =>
	dataset.milestones
		.map((milestone): Entry => {
			const own = edtf(milestone.date);
			const at = own.precision === 'undated' && milestone.around !== undefined ? edtf(milestone.around) : own;
			return {milestone, at, year: String(yearOf(at) ?? 'n.d.')};
		})
		.sort((a, b) => compareEdtf(a.at, b.at));

/** The entry a reader looks for first: the last one not after the date at which the dataset is meant to be true. */
export const lastKnown = (entries: readonly Entry[], asOf: string): Entry | undefined => {
	const limit = edtf(asOf).to;
	return entries.findLast(entry => entry.at.from <= limit && entry.milestone.kind !== 'plan' && entry.milestone.kind !== 'target') ?? entries.at(-1);
};
