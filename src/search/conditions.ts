import type {AnyRecord, Dataset} from '../dataset/dataset.ts';
import {oneOf} from '../dataset/kind-names.ts';
import {isDisputed} from '../indicators/conflicts.ts';
import {ledger} from '../indicators/pledges.ts';
import {standing} from '../indicators/projects.ts';
import {restsOnFollowUps} from '../indicators/sources.ts';
import {thread} from '../indicators/threads.ts';
import {edtf} from '../text/edtf.ts';
import {type Condition, type Field, yearsOf} from './query.ts';
import {plainWord} from './terms.ts';

/** Whether a record meets a condition. */
type Test = (dataset: Dataset, any: AnyRecord, value: string) => boolean;

const has = (text: string | undefined, part: string): boolean => text !== undefined && plainWord(text).includes(part);

/** Whether the record names one of the kinds by a part of its id, name or spellings, or is it. */
const names =
	(...wanted: readonly AnyRecord['kind'][]): Test =>
	(dataset, any, value) =>
		[...thread(dataset, any.record.id)].some(id => {
			const other = dataset.byId.get(id);
			if (!other || !wanted.includes(other.kind)) return false;
			const {record} = other;
			const texts = [
				id,
				...('name' in record ? [record.name] : []),
				...('short' in record ? [record.short] : []),
				...('aliases' in record ? (record.aliases ?? []) : []),
			];
			return texts.some(text => has(text, value));
		});

/** Dates that a record is about. */
const datesOf = ({kind, record}: AnyRecord): (string | undefined)[] => {
	if (kind === 'milestones') return [record.around ?? record.date];
	if (kind === 'observations') return [record.period];
	if (kind === 'pledges') return [record.made, record.due, ...(record.outcomes ?? []).map(outcome => outcome.date)];
	if (kind === 'projects') return record.history.map(entry => entry.date);
	if (kind === 'regions') return [record.trade?.period, ...record.notes.map(note => note.date)];
	if (kind === 'people') return record.roles.map(role => role.date);
	return kind === 'sources' ? [record.issued] : [];
};

const inYears: Test = (_, any, value) => {
	const years = yearsOf(value);
	if (!years) return false;
	return datesOf(any).some(date => {
		if (date === undefined || date === 'XXXX') return false;
		const {from, to} = edtf(date);
		return Math.floor(from / 10_000) <= years[1] && Math.floor(to / 10_000) >= years[0];
	});
};

const statusesOf = (dataset: Dataset, any: AnyRecord): string[] => {
	const {kind, record} = any;
	if (kind === 'observations') return [record.status];
	if (kind === 'pledges') return ledger(dataset, dataset.manifest.asOf).flatMap(one => (one.pledge === record ? [one.outcome] : []));
	if (kind === 'projects') {
		const {condition, isSilent} = standing(dataset, record);
		return [condition, ...(isSilent ? ['silent'] : [])];
	}
	return kind === 'milestones' ? (record.figures ?? []).map(figure => figure.status) : [];
};

/** Who says what a record says; empty for what is computed. */
export const citationsOf = ({kind, record}: AnyRecord) =>
	kind === 'conflicts' ? record.sides.flatMap(side => side.citations) : 'citations' in record ? record.citations : [];

/** What a record can be, by the word that asks for it. */
export const IS: Readonly<Record<string, (dataset: Dataset, any: AnyRecord) => boolean>> = {
	disputed: (dataset, {record}) => isDisputed(dataset, record.id),
	'follow-up': (dataset, any) => citationsOf(any).length > 0 && restsOnFollowUps(dataset, citationsOf(any)),
	base: (dataset, any) => citationsOf(any).length > 0 && !restsOnFollowUps(dataset, citationsOf(any)),
	derived: (_, {kind}) => kind === 'derivations',
	context: (_, {kind, record}) => kind === 'milestones' && record.context === true,
};

const TESTS: Readonly<Record<Field, Test>> = {
	kind: (_, any, value) =>
		oneOf[any.kind].startsWith(value) || any.kind.startsWith(value) || (any.kind === 'milestones' && any.record.kind.startsWith(value)),
	year: inYears,
	category: (_, {record}, value) =>
		'category' in record ? has(record.category, value) : 'notes' in record && record.notes.some(note => has(note.topic, value)),
	status: (dataset, any, value) => statusesOf(dataset, any).some(status => status.startsWith(value)),
	stage: (dataset, any, value) => any.kind === 'projects' && has(standing(dataset, any.record).stage, value),
	source: names('sources'),
	person: names('people', 'organisations'),
	region: names('regions'),
	project: names('projects'),
	is: (dataset, any, value) => IS[value]?.(dataset, any) ?? false,
};

/** Whether a record meets every condition; conditions on one field are alternatives, unless turned round. */
export const meets = (dataset: Dataset, any: AnyRecord, conditions: readonly Condition[]): boolean => {
	const test = ({field, value}: Condition) => TESTS[field](dataset, any, plainWord(value));
	if (conditions.some(condition => condition.isNot && test(condition))) return false;
	const wanted = conditions.filter(condition => !condition.isNot);
	return [...new Set(wanted.map(({field}) => field))].every(field => wanted.some(condition => condition.field === field && test(condition)));
};
