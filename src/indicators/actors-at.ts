import {type Dataset, find} from '../dataset/dataset.ts';
import type {Kind} from '../dataset/kind-names.ts';
import type {Conflict} from '../dataset/schema/conflict.ts';
import type {Organisation} from '../dataset/schema/organisation.ts';
import type {Person} from '../dataset/schema/person.ts';
import type {Citation} from '../dataset/schema/primitives.ts';
import {edtf} from '../text/edtf.ts';
import {begun, wasTold} from './stood.ts';

// Who had appeared by an earlier day, and what was in dispute: people by their titles, the rest by the records that name them.

/** Whether one of the works cited was out. */
const wasOut = (dataset: Dataset, citations: readonly Citation[], limit: number): boolean =>
	citations.some(citation => edtf(find(dataset, 'sources', citation.source)?.issued ?? 'XXXX').from <= limit);

/** People with the titles that they had had by then; who had none yet had not appeared. */
export const peopleAt = (dataset: Dataset, limit: number): Person[] =>
	dataset.people.flatMap(person => {
		const roles = person.roles.filter(({date, citations}) => (date === undefined ? wasOut(dataset, citations, limit) : begun(date, limit)));
		return roles.length === 0 ? [] : [{...person, roles}];
	});

type Dated = Pick<Dataset, 'milestones' | 'observations' | 'projects' | 'people' | 'pledges'>;

/** Organisations by name in dated records; what a project lists beside its history and partners is of the present and does not count. */
const named = ({milestones, observations, projects, people, pledges}: Dated): ReadonlySet<string | undefined> =>
	new Set([
		...[...milestones, ...observations, ...pledges].flatMap(({organisations}) => organisations ?? []),
		...projects.flatMap(({partners}) => partners.map(({organisation}) => organisation)),
		...people.flatMap(({roles}) => roles.map(({organisation}) => organisation)),
	]);

/** Organisations that a record of that day names, and those that no record ever names, from when a work tells of them. */
export const organisationsAt = (dataset: Dataset, dated: Dated, limit: number): Organisation[] => {
	const [now, ever] = [named(dated), named(dataset)];
	return dataset.organisations.filter(({id, citations}) => now.has(id) || (!ever.has(id) && wasOut(dataset, citations, limit)));
};

/** Kinds whose records come and go with the date. */
const DATED: ReadonlySet<Kind | undefined> = new Set<Kind>([
	'sources',
	'milestones',
	'observations',
	'projects',
	'people',
	'organisations',
	'pledges',
]);

/** Conflicts about something that stood then, with the sides that had been told. */
export const conflictsAt = (dataset: Dataset, standing: ReadonlySet<string>, limit: number): Conflict[] =>
	dataset.conflicts.flatMap(conflict => {
		const dated = conflict.records.filter(id => DATED.has(dataset.byId.get(id)?.kind));
		if (dated.length > 0 && !dated.some(id => standing.has(id))) return [];
		const sides = conflict.sides.filter(side => wasTold(dataset, side.citations, limit));
		return sides.length < 2 ? [] : [{...conflict, sides}];
	});

/** Ids of the works that were out by then. */
export const sourcesOut = (dataset: Dataset, limit: number): string[] =>
	dataset.sources.filter(source => edtf(source.issued).from <= limit).map(source => source.id);
