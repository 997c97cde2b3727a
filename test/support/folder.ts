import {mkdirSync, mkdtempSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {dirname, join} from 'node:path';
import {onTestFinished} from 'vitest';
import {tinyParts} from './records.ts';

/** What stands in each file of a dataset folder: records, another JSON value, a text as it is, or no file at all. */
export type Files = Readonly<Record<string, object | string | undefined>>;

/** A folder with these files, gone after the test. */
export const folderOf = (files: Readonly<Record<string, string>>): string => {
	const folder = mkdtempSync(join(tmpdir(), 'tumen-test-'));
	onTestFinished(() => rmSync(folder, {recursive: true, force: true}));
	for (const [name, text] of Object.entries(files)) {
		mkdirSync(dirname(join(folder, name)), {recursive: true});
		writeFileSync(join(folder, name), text);
	}
	return folder;
};

const textOf = (content: object | string): string => {
	if (typeof content === 'string') return content;
	return JSON.stringify(Array.isArray(content) ? {records: content} : content, null, '\t');
};

/** The tiny dataset as a folder, with some of its files replaced: `projects` is projects.json, `dataset` the manifest. */
export const datasetFolder = (over: Files = {}): string => {
	const {manifest, ...records} = tinyParts();
	const files = Object.entries({dataset: manifest, ...records, ...over}).flatMap(([name, content]) =>
		content === undefined ? [] : [[`${name}.json`, textOf(content)]],
	);
	return folderOf(Object.fromEntries(files));
};
