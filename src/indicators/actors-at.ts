import type {Dataset} from '../dataset/dataset.ts';
import type {Kind} from '../dataset/kind-names.ts';
import type {Conflict} from '../dataset/schema/conflict.ts';
import type {Organisation} from '../dataset/schema/organisation.ts';
import type {Person} from '../dataset/schema/person.ts';
import {edtf} from '../text/edtf.ts';
import {begun, happened, wasOut, wasTold} from './stood.ts';

// Who had appeared by an earlier day, and what was in dispute: people by their titles, the rest by the records that name them.

type Role = Person['roles'][number];

/** A title with no more of its time than was over: one still borne, since when. */
const roleAt = (role: Role, limit: number): Role => {
	const [first, last] = (role.date === undefined ? undefined : edtf(role.date).ends) ?? [];
	return first && last && last.from > limit ? {...role, date: `${first.text}/..`} : role;
};

/** People with the titles that they had had by then; who had none yet had not appeared. */
export const peopleAt = (dataset: Dataset, limit: number): Person[] =>
	dataset.people.flatMap(person => {
		const roles = person.roles
			.filter(({date, citations}) => (date === undefined ? wasOut(dataset, citations, limit) : begun(date, limit)))
			.map(role => roleAt(role, limit));
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

/**
 * Organisations that a record of that day names, and those that no record ever names, from when a work tells of them. What
 * they are about is told by works; before these were out they go by their kind.
 */
export const organisationsAt = (dataset: Dataset, dated: Dated, limit: number): Organisation[] => {
	const [now, ever] = [named(dated), named(dataset)];
	return dataset.organisations.flatMap(one => {
		const isOut = wasOut(dataset, one.citations, limit);
		if (!now.has(one.id) && (ever.has(one.id) || !isOut)) return [];
		return [isOut ? one : {...one, about: one.type, citations: one.citations.filter(citation => wasTold(dataset, [citation], limit))}];
	});
};

/** Kinds whose records have a date of their own. */
const DATED: ReadonlySet<Kind | undefined> = new Set<Kind>(['milestones', 'observations', 'pledges']);

/** Kinds whose records come and go with the date. */
const PASSING: ReadonlySet<Kind | undefined> = new Set<Kind>([
	...[...DATED].flatMap(kind => kind ?? []),
	'sources',
	'projects',
	'people',
	'organisations',
]);

/**
 * Conflicts of which all sides had been told, about what stood then: about all of it that has a date, or else any of it.
 * With a side or a figure left out, their words would speak of what is not shown.
 */
export const conflictsAt = (dataset: Dataset, standing: ReadonlySet<string>, limit: number): Conflict[] =>
	dataset.conflicts.filter(({records, sides}) => {
		const kindOf = (id: string) => dataset.byId.get(id)?.kind;
		const dated = records.filter(id => DATED.has(kindOf(id)));
		const passing = records.filter(id => PASSING.has(kindOf(id)));
		const stood = dated.length > 0 ? dated.every(id => standing.has(id)) : passing.length === 0 || passing.some(id => standing.has(id));
		// Which of two works is right about their own time nobody asked before they were out.
		const works = records.filter(id => kindOf(id) === 'sources');
		return stood && works.every(id => standing.has(id)) && sides.every(side => wasTold(dataset, side.citations, limit));
	});

/** Ids of the works that were out by then. */
export const sourcesOut = (dataset: Dataset, limit: number): string[] =>
	dataset.sources.filter(source => happened(source.issued, limit)).map(source => source.id);
