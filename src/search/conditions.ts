import {type Dataset, find} from '../dataset/dataset.ts';
import {kindNames, oneOf} from '../dataset/kind-names.ts';
import type {AnyRecord} from '../dataset/kinds.ts';
import {ofDataset} from '../dataset/remembered.ts';
import type {Citation} from '../dataset/schema/primitives.ts';
import {isDisputed} from '../indicators/conflicts.ts';
import {ledger} from '../indicators/pledges.ts';
import {standing} from '../indicators/projects.ts';
import {isFollowUp} from '../indicators/sources.ts';
import {belonging} from '../indicators/threads.ts';
import {edtf} from '../text/edtf.ts';
import {type Condition, type Field, yearsOf} from './query.ts';
import {plainWord} from './terms.ts';

/** Whether a record is one that is asked for; its place is that in the list of its kind. */
export type Meets = (any: AnyRecord, place: number) => boolean;

/** What a condition with a value asks of every record: what it must know of the dataset is found out once, before the first. */
type Test = (dataset: Dataset, value: string) => Meets;

const has = (text: string | undefined, part: string): boolean => text !== undefined && plainWord(text).includes(part);

/** What is asked of words that come again and again, each once. */
const ofWords = <T>(test: (word: string) => T): ((word: string) => T) => {
	const known = new Map<string, T>();
	return word => {
		const found = known.get(word);
		if (found !== undefined) return found;
		const made = test(word);
		known.set(word, made);
		return made;
	};
};

/** Whether the record names one of the kinds by a part of its id, name or spellings, or is it. */
const names =
	(...wanted: readonly AnyRecord['kind'][]): Test =>
	(dataset, value) => {
		const called = (record: AnyRecord['record']) =>
			[
				record.id,
				...('name' in record ? [record.name] : []),
				...('short' in record ? [record.short] : []),
				...('aliases' in record ? (record.aliases ?? []) : []),
			].some(text => has(text, value));
		return belonging(
			dataset,
			wanted.flatMap(kind => (dataset[kind] as readonly AnyRecord['record'][]).filter(called).map(({id}) => id)),
		);
	};

/** Dates that a record is about. */
const datesOf = ({kind, record}: AnyRecord): (string | undefined)[] => {
	if (kind === 'pledges') return [record.made, record.due, ...(record.outcomes ?? []).map(outcome => outcome.date)];
	if (kind === 'projects') return record.history.map(entry => entry.date);
	if (kind === 'regions') return [record.trade?.period, ...record.notes.map(note => note.date)];
	if (kind === 'people') return record.roles.map(role => role.date);
	return kind === 'sources' ? [record.issued] : [];
};

/** First and last year that a date means, by its text; of one without none is within any. */
const yearsByDate = ofDataset(() =>
	ofWords((date): readonly [from: number, to: number] => {
		if (date === 'XXXX') return [Number.NaN, Number.NaN];
		const {from, to} = edtf(date);
		return [Math.floor(from / 10_000), Math.floor(to / 10_000)];
	}),
);

const inYears: Test = (dataset, value) => {
	const years = yearsOf(value);
	if (!years) return () => false;
	const yearsByText = yearsByDate(dataset);
	const isIn = (date: string | undefined): boolean => {
		if (date === undefined) return false;
		const [from, to] = yearsByText(date);
		return from <= years[1] && to >= years[0];
	};
	return any => {
		// The many have one date each.
		if (any.kind === 'milestones') return isIn(any.record.around ?? any.record.date);
		return any.kind === 'observations' ? isIn(any.record.period) : datesOf(any).some(isIn);
	};
};

const outcomes = ofDataset(dataset => new Map(ledger(dataset, dataset.manifest.asOf).map(({pledge, outcome}) => [pledge.id, outcome])));

const statusesOf = (dataset: Dataset, any: AnyRecord): string[] => {
	const {kind, record} = any;
	if (kind === 'observations') return [record.status];
	if (kind === 'derivations') return ['derived'];
	if (kind === 'pledges') return [outcomes(dataset).get(record.id) ?? []].flat();
	if (kind === 'projects') {
		const {condition, isSilent} = standing(dataset, record);
		return [condition, ...(isSilent ? ['silent'] : [])];
	}
	return kind === 'milestones' ? (record.figures ?? []).map(figure => figure.status) : [];
};

/** Who says what a record says; of a series nobody. */
export const citationsOf = (dataset: Dataset, {kind, record}: AnyRecord): readonly Citation[] => {
	if (kind === 'conflicts') return record.sides.flatMap(side => side.citations);
	if (kind === 'derivations')
		return Object.values(record.inputs).flatMap(({observation}) => find(dataset, 'observations', observation)?.citations ?? []);
	return 'citations' in record ? record.citations : [];
};

/** What a record can be, by the word that asks for it. */
export const IS: Readonly<Record<string, (dataset: Dataset, any: AnyRecord) => boolean>> = {
	disputed: (dataset, {record}) => isDisputed(dataset, record.id),
	'follow-up': isFollowUp,
	base: (dataset, any) => !isFollowUp(dataset, any),
	derived: (_, {kind}) => kind === 'derivations',
	context: (_, {kind, record}) => kind === 'milestones' && record.context === true,
};

const TESTS: Readonly<Record<Field, Test>> = {
	kind: (_, value) => {
		const kinds = new Set(kindNames.filter(kind => oneOf[kind].startsWith(value) || kind.startsWith(value)));
		return ({kind, record}) => kinds.has(kind) || (kind === 'milestones' && record.kind.startsWith(value));
	},
	year: inYears,
	category: (_, value) => {
		const hasPart = ofWords(word => has(word, value));
		return ({record}) => ('category' in record ? hasPart(record.category) : 'notes' in record && record.notes.some(note => hasPart(note.topic)));
	},
	status: (dataset, value) => any => statusesOf(dataset, any).some(status => status.startsWith(value)),
	stage: (dataset, value) => any => any.kind === 'projects' && has(standing(dataset, any.record).stage, value),
	source: names('sources'),
	person: names('people', 'organisations'),
	region: names('regions'),
	project: names('projects'),
	is: (dataset, value) => any => IS[value]?.(dataset, any) ?? false,
};

/** What is asked of a record by conditions: those on one field are alternatives, unless turned round. */
export const meeting = (dataset: Dataset, conditions: readonly Condition[]): Meets => {
	const test = ({field, value}: Condition) => TESTS[field](dataset, plainWord(value));
	const barred = conditions.filter(({isNot}) => isNot).map(test);
	const wanted = conditions.filter(({isNot}) => !isNot);
	const fields = [...new Set(wanted.map(({field}) => field))].map(field => wanted.filter(condition => condition.field === field).map(test));
	return (any, place) => !barred.some(meets => meets(any, place)) && fields.every(tests => tests.some(meets => meets(any, place)));
};
