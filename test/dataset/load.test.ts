import {mkdirSync} from 'node:fs';
import {join} from 'node:path';
import {describe, expect, it} from 'vitest';
import {citedWork} from '../../src/dataset/cited-work.ts';
import {find} from '../../src/dataset/dataset.ts';
import {kindNames} from '../../src/dataset/kind-names.ts';
import {loadDataset} from '../../src/dataset/load.ts';
import {type DatasetError, problemSentence} from '../../src/dataset/problem.ts';
import {UserError} from '../../src/errors.ts';
import {datasetFolder, folderOf} from '../support/folder.ts';
import {problemsIn} from '../support/problems.ts';
import {aCitation, aMilestone, aSource, tinyParts} from '../support/records.ts';

const faultOf = async (folder: string): Promise<unknown> => {
	try {
		return await loadDataset(folder);
	} catch (error) {
		return error;
	}
};

const jsonOf = (value: unknown) => JSON.stringify(value, null, '\t');

describe('loadDataset', () => {
	it('reads every kind of record and finds each by its id', async () => {
		const dataset = await loadDataset(datasetFolder());
		for (const kind of kindNames) {
			expect(dataset[kind].length).toBeGreaterThan(0);
			for (const record of dataset[kind]) expect(find(dataset, kind, record.id)).toBe(record);
		}
		expect(find(dataset, 'regions', 'railway')).toBeUndefined();
	});

	it('takes the files that are not there for empty ones, sources apart', async () => {
		const dataset = await loadDataset(datasetFolder({people: undefined, pledges: undefined, conflicts: undefined}));
		expect([dataset.people, dataset.pledges, dataset.conflicts]).toEqual([[], [], []]);
		expect(await problemsIn({sources: undefined})).toEqual(['sources.json: does not exist']);
	});

	it('needs a manifest', async () => {
		expect(await problemsIn({dataset: undefined})).toEqual(['dataset.json: does not exist']);
	});

	it('takes a file that begins with a byte order mark', async () => {
		const {manifest} = tinyParts();
		expect((await loadDataset(datasetFolder({dataset: `\uFEFF${jsonOf(manifest)}`}))).manifest.id).toBe('tiny');
	});

	it('takes a file that names its schema', async () => {
		expect(await problemsIn({people: {$schema: './people.schema.json', records: tinyParts().people}})).toEqual([]);
	});

	it('cleans every text, so that nothing in the data reaches the terminal', async () => {
		const dataset = await loadDataset(datasetFolder({milestones: [aMilestone({headline: 'A\u001B[31m red\u202E headline', summary: 'One.\nTwo.'})]}));
		expect(dataset.milestones[0]).toMatchObject({headline: 'A[31m red headline', summary: 'One. Two.'});
	});

	it('places a fault in the file as it stands, whatever cleaning took out before it', async () => {
		const milestones = [aMilestone({headline: 'A\u001B[31m red headline', category: 'sport'})];
		expect(await problemsIn({milestones})).toEqual([
			'milestones.json:7:16: milestone event: category names the category "sport", which the dataset does not have',
		]);
	});

	it('tells the work behind a citation by its note', async () => {
		const dataset = await loadDataset(datasetFolder());
		expect(citedWork(dataset, aCitation({note: 1}))?.id).toBe('book');
		expect(citedWork(dataset, aCitation())).toBeUndefined();
	});
});

describe('a folder that is none', () => {
	it('is a mistake of the person, with a hint and exit code 1', async () => {
		const error = await faultOf(join(folderOf({}), 'nowhere'));
		expect(error).toBeInstanceOf(UserError);
		expect((error as UserError).message).toMatch(/^There is no dataset at .*nowhere: it does not exist\.$/);
		expect((error as UserError).hint).toContain('dataset.json');
		expect((error as UserError).exitCode).toBe(1);
	});

	it('may be a file without a dataset in it', async () => {
		const folder = folderOf({'data.json': '{}'});
		const {problems} = (await faultOf(join(folder, 'data.json'))) as DatasetError;
		expect(problems.map(problemSentence)).toEqual(['data.json:1:1: dataset is missing (object)', 'data.json:1:1: sources is missing (array)']);
	});
});

describe('a file that is no file of records', () => {
	it.each([
		['breaks off', '{"records": [', 'people.json:1:14: is not valid JSON: close bracket expected'],
		['is empty', '', 'people.json:1:1: is not valid JSON: value expected'],
		['has a comma too many', '{\n\t"records": [\n\t\t1,\n\t]\n}', 'people.json:4:2: is not valid JSON: value expected'],
		['has a comment', '{\n\t// people\n\t"records": []\n}', 'people.json:2:2: is not valid JSON: invalid comment token'],
		['has words after its end', '{"records": []} x', 'people.json:1:17: is not valid JSON: invalid symbol'],
		['has a line break in a text', '{"records": ["a\nb"]}', 'people.json:1:14: is not valid JSON: unexpected end of string'],
		['is a list', '[]', 'people.json:1:1: is not an object'],
		['is nothing', 'null', 'people.json:1:1: is not an object'],
		['has no records', '{}', 'people.json:1:1: records is missing (array)'],
		['has records that are no list', '{"records": {}}', 'people.json:1:13: records is not an array'],
		['has another list', '{"records": [], "more": []}', 'people.json:1:25: has unknown field "more"'],
		['has a record that is none', '{"records": [5]}', 'people.json:1:14: person 1: is not an object'],
	])('%s', async (_, text, sentence) => {
		expect(await problemsIn({people: text})).toEqual([sentence]);
	});

	it('is a folder', async () => {
		const folder = datasetFolder({people: undefined});
		mkdirSync(join(folder, 'people.json'));
		expect(((await faultOf(folder)) as DatasetError).problems).toMatchObject([{file: 'people.json', message: 'is a folder'}]);
	});

	it('is nested too deep to be data', async () => {
		const deep = `{"records": ${'['.repeat(200_000)}${']'.repeat(200_000)}}`;
		expect(await problemsIn({people: deep})).toEqual(['people.json:1:76: is nested deeper than 64 levels']);
	});
});

describe('DatasetError', () => {
	const many = async (count: number) =>
		(await faultOf(
			datasetFolder({milestones: Array.from({length: count}, (_, index) => aMilestone({id: `event-${index}`, category: 'sport'}))}),
		)) as DatasetError;

	it('tells all that is wrong in all files, with a hint and exit code 1', async () => {
		const error = (await faultOf(
			datasetFolder({people: '[', milestones: [aMilestone({date: 'soon'})], sources: [aSource({language: 'English'})]}),
		)) as DatasetError;
		expect(error.problems.map(problem => problem.file)).toEqual(['sources.json', 'milestones.json', 'people.json']);
		expect(error).toMatchObject({exitCode: 1, name: 'UserError'});
		expect(error.hint).toContain('data/README.md');
		expect(error.message.split('\n')).toHaveLength(4);
	});

	it.each([
		[1, 2, undefined],
		[20, 21, undefined],
		[21, 22, '… and 1 more'],
		[60, 22, '… and 40 more'],
	])('of %d problems is %d lines long', async (count, lines, last) => {
		const error = await many(count);
		expect(error.problems).toHaveLength(count);
		const said = error.message.split('\n');
		expect(said).toHaveLength(lines);
		if (last !== undefined) expect(said.at(-1)).toBe(last);
		expect(said[0]).toMatch(/^The dataset in .* cannot be used\.$/);
	});

	it('passes no control character on, wherever in a file it stood', async () => {
		const names = ['\u001B]0;owned\u0007', '\u009B2J'];
		for (const name of names) {
			const error = (await faultOf(
				datasetFolder({
					milestones: [
						{...aMilestone(), [name]: 1},
						{...aMilestone(), id: name, category: name},
					],
				}),
			)) as DatasetError;
			// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what must not be there
			expect(error.message.replaceAll('\n', '')).not.toMatch(/[\u0000-\u001F\u007F-\u009F]/);
		}
	});
});
