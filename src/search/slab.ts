// How the terms of records lie in memory.

/** The fields of a record that are counted apart. */
export const FIELD = {name: 0, said: 1, linked: 2} as const;
export const FIELDS = 3;

/**
 * How a term stands in a record, in the three lowest bits of its mark; above them how often, up to 31 times. `own`: in what it is called
 * first, as it is spelled there. The last two: said, or named of another, by a record that goes by it as well.
 */
export const PLACE = {own: 0, name: 1, said: 2, linked: 3, saidAlsoName: 4, linkedAlsoName: 5} as const;
const BITS = 3;
const PLACES = (1 << BITS) - 1;
const OFTEN = 31;

/** The mark of a term that stands in a place for the first time. */
const markOf = (place: number): number => (1 << BITS) | place;
export const placeOf = (mark: number): number => mark & PLACES;
export const oftenOf = (mark: number): number => mark >> BITS;
/** The mark of a term that stands there once more, now in a place. */
const onceMore = (mark: number, place: number): number => (Math.min(OFTEN, oftenOf(mark) + 1) << BITS) | place;

/** Some records in a row. */
export type Slab = {
	/** The number of its first record. */
	readonly from: number;
	/** Where the terms of each begin in the two lists after it; one more at the end. */
	readonly starts: Uint32Array;
	readonly terms: Uint32Array;
	readonly marks: Uint8Array;
	/** How many different words each field of each has. */
	readonly lengths: Uint16Array;
};

/** What grows while a slab is written. */
export type Draft = {
	/** Terms and marks written so far. */
	readonly used: () => number;
	/** The number of the last term that was written of all slabs, as places in them are counted through. */
	readonly place: () => number;
	readonly put: (term: number, place: number) => void;
	/** Counts a term once more, that was written at a place of this slab. */
	readonly again: (at: number, isOwn: boolean) => void;
	/** Begins a record. */
	readonly begin: () => void;
	readonly lengths: (name: number, said: number, linked: number) => void;
	/** Closes the slab, which begins with a record's number, and begins the next. */
	readonly close: (from: number) => Slab;
};

/** The longest length that is kept. */
const LONGEST = 0xff_ff;

export const draft = (): Draft => {
	let terms = new Uint32Array(1 << 16);
	let marks = new Uint8Array(1 << 16);
	let used = 0;
	let before = 0;
	let starts: number[] = [];
	let lengths: number[] = [];
	const grow = (): void => {
		const more = {terms: new Uint32Array(used * 2), marks: new Uint8Array(used * 2)};
		more.terms.set(terms);
		more.marks.set(marks);
		({terms, marks} = more);
	};
	return {
		used: () => used,
		place: () => before + used,
		put: (term, place) => {
			if (used === terms.length) grow();
			terms[used] = term;
			marks[used] = markOf(place);
			used++;
		},
		again: (at, isOwn) => {
			const mark = marks[at - before] as number;
			marks[at - before] = onceMore(mark, isOwn ? PLACE.own : placeOf(mark));
		},
		begin: () => {
			starts.push(used);
		},
		lengths: (...fields) => {
			for (const length of fields) lengths.push(Math.min(length, LONGEST));
		},
		close: from => {
			starts.push(used);
			const slab = {
				from,
				starts: Uint32Array.from(starts),
				terms: terms.slice(0, used),
				marks: marks.slice(0, used),
				lengths: Uint16Array.from(lengths),
			};
			before += used;
			[used, starts, lengths] = [0, [], []];
			return slab;
		},
	};
};
