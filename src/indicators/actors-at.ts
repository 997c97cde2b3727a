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

const naming = (records: readonly unknown[]) => {
	const text = JSON.stringify(records);
	return ({id}: Organisation): boolean => text.includes(`"${id}"`);
};

/**
 * Organisations that one of the records of that day names, wherever in it, and those that no record ever names, from when
 * a work tells of them.
 */
export const organisationsAt = (dataset: Dataset, records: readonly unknown[], limit: number): Organisation[] => {
	const {milestones, observations, projects, people, pledges} = dataset;
	const isNamed = naming(records);
	const isEver = naming([milestones, observations, projects, people, pledges]);
	return dataset.organisations.filter(one => isNamed(one) || (!isEver(one) && wasOut(dataset, one.citations, limit)));
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
