import {nearest} from '../text/nearest.ts';

// What a person types to find something: words, and conditions of the form field:value.

/** What can be asked for by name, with what it means, for whoever asks how. */
export const FIELDS = {
	kind: 'kind of record, or of milestone: project, pledge, plan',
	year: 'a year or years: 2014, 2010-2014, 2010.., ..2000',
	category: 'category: energy, labour',
	status: 'status of a figure, outcome of a pledge, condition of a project',
	stage: 'stage of a project',
	source: 'who says so, by a part of the name',
	person: 'a person or organisation that it names',
	region: 'a region that it names',
	project: 'a project that it names',
	is: 'disputed, follow-up, base, derived, context',
} as const;

export type Field = keyof typeof FIELDS;

export type Condition = {readonly field: Field; readonly value: string; readonly isNot: boolean};

export type Query = {
	/** Words to be found, each in full or as a beginning. */
	readonly words: readonly string[];
	readonly conditions: readonly Condition[];
	/** Names before a colon that are no field. */
	readonly unknown: readonly string[];
	/** Fields whose value is still to be typed: they ask for nothing. */
	readonly begun: readonly Field[];
};

const isField = (name: string): name is Field => Object.hasOwn(FIELDS, name);

const TOKEN = /(-?)(?:([\p{L}-]+):(?:"([^"]*)"?|(\S*))|"([^"]*)"?|(\S+))/gu;

/** The field of a condition that has a name and no value yet. */
const fieldBegun = ([, , name = '', quoted, bare]: RegExpMatchArray): Field | undefined =>
	isField(name.toLowerCase()) && (quoted ?? bare ?? '').trim() === '' ? (name.toLowerCase() as Field) : undefined;

/** A query without conditions that have no value yet. */
export const withoutBegun = (text: string): string =>
	[...text.matchAll(TOKEN)]
		.filter(token => fieldBegun(token) === undefined)
		.map(([whole]) => whole)
		.join(' ');

/** Words are separated by spaces; `"several words"` in a value belong together; a minus before a condition turns it round. */
export const parseQuery = (text: string): Query => {
	const words: string[] = [];
	const conditions: Condition[] = [];
	const unknown: string[] = [];
	const begun: Field[] = [];
	for (const token of text.matchAll(TOKEN)) {
		const [whole, minus, name, quoted, bare, phrase] = token;
		const field = fieldBegun(token);
		if (field !== undefined) begun.push(field);
		else if (name === undefined || bare === '' || (quoted === undefined && /^https?$/i.test(name))) {
			words.push(...(phrase ?? whole).split(/\s+/).filter(word => word !== ''));
		} else if (!isField(name.toLowerCase())) unknown.push(name);
		else conditions.push({field: name.toLowerCase() as Field, value: (quoted ?? bare ?? '').trim(), isNot: minus === '-'});
	}
	return {words, conditions, unknown, begun};
};

/** What to say of a name before a colon that is no field. */
export const unknownField = (name: string): {message: string; hint: string} => {
	const meant = nearest(name, Object.keys(FIELDS));
	return {
		message: `There is no field "${name}".`,
		hint: `${meant === undefined ? '' : `Did you mean ${meant}:? `}There are ${Object.keys(FIELDS).join(', ')}.`,
	};
};

/** The first and last year that a value means, or `undefined` when it means none: "2014", "2010-2014", "2010..". */
export const yearsOf = (value: string): [from: number, to: number] | undefined => {
	const match = /^(\d{4})?(?:(-|–|\.\.)(\d{4})?)?$/.exec(value);
	if (!match || (match[1] === undefined && match[3] === undefined)) return undefined;
	const [, first, range, last] = match;
	const from = first === undefined ? Number.NEGATIVE_INFINITY : Number(first);
	const to = last === undefined ? (range === undefined ? from : Number.POSITIVE_INFINITY) : Number(last);
	return [from, to];
};
