import type {Facts} from '../panes/facts.ts';
import type {Data} from './data.ts';
import {SCHEMA_VERSION} from './data.ts';

/** Signs that a terminal obeys or that turn the direction of writing: JSON may hold them bare, and a screen may not. */
const UNSAFE = /[\u007F-\u009F\u00AD\u061C\u180E\u200B-\u200F\u2028-\u202E\u2060-\u206F\uFEFF]/g;

const safe = (json: string): string => json.replace(UNSAFE, sign => `\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}`);

const head = ({view, chosen, summary}: Data, version: string): Facts => ({
	schemaVersion: SCHEMA_VERSION,
	program: `tumen ${version}`,
	view,
	...chosen,
	...(Object.keys(summary).length > 0 && {summary}),
});

/** Lines in brackets, between commas. */
const inLines = (open: string, lines: readonly string[], close: string): string =>
	lines.length === 0 ? `${open}${close}` : `${open}\n    ${lines.join(',\n    ')}\n  ${close}`;

const named = (facts: Facts): string => `${JSON.stringify(facts['id'])}: ${JSON.stringify(facts)}`;

/**
 * One document: what of the data is shown, the rows, the records that they name and the works that they cite, both by their ids. Each has a
 * line of its own, so that it can be searched and compared by lines, and is no larger than it must be.
 */
export const printJson = (data: Data, version: string): string => {
	const first = Object.entries(head(data, version)).flatMap(([key, value]) =>
		value === undefined ? [] : `${JSON.stringify(key)}: ${JSON.stringify(value)}`,
	);
	const rows = data.rows.map(row => JSON.stringify(row));
	const members = [
		...first,
		`"rows": ${inLines('[', rows, ']')}`,
		`"records": ${inLines('{', data.records.map(named), '}')}`,
		`"sources": ${inLines('{', data.sources.map(named), '}')}`,
	];
	return `{\n  ${safe(members.join(',\n  '))}\n}\n`;
};

const byId = (facts: readonly Facts[]): Facts => Object.fromEntries(facts.map(one => [one['id'], one]));

/** A line for what is shown, with all that rows name, then one for each row. */
export const printNdjson = (data: Data, version: string): string =>
	safe(
		`${[{...head(data, version), records: byId(data.records), sources: byId(data.sources)}, ...data.rows].map(value => JSON.stringify(value)).join('\n')}\n`,
	);
