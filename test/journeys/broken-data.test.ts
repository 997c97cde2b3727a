import {cpSync, readFileSync, rmSync, writeFileSync} from 'node:fs';
import {join} from 'node:path';
import {describe, expect, it} from 'vitest';
import {run, shippedData, temporaryFolder, tumen} from '../support/program.ts';

type Records = {records: Record<string, unknown>[]};

/** A copy of the shipped dataset in which one file has been changed. */
const broken = (file: string, change: (text: string) => string): string => {
	const folder = join(temporaryFolder(), 'data');
	cpSync(shippedData, folder, {recursive: true});
	writeFileSync(join(folder, file), change(readFileSync(join(folder, file), 'utf8')));
	return folder;
};

const inRecord = (index: number, change: (record: Record<string, unknown>, all: Record<string, unknown>[]) => void) => (text: string) => {
	const whole = JSON.parse(text) as Records;
	const record = whole.records[index];
	if (!record) throw new Error(`There is no record ${index}.`);
	change(record, whole.records);
	return JSON.stringify(whole, null, '\t');
};

const idOf = (file: string, index: number): string =>
	String((JSON.parse(readFileSync(join(shippedData, file), 'utf8')) as Records).records[index]?.['id']);

/** The line on which a text first stands in a file, from 1. */
const lineOf = (folder: string, file: string, text: string): number => {
	const index = readFileSync(join(folder, file), 'utf8')
		.split('\n')
		.findIndex(line => line.includes(text));
	if (index === -1) throw new Error(`${text} is not in ${file}`);
	return index + 1;
};

const open = async (folder: string) => {
	const result = await run(tumen('--data', folder));
	expect(result).toMatchObject({stdout: '', code: 1});
	// Who checks a dataset is told the same, with what to do about it.
	const checked = await run(tumen('check', folder));
	expect(checked.code).toBe(1);
	const [, first = ''] = result.stderr.split('\n');
	if (checked.stderr === '') expect(checked.stdout.startsWith(`${first}. `)).toBe(true);
	else expect(checked).toEqual(result);
	expect(result.stderr).toMatch(/^tumen: /);
	expect(result.stderr).not.toMatch(/^ {4}at /m);
	return result.stderr;
};

describe('a dataset that cannot be used', () => {
	it('with a syntax error: names file and line', async () => {
		const folder = broken('projects.json', text => text.replace('"id"', '"id'));
		expect(await open(folder)).toContain(`projects.json:${lineOf(folder, 'projects.json', '"id:')}:`);
	});

	it('cut off in the middle: names file and line', async () => {
		const folder = broken('milestones.json', text => text.slice(0, Math.floor(text.length / 2)));
		expect(await open(folder)).toMatch(/milestones\.json:\d+:\d+: is not valid JSON/);
	});

	it('with a value of the wrong type: names file, line, record and field', async () => {
		const folder = broken(
			'projects.json',
			inRecord(1, record => {
				record['name'] = 12_345_678;
			}),
		);
		const message = await open(folder);
		expect(message).toContain(`projects.json:${lineOf(folder, 'projects.json', '12345678')}:`);
		expect(message).toContain(`project ${idOf('projects.json', 1)}: name `);
	});

	it('with a source that is not there: names file, line, record and the source', async () => {
		const folder = broken(
			'milestones.json',
			inRecord(2, record => {
				record['citations'] = [{source: 'made-up-by-the-test', page: 1}];
			}),
		);
		const message = await open(folder);
		const line = lineOf(folder, 'milestones.json', 'made-up-by-the-test');
		// The fault is the value's or the citation's around it.
		expect(message).toMatch(new RegExp(`milestones\\.json:(?:${line - 1}|${line}):`));
		expect(message).toContain(`milestone ${idOf('milestones.json', 2)}: `);
		expect(message).toContain('"made-up-by-the-test"');
	});

	it('with an id that is taken: names file, line and record', async () => {
		const folder = broken(
			'regions.json',
			inRecord(1, (record, all) => {
				record['id'] = all[0]?.['id'];
			}),
		);
		const message = await open(folder);
		expect(message).toMatch(/regions\.json:\d+:\d+: /);
		expect(message).toContain(`region ${idOf('regions.json', 0)}: id is taken`);
	});

	it('without sources.json: names it', async () => {
		const folder = broken('sources.json', text => text);
		rmSync(join(folder, 'sources.json'));
		expect(await open(folder)).toContain('sources.json: does not exist');
	});

	it('without dataset.json: names it', async () => {
		const folder = broken('dataset.json', text => text);
		rmSync(join(folder, 'dataset.json'));
		expect(await open(folder)).toContain('dataset.json: does not exist');
	});

	it('that is not there, or only a part: names it', async () => {
		const missing = join(temporaryFolder(), 'missing');
		expect(await open(missing)).toContain(`There is no dataset at ${missing}: it does not exist.`);
		expect(await open(join(shippedData, 'dataset.json'))).toContain('dataset.json:1:1: dataset is missing');
	});

	it('with control characters in its words: shows none of them', async () => {
		const folder = broken(
			'milestones.json',
			inRecord(0, record => {
				record['headline'] = 'before\u001B]0;title\u0007\u001B[2Jafter\u009B31m';
			}),
		);
		const {stdout, stderr} = await run(tumen('--data', folder));
		for (const char of ['\u001B', '\u0007', '\u009B']) {
			expect(stdout).not.toContain(char);
			expect(stderr).not.toContain(char);
		}
	});

	it('with control characters in its folder’s name: shows none of them', async () => {
		const {stderr, code} = await run(tumen('--data', '/no\u001B[31mwhere'));
		expect(code).toBe(1);
		expect(stderr).not.toContain('\u001B');
	});
});
