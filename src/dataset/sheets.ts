import * as z from 'zod';
import type {Outcome, Parsed, Piece} from './formats/format.ts';
import type {Path, Place} from './formats/lines.ts';
import {isDocument, kindNames, type Part, parts} from './kind-names.ts';
import {fieldName, type Problem} from './problem.ts';
import type {KindPiece} from './reading/folder.ts';
import {worded} from './wording.ts';

// zod validates without eval when told to; otherwise it probes for `new Function` at the first schema.
z.config({jitless: true});

/** A document of the dataset, or the records of one kind, as they were written, and where each part of them stands. */
export type Sheet = {
	readonly kind: Part;
	readonly file: string;
	/** The document, or a list of what may be records. */
	readonly value: unknown;
	/** The place of what a path leads to from there. */
	readonly placeOf: (path: Path) => Place | undefined;
	readonly wordsAt?: ((path: Path) => string | undefined) | undefined;
	/** Whether all its records were found right while they were read. */
	readonly isRight: boolean;
};

type Sheets = {readonly sheets: readonly Sheet[]; readonly problems: readonly Problem[]};

const RecordFile = z.strictObject({$schema: z.string().optional(), records: z.array(z.unknown())});

/** All kinds in one document. */
const Whole = z.strictObject({
	$schema: z.string().optional(),
	dataset: z.looseObject({}),
	briefing: z.looseObject({}).optional(),
	sources: z.array(z.unknown()),
	...Object.fromEntries(kindNames.filter(kind => kind !== 'sources').map(kind => [kind, z.array(z.unknown()).optional()])),
});

/** YAML is loaded where there is some: nobody else is to wait for it. */
const parse = async (piece: Piece): Promise<Outcome> => {
	if ('path' in piece) return (await import('./reading/json-file.ts')).parseJsonFile(piece);
	const {name, format, text} = piece;
	if (format === 'json') return (await import('./formats/json.ts')).parseJson(name, text);
	return format === 'yaml' ? (await import('./formats/yaml.ts')).parseYaml(name, text) : (await import('./formats/csv.ts')).parseCsv(name, text);
};

const outlineProblems = (file: string, schema: z.ZodType, parsed: Parsed): Problem[] => {
	const result = schema.safeParse(parsed.value, {reportInput: false});
	if (result.success) return [];
	return result.error.issues.map(issue => {
		const {path, ...words} = worded(issue, 'dataset', ['records']);
		const unknown = issue.code === 'unrecognized_keys' ? issue.keys.slice(0, 1) : [];
		const place = parsed.placeOf([...path, ...unknown]);
		return {file, line: place?.line, column: place?.column, field: fieldName(path), ...words};
	});
};

const sheet = (kind: Sheet['kind'], file: string, value: unknown, {placeOf, wordsAt, right}: Parsed, base: Path): Sheet => ({
	kind,
	file,
	value,
	placeOf: path => placeOf([...base, ...path]),
	wordsAt: wordsAt && (path => wordsAt([...base, ...path])),
	isRight: right?.has(value) === true,
});

/** The sheet that a file of a folder holds. */
const sheetOf = async (piece: KindPiece): Promise<Sheets> => {
	const {kind, name} = piece;
	if (piece.format === 'csv' && kind !== 'observations') {
		const remedy = `Write ${kind}.json or ${kind}.yaml.`;
		return {sheets: [], problems: [{file: name, rule: 'file', message: 'is a table, and only observations can be one', remedy}]};
	}
	const parsed = await parse(piece);
	if ('problems' in parsed) return {sheets: [], problems: parsed.problems};
	if (isDocument(kind)) return {sheets: [sheet(kind, name, parsed.value, parsed, [])], problems: []};
	const problems = outlineProblems(name, RecordFile, parsed);
	if (problems.length > 0) return {sheets: [], problems};
	return {sheets: [sheet(kind, name, (parsed.value as {records: unknown}).records, parsed, ['records'])], problems};
};

/** The sheets of a folder's files; a file that has none has problems. */
export const sheetsOfFolder = async (pieces: readonly KindPiece[]): Promise<Sheets> => {
	const all: Sheets[] = [];
	for (const piece of pieces) all.push(await sheetOf(piece));
	return {sheets: all.flatMap(({sheets}) => sheets), problems: all.flatMap(({problems}) => problems)};
};

/** The sheets of one document that holds everything: the manifest under `dataset`, and a list for each kind. */
export const sheetsOfWhole = async (piece: Piece): Promise<Sheets> => {
	if (piece.format === 'csv') {
		const remedy = 'Give the folder that it belongs to.';
		return {sheets: [], problems: [{file: piece.name, rule: 'file', message: 'is a table of observations, not a whole dataset', remedy}]};
	}
	const parsed = await parse(piece);
	if ('problems' in parsed) return {sheets: [], problems: parsed.problems};
	const problems = outlineProblems(piece.name, Whole, parsed);
	if (problems.length > 0) return {sheets: [], problems};
	const value = parsed.value as Readonly<Record<string, unknown>>;
	const kinds = parts.filter(kind => value[kind] !== undefined);
	return {sheets: kinds.map(kind => sheet(kind, piece.name, value[kind], parsed, [kind])), problems};
};
