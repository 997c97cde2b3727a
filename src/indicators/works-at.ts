import type {Dataset} from '../dataset/dataset.ts';
import {type Kind, kindNames} from '../dataset/kind-names.ts';
import type {AnyRecord, Records} from '../dataset/kinds.ts';
import type {Citation} from '../dataset/schema/primitives.ts';
import {happened} from './stood.ts';

// Works at an earlier date: what is told then rests on those that were out, and names a later one only where no other tells of it. No
// other work is there.

/** A value with other citations in it; the same value where none of them is another. */
const recite = <T>(value: T, cited: (citations: readonly Citation[]) => readonly Citation[]): T => {
	if (typeof value !== 'object' || value === null) return value;
	let other: Record<string, unknown> | undefined;
	for (const key in value) {
		const item: unknown = value[key];
		if (typeof item !== 'object') continue;
		const told = key === 'citations' ? cited(item as readonly Citation[]) : recite(item, cited);
		if (told === item) continue;
		other ??= (Array.isArray(value) ? [...value] : {...value}) as Record<string, unknown>;
		other[key] = told;
	}
	return (other ?? value) as T;
};

/**
 * A record without how its passages were read, until all works that may be meant were out, follow-ups aside: of a date that two of them
 * leave open, or of a misprint, nobody could say so before.
 */
const unread = <T extends object>(record: T, isMet: (citations: readonly Citation[]) => boolean): T => {
	const {reading, citations, ...rest} = record as {readonly reading?: string; readonly citations?: readonly Citation[]};
	return reading === undefined || citations === undefined || isMet(citations) ? record : ({...rest, citations} as unknown as T);
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
	const named = new Set<string>();
	const cited = (citations: readonly Citation[]): readonly Citation[] => {
		const told = citations.some(({source}) => late.has(source)) && citations.some(({source}) => isOut.get(source));
		const kept = told ? citations.filter(({source}) => !late.has(source)) : citations;
		for (const {source, note} of kept) named.add(note === undefined ? source : `${source} ${note}`).add(source);
		return kept;
	};
	const isMet = (citations: readonly Citation[]): boolean =>
		citations.some(({source}) => isOut.get(source)) && citations.every(({source}) => isOut.get(source) || late.has(source));
	const kinds = kindNames.filter(kind => kind !== 'sources');
	const toldOf = (kind: Kind) => records[kind].map(record => unread<AnyRecord['record']>(recite(record, cited), isMet));
	const told = {...records, ...Object.fromEntries(kinds.map(kind => [kind, toldOf(kind)]))} as T;
	// A dispute may be about a work.
	for (const id of told.conflicts.flatMap(conflict => conflict.records)) named.add(id);
	const works = dataset.sources.filter(({id, citedIn: by}) => named.has(id) || (by && named.has(`${by.source} ${by.note}`)));
	// A work says which one cites it.
	for (const {citedIn: by} of works) if (by) named.add(by.source);
	return {...told, sources: dataset.sources.filter(source => named.has(source.id) || works.includes(source))};
};
