import {citedWork} from '../dataset/cited-work.ts';
import type {Dataset} from '../dataset/dataset.ts';
import type {Conflict} from '../dataset/schema/conflict.ts';
import type {Observation} from '../dataset/schema/observation.ts';
import type {Citation} from '../dataset/schema/primitives.ts';
import {conflictsOn, isDisputed} from '../indicators/conflicts.ts';
import {restsOnFollowUps} from '../indicators/sources.ts';
import {toldLater} from '../indicators/told-later.ts';
import {unitOf} from '../indicators/units.ts';
import {citationWords} from './citation.ts';
import {type Quantity, quantityWords} from './figures.ts';

// What a view says as data, for programs: numbers stay numbers, and stand beside their units, statuses, hedges and sources.
// What has no value is null where a value is asked for, and is left out where it is only not told. What stands in many rows –
// conflicts, derived figures, the figures that these are made of – is named by its id, and told once beside the rows (print/data.ts).

/** A value of JSON; what is undefined is left out. */
export type Fact = string | number | boolean | null | readonly Fact[] | Facts;
export type Facts = {readonly [key: string]: Fact | undefined};

/** What is computed here to the one digit after the point with which it is shown: more would claim more than its inputs bear. */
export const rounded = (value: number | undefined): number | null => (value === undefined ? null : Math.round(value * 10) / 10);

/** Rows as data. */
export type FactRows = {
	/** What stands in columns, where there is a table: keys of the rows, in order; `change.value` of what stands under `change`. */
	readonly columns: readonly string[];
	/** A row; `view`, its first, is the pane's id. */
	readonly of: (row: string) => Facts;
	/** What the rows come to: sums, counts, goals. */
	readonly summary?: () => Facts;
};

/** A figure of one year is an input of what is derived of many: its citations are told in each, and put into words once. */
const cited = new WeakMap<Citation, {readonly dataset: Dataset; readonly facts: Facts}>();

/** A source and the place in it; `text` is how it is named in words. */
const citationFacts = (dataset: Dataset, citation: Citation): Facts => {
	const known = cited.get(citation);
	if (known?.dataset === dataset) return known.facts;
	const facts = {...citation, work: citedWork(dataset, citation)?.id, text: citationWords(dataset, citation)};
	cited.set(citation, {dataset, facts});
	return facts;
};

const isObject = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null && !Array.isArray(value);

/** A quantity has a unit of the dataset and says how it came to be. */
const isQuantity = (value: Record<string, unknown>): boolean => typeof value['unit'] === 'string' && typeof value['status'] === 'string';

/** A quantity with the label of its unit, and as it is said in words. */
const quantityFacts = (dataset: Dataset, quantity: Quantity): Facts => ({
	unitLabel: unitOf(dataset, quantity.unit).label,
	text: quantityWords(dataset, quantity),
});

const valueFacts = (dataset: Dataset, key: string, value: unknown): Fact => {
	if (key === 'citations') return (value as Citation[]).map(citation => citationFacts(dataset, citation));
	if (Array.isArray(value)) return value.map(item => (isObject(item) ? recordFacts(dataset, item) : (item as Fact)));
	return isObject(value) ? recordFacts(dataset, value) : (value as Fact);
};

/** A record, or a part of one, as data: all that it has, with its quantities and citations told in full. */
export const recordFacts = (dataset: Dataset, part: object): Facts => {
	const facts = {...part} as Record<string, Fact>;
	for (const key in facts) {
		const value = facts[key];
		if (typeof value === 'object' && value !== null) facts[key] = valueFacts(dataset, key, value);
	}
	return isQuantity(facts) ? {...facts, ...quantityFacts(dataset, part as Quantity)} : facts;
};

/** Where sources disagree: the sides with what each says, and how they are read here. */
export const conflictFacts = (dataset: Dataset, {records: _, ...conflict}: Conflict): Facts => recordFacts(dataset, conflict);

/** The marks of records: whether they would not be there without the follow-ups, and whether and where sources disagree, by the ids of the conflicts. */
export const markFacts = (dataset: Dataset, ids: readonly string[], followUp: boolean): Facts => ({
	disputed: ids.some(id => isDisputed(dataset, id)),
	followUp,
	conflicts: [...new Set(ids.flatMap(id => conflictsOn(dataset, id).map(conflict => conflict.id)))],
});

/** A place in a work; not its words, as two works may be called the same. */
const placeOf = ({source, page, paragraph, note, place}: Citation): string => [source, page, paragraph, note, place].join(' ');

/** A value made of figures: who tells of these, each place once. Without the follow-ups it is not there if one of them is not. */
export const madeOfFacts = (dataset: Dataset, figures: readonly Observation[]): Facts => ({
	followUp: figures.some(({citations}) => restsOnFollowUps(dataset, citations)),
	citations: [...new Map(figures.flatMap(({citations}) => citations.map(one => [placeOf(one), one]))).values()].map(one =>
		citationFacts(dataset, one),
	),
});

/** Lists that records of a kind may be without: there they are empty, so that whoever goes through them need not ask. */
export const NO_LINKS: Facts = {projects: [], regions: [], organisations: []};
export const NOBODY: Facts = {...NO_LINKS, people: []};

/** A figure of a series as data, with its marks. */
export const figureFacts = (dataset: Dataset, observation: Observation): Facts => ({
	id: observation.id,
	...NO_LINKS,
	...recordFacts(dataset, observation),
	toldLater: toldLater(dataset, observation),
	...markFacts(dataset, [observation.id], restsOnFollowUps(dataset, observation.citations)),
});
