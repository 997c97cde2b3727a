import {readFileSync, statSync} from 'node:fs';
import {join} from 'node:path';
import * as z from 'zod';
import {UserError} from '../errors.ts';
import {clean, cleanAll} from '../text/clean.ts';
import {type Dataset, joinDataset} from './dataset.ts';
import {type Kind, kindNames, kinds, type Records} from './kinds.ts';
import {locate, syntaxError} from './locate.ts';
import {DatasetError, type Problem} from './problem.ts';
import {checkReferences} from './references.ts';
import {Briefing} from './schema/briefing.ts';
import {Manifest} from './schema/manifest.ts';

// zod validates without eval when told to; otherwise it probes for `new Function` at the first schema.
z.config({jitless: true});

type File = {name: string; text: string};

const reasonOf = (error: unknown): string => {
	const code = (error as NodeJS.ErrnoException).code;
	const words: Readonly<Record<string, string>> = {
		ENOENT: 'does not exist',
		EACCES: 'may not be read',
		EISDIR: 'is a folder',
		ENOTDIR: 'is not a folder',
		ELOOP: 'is a loop of links',
	};
	return words[code ?? ''] ?? `cannot be read (${code ?? String(error)})`;
};

const readText = (folder: string, name: string): File | Problem => {
	try {
		return {name, text: readFileSync(join(folder, name), 'utf8').replace(/^\uFEFF/, '')};
	} catch (error) {
		return {file: name, message: reasonOf(error)};
	}
};

const exists = (path: string): boolean => statSync(path, {throwIfNoEntry: false}) !== undefined;

const parse = (file: File): {value: unknown} | Problem => {
	try {
		// Cleaned here, once, so that nothing behind this line can reach a terminal with a control character.
		return {value: cleanAll(JSON.parse(file.text) as unknown)};
	} catch (error) {
		// What nests deeper than the stack is long is no data.
		if (error instanceof RangeError) return {file: file.name, message: 'is nested too deep'};
		const broken = syntaxError(file.text);
		return {
			file: file.name,
			line: broken?.line,
			column: broken?.column,
			message: `is not valid JSON${broken ? `: ${broken.reason}` : ''}`,
		};
	}
};

/** "project pobeda", or "project 7" (counted from 1) where the id itself is missing. */
const recordName = (value: unknown, kind: Kind, index: number): string => {
	const record = (value as {records?: unknown[]}).records?.[index];
	const id = (record as {id?: unknown} | undefined)?.id;
	return `${kinds[kind].one} ${typeof id === 'string' && id !== '' ? id : index + 1}`;
};

const fieldName = (path: readonly PropertyKey[]): string =>
	path.map((part, index) => (typeof part === 'number' ? `[${part}]` : `${index === 0 ? '' : '.'}${String(part)}`)).join('');

/** Types as people call them. */
const TYPES: Readonly<Record<string, string>> = {
	int: 'a whole number',
	array: 'an array',
	object: 'an object',
	string: 'a string',
	number: 'a number',
	boolean: 'true or false',
};

const sizeWords = (issue: z.core.$ZodIssueTooSmall | z.core.$ZodIssueTooBig): string => {
	const isSmall = issue.code === 'too_small';
	const limit = String(isSmall ? issue.minimum : issue.maximum);
	if (issue.origin === 'array') return `has ${isSmall ? 'fewer' : 'more'} than ${limit} entries`;
	if (issue.origin === 'string') return `is ${isSmall ? 'shorter' : 'longer'} than ${limit} characters`;
	if (issue.inclusive) return `is ${isSmall ? 'smaller' : 'larger'} than ${limit}`;
	return `is not ${isSmall ? 'above' : 'below'} ${limit}`;
};

/** zod's own messages begin "Invalid input: expected …" or "Too …"; ours end a sentence that begins with the field. */
const wording = (issue: z.core.$ZodIssue): string => {
	if (issue.code === 'unrecognized_keys') {
		return `has unknown ${issue.keys.length === 1 ? 'field' : 'fields'} ${issue.keys.map(key => `"${key}"`).join(', ')}`;
	}
	if (issue.code === 'invalid_value') {
		return `is not ${issue.values.length === 1 ? '' : 'one of '}${issue.values.map(String).join(', ')}`;
	}
	if (issue.code === 'invalid_type') {
		return issue.message.includes('received undefined')
			? `is missing (${issue.expected})`
			: `is not ${TYPES[issue.expected] ?? `a ${issue.expected}`}`;
	}
	if ((issue.code === 'too_small' || issue.code === 'too_big') && issue.message.startsWith('Too ')) return sizeWords(issue);
	return issue.message.startsWith('Invalid') ? 'has a value that does not fit' : issue.message;
};

const placeProblem = (file: File, value: unknown, kind: Kind | 'dataset', path: readonly PropertyKey[], message: string): Problem => {
	const place = locate(
		file.text,
		path.filter((part): part is string | number => typeof part !== 'symbol'),
	);
	const [first, index] = path;
	const inRecord = kind !== 'dataset' && first === 'records' && typeof index === 'number';
	const field = fieldName(inRecord ? path.slice(2) : path);
	return {
		file: file.name,
		line: place?.line,
		column: place?.column,
		record: inRecord ? recordName(value, kind, index) : undefined,
		field: field === '' ? undefined : field,
		message,
	};
};

const validate = <T>(schema: z.ZodType<T>, file: File, value: unknown, kind: Kind | 'dataset'): T | Problem[] => {
	const result = schema.safeParse(value, {reportInput: false});
	if (result.success) return result.data;
	return result.error.issues.map(issue => placeProblem(file, value, kind, issue.path, wording(issue)));
};

const duplicateIds = (records: Records, files: ReadonlyMap<Kind, File>): Problem[] => {
	const seen = new Map<string, string>();
	const problems: Problem[] = [];
	for (const kind of kindNames) {
		for (const [index, record] of records[kind].entries()) {
			const other = seen.get(record.id);
			const file = files.get(kind);
			if (other !== undefined && file) {
				problems.push(placeProblem(file, {records: records[kind]}, kind, ['records', index, 'id'], `is taken already by a record of ${other}.json`));
			}
			seen.set(record.id, kind);
		}
	}
	return problems;
};

/**
 * Reads, validates and joins a dataset folder.
 * @param folder the folder that holds `dataset.json` and a file for each record kind
 * @throws {UserError} when there is no such folder
 * @throws {DatasetError} with everything that is wrong in it, each with file, line, record and field
 */
export const loadDataset = (folder: string): Dataset => {
	const stats = statSync(folder, {throwIfNoEntry: false});
	if (!stats?.isDirectory()) {
		throw new UserError(`There is no dataset at ${clean(folder)}: it ${stats ? 'is not a folder' : 'does not exist'}.`, {
			hint: 'Give --data a folder with a dataset.json in it.',
		});
	}
	const problems: Problem[] = [];
	const files = new Map<Kind, File>();
	const read = <T>(name: string, kind: Kind | 'dataset', schema: z.ZodType<T>): T | undefined => {
		const file = readText(folder, name);
		if ('message' in file) {
			problems.push(file);
			return undefined;
		}
		if (kind !== 'dataset') files.set(kind, file);
		const parsed = parse(file);
		if ('message' in parsed) {
			problems.push(parsed);
			return undefined;
		}
		const checked = validate(schema, file, parsed.value, kind);
		if (!Array.isArray(checked)) return checked;
		problems.push(...(checked as Problem[]));
		return undefined;
	};
	const manifest = read('dataset.json', 'dataset', Manifest);
	const records = Object.fromEntries(
		kindNames.map(kind => {
			if (kind !== 'sources' && !exists(join(folder, `${kind}.json`))) return [kind, []];
			const schema = z.strictObject({$schema: z.string().optional(), records: z.array(kinds[kind].schema as z.ZodType)});
			return [kind, read(`${kind}.json`, kind, schema)?.records ?? []];
		}),
	) as unknown as Records;
	const briefing = exists(join(folder, 'briefing.json')) ? read('briefing.json', 'dataset', Briefing) : undefined;
	const where = clean(folder);
	if (problems.length > 0 || !manifest) throw new DatasetError(problems, where);
	problems.push(...duplicateIds(records, files));
	const dataset = joinDataset(manifest, records, briefing);
	for (const {kind, path, message} of checkReferences(dataset)) {
		const isAlone = kind === 'dataset' || kind === 'briefing';
		const file = isAlone ? readText(folder, `${kind}.json`) : files.get(kind);
		if (file && 'text' in file) problems.push(placeProblem(file, {records: isAlone ? [] : records[kind]}, isAlone ? 'dataset' : kind, path, message));
	}
	if (problems.length > 0) throw new DatasetError(problems, where);
	return dataset;
};
