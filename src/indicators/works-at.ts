import type {Dataset} from '../dataset/dataset.ts';
import {kindNames} from '../dataset/kind-names.ts';
import type {Records} from '../dataset/kinds.ts';
import type {Citation} from '../dataset/schema/primitives.ts';
import {happened} from './stood.ts';

// Works at an earlier date: what is told then rests on those that were out, and names a later one only where no other tells of it. No
// other work is there.

const isObject = (value: unknown): value is Readonly<Record<string, unknown>> => typeof value === 'object' && value !== null;

/** A value with other citations in it; the same value where none of them is another. */
const recite = (value: unknown, cited: (citations: readonly Citation[]) => readonly Citation[]): unknown => {
	if (Array.isArray(value)) {
		const items = value.map(item => recite(item, cited));
		return items.every((item, index) => item === value[index]) ? value : items;
	}
	if (!isObject(value)) return value;
	let other = value;
	for (const key in value) {
		const item = key === 'citations' ? cited(value[key] as readonly Citation[]) : recite(value[key], cited);
		if (item !== value[key]) other = {...other, [key]: item};
	}
	return other;
};

/** Ids of the works that are cited anywhere, notes of works as `source note`. */
const citedIn = (value: unknown, into: Set<string>): void => {
	if (Array.isArray(value)) for (const item of value) citedIn(item, into);
	else if (isObject(value)) {
		const {source, note} = value;
		if (typeof source === 'string') into.add(source).add(`${source} ${note}`);
		for (const key in value) citedIn(value[key], into);
	}
};

/**
 * The records of an earlier day with no more works than they rest on. Of what a work told by then no later follow-up is named as
 * a source as well; what only later ones tell keeps them, and is told as such (`toldLater`).
 * @param records those of that day
 * @param limit that day as YYYYMMDD
 */
export const withWorks = <T extends Records>(dataset: Dataset, records: T, limit: number): T => {
	const isOut = new Map(dataset.sources.map(({id, issued}) => [id, happened(issued, limit)]));
	const late = new Set(dataset.sources.filter(({id, collection}) => collection === 'follow-up' && !isOut.get(id)).map(({id}) => id));
	const cited = (citations: readonly Citation[]): readonly Citation[] =>
		citations.some(({source}) => isOut.get(source)) && citations.some(({source}) => late.has(source))
			? citations.filter(({source}) => !late.has(source))
			: citations;
	const kinds = kindNames.filter(kind => kind !== 'sources');
	const told = {...records, ...Object.fromEntries(kinds.map(kind => [kind, recite(records[kind], cited)]))} as T;
	const named = new Set<string>();
	for (const kind of kinds) citedIn(told[kind], named);
	// A dispute may be about a work.
	for (const id of told.conflicts.flatMap(conflict => conflict.records)) named.add(id);
	const works = dataset.sources.filter(({id, citedIn: by}) => named.has(id) || (by && named.has(`${by.source} ${by.note}`)));
	// A work says which one cites it.
	for (const {citedIn: by} of works) if (by) named.add(by.source);
	return {...told, sources: dataset.sources.filter(source => named.has(source.id) || works.includes(source))};
};
