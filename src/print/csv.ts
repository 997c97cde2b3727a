import {dateShort} from '../locale/format.ts';
import type {Fact, Facts} from '../panes/facts.ts';
import {clean} from '../text/clean.ts';
import type {Data} from './data.ts';

// RFC 4180: commas, CRLF, fields in quotes where they need them. Numbers are bare, with a point; words that a spreadsheet
// could take for a formula begin with an apostrophe, which it does not show.

/** What begins like a formula: the signs, and what some programs trim before they look. */
const FORMULA = /^[\s\uFEFF]*[=+\-@\t\r＝＋－＠]/;

const isFacts = (fact: Fact): fact is Facts => typeof fact === 'object' && fact !== null && !Array.isArray(fact);

/** Where it comes from, behind what is said in a list: "[Zakharova, p. 18 ¶4]". */
const cited = ({citations}: Facts): string => (Array.isArray(citations) && citations.length > 0 ? ` [${words(citations)}]` : '');

/** What a part of a record says of itself, where it does. */
const SAYS = ['text', 'claim', 'name', 'title'] as const;

/** A part of a record in words: when, of what, what it says, and its other fields by name. */
const partWords = (part: Facts): string => {
	const says = SAYS.find(key => typeof part[key] === 'string');
	const what = part['what'] ?? part['label'];
	const head = [
		typeof part['date'] === 'string' ? `${dateShort(part['date'])} ` : '',
		typeof what === 'string' ? `${what}: ` : '',
		says === undefined ? '' : words(part[says]),
	].join('');
	if (says === 'text' || says === 'claim') return `${head}${cited(part)}`;
	const rest = Object.entries(part).flatMap(([key, value]) =>
		value === undefined || key === says || key === 'citations' || key === 'date' ? [] : [`${key}: ${words(value)}`],
	);
	return `${head}${says !== undefined && rest.length > 0 ? ` (${rest.join(', ')})` : rest.join(', ')}${cited(part)}`;
};

/** Keys whose texts are ids of records: what these say stands in their place, as a table has nothing beside it. */
const NAMES = new Set(['conflicts', 'derived']);

/** What a record says that a row names. */
const recordWords = ({headline, label, text}: Facts): string => (headline === undefined ? `${words(label)}: ${words(text)}` : words(headline));

type Named = ReadonlyMap<Fact | undefined, Facts>;

/** A part of a row with the figure that it names. */
const withFigure = (part: Fact, named: Named): Fact =>
	isFacts(part) && 'observation' in part ? {...part, observation: named.get(part['observation']) ?? part['observation']} : part;

/** What a row says under a key. */
const under = (key: string, fact: Fact, named: Named): Fact => {
	if (!Array.isArray(fact)) return withFigure(fact, named);
	return (fact as readonly Fact[]).map(item => (NAMES.has(key) ? recordWords(named.get(item) ?? {headline: item}) : withFigure(item, named)));
};

const words = (fact: Fact | undefined): string => {
	if (fact === undefined || fact === null) return '';
	if (Array.isArray(fact)) return (fact as readonly Fact[]).map(words).join('; ');
	return isFacts(fact) ? partWords(fact) : String(fact);
};

/** One field: as it is where it is a number, in quotes where it holds what ends a field. */
const field = (fact: Fact | undefined): string => {
	if (typeof fact === 'number' || typeof fact === 'boolean') return String(fact);
	const text = clean(words(fact));
	const safe = FORMULA.test(text) ? `'${text}` : text;
	return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
};

/** What every row says of the whole: it must survive being cut out of the file. */
const whole = ({chosen}: Data): Facts => {
	const {dataset, asOf, filter, thread} = chosen;
	const part = (fact: Fact | undefined, key: string): Fact => (fact !== undefined && isFacts(fact) ? (fact[key] ?? null) : null);
	return {
		dataset: part(dataset, 'id'),
		datasetVersion: part(dataset, 'version'),
		asOf: asOf ?? null,
		filter: part(filter, 'query'),
		thread: part(thread, 'id'),
	};
};

/** What a row has under a column: that of a part is named after both, `change.value`. */
const at = (row: Facts, column: string): Fact | undefined => {
	const [key = '', inner] = column.split('.');
	const fact = row[key];
	return inner === undefined ? fact : fact !== undefined && isFacts(fact) ? fact[inner] : undefined;
};

/** Rows as a table, each with the date and choice that it was made with. */
export const printCsv = (data: Data): string => {
	const last = whole(data);
	const columns = [...data.columns, ...Object.keys(last)];
	const named = new Map([...data.rows, ...data.records].map(facts => [facts['id'], facts] as const));
	const end = Object.values(last).map(field);
	// Most fields of most rows are empty.
	const cell = (column: string, fact: Fact | undefined): string => (fact === undefined || fact === null ? '' : field(under(column, fact, named)));
	const lines = data.rows.map(row => [...data.columns.map(column => cell(column, at(row, column))), ...end]);
	return [columns, ...lines].map(line => `${line.join(',')}\r\n`).join('');
};
