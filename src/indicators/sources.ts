import {briefingOf} from '../dataset/briefing.ts';
import {type Dataset, find, joinDataset} from '../dataset/dataset.ts';
import {type Kind, kindNames} from '../dataset/kind-names.ts';
import type {AnyRecord, Records} from '../dataset/kinds.ts';
import {ofDataset} from '../dataset/remembered.ts';
import type {Citation} from '../dataset/schema/primitives.ts';
import {asKnown, asWritten} from './as-of.ts';
import {derivable, relink} from './links.ts';

const isObject = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null;

/** A value without what rests on nothing that `allowed` lets through; `undefined` when nothing of it is left. */
const prune = (value: unknown, allowed: (citation: Citation) => boolean): unknown => {
	if (Array.isArray(value)) return value.map(item => prune(item, allowed)).filter(item => item !== undefined);
	if (!isObject(value)) return value;
	const {citations} = value;
	const kept = Array.isArray(citations) ? (citations as Citation[]).filter(allowed) : undefined;
	if (kept?.length === 0) return undefined;
	const entries = Object.entries(value).map(([key, item]) => [key, key === 'citations' ? kept : prune(item, allowed)] as const);
	return Object.fromEntries(entries.filter(([, item]) => item !== undefined));
};

const isLater = (dataset: Dataset, citation: Citation): boolean => find(dataset, 'sources', citation.source)?.collection === 'follow-up';

/** Whether anything can rest on follow-ups: the base documents alone have none. */
export const hasFollowUps = (dataset: Dataset): boolean => dataset.sources.some(({collection}) => collection === 'follow-up');

/** Whether what is cited so rests on follow-up sources alone; what cites nothing rests on none. */
export const restsOnFollowUps = (dataset: Dataset, citations: readonly Citation[]): boolean =>
	citations.length > 0 && citations.every(citation => isLater(dataset, citation));

/** Series by whether they have a figure without the follow-ups. */
const figured = ofDataset(dataset => {
	const found = new Map<string, boolean>();
	for (const {series, citations} of dataset.observations) found.set(series, found.get(series) || !restsOnFollowUps(dataset, citations));
	return found;
});

/** Whether a record would not be there without the follow-ups: the one rule for marks, searches and the base documents alone. */
export const isFollowUp = (dataset: Dataset, {kind, record}: AnyRecord): boolean => {
	const isTold = ({citations}: {readonly citations: readonly Citation[]}) => !restsOnFollowUps(dataset, citations);
	switch (kind) {
		case 'sources':
			return record.collection === 'follow-up';
		// One that only follow-ups have figures for; one in which they found a hole is of the documents.
		case 'series':
			return figured(dataset).get(record.id) === false;
		case 'derivations':
			return Object.values(record.inputs).some(({observation}) =>
				restsOnFollowUps(dataset, find(dataset, 'observations', observation)?.citations ?? []),
			);
		// A conflict needs two sides, and a project something that happened.
		case 'conflicts':
			return record.sides.filter(isTold).length < 2;
		case 'projects':
			return !isTold(record) || !record.history.some(isTold);
		default:
			return !isTold(record);
	}
};

/**
 * The dataset as the base documents alone give it: records, figures and entries that only follow-up sources tell of are
 * left out, and the date is at the latest that at which those documents end.
 */
export const baseOnly = (dataset: Dataset): Dataset => {
	const allowed = (citation: Citation) => !isLater(dataset, citation);
	const stays = (kind: Kind) => dataset[kind].filter(record => !isFollowUp(dataset, {kind, record} as AnyRecord));
	const told = Object.fromEntries(
		kindNames.map(kind => [kind, kind === 'sources' ? stays(kind) : prune(stays(kind), allowed)]),
	) as unknown as Records;
	const ids = new Set(kindNames.flatMap(kind => told[kind].map(record => record.id)));
	const has = (id: string) => ids.has(id);
	const linked = Object.fromEntries(kindNames.map(kind => [kind, told[kind].map(record => relink(record, has))])) as unknown as Records;
	const kept = {...linked, derivations: derivable(linked.derivations, has)};
	const whole = joinDataset(dataset.manifest, kept, briefingOf(dataset, has));
	const {horizon} = dataset.manifest;
	if (horizon === undefined) return whole;
	// All that is left was said by then, plans for later years included, so nothing more is taken away by date.
	return joinDataset(
		{...whole.manifest, asOf: horizon},
		{
			...whole,
			projects: whole.projects.map(project => asWritten(project, horizon)),
			regions: whole.regions.map(region => asKnown(region, horizon)),
		},
	);
};
