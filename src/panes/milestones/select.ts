import {ofDataset} from '../../dataset/remembered.ts';
import type {Milestone} from '../../dataset/schema/milestone.ts';
import {compareEdtf, type Edtf, edtf, yearOf} from '../../text/edtf.ts';

export type Entry = {
	readonly milestone: Milestone;
	/** Where it stands on the rail: its date, or `around` when it is undated. */
	readonly at: Edtf;
	/** "2014", or "n.d." when no year is known. */
	readonly year: string;
};

/**
 * Milestones in the order of the rail: by date, coarse dates before the finer ones they contain, else as recorded. Their dates are put in
 * order, of which there are fewer than milestones. Asked for again with every filter.
 */
export const selectEntries = ofDataset((dataset): readonly Entry[] => {
	const dates = new Map<string, {readonly at: Edtf; readonly year: string; readonly entries: Entry[]}>();
	const dated = (at: Edtf) => {
		// Dates that mean the same days stand in one place: "2014" and "2014~".
		const days = `${at.from} ${at.to}`;
		const found = dates.get(days) ?? {at, year: String(yearOf(at) ?? 'n.d.'), entries: []};
		dates.set(days, found);
		return found;
	};
	const known = new Map<string, {readonly at: Edtf; readonly of: ReturnType<typeof dated>}>();
	for (const milestone of dataset.milestones) {
		const placed = milestone.around !== undefined && edtf(milestone.date).precision === 'undated' ? milestone.around : milestone.date;
		let date = known.get(placed);
		if (!date) {
			const at = edtf(placed);
			date = {at, of: dated(at)};
			known.set(placed, date);
		}
		date.of.entries.push({milestone, at: date.at, year: date.of.year});
	}
	return [...dates.values()].sort((a, b) => compareEdtf(a.at, b.at)).flatMap(({entries}) => entries);
});

/** The entry a reader looks for first: the last one not after the date at which the dataset is meant to be true. */
export const lastKnown = (entries: readonly Entry[], asOf: string): Entry | undefined => {
	const limit = edtf(asOf).to;
	return entries.findLast(entry => entry.at.from <= limit && entry.milestone.kind !== 'plan' && entry.milestone.kind !== 'target') ?? entries.at(-1);
};
