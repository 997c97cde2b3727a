import {clean} from '../../text/clean.ts';
import {type Cell, cellsOf} from './cells.ts';
import {fileProblem, type Outcome} from './format.ts';
import {type Path, type Place, placesIn} from './lines.ts';

// Observations as a table: one row a figure, one column a field. Citations are flattened: source, page … for the first
// of a row, source2, page2 … for the next.

const NUMBERS = new Set(['value', 'low', 'high']);
const LISTS = new Set(['projects', 'regions', 'organisations']);
const TEXTS = new Set(['id', 'series', 'unit', 'status', 'qualifier', 'period', 'preference', 'reason', 'reading', 'stated', 'against', 'note']);
/** Columns of a citation, and the fields they stand for; an observation has a note of its own. */
const CITATION: Readonly<Record<string, string>> = {
	source: 'source',
	page: 'page',
	paragraph: 'paragraph',
	'source-note': 'note',
	place: 'place',
	said: 'said',
};
const CITED_NUMBERS = new Set(['page', 'paragraph', 'note']);

/** The columns that a table of observations may have. */
const columns: readonly string[] = [...TEXTS, ...NUMBERS, ...LISTS, ...Object.keys(CITATION)];

/** Where a column's cells go in their record. */
const pathOf = (name: string): Path | undefined => {
	if (NUMBERS.has(name) || LISTS.has(name) || TEXTS.has(name)) return [name];
	const [, column = '', number = '1'] = /^([a-z-]+?)([1-9])?$/.exec(name) ?? [];
	const field = Object.hasOwn(CITATION, column) ? CITATION[column] : undefined;
	return field === undefined ? undefined : ['citations', Number(number) - 1, field];
};

/** A number where the words are one; else the words, so that whoever checks them finds them wrong. */
const numberOf = (words: string): unknown => (/^[-+]?\d+(?:\.\d+)?(?:e[-+]?\d+)?$/i.test(words) ? Number(words) : words);

const fieldValue = (path: Path, words: string): unknown => {
	const [first, , field] = path;
	if (first === 'citations') return CITED_NUMBERS.has(String(field)) ? numberOf(words) : words;
	if (NUMBERS.has(String(first))) return numberOf(words);
	return LISTS.has(String(first)) ? words.split(/[\s,;]+/).filter(word => word !== '') : words;
};

type Column = {readonly path: Path | undefined; readonly at: number};

const recordOf = (row: readonly Cell[], header: readonly Column[]): Record<string, unknown> => {
	const record: Record<string, unknown> = {};
	const citations: Record<string, unknown>[] = [];
	for (const [index, cell] of row.entries()) {
		const path = header[index]?.path;
		const words = clean(cell.text).trim();
		if (!path || words === '') continue;
		const [first, number, field] = path;
		if (field === undefined) record[String(first)] = fieldValue(path, words);
		else {
			citations[Number(number)] ??= {};
			Object.assign(citations[Number(number)] ?? {}, {[field]: fieldValue(path, words)});
		}
	}
	return citations.length === 0 ? record : {...record, citations: citations.filter(citation => citation !== undefined)};
};

/** Reads a table of observations. */
export const parseCsv = (file: string, text: string): Outcome => {
	const placeAt = placesIn(text);
	const {rows, brokenAt, reason} = cellsOf(text);
	const fault = (message: string, remedy: string, at: number) => fileProblem(file, 'syntax', message, remedy, placeAt(at));
	if (brokenAt !== undefined) {
		return {problems: [fault(`is not valid CSV: ${reason}`, 'Put the cell in quotation marks, and double those inside it.', brokenAt)]};
	}
	const [head = [], ...body] = rows;
	const names = head.map(cell => cell.text.trim());
	const header = head.map((cell): Column => ({path: pathOf(cell.text.trim()), at: cell.at}));
	const problems = [
		...(rows.length === 0 ? [fault('has no line of column names', `Begin with a line of names: ${columns.join(',')}`, 0)] : []),
		...head.flatMap((cell, index) => {
			const name = clean(cell.text.trim());
			if (names.indexOf(names[index] ?? '') < index) return [fault(`has the column "${name}" twice`, 'Keep the one that is meant.', cell.at)];
			return header[index]?.path ? [] : [fault(`has an unknown column "${name}"`, `The columns are ${columns.join(', ')}.`, cell.at)];
		}),
		...body.flatMap(row => {
			const extra = row[head.length];
			const remedy = 'Put cells that hold the separator in quotation marks.';
			return extra ? [fault(`has ${row.length} cells in a row of ${head.length} columns`, remedy, extra.at)] : [];
		}),
	];
	if (problems.length > 0) return {problems};
	const columnOf = new Map(header.map(({path}, index) => [JSON.stringify(path), index]));
	const placeOf = ([, index, ...path]: Path): Place | undefined => {
		const row = typeof index === 'number' ? body[index] : undefined;
		for (let length = path.length; length > 0; length--) {
			const cell = row?.[columnOf.get(JSON.stringify(path.slice(0, length))) ?? -1];
			if (cell) return placeAt(cell.at);
		}
		return placeAt(row?.[0]?.at ?? 0);
	};
	return {value: {records: body.map(row => recordOf(row, header))}, placeOf};
};
