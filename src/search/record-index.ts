import type {Dataset} from '../dataset/dataset.ts';
import type {Kind} from '../dataset/kind-names.ts';
import type {AnyRecord} from '../dataset/kinds.ts';
import {type Lexicon, recordReader} from './read-record.ts';
import {FIELDS, type Slab} from './slab.ts';
import type {Spellings} from './terms.ts';

// What is looked through for words: each record's terms by number, one after the other, in slabs of typed arrays. To look for a word is to
// find its terms among all terms (few, as texts share them) and to go through the numbers: the 4 million of 200,000 records in some 15 ms, at
// five bytes each, 28 MB with the terms. An index from terms to records is quicker for rare words and no quicker for the first letter, which
// is what takes longest; it must be complete before it can be asked, and this one grows record by record.

/** Kinds in the order in which they are read: what is mostly meant, and few, before the many. */
const READ_FIRST: readonly Kind[] = [
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

export type RecordIndex = {readonly [K in keyof Lexicon]: Readonly<Lexicon[K]>} & {
	/** How many records have been read, and how many there are. */
	readonly read: () => number;
	readonly all: number;
	readonly slabs: readonly Slab[];
	/** Reads on as long as `goesOn` says so, a record at least. */
	readonly readOn: (goesOn: (read: number) => boolean) => void;
	/** A record by its number. */
	readonly at: (number: number) => AnyRecord;
	/** The numbers of each kind. */
	readonly ranges: readonly {readonly kind: Kind; readonly from: number; readonly to: number}[];
};

/** A slab is closed at the latest when it has so many records. */
const MOST = 8_192;

/** An index of a dataset in which nothing has been read yet. */
export const recordIndex = (dataset: Dataset, spellings: Spellings): RecordIndex => {
	const lexicon: Lexicon = {terms: [], spread: [], words: Array.from({length: FIELDS}, () => 0)};
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
	let reader: ReturnType<typeof recordReader> | undefined = recordReader(dataset, spellings, lexicon);
	return {
		...lexicon,
		read: () => read,
		all,
		slabs,
		ranges,
		at,
		readOn: goesOn => {
			for (let isOn = true; isOn && reader && read < all; ) {
				const from = read;
				do {
					reader.read(at(read).record);
					read++;
					isOn = goesOn(read);
				} while (isOn && read < all && read - from < MOST);
				slabs.push(reader.close(from));
				if (read === all) reader = undefined;
			}
		},
	};
};
