import type {z} from 'zod';
import {Conflict} from './schema/conflict.ts';
import {Derivation} from './schema/derivation.ts';
import {Milestone} from './schema/milestone.ts';
import {Observation} from './schema/observation.ts';
import {Organisation} from './schema/organisation.ts';
import {Person} from './schema/person.ts';
import {Pledge} from './schema/pledge.ts';
import {Project} from './schema/project.ts';
import {Region} from './schema/region.ts';
import {Series} from './schema/series.ts';
import {Source} from './schema/source.ts';

/** The registry of record kinds. Each is one file of the dataset folder, named by its key; all but `sources` may be absent. */
export const kinds = {
	sources: {schema: Source, one: 'source'},
	milestones: {schema: Milestone, one: 'milestone'},
	series: {schema: Series, one: 'series'},
	observations: {schema: Observation, one: 'observation'},
	projects: {schema: Project, one: 'project'},
	regions: {schema: Region, one: 'region'},
	people: {schema: Person, one: 'person'},
	organisations: {schema: Organisation, one: 'organisation'},
	pledges: {schema: Pledge, one: 'pledge'},
	conflicts: {schema: Conflict, one: 'conflict'},
	derivations: {schema: Derivation, one: 'derivation'},
} as const;

export type Kind = keyof typeof kinds;
export type RecordOf<K extends Kind> = z.infer<(typeof kinds)[K]['schema']>;
export type Records = {readonly [K in Kind]: readonly RecordOf<K>[]};

/** A part of a dataset: the records of a kind, or one of the two documents that are about all of it. */
export type Part = Kind | 'dataset' | 'briefing';

/** Whether a part is a document by itself and no list of records. */
export const isDocument = (part: Part): part is 'dataset' | 'briefing' => part === 'dataset' || part === 'briefing';

export const kindNames = Object.keys(kinds) as readonly Kind[];

/** Every part, in the order in which a person reads them. */
export const parts: readonly Part[] = ['dataset', ...kindNames, 'briefing'];
