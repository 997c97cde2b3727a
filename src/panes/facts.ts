import {citedWork, type Dataset, find} from '../dataset/dataset.ts';
import {ofDataset} from '../dataset/remembered.ts';
import type {Citation} from '../dataset/schema/primitives.ts';
import {conflictsOn, isDisputed} from '../indicators/conflicts.ts';
import {restsOnFollowUps} from '../indicators/sources.ts';
import {unitOf} from '../indicators/units.ts';
import {citationWords} from './citation.ts';
import {type Quantity, quantityWords} from './figures.ts';

// What a view says as data, for programs: numbers stay numbers, and stand beside their units, statuses, hedges and sources.
// What has no value is null where a value is asked for, and is left out where it is only not told.

/** A value of JSON; what is undefined is left out. */
export type Fact = string | number | boolean | null | readonly Fact[] | Facts;
export type Facts = {readonly [key: string]: Fact | undefined};

/** What is computed here to the one digit after the point with which it is shown: more would claim more than its inputs bear. */
export const rounded = (value: number | undefined): number | null => (value === undefined ? null : Math.round(value * 10) / 10);

/** Rows as data. */
export type FactRows = {
	/** What stands in columns, where there is a table: keys of the rows, in order. */
	readonly columns: readonly string[];
	readonly of: (row: string) => Facts;
	/** What the rows come to: sums, counts, goals. */
	readonly summary?: () => Facts;
};

/** Facts by what they were made of: a figure, a citation, a conflict stands in many rows. */
const made = ofDataset(() => new WeakMap<object, Facts>());

/** Facts that are made once for each part of a dataset. */
export const factsOnce = (dataset: Dataset, part: object, make: () => Facts): Facts => {
	const known = made(dataset).get(part);
	if (known) return known;
	const facts = make();
	made(dataset).set(part, facts);
	return facts;
};

/** A source and the place in it; `text` is how it is named in words. */
export const citationFacts = (dataset: Dataset, citation: Citation): Facts =>
	factsOnce(dataset, citation, () => ({
		...citation,
		name: find(dataset, 'sources', citation.source)?.short,
		work: citedWork(dataset, citation)?.id,
		text: citationWords(dataset, citation),
	}));

const isObject = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null && !Array.isArray(value);

/** A quantity has a unit of the dataset and says how it came to be. */
const isQuantity = (value: Record<string, unknown>): boolean => typeof value['unit'] === 'string' && typeof value['status'] === 'string';

/** A quantity with the label of its unit, and as it is said in words. */
const quantityFacts = (dataset: Dataset, quantity: Quantity): Facts => ({
	unitLabel: unitOf(dataset, quantity.unit).label,
	text: quantityWords(dataset, quantity),
});

/** A record, or a part of one, as data: all that it has, with its quantities and citations told in full. */
export const recordFacts = (dataset: Dataset, part: object): Facts => factsOnce(dataset, part, () => partFacts(dataset, part));

const partFacts = (dataset: Dataset, part: object): Facts => {
	const entries = Object.entries(part).map(([key, value]): [string, Fact | undefined] => {
		if (key === 'citations') return [key, (value as Citation[]).map(citation => citationFacts(dataset, citation))];
		if (Array.isArray(value)) return [key, value.map(item => (isObject(item) ? recordFacts(dataset, item) : (item as Fact)))];
		return [key, isObject(value) ? recordFacts(dataset, value) : (value as Fact)];
	});
	const facts = Object.fromEntries(entries);
	return isQuantity(facts) ? {...facts, ...quantityFacts(dataset, part as Quantity)} : facts;
};

/** Where sources disagree about records: the sides with what each says, and how they are read here. */
const conflictFacts = (dataset: Dataset, ids: readonly string[]): Facts[] =>
	[...new Set(ids.flatMap(id => conflictsOn(dataset, id)))].map(conflict => {
		const {records: _, ...facts} = recordFacts(dataset, conflict);
		return {...facts, text: conflict.headline};
	});

/** The marks of records: whether only follow-ups tell of them, and whether and where sources disagree. */
export const markFacts = (dataset: Dataset, ids: readonly string[], citations: readonly Citation[]): Facts => ({
	disputed: ids.some(id => isDisputed(dataset, id)),
	followUp: citations.length > 0 && restsOnFollowUps(dataset, citations),
	conflicts: conflictFacts(dataset, ids),
});
