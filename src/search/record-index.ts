import type {AnyRecord, Dataset} from '../dataset/dataset.ts';
import type {Kind} from '../dataset/kind-names.ts';
import {amountsIn} from './amounts.ts';
import {type Spellings, termsOf} from './terms.ts';
import {textsOf} from './texts.ts';
import {wordsOf} from './words.ts';

// What is looked through for words: each record's terms by number, one after the other, in slabs of typed arrays. To look for a word is
// to find its terms in the list of all terms (few, as texts share them) and to go through the numbers: 5 million of 200,000 records in some 15 ms,
// at four or five bytes each. It grows record by record, so that what has been read can be searched while the rest is still to come.

/** Kinds in the order in which they are read: what is mostly meant, and few, before the many. */
export const READ_FIRST: readonly Kind[] = [
	'projects',
	'people',
	'regions',
	'organisations',
	'pledges',
	'series',
	'conflicts',
	'derivations',
	'sources',
	'milestones',
	'observations',
];

/** The fields of a record that are counted apart. */
export const FIELD = {name: 0, said: 1, linked: 2} as const;
export const FIELDS = 3;

/**
 * How a term stands in a record, in the three lowest bits of its mark; above them how often, up to `OFTEN`. `own`: in what it is called
 * first, as it is spelled there. The last two: said, or named of another, by a record that goes by it as well.
 */
export const PLACE = {own: 0, name: 1, said: 2, linked: 3, saidAlsoName: 4, linkedAlsoName: 5} as const;
export const PLACE_BITS = 3;
const OFTEN = 31;

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

export type RecordIndex = {
	/** How many records have been read, and how many there are. */
	readonly read: () => number;
	readonly all: number;
	readonly slabs: readonly Slab[];
	readonly terms: readonly string[];
	/** In how many records a term stands in a field: the field's number after three times the term's. */
	readonly spread: readonly number[];
	/** Different words of all records by field. */
	readonly words: readonly number[];
	/** Reads on as long as `goesOn` says so, a record at least. */
	readonly readOn: (goesOn: (read: number) => boolean) => void;
	/** A record by its number, and the first number of a kind. */
	readonly at: (number: number) => AnyRecord;
	readonly ranges: readonly {readonly kind: Kind; readonly from: number; readonly to: number}[];
};

/** A word as it is written, the numbers of its terms, the plain spelling first, and the last field in which it was counted. */
type Word = {readonly terms: readonly number[]; counted: number};

/** Texts that are kept with their words: a status or the name of a series comes again and again. */
const MOST_TEXTS = 4_000;
/** Longer ones do not. */
const LONG = 200;

/** All that reading needs and searching does not. */
const reader = (dataset: Dataset, spellings: Spellings, terms: string[], spread: number[], words: number[]) => {
	const numbers = new Map<string, number>();
	const known = new Map<string, Word>();
	const texts = new Map<string, readonly Word[]>();
	/** Where a term was written last: in a name, and in any field. */
	const inName: number[] = [];
	const inField: number[] = [];
	let slab = {terms: new Uint32Array(1 << 16), marks: new Uint8Array(1 << 16)};
	/** Entries of this slab, and those of all before it. */
	let used = 0;
	let before = 0;
	let fields = 0;

	const numberOf = (term: string): number => {
		const found = numbers.get(term);
		if (found !== undefined) return found;
		const number = terms.length;
		numbers.set(term, number);
		terms.push(term);
		spread.push(0, 0, 0);
		inName.push(-1);
		inField.push(-1);
		return number;
	};
	const wordOf = (word: string): Word => {
		const found = known.get(word);
		if (found) return found;
		const made = {terms: termsOf(word, spellings).map(numberOf), counted: -1};
		known.set(word, made);
		return made;
	};
	const wordsIn = (text: string): readonly Word[] => {
		const found = texts.get(text);
		if (found) return found;
		const {terms: amounts, scales} = amountsIn(text);
		const made = [...wordsOf(text), ...amounts, ...scales].map(wordOf);
		if (texts.size >= MOST_TEXTS) texts.clear();
		if (text.length <= LONG) texts.set(text, made);
		return made;
	};
	const put = (term: number, mark: number): void => {
		if (used === slab.terms.length) {
			const more = {terms: new Uint32Array(used * 2), marks: new Uint8Array(used * 2)};
			more.terms.set(slab.terms);
			more.marks.set(slab.marks);
			slab = more;
		}
		slab.terms[used] = term;
		slab.marks[used] = mark;
		used++;
	};
	/** Writes a field down; says how many different words it has. */
	const field = (of: number, list: readonly string[], own: string | undefined, record: number): number => {
		const start = before + used;
		const serial = fields++;
		let count = 0;
		const text = (text: string, isOwn: boolean) => {
			for (const word of wordsIn(text)) {
				if (word.counted !== serial) {
					word.counted = serial;
					count++;
				}
				let isPlain = true;
				for (const term of word.terms) {
					const last = inField[term] as number;
					if (last >= start) {
						const place = last - before;
						const mark = slab.marks[place] as number;
						const often = mark >> PLACE_BITS;
						const kept = isOwn && isPlain ? PLACE.own : mark & ((1 << PLACE_BITS) - 1);
						slab.marks[place] = ((often < OFTEN ? often + 1 : often) << PLACE_BITS) | kept;
					} else {
						const isName = (inName[term] as number) >= record;
						const place =
							of === FIELD.name
								? isOwn && isPlain
									? PLACE.own
									: PLACE.name
								: of === FIELD.said
									? isName
										? PLACE.saidAlsoName
										: PLACE.said
									: isName
										? PLACE.linkedAlsoName
										: PLACE.linked;
						inField[term] = before + used;
						if (of === FIELD.name) inName[term] = before + used;
						const spreadAt = term * FIELDS + of;
						spread[spreadAt] = (spread[spreadAt] as number) + 1;
						put(term, (1 << PLACE_BITS) | place);
					}
					isPlain = false;
				}
			}
		};
		if (own !== undefined) text(own, true);
		for (const one of list) text(one, false);
		words[of] = (words[of] as number) + count;
		return Math.min(count, 0xff_ff);
	};
	return {
		/** Writes a record down. */
		record: (any: AnyRecord, starts: number[], lengths: number[]): void => {
			const {own, names, said, linked} = textsOf(dataset, any.record);
			starts.push(used);
			const record = before + used;
			lengths.push(field(FIELD.name, names, own, record), field(FIELD.said, said, undefined, record), field(FIELD.linked, linked, undefined, record));
		},
		/** Closes a slab. */
		slab: (from: number, starts: number[], lengths: number[]): Slab => {
			const closed = {
				from,
				starts: Uint32Array.from([...starts, used]),
				terms: slab.terms.slice(0, used),
				marks: slab.marks.slice(0, used),
				lengths: Uint16Array.from(lengths),
			};
			before += used;
			used = 0;
			return closed;
		},
	};
};

/** A slab is closed at the latest when it has so many records. */
const SLAB = 8_192;

/** An index of a dataset in which nothing has been read yet. */
export const recordIndex = (dataset: Dataset, spellings: Spellings): RecordIndex => {
	const terms: string[] = [];
	const spread: number[] = [];
	const words = [0, 0, 0];
	const slabs: Slab[] = [];
	let all = 0;
	const ranges = READ_FIRST.map(kind => {
		const from = all;
		all += dataset[kind].length;
		return {kind, from, to: all};
	});
	const at = (number: number): AnyRecord => {
		const {kind, from} = ranges.find(({to}) => number < to) ?? {kind: 'observations', from: 0};
		return {kind, record: dataset[kind][number - from]} as AnyRecord;
	};
	let read = 0;
	let reading: ReturnType<typeof reader> | undefined = reader(dataset, spellings, terms, spread, words);
	return {
		read: () => read,
		all,
		slabs,
		terms,
		spread,
		words,
		ranges,
		at,
		readOn: goesOn => {
			while (reading && read < all) {
				const from = read;
				const starts: number[] = [];
				const lengths: number[] = [];
				let isOn = true;
				while (isOn && read < all && starts.length < SLAB) {
					reading.record(at(read), starts, lengths);
					read++;
					isOn = goesOn(read);
				}
				slabs.push(reading.slab(from, starts, lengths));
				if (read === all) reading = undefined;
				if (!isOn) return;
			}
		},
	};
};
