import {slipsFrom} from './near.ts';
import {AS_TYPED, begun, FIELD_COUNTS, frequency, kindCounts, lengthens, mostSlips, rarity, slipped} from './ranking.ts';
import type {RecordIndex} from './record-index.ts';
import {FIELD, FIELDS, oftenOf, PLACE, placeOf, type Slab} from './slab.ts';

/** A word as it is looked up, and as it was typed where that is another spelling. */
export type Wanted = {readonly term: string; readonly typed: string};

/** What has every word: numbers of records, rising, and how much each counts. */
export type Matches = {readonly records: Uint32Array; readonly scores: Float64Array};

/** What a term is to a word: found by it, or what was typed begins it. */
const FOUND = 1;
const TYPED = 2;

/** The field of each place, and what it counts. */
const FIELD_OF = new Uint8Array(8);
FIELD_OF[PLACE.said] = FIELD.said;
FIELD_OF[PLACE.saidAlsoName] = FIELD.said;
FIELD_OF[PLACE.linked] = FIELD.linked;
FIELD_OF[PLACE.linkedAlsoName] = FIELD.linked;
const COUNTS = [FIELD_COUNTS.name, FIELD_COUNTS.said, FIELD_COUNTS.linked] as const;

/** For each term of the index whether a word finds it, and what it then counts in each field. */
type Hits = {readonly kinds: Uint8Array; readonly counts: Float64Array};

/** Room for them, kept from word to word: made anew for each it would be most of what is thrown away. */
let hits: Hits = {kinds: new Uint8Array(0), counts: new Float64Array(0)};

/** The terms that a word finds; `undefined` where there is none. */
const hitsOf = ({terms, spread, read}: RecordIndex, {term, typed}: Wanted, isNear: boolean): Hits | undefined => {
	if (hits.kinds.length < terms.length) hits = {kinds: new Uint8Array(terms.length), counts: new Float64Array(terms.length * FIELDS)};
	const {kinds, counts} = hits;
	kinds.fill(0);
	const most = isNear ? mostSlips(term) : 0;
	const slipsTo = slipsFrom(term, most);
	const records = read();
	let isAny = false;
	for (let number = 0; number < terms.length; number++) {
		const other = terms[number] as string;
		if (other.startsWith(typed)) kinds[number] = TYPED;
		const isBegun = other.startsWith(term);
		const slips = isBegun || most === 0 ? 0 : slipsTo(other);
		if (!isBegun && (most === 0 || slips > most)) continue;
		isAny = true;
		kinds[number] = (kinds[number] as number) | FOUND;
		const likeness = isBegun ? begun(other.length, other.length - term.length) : slipped(other.length, slips);
		for (let field = 0; field < FIELDS; field++) {
			const place = number * FIELDS + field;
			counts[place] = likeness * (COUNTS[field] as number) * rarity(spread[place] as number, records);
		}
	}
	return isAny ? hits : undefined;
};

/** How many different words each of the three fields has in most records. */
const usualLengths = ({words, read}: RecordIndex): readonly number[] => words.map(count => Math.max(1, count) / Math.max(1, read()));

/** Goes through records and leaves those in which a word stands; what it counts is added, and whether they are called as it was typed. */
const pass = (index: RecordIndex, {kinds, counts}: Hits, records: Uint32Array, scores: Float64Array, typed: Uint8Array): number => {
	const usual = usualLengths(index);
	const byKind = index.ranges.map(({kind, to}) => ({to, of: kindCounts(kind)}));
	let [slabAt, kindAt, kept] = [0, 0, 0];
	let slab = index.slabs[0] as Slab;
	let end = slab.from + slab.starts.length - 1;
	let kind = byKind[0] as (typeof byKind)[number];
	for (let at = 0; at < records.length; at++) {
		const record = records[at] as number;
		while (record >= end) {
			slab = index.slabs[++slabAt] as Slab;
			end = slab.from + slab.starts.length - 1;
		}
		while (record >= kind.to) kind = byKind[++kindAt] as (typeof byKind)[number];
		const own = record - slab.from;
		const to = slab.starts[own + 1] as number;
		let score = 0;
		let isFound = false;
		let isTyped = false;
		for (let entry = slab.starts[own] as number; entry < to; entry++) {
			const term = slab.terms[entry] as number;
			const hit = kinds[term] as number;
			if (hit === 0) continue;
			const mark = slab.marks[entry] as number;
			const place = placeOf(mark);
			if ((hit & TYPED) !== 0 && place === PLACE.own) isTyped = true;
			if ((hit & FOUND) === 0) continue;
			isFound = true;
			const field = FIELD_OF[place] as number;
			const long = lengthens(slab.lengths[own * FIELDS + field] as number, usual[field] as number);
			score += (counts[term * FIELDS + field] as number) * (kind.of[place] as number) * frequency(oftenOf(mark), long);
		}
		if (!isFound) continue;
		records[kept] = record;
		scores[kept] = (scores[at] as number) + score;
		typed[kept] = (typed[at] as number) + (isTyped ? 1 : 0);
		kept++;
	}
	return kept;
};

/** The numbers of the first so many records. */
export const firstNumbers = (count: number): Uint32Array => {
	const numbers = new Uint32Array(count);
	for (let number = 0; number < numbers.length; number++) numbers[number] = number;
	return numbers;
};

const nothing: Matches = {records: new Uint32Array(0), scores: new Float64Array(0)};

/**
 * The records of an index that have every word, in full or as a beginning, and with `isNear` with slips.
 * @param among those to be looked at, rising; all that were read without it
 */
export const matchesOf = (index: RecordIndex, wanted: readonly Wanted[], isNear: boolean, among?: Uint32Array): Matches => {
	let records = among ? among.slice() : firstNumbers(index.read());
	let scores = new Float64Array(records.length);
	let typed = new Uint8Array(records.length);
	for (const word of wanted) {
		const found = records.length === 0 ? undefined : hitsOf(index, word, isNear);
		if (!found) return nothing;
		const kept = pass(index, found, records, scores, typed);
		records = records.subarray(0, kept);
		scores = scores.subarray(0, kept);
		typed = typed.subarray(0, kept);
	}
	for (let at = 0; at < records.length; at++) if (typed[at] === wanted.length) scores[at] = (scores[at] as number) * AS_TYPED;
	return {records, scores};
};
