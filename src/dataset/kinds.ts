import type {z} from 'zod';
import type {Kind} from './kind-names.ts';
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

/**
 * The registry of record kinds, each with the schema of its records. A kind is one file of the dataset folder, named by its
 * key; all but `sources` may be absent. To use it is to load zod: what needs only the names takes them from `kind-names.ts`.
 */
export const schemas = {
	sources: Source,
	milestones: Milestone,
	series: Series,
	observations: Observation,
	projects: Project,
	regions: Region,
	people: Person,
	organisations: Organisation,
	pledges: Pledge,
	conflicts: Conflict,
	derivations: Derivation,
} as const satisfies Record<Kind, z.ZodType>;

export type RecordOf<K extends Kind> = z.infer<(typeof schemas)[K]>;
export type Records = {readonly [K in Kind]: readonly RecordOf<K>[]};
export type AnyRecord = {readonly [K in Kind]: {readonly kind: K; readonly record: RecordOf<K>}}[Kind];
