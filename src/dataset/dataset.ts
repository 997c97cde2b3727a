import {type Kind, kindNames} from './kind-names.ts';
import type {AnyRecord, RecordOf, Records} from './kinds.ts';
import {recordsById} from './record-index.ts';
import type {Briefing} from './schema/briefing.ts';
import type {Manifest} from './schema/manifest.ts';

/** All that was recorded, checked, with every reference resolvable. */
export type Dataset = Records & {
	readonly manifest: Manifest;
	/** Every record by its id; ids are unique across kinds. */
	readonly byId: ReadonlyMap<string, AnyRecord>;
	/** How the briefing is to be, where the dataset says so. */
	readonly briefing?: Briefing | undefined;
};

/** Joins checked records into a dataset with its index. The caller has made sure that ids are unique. */
export const joinDataset = (manifest: Manifest, records: Records, briefing?: Briefing): Dataset => ({
	...records,
	manifest,
	byId: recordsById(records),
	...(briefing && {briefing}),
});

/** Datasets of which a kind is read when it is asked for, and the records of their kinds by their ids. */
const apart = new WeakSet<Dataset>();
const indexes = new WeakMap<readonly unknown[], ReadonlyMap<string, unknown>>();

/**
 * The same of records that are there only when they are asked for: no kind is read, and no index made, before somebody wants it.
 * @param recordsOf the records of a kind; asked once for each
 */
export const joinLazily = (manifest: Manifest, recordsOf: <K extends Kind>(kind: K) => Records[K], briefing?: Briefing): Dataset => {
	const dataset = {manifest, ...(briefing && {briefing})} as Dataset;
	const whenAsked = <T>(name: string, make: () => T) => {
		let made: {readonly value: T} | undefined;
		Object.defineProperty(dataset, name, {
			enumerable: true,
			get: () => {
				made ??= {value: make()};
				return made.value;
			},
		});
	};
	for (const kind of kindNames) whenAsked(kind, () => recordsOf(kind));
	whenAsked('byId', () => recordsById(dataset));
	apart.add(dataset);
	return dataset;
};

const indexOf = <K extends Kind>(records: readonly RecordOf<K>[]): ReadonlyMap<string, unknown> => {
	const known = indexes.get(records) ?? new Map(records.map(record => [record.id, record]));
	indexes.set(records, known);
	return known;
};

/** The record of a kind with this id, or `undefined`. Where kinds are read when they are asked for it reads no other. */
export const find = <K extends Kind>(dataset: Dataset, kind: K, id: string): RecordOf<K> | undefined => {
	if (apart.has(dataset)) return indexOf(dataset[kind]).get(id) as RecordOf<K> | undefined;
	const found = dataset.byId.get(id);
	return found?.kind === kind ? (found.record as RecordOf<K>) : undefined;
};
