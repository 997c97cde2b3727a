import type {Dataset} from '../dataset/dataset.ts';
import type {AnyRecord} from '../dataset/kinds.ts';
import {amountsIn} from './amounts.ts';
import {draft, FIELD, FIELDS, PLACE, type Slab} from './slab.ts';
import {type Spellings, termsOf} from './terms.ts';
import {textsOf} from './texts.ts';
import {wordsOf} from './words.ts';

/** What is known of the terms of all records. */
export type Lexicon = {
	/** Every term, by its number. */
	readonly terms: string[];
	/** In how many records a term stands in a field: the field's number after three times the term's. */
	readonly spread: number[];
	/** Different words of all records by field. */
	readonly words: number[];
};

/** A word as it is written: the number of its term, or those of several, the plain spelling first. */
type Word = number | readonly number[];

/** Texts that are kept with their words: a status or the name of a series comes again and again, */
const MOST_TEXTS = 4_000;
/** longer ones do not. */
const LONG = 200;

/** The place of a term in a field; `isOwn` in what the record is called first, `isName` where it goes by it as well. */
const placeIn = (field: number, isOwn: boolean, isName: boolean): number => {
	if (field === FIELD.name) return isOwn ? PLACE.own : PLACE.name;
	if (field === FIELD.said) return isName ? PLACE.saidAlsoName : PLACE.said;
	return isName ? PLACE.linkedAlsoName : PLACE.linked;
};

/** Words and their numbers, each worked out once. */
const wordsBy = (spellings: Spellings, onTerm: (term: string) => number): ((text: string) => readonly Word[]) => {
	const numbers = new Map<string, number>();
	const known = new Map<string, Word>();
	const texts = new Map<string, readonly Word[]>();
	const numberOf = (term: string): number => {
		const found = numbers.get(term);
		if (found !== undefined) return found;
		const number = onTerm(term);
		numbers.set(term, number);
		return number;
	};
	const wordOf = (word: string): Word => {
		const found = known.get(word);
		if (found !== undefined) return found;
		const [plain, ...others] = termsOf(word, spellings).map(numberOf);
		const made = others.length === 0 ? (plain as number) : [plain as number, ...others];
		known.set(word, made);
		return made;
	};
	return text => {
		const found = texts.get(text);
		if (found) return found;
		const {terms, scales} = amountsIn(text);
		const made = wordsOf(text).map(wordOf);
		for (const amount of terms) made.push(wordOf(amount));
		for (const scale of scales) made.push(wordOf(scale));
		if (texts.size >= MOST_TEXTS) texts.clear();
		if (text.length <= LONG) texts.set(text, made);
		return made;
	};
};

/** Reads records into slabs, and what is new in them into a lexicon. All that it remembers is for reading: searching needs none of it. */
export const recordReader = (
	dataset: Dataset,
	spellings: Spellings,
	{terms, spread, words}: Lexicon,
): {readonly read: (record: AnyRecord['record']) => void; readonly close: (from: number) => Slab} => {
	/** Where each term was written last: in a name, and in any field. */
	const inName: number[] = [];
	const inField: number[] = [];
	const wordsIn = wordsBy(spellings, term => {
		terms.push(term);
		for (let field = 0; field < FIELDS; field++) spread.push(0);
		inName.push(-1);
		return inField.push(-1) - 1;
	});
	const slab = draft();

	/** Writes down a term of a field that begins at `start`, of a record that begins at `record`; says whether it is the first of its kind there. */
	const write = (term: number, field: number, isOwn: boolean, start: number, record: number): boolean => {
		const last = inField[term] as number;
		if (last >= start) {
			slab.again(last, isOwn);
			return false;
		}
		const at = slab.place();
		inField[term] = at;
		slab.put(term, placeIn(field, isOwn, (inName[term] as number) >= record));
		if (field === FIELD.name) inName[term] = at;
		const place = term * FIELDS + field;
		spread[place] = (spread[place] as number) + 1;
		return true;
	};
	/** Writes a field down; says how many different words it has. */
	const readField = (field: number, own: string | undefined, texts: readonly string[], record: number): number => {
		const start = slab.place();
		let count = 0;
		const readText = (text: string, isOwn: boolean): void => {
			for (const word of wordsIn(text)) {
				// Other spellings of a word are none of its words, and not as it stands there.
				const plain = typeof word === 'number' ? word : (word[0] as number);
				if (write(plain, field, isOwn, start, record)) count++;
				if (typeof word === 'number') continue;
				for (let at = 1; at < word.length; at++) write(word[at] as number, field, false, start, record);
			}
		};
		if (own !== undefined) readText(own, true);
		for (const text of texts) readText(text, false);
		words[field] = (words[field] as number) + count;
		return count;
	};
	return {
		read: record => {
			const {own, names, said, linked} = textsOf(dataset, record);
			slab.begin();
			const start = slab.place();
			slab.lengths(
				readField(FIELD.name, own, names, start),
				readField(FIELD.said, undefined, said, start),
				readField(FIELD.linked, undefined, linked, start),
			);
		},
		close: slab.close,
	};
};
