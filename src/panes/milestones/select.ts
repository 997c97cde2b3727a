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

/** The days that a date may mean, how many milestones are placed there, and where the next of them goes. */
type Stop = {readonly at: Edtf; readonly year: string; count: number; next: number};

/**
 * Milestones in the order of the rail: by date, coarse dates before the finer ones they contain, else as recorded. It is the dates that are
 * put in order, of which there are fewer than milestones, and each milestone is put where its date begins. Asked for again with every filter.
 */
export const selectEntries = ofDataset((dataset): readonly Entry[] => {
	const stops = new Map<string, Stop>();
	const dates = new Map<string, {readonly at: Edtf; readonly stop: Stop}>();
	const dateOf = (text: string) => {
		const known = dates.get(text);
		if (known) return known;
		const at = edtf(text);
		// Dates that mean the same days stand in one place: "2014" and "2014~".
		const days = `${at.from} ${at.to}`;
		const stop = stops.get(days) ?? {at, year: String(yearOf(at) ?? 'n.d.'), count: 0, next: 0};
		stops.set(days, stop);
		const date = {at, stop};
		dates.set(text, date);
		return date;
	};
	const placed = dataset.milestones.map(({date, around}) => {
		const found = dateOf(around !== undefined && edtf(date).precision === 'undated' ? around : date);
		found.stop.count++;
		return found;
	});
	let next = 0;
	for (const stop of [...stops.values()].sort((a, b) => compareEdtf(a.at, b.at))) {
		stop.next = next;
		next += stop.count;
	}
	const entries = new Array<Entry>(placed.length);
	for (const [index, {at, stop}] of placed.entries()) {
		entries[stop.next++] = {milestone: dataset.milestones[index] as Milestone, at, year: stop.year};
	}
	return entries;
});

/** The entry a reader looks for first: the last one not after the date at which the dataset is meant to be true. */
export const lastKnown = (entries: readonly Entry[], asOf: string): Entry | undefined => {
	const limit = edtf(asOf).to;
	return entries.findLast(entry => entry.at.from <= limit && entry.milestone.kind !== 'plan' && entry.milestone.kind !== 'target') ?? entries.at(-1);
};
