/** The record kinds, and what one of each is called. Apart from their schemas, as a start is not to wait for those. */
export const oneOf = {
	sources: 'source',
	milestones: 'milestone',
	series: 'series',
	observations: 'observation',
	projects: 'project',
	regions: 'region',
	people: 'person',
	organisations: 'organisation',
	pledges: 'pledge',
	conflicts: 'conflict',
	derivations: 'derivation',
} as const;

export type Kind = keyof typeof oneOf;

export const kindNames = Object.keys(oneOf) as readonly Kind[];

/** A part of a dataset: the records of a kind, or one of the two documents that are about all of it. */
export type Part = Kind | 'dataset' | 'briefing';

/** Whether a part is a document by itself and no list of records. */
export const isDocument = (part: Part): part is 'dataset' | 'briefing' => part === 'dataset' || part === 'briefing';

/** Every part, in the order in which a person reads them. */
export const parts: readonly Part[] = ['dataset', ...kindNames, 'briefing'];
