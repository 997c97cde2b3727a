import type {Data} from './data.ts';
import {SCHEMA_VERSION} from './data.ts';

/** Signs that a terminal obeys or that turn the direction of writing: JSON may hold them bare, and a screen may not. */
const UNSAFE = /[\u007F-\u009F\u00AD\u061C\u180E\u200B-\u200F\u2028-\u202E\u2060-\u206F\uFEFF]/g;

const written = (value: unknown, indent?: number): string =>
	JSON.stringify(value, undefined, indent).replace(UNSAFE, sign => `\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}`);

const head = ({view, chosen, summary, sources}: Data, version: string) => ({
	schemaVersion: SCHEMA_VERSION,
	program: `tumen ${version}`,
	view,
	...chosen,
	...(Object.keys(summary).length > 0 && {summary}),
	sources,
});

/** One document: what of the data is shown, the rows, and the works that they cite. */
export const printJson = (data: Data, version: string): string => {
	const {sources, ...rest} = head(data, version);
	return `${written({...rest, rows: data.rows, sources}, 2)}\n`;
};

/** A line for what is shown, then one for each row. */
export const printNdjson = (data: Data, version: string): string =>
	`${[head(data, version), ...data.rows].map(value => written(value)).join('\n')}\n`;
