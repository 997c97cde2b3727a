import MiniSearch from 'minisearch';
import type {AnyRecord, Dataset} from '../dataset/dataset.ts';
import {kindNames} from '../dataset/kind-names.ts';
import {amountsIn, isAmount} from './amounts.ts';
import {meets} from './conditions.ts';
import {parseQuery} from './query.ts';
import {MANY, scanner} from './scan.ts';
import {lookupTerm, plainWord, type Spellings, spellingsOf, termsOf} from './terms.ts';
import {type Fault, faultsOf} from './values.ts';

// The only importer of minisearch.

export type Found = {
	/** Best first where words were given (then `isRanked`), else in the order of the dataset. */
	readonly records: readonly AnyRecord[];
	readonly isRanked: boolean;
	/** Nothing is spelled as asked: these are spelled nearly so. */
	readonly isNear: boolean;
	/** Conditions that cannot be met, in a sentence or two each. */
	readonly problems: readonly string[];
};

export type Search = (text: string) => Found;

/** Fields whose words are ids, codes or addresses, and nothing that anybody would search for. */
const SKIPPED = new Set([
	'id',
	'source',
	'unit',
	'citations',
	'unit',
	'form',
	'iso',
	'glyph',
	'formula',
	'inputs',
	'records',
	'type',
	'language',
	'collection',
]);

const wordsIn = (value: unknown, into: string[]): void => {
	if (typeof value === 'string') into.push(value);
	else if (Array.isArray(value)) for (const item of value) wordsIn(item, into);
	else if (typeof value === 'object' && value !== null) {
		for (const [key, item] of Object.entries(value)) if (!SKIPPED.has(key)) wordsIn(item, into);
	}
};

const LINKS = ['projects', 'regions', 'people', 'organisations'] as const;

/** A record as it is searched: what it is called, by all its spellings; what it says; what the records are called that it names. */
const documentOf = (dataset: Dataset, any: AnyRecord) => {
	const {record} = any;
	const called = (other: AnyRecord['record']): string[] =>
		[
			'name' in other ? other.name : undefined,
			'headline' in other ? other.headline : undefined,
			'label' in other ? other.label : undefined,
			'title' in other ? other.title : undefined,
			'short' in other ? other.short : undefined,
			...('aliases' in other ? (other.aliases ?? []) : []),
		].filter(text => text !== undefined);
	const said: string[] = [];
	wordsIn(record, said);
	const linked = LINKS.flatMap(key => {
		const ids: unknown = key in record ? (record as Record<string, unknown>)[key] : undefined;
		return Array.isArray(ids) ? ids : [];
	}).flatMap(id => dataset.byId.get(id)?.record ?? []);
	const series = 'series' in record ? dataset.byId.get(record.series)?.record : undefined;
	return {
		id: record.id,
		name: [...called(record), ...(series ? called(series) : [])].join(' '),
		said: said.join(' '),
		linked: linked.flatMap(called).join(' '),
	};
};

const wordsOf: (text: string) => string[] = MiniSearch.getDefault('tokenize') as (text: string) => string[];

/** A text as it is kept: its words, and beside them each amount by one term however it is written, and by its scale ("bn": billion). */
const termsIn = (text: string): string[] => {
	const {terms, scales} = amountsIn(text);
	return [...wordsOf(text), ...terms, ...scales];
};

/** A text as it is looked for: an amount is that term alone. */
const soughtIn = (text: string): string[] => {
	const {terms, rest} = amountsIn(text);
	return terms.length === 0 ? wordsOf(text) : [...wordsOf(rest).filter(word => word !== ''), ...terms];
};

/** The terms of a word, remembered: most words of a dataset occur again and again. */
const rememberingTerms = (spellings: Spellings): ((word: string) => string[]) => {
	const known = new Map<string, string[]>();
	return word => {
		const terms = known.get(word) ?? termsOf(word, spellings);
		known.set(word, terms);
		return terms;
	};
};

const recordsOf = (dataset: Dataset): AnyRecord[] => kindNames.flatMap(kind => dataset[kind].map(record => ({kind, record}) as AnyRecord));

/** Looks through every record for words as the index does, but for slips of the finger and for the best first. */
export const scanOf = (dataset: Dataset, spellings: Spellings): ((sought: readonly string[]) => readonly AnyRecord[]) => {
	const terms = rememberingTerms(spellings);
	const scan = scanner(
		recordsOf(dataset).map(any => {
			const {name, said, linked} = documentOf(dataset, any);
			return {of: any, terms: [name, said, linked].flatMap(termsIn).flatMap(terms)};
		}),
	);
	return sought => scan(sought.map(word => lookupTerm(word, spellings)));
};

/** The index of a dataset, and whether a term is one of those that a record is called by. */
type Index = {readonly terms: MiniSearch; readonly isCalled: (id: string, term: string) => boolean};

export const indexOf = (dataset: Dataset, spellings: Spellings): Index => {
	const terms = new MiniSearch({
		fields: ['name', 'said', 'linked'],
		tokenize: termsIn,
		processTerm: rememberingTerms(spellings),
		searchOptions: {
			tokenize: text => text.split(' '),
			processTerm: term => lookupTerm(term, spellings),
			combineWith: 'AND',
			boost: {name: 4, linked: 2},
			prefix: true,
			// A thing with many spellings must not stand behind what only names it once: the length of a field counts little.
			bm25: {k: 1.2, b: 0.2, d: 0.5},
		},
	});
	const documents = kindNames.flatMap(kind => dataset[kind].map(record => documentOf(dataset, {kind, record} as AnyRecord)));
	terms.addAll(documents);
	const names = new Map(documents.map(({id, name}) => [id, name]));
	const called = new Map<string, ReadonlySet<string>>();
	const isCalled = (id: string, term: string) => {
		const known = called.get(id) ?? new Set(termsIn(names.get(id) ?? '').flatMap(word => termsOf(word, spellings)));
		called.set(id, known);
		return known.has(term);
	};
	return {terms, isCalled};
};

/** How many slips a word may have, as a part of its length: one in four letters; shorter words must be right. */
const SLIPS = (term: string): number | false => (term.length > 3 && !isAmount(term) ? 0.25 : false);

/** A name is most often meant as that of the project, the person or the region itself. */
const WEIGHTS: Readonly<Partial<Record<AnyRecord['kind'], number>>> = {
	projects: 4,
	people: 3,
	regions: 3,
	organisations: 2,
	sources: 0.5,
	observations: 0.7,
	derivations: 0.5,
};

/** What a record is called first, its other spellings left aside. */
const ownName = ({record}: AnyRecord): string =>
	'name' in record ? record.name : 'headline' in record ? record.headline : 'label' in record ? record.label : 'title' in record ? record.title : '';

/** The same as it is compared. */
const ownTerms = (any: AnyRecord): string => {
	const name = ownName(any);
	const {terms, scales} = amountsIn(name);
	return [plainWord(name), ...terms, ...scales].join(' ');
};

/** How much more a thing counts that is called just as it was typed than one that goes by another spelling of it. */
const AS_TYPED = 2;

const indexes = new WeakMap<Dataset['byId'], Index>();
const scans = new WeakMap<Dataset['byId'], ReturnType<typeof scanOf>>();

/** What is wrong with a text that is to be looked for; `isCertain` where no date would make it right. */
export const searchFaults = (dataset: Dataset, text: string): Fault[] => {
	const {conditions, unknown} = parseQuery(text);
	return faultsOf(dataset, conditions, unknown);
};

/**
 * A search over every record. The index is made at the first words that are looked for, once for a dataset, so that a start
 * does not wait for it.
 */
export const createSearch = (dataset: Dataset): Search => {
	const spellings = spellingsOf(dataset.manifest.spellings ?? []);
	const all = () => kindNames.flatMap(kind => dataset[kind].map(record => ({kind, record}) as AnyRecord));
	const through = (sought: readonly string[]): readonly AnyRecord[] => {
		const scan = scans.get(dataset.byId) ?? scanOf(dataset, spellings);
		scans.set(dataset.byId, scan);
		return scan(sought);
	};
	const look = (sought: readonly string[], fuzzy: boolean): readonly AnyRecord[] => {
		if (dataset.byId.size > MANY) return fuzzy ? [] : through(sought);
		const index = indexes.get(dataset.byId) ?? indexOf(dataset, spellings);
		indexes.set(dataset.byId, index);
		const typed = sought.map(word => (/[a-z]/.test(plainWord(word)) ? plainWord(word) : lookupTerm(word, spellings)));
		const isTyped = (any: AnyRecord) => {
			const name = ownTerms(any);
			return typed.every(word => name.includes(word));
		};
		const weight = (id: string, term: string) => {
			const any = dataset.byId.get(id);
			if (!any) return 1;
			const usual = WEIGHTS[any.kind] ?? 1;
			return (index.isCalled(id, term) ? usual : Math.min(1, usual)) * (isTyped(any) ? AS_TYPED : 1);
		};
		return index.terms.search(sought.join(' '), {fuzzy: fuzzy && SLIPS, boostDocument: weight}).flatMap(({id}) => dataset.byId.get(id) ?? []);
	};
	return text => {
		const {words, conditions, unknown} = parseQuery(text);
		const problems = faultsOf(dataset, conditions, unknown).map(({message, hint}) => `${message} ${hint}`);
		if (words.length === 0 && conditions.length === 0) return {records: [], isRanked: false, isNear: false, problems};
		const chosen = (records: readonly AnyRecord[]) => records.filter(any => meets(dataset, any, conditions));
		if (words.length === 0) return {records: chosen(all()), isRanked: false, isNear: false, problems};
		const plain = wordsOf(words.join(' ')).filter(word => word !== '');
		const amounts = soughtIn(words.join(' '));
		const asAmount = amounts.some(isAmount) ? chosen(look(amounts, false)) : [];
		const exact = asAmount.length > 0 ? asAmount : chosen(look(plain, false));
		// Only when nothing is spelled so: else "coal" would find every goal.
		return exact.length > 0
			? {records: exact, isRanked: true, isNear: false, problems}
			: {records: chosen(look(plain, true)), isRanked: true, isNear: true, problems};
	};
};
