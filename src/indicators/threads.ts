import type {Dataset} from '../dataset/dataset.ts';
import {type Kind, kindNames} from '../dataset/kind-names.ts';
import type {AnyRecord} from '../dataset/kinds.ts';
import {ofDataset} from '../dataset/remembered.ts';

// What belongs together: every record names others by their ids, wherever in it, and a thread is what one record names
// and what names it.

const isObject = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null;

/** Fields whose words are ids of other records, wherever in a record they stand. */
const ID_FIELDS = new Set([
	'source',
	'series',
	'observation',
	'organisation',
	'check',
	'pledges',
	'projects',
	'regions',
	'people',
	'organisations',
	'records',
]);

/** The works behind notes, by the document and the number of the note. */
const worksByNote = (dataset: Dataset): ReadonlyMap<string, string> =>
	new Map(dataset.sources.flatMap(({id, citedIn}) => (citedIn ? [[`${citedIn.source} ${citedIn.note}`, id] as const] : [])));

const collect = (value: unknown, field: string, into: Set<string>, works: ReadonlyMap<string, string>): void => {
	if (typeof value === 'string') {
		if (ID_FIELDS.has(field)) into.add(value);
	} else if (Array.isArray(value)) {
		for (const item of value) collect(item, field, into, works);
	} else if (isObject(value)) {
		const work = value['note'] === undefined ? undefined : works.get(`${value['source']} ${value['note']}`);
		if (work !== undefined) into.add(work);
		for (const key in value) collect(value[key], key, into, works);
	}
};

/** Ids of what a record names. */
const namedBy = (record: AnyRecord['record'], works: ReadonlyMap<string, string>): ReadonlySet<string> => {
	const named = new Set<string>();
	collect(record, '', named, works);
	named.delete(record.id);
	return named;
};

/** A kind and a place in its list as one number: of a large dataset many are kept. */
const placed = (kind: number, place: number): number => place * 16 + kind;
const kindOf = (placed: number): Kind => kindNames[placed % 16] as Kind;
const placeOf = (placed: number): number => Math.floor(placed / 16);

/** Which records name which, found out once for a dataset and only when somebody asks. */
type Links = {
	readonly works: ReadonlyMap<string, string>;
	/** By the id of what is named: who names it, in the order of kinds and files. */
	readonly from: Map<string, number[]>;
	/** The next to be gone through. */
	kind: number;
	place: number;
};

const linksBegun = ofDataset((dataset): Links => ({works: worksByNote(dataset), from: new Map(), kind: 0, place: 0}));

/**
 * Finds out which records name which for as long as it may, so that of a large dataset it can be done a little at a time.
 * @returns whether it is known of all of them
 */
export const findLinks = (dataset: Dataset, goesOn: () => boolean): boolean => {
	const links = linksBegun(dataset);
	for (; links.kind < kindNames.length; links.kind++) {
		const records = dataset[kindNames[links.kind] as Kind];
		for (; links.place < records.length; links.place++) {
			if (!goesOn()) return false;
			const named = namedBy(records[links.place] as AnyRecord['record'], links.works);
			for (const id of named) {
				const list = links.from.get(id);
				if (list) list.push(placed(links.kind, links.place));
				else links.from.set(id, [placed(links.kind, links.place)]);
			}
		}
		links.place = 0;
	}
	return true;
};

const linksOf = (dataset: Dataset): Links => {
	findLinks(dataset, () => true);
	return linksBegun(dataset);
};

const recordAt = (dataset: Dataset, at: number): AnyRecord['record'] => dataset[kindOf(at)][placeOf(at)] as AnyRecord['record'];

/** Records that name this one, in the order of kinds and files. */
export const naming = (dataset: Dataset, id: string): AnyRecord[] =>
	(linksOf(dataset).from.get(id) ?? []).flatMap(at => dataset.byId.get(recordAt(dataset, at).id) ?? []);

/** Ids of what a record names, as far as it is there. */
const named = (dataset: Dataset, id: string): string[] => {
	const any = dataset.byId.get(id);
	return any ? [...namedBy(any.record, linksOf(dataset).works)].filter(other => dataset.byId.has(other)) : [];
};

/** Ids of all that belongs to a record: itself, what it names and what names it. */
export const thread = (dataset: Dataset, id: string): ReadonlySet<string> =>
	new Set([id, ...named(dataset, id), ...naming(dataset, id).map(({record}) => record.id)]);

/** Whether a record, by its place in the list of its kind, belongs to any of some: for many of either, where sets of ids would take long. */
export const belonging = (dataset: Dataset, ids: readonly string[]): ((any: AnyRecord, place: number) => boolean) => {
	const {from} = linksOf(dataset);
	const own = new Set(ids.flatMap(id => [id, ...named(dataset, id)]));
	const marks = Object.fromEntries(kindNames.map(kind => [kind, new Uint8Array(dataset[kind].length)])) as Record<Kind, Uint8Array>;
	for (const id of ids) for (const at of from.get(id) ?? []) marks[kindOf(at)][placeOf(at)] = 1;
	return ({kind, record}, place) => marks[kind][place] === 1 || own.has(record.id);
};
