import type {Dataset} from '../dataset/dataset.ts';
import type {AnyRecord} from '../dataset/kinds.ts';
import {findLinks} from '../indicators/threads.ts';
import {amountsIn, isAmount} from './amounts.ts';
import {meeting} from './conditions.ts';
import {type Found, foundOf, nothingFound} from './found.ts';
import {firstNumbers, type Matches, matchesOf, type Wanted} from './matches.ts';
import {type Condition, parseQuery} from './query.ts';
import {type RecordIndex, recordIndex} from './record-index.ts';
import {lookupTerm, plainWord, type Spellings, spellingsOf} from './terms.ts';
import {type Fault, faultsOf, takes} from './values.ts';
import {wordsOf} from './words.ts';

/** Looks for records; all of the dataset is looked through, however long the first time takes. */
export type Search = ((text: string) => Found) & {
	/** What a text finds in what has been read by now: all of a small dataset, of a large one more each time. */
	readonly soFar: (text: string) => Found;
	/** Reads on for as long as it may: what there is to be found, then what conditions ask of it. */
	readonly readOn: (goesOn: () => boolean) => void;
	/** How much can be found by now, from 0 to 1. */
	readonly part: () => number;
	/** Whether nothing is left to be read. */
	readonly isRead: () => boolean;
};

/** Datasets of no more records are read before anything is answered: no answer waits long for them. Of larger ones it tells what was read. */
const AT_ONCE = 4_000;

/** A text as it is looked for: an amount is that term alone. */
const soughtIn = (text: string): string[] => {
	const {terms, rest} = amountsIn(text);
	return terms.length === 0 ? wordsOf(text) : [...wordsOf(rest), ...terms];
};

/** What is wrong with a text that is to be looked for; `isCertain` where no date would make it right. */
export const searchFaults = (dataset: Dataset, text: string): Fault[] => {
	const {conditions, unknown, begun} = parseQuery(text);
	return [
		...faultsOf(dataset, conditions, unknown),
		...begun.map(field => ({message: `${field}: has no value.`, hint: takes(dataset, field), isCertain: true})),
	];
};

/** What was found last for words without slips: what longer ones find is among it. */
type Last = {readonly read: number; readonly terms: readonly string[]; readonly records: Uint32Array};

type Looking = {readonly index: RecordIndex; last: Last | undefined};

/** The index of a dataset, made as it is first searched and not before, and kept as long as its records. */
const known = new WeakMap<Dataset['byId'], Looking>();

const lookingThrough = (dataset: Dataset, spellings: Spellings): Looking => {
	const found = known.get(dataset.byId) ?? {index: recordIndex(dataset, spellings), last: undefined};
	known.set(dataset.byId, found);
	return found;
};

const wantedIn = (sought: readonly string[], spellings: Spellings): Wanted[] =>
	[...new Set(sought)]
		.map(word => {
			const [plain, term] = [plainWord(word), lookupTerm(word, spellings)];
			return {term, typed: /[a-z]/.test(plain) ? plain : term};
		})
		// Of marks without letters nothing is left, which everything begins with.
		.filter(({term}) => term !== '');

const look = (looking: Looking, wanted: readonly Wanted[], isNear: boolean): Matches => {
	const {index, last} = looking;
	if (wanted.length === 0) return {records: new Uint32Array(0), scores: new Float64Array(0)};
	if (isNear) return matchesOf(index, wanted, true);
	// As a word is typed, less and less is looked at.
	const isMore =
		last?.read === index.read() && last.terms.length <= wanted.length && last.terms.every((term, at) => wanted[at]?.term.startsWith(term));
	const matches = matchesOf(index, wanted, false, isMore ? last.records : undefined);
	looking.last = {read: index.read(), terms: wanted.map(({term}) => term), records: matches.records};
	return matches;
};

/** Those of some records that meet every condition. */
const narrowed = (dataset: Dataset, index: RecordIndex, {records, scores}: Matches, conditions: readonly Condition[]): Matches => {
	if (conditions.length === 0) return {records, scores};
	const meets = meeting(dataset, conditions);
	const kept = {records: records.slice(), scores: scores.slice()};
	let count = 0;
	let place = 0;
	for (const {kind, from, to} of index.ranges) {
		for (; place < records.length && (records[place] as number) < to; place++) {
			const number = records[place] as number;
			if (!meets({kind, record: dataset[kind][number - from]} as AnyRecord, number - from)) continue;
			kept.records[count] = number;
			if (place < scores.length) kept.scores[count] = scores[place] as number;
			count++;
		}
	}
	return {records: kept.records.subarray(0, count), scores: kept.scores.subarray(0, count)};
};

/**
 * A search over every record. The index is made at the first words that are looked for, once for a dataset, so that a start
 * does not wait for it.
 */
export const createSearch = (dataset: Dataset): Search => {
	const spellings = spellingsOf(dataset.manifest.spellings ?? []);
	const part = (): number => {
		const {index} = lookingThrough(dataset, spellings);
		return index.all === 0 ? 1 : index.read() / index.all;
	};
	const readAll = (): void => lookingThrough(dataset, spellings).index.readOn(() => true);
	const answer = (text: string): Found => {
		const {words, conditions, unknown, begun} = parseQuery(text);
		const hints = begun.map(field => takes(dataset, field));
		const problems = faultsOf(dataset, conditions, unknown).map(({message, hint}) => `${message} ${hint}`);
		if (words.length === 0 && conditions.length === 0) return nothingFound(problems, hints);
		const looking = lookingThrough(dataset, spellings);
		const {index} = looking;
		if (words.length === 0) {
			const {records} = narrowed(dataset, index, {records: firstNumbers(index.all), scores: new Float64Array(0)}, conditions);
			return foundOf(index, records, undefined, {isNear: false, problems, hints, part: 1});
		}
		const find = (sought: readonly string[], isNear: boolean) =>
			narrowed(dataset, index, look(looking, wantedIn(sought, spellings), isNear), conditions);
		const amounts = soughtIn(words.join(' '));
		const asAmount = amounts.some(isAmount) ? find(amounts, false) : undefined;
		const plain = wordsOf(words.join(' '));
		const exact = asAmount && asAmount.records.length > 0 ? asAmount : find(plain, false);
		// Only when nothing is spelled so: else "coal" would find every goal.
		const isNear = exact.records.length === 0 && part() === 1;
		const {records, scores} = isNear ? find(plain, true) : exact;
		return foundOf(index, records, scores, {isNear, problems, hints, part: part()});
	};
	// The same text is asked for again whenever the screen is composed.
	let last: {readonly text: string; readonly found: Found} | undefined;
	const remembered = (text: string): Found => {
		if (last?.text !== text || (last.found.part < 1 && last.found.part < part())) last = {text, found: answer(text)};
		return last.found;
	};
	const hasWords = (text: string) => parseQuery(text).words.length > 0;
	return Object.assign(
		(text: string): Found => {
			if (hasWords(text)) readAll();
			return remembered(text);
		},
		{
			soFar: (text: string): Found => {
				if (hasWords(text) && lookingThrough(dataset, spellings).index.all <= AT_ONCE) readAll();
				return remembered(text);
			},
			readOn: (goesOn: () => boolean): void => {
				if (part() < 1) lookingThrough(dataset, spellings).index.readOn(goesOn);
				else findLinks(dataset, goesOn);
			},
			part,
			isRead: () => part() === 1 && findLinks(dataset, () => false),
		},
	);
};
