import type {Kind} from './kind-names.ts';
import type {RecordOf, Records} from './kinds.ts';
import {recordsById} from './record-index.ts';
import {ofDataset} from './remembered.ts';
import type {Briefing} from './schema/briefing.ts';
import type {Manifest} from './schema/manifest.ts';
import type {Citation} from './schema/primitives.ts';
import type {Source} from './schema/source.ts';

/** All that was recorded, checked, with every reference resolvable. */
export type Dataset = Records & {
	readonly manifest: Manifest;
	/** Every record by its id; ids are unique across kinds. */
	readonly byId: ReadonlyMap<string, AnyRecord>;
	/** How the briefing is to be, where the dataset says so. */
	readonly briefing?: Briefing | undefined;
};

export type AnyRecord = {readonly [K in Kind]: {readonly kind: K; readonly record: RecordOf<K>}}[Kind];

/** Joins checked records into a dataset with its index. The caller has made sure that ids are unique. */
export const joinDataset = (manifest: Manifest, records: Records, briefing?: Briefing): Dataset => ({
	...records,
	manifest,
	byId: recordsById(records),
	...(briefing && {briefing}),
});

/** The record of a kind with this id, or `undefined`. */
export const find = <K extends Kind>(dataset: Dataset, kind: K, id: string): RecordOf<K> | undefined => {
	const found = dataset.byId.get(id);
	return found?.kind === kind ? (found.record as RecordOf<K>) : undefined;
};

/** The work that a citation rests on beside the source itself: "citing note 18" names it. */
export const citedWork = (dataset: Dataset, citation: Citation): Source | undefined =>
	citation.note === undefined ? undefined : byNote(dataset).get(`${citation.source} ${citation.note}`);

const byNote = ofDataset(dataset => {
	const found = new Map<string, Source>();
	// Of two that say so, which a check refuses, the first.
	for (const source of dataset.sources.toReversed()) if (source.citedIn) found.set(`${source.citedIn.source} ${source.citedIn.note}`, source);
	return found;
});
