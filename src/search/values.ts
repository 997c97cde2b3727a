import type {Dataset} from '../dataset/dataset.ts';
import {kindNames, oneOf} from '../dataset/kind-names.ts';
import type {AnyRecord} from '../dataset/kinds.ts';
import {CONDITION, MILESTONE_KIND, STATUS} from '../locale/words.ts';
import {nearest} from '../text/nearest.ts';
import {IS} from './conditions.ts';
import {type Condition, type Field, unknownField, yearsOf} from './query.ts';
import {plainWord} from './terms.ts';

// What a condition can ask for, so that a misspelt one is told from one that nothing meets.

/** A condition that cannot be met, and what to say instead. `isCertain`: at no date. */
export type Fault = {readonly message: string; readonly hint: string; readonly isCertain: boolean};

const OUTCOMES = ['kept', 'partly kept', 'missed', 'open', 'unknown'] as const;

/** Values of the fields that have a list of their own. */
const LISTS: Readonly<Partial<Record<Field, (dataset: Dataset) => readonly string[]>>> = {
	kind: () => [...Object.values(oneOf), ...Object.keys(MILESTONE_KIND)],
	status: () => [...new Set([...OUTCOMES, ...Object.keys(CONDITION), 'silent', ...Object.keys(STATUS)])],
	stage: ({manifest}) => [...manifest.stages.map(({label}) => label), 'unknown'],
	category: ({manifest}) => manifest.categories.map(({id}) => id),
	is: () => Object.keys(IS),
};

/** Kinds whose names a field asks for. */
const NAMED: Readonly<Partial<Record<Field, readonly AnyRecord['kind'][]>>> = {
	source: ['sources'],
	person: ['people', 'organisations'],
	region: ['regions'],
	project: ['projects'],
};

/** How a value must agree with one of a list: as the test of its field has it. */
const agrees = (field: Field, value: string, one: string): boolean => {
	if (field === 'is') return one === value;
	return field === 'kind' || field === 'status' ? one.startsWith(value) : one.includes(value);
};

const written = (field: Field, value: string): string => `${field}:${value.includes(' ') ? `"${value}"` : value}`;

/** What a field can be asked for, in a sentence. */
export const takes = (dataset: Dataset, field: Field): string => {
	const values = LISTS[field]?.(dataset).map(one => (one.includes(' ') ? `"${one}"` : one));
	if (values) return `${field}: takes ${values.join(', ')}.`;
	return NAMED[field] ? `${field}: takes a part of a name.` : 'year: takes 2014, 2010-2014, 2010.. or ..2000.';
};

const listFault = (dataset: Dataset, {field, value}: Condition, values: readonly string[]): Fault | undefined => {
	const plain = plainWord(value);
	const also = field === 'kind' ? kindNames : [];
	if ([...values, ...also].some(one => agrees(field, plain, plainWord(one)))) return undefined;
	const meant = nearest(plain, values);
	return {
		message: `There is no ${written(field, value)}.`,
		hint: `${meant === undefined ? '' : `Did you mean ${written(field, meant)}? `}${takes(dataset, field)}`,
		isCertain: true,
	};
};

const nameFault = (dataset: Dataset, {field, value}: Condition, kinds: readonly AnyRecord['kind'][]): Fault | undefined => {
	const plain = plainWord(value);
	const names = kinds
		.flatMap(kind =>
			dataset[kind].flatMap(record => [
				record.id,
				'name' in record ? record.name : '',
				'short' in record ? record.short : '',
				...('aliases' in record ? (record.aliases ?? []) : []),
			]),
		)
		.filter(name => name !== undefined);
	if (names.some(name => plainWord(name).includes(plain))) return undefined;
	const meant = nearest(plain, [...new Set(names.flatMap(name => plainWord(name).split(/[^\p{L}\p{N}]+/u)))]);
	return {
		message: `There is no ${field} called "${value}".`,
		hint: meant === undefined ? takes(dataset, field) : `Did you mean ${written(field, meant)}?`,
		isCertain: false,
	};
};

const yearFault = (dataset: Dataset, {field, value}: Condition): Fault | undefined =>
	yearsOf(value) ? undefined : {message: `"${value}" is no year.`, hint: takes(dataset, field), isCertain: true};

/** What is wrong with conditions: fields that there are not, values that nothing can have. */
export const faultsOf = (dataset: Dataset, conditions: readonly Condition[], unknown: readonly string[]): Fault[] => [
	...unknown.map(name => ({...unknownField(name), isCertain: true})),
	...conditions.flatMap(condition => {
		const {field} = condition;
		const values = LISTS[field]?.(dataset);
		const kinds = NAMED[field];
		return (values ? listFault(dataset, condition, values) : kinds ? nameFault(dataset, condition, kinds) : yearFault(dataset, condition)) ?? [];
	}),
];
