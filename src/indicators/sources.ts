import {briefingOf} from '../dataset/briefing.ts';
import {type Dataset, find, joinDataset} from '../dataset/dataset.ts';
import {type Kind, kindNames} from '../dataset/kind-names.ts';
import type {Records} from '../dataset/kinds.ts';
import type {Citation} from '../dataset/schema/primitives.ts';
import type {Source} from '../dataset/schema/source.ts';
import {asKnown, asWritten} from './as-of.ts';
import {derivable, relink} from './links.ts';

type Collection = Source['collection'];

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

const isFollowUp = (dataset: Dataset, citation: Citation): boolean => find(dataset, 'sources', citation.source)?.collection === 'follow-up';

/** Whether anything can rest on follow-ups: the base documents alone have none. */
export const hasFollowUps = (dataset: Dataset): boolean => dataset.sources.some(({collection}) => collection === 'follow-up');

/** Whether a record rests on follow-up sources alone. */
export const restsOnFollowUps = (dataset: Dataset, citations: readonly Citation[]): boolean =>
	citations.every(citation => isFollowUp(dataset, citation));

/**
 * The dataset as the base documents alone give it: records, figures and entries that only follow-up sources tell of are
 * left out, and the date is at the latest that at which those documents end.
 */
export const baseOnly = (dataset: Dataset): Dataset => {
	const collections: readonly Collection[] = ['base', 'cited'];
	const sources = dataset.sources.filter(source => collections.includes(source.collection));
	const allowed = (citation: Citation) => !isFollowUp(dataset, citation);
	const told = Object.fromEntries(kindNames.map(kind => [kind, kind === 'sources' ? sources : prune(dataset[kind], allowed)])) as unknown as Records;
	const figures = new Set(told.observations.map(({id}) => id));
	const pruned = {...told, derivations: derivable(told.derivations, id => figures.has(id))};
	const ids = new Set(kindNames.flatMap(kind => pruned[kind].map(record => record.id)));
	const linked = Object.fromEntries(
		kindNames.map((kind: Kind) => [kind, pruned[kind].map(record => relink(record, id => ids.has(id)))]),
	) as unknown as Records;
	const kept = {
		...linked,
		// A series that only follow-ups have figures for is not one of the documents; one in which they found a hole is.
		series: linked.series.filter(
			series => dataset.observations.every(o => o.series !== series.id) || linked.observations.some(o => o.series === series.id),
		),
		// A conflict needs two sides, and a project something that happened.
		conflicts: linked.conflicts.filter(conflict => conflict.sides.length > 1),
		projects: linked.projects.filter(project => project.history.length > 0),
	};
	const briefing = briefingOf(dataset, id => kindNames.some(kind => kept[kind].some(record => record.id === id)));
	const whole = joinDataset(dataset.manifest, kept, briefing);
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
