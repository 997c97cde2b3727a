import type * as z from 'zod';
import {breath} from './breath.ts';
import type {Path} from './formats/lines.ts';
import {isDocument, type Kind, oneOf} from './kind-names.ts';
import {schemas} from './kinds.ts';
import {fieldName, type Problem} from './problem.ts';
import type {Sheet} from './sheets.ts';
import {isSurely} from './surely.ts';
import {type Wording, worded} from './wording.ts';

/** "project pobeda", or "project 7" (counted from 1) where the id itself is missing. */
const recordName = (kind: Kind, record: unknown, index: number): string => {
	const id = (record as {id?: unknown} | null | undefined)?.id;
	return `${oneOf[kind]} ${typeof id === 'string' && id !== '' ? id : index + 1}`;
};

/** A problem of a sheet, at the place that a path from its beginning leads to: for records, from the index on. */
export const problemAt = (sheet: Sheet, path: Path, words: Wording): Problem => {
	const place = sheet.placeOf(path);
	const [index, ...inside] = path;
	const kind = isDocument(sheet.kind) || typeof index !== 'number' ? undefined : sheet.kind;
	const record = kind && (sheet.value as readonly unknown[])[Number(index)];
	const field = fieldName(kind ? inside : path);
	return {
		file: sheet.file,
		line: place?.line,
		column: place?.column,
		record: kind && recordName(kind, record, Number(index)),
		field: field === '' ? undefined : field,
		...words,
	};
};

const put = (value: unknown, [first, ...rest]: Path, to: unknown): unknown => {
	if (first === undefined) return to;
	if (Array.isArray(value)) return value.map((item, index) => (index === first ? put(item, rest, to) : item));
	return {...(value as object), [first]: put((value as Record<string, unknown>)[String(first)], rest, to)};
};

/** The value with numbers that stand where texts are wanted (`date: 2014` in YAML) as the words they were written in. */
const inWords = (value: unknown, issues: readonly z.core.$ZodIssue[], wordsAt: (path: Path) => string | undefined): unknown =>
	issues.reduce((so, issue) => {
		if (issue.code !== 'invalid_type' || issue.expected !== 'string' || issue.message.includes('undefined')) return so;
		const path = issue.path as Path;
		const words = wordsAt(path);
		return words === undefined ? so : put(so, path, words);
	}, value);

const check = <T>(schema: z.ZodType<T>, value: unknown, sheet: Sheet, base: Path): {data: T} | {issues: readonly z.core.$ZodIssue[]} => {
	if (isSurely(schema, value)) return {data: value as T};
	const first = schema.safeParse(value, {reportInput: false});
	if (first.success) return first;
	const {wordsAt} = sheet;
	if (!wordsAt) return first.error;
	const second = schema.safeParse(
		inWords(value, first.error.issues, path => wordsAt([...base, ...path])),
		{reportInput: false},
	);
	return second.success ? second : second.error;
};

const fieldsOf = (schema: z.ZodType): string[] => Object.keys((schema as {shape?: object}).shape ?? {});

const problemsOf = (sheet: Sheet, base: Path, issues: readonly z.core.$ZodIssue[], fields: readonly string[]): Problem[] =>
	issues.map(issue => {
		const {path, ...words} = worded(issue, sheet.kind, fields);
		const problem = problemAt(sheet, [...base, ...path], words);
		const [unknown] = issue.code === 'unrecognized_keys' ? issue.keys : [];
		if (unknown === undefined) return problem;
		// The object has the field, and the field has the place.
		const place = sheet.placeOf([...base, ...path, unknown]);
		return {...problem, line: place?.line, column: place?.column};
	});

/** What came of checking a sheet by itself. */
export type Checked<T> = {readonly data: readonly T[]; readonly problems: readonly Problem[]; readonly broken: readonly unknown[]};

/** A document that stands by itself, or what is wrong with it. */
export const checkDocument = <T>(sheet: Sheet, schema: z.ZodType<T>): {data: T | undefined; problems: readonly Problem[]} => {
	const result = check(schema, sheet.value, sheet, []);
	if ('data' in result) return {data: result.data, problems: []};
	return {data: undefined, problems: problemsOf(sheet, [], result.issues, fieldsOf(schema))};
};

/** Problems of one sheet after which it is not looked at further. */
const MOST_PROBLEMS = 1000;

/** Records that are checked at a time. */
const BREATH = 5000;

/** The records of a sheet, each checked by itself: those that pass, what is wrong with the others, and the others. */
export const checkRecords = async (sheet: Sheet, kind: Kind): Promise<Checked<unknown>> => {
	const schema = schemas[kind] as z.ZodType;
	if (sheet.isRight) return {data: sheet.value as readonly unknown[], problems: [], broken: []};
	const data: unknown[] = [];
	const problems: Problem[] = [];
	const broken: unknown[] = [];
	for (const [index, value] of (sheet.value as readonly unknown[]).entries()) {
		if (index % BREATH === BREATH - 1) await breath();
		// Where everything is wrong nobody reads on, and looking at all of it takes minutes.
		if (problems.length >= MOST_PROBLEMS) {
			broken.push(value);
			continue;
		}
		const result = check(schema, value, sheet, [index]);
		if ('data' in result) data.push(result.data);
		else {
			problems.push(...problemsOf(sheet, [index], result.issues, fieldsOf(schema)));
			broken.push(value);
		}
	}
	return {data, problems, broken};
};
