import type {AnyRecord, Dataset} from '../dataset/dataset.ts';
import {kindNames} from '../dataset/kind-names.ts';

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

type Links = {readonly to: ReadonlyMap<string, ReadonlySet<string>>; readonly from: ReadonlyMap<string, readonly string[]>};

const linksByDataset = new WeakMap<Dataset, Links>();

/** Which record names which: found out once for a dataset, and only when somebody asks. */
const linksOf = (dataset: Dataset): Links => {
	const known = linksByDataset.get(dataset);
	if (known) return known;
	const works = worksByNote(dataset);
	const to = new Map<string, Set<string>>();
	const from = new Map<string, string[]>();
	for (const kind of kindNames) {
		for (const record of dataset[kind]) {
			const named = new Set<string>();
			collect(record, '', named, works);
			named.delete(record.id);
			to.set(record.id, named);
			for (const id of named) {
				const list = from.get(id);
				if (list) list.push(record.id);
				else from.set(id, [record.id]);
			}
		}
	}
	const links = {to, from};
	linksByDataset.set(dataset, links);
	return links;
};

/** Records that name this one, in the order of kinds and files. */
export const naming = (dataset: Dataset, id: string): AnyRecord[] =>
	(linksOf(dataset).from.get(id) ?? []).flatMap(other => dataset.byId.get(other) ?? []);

/** Ids of all that belongs to a record: itself, what it names and what names it. */
export const thread = (dataset: Dataset, id: string): ReadonlySet<string> => {
	const {to, from} = linksOf(dataset);
	return new Set([id, ...[...(to.get(id) ?? [])].filter(other => dataset.byId.has(other)), ...(from.get(id) ?? [])]);
};
