import {execFileSync} from 'node:child_process';
import {writeFileSync} from 'node:fs';
import {join} from 'node:path';
import {Readable} from 'node:stream';
import {describe, expect, it} from 'vitest';
import {loadDataset, readDataset} from '../../src/dataset/load.ts';
import {problemSentence} from '../../src/dataset/problem.ts';
import {datasetFolder, folderOf} from '../support/folder.ts';
import {aMilestone, tinyParts} from '../support/records.ts';

// What lies at a place may be anything: each is read, or refused in a sentence and without waiting.

const sentences = async (place: string, bytes?: number) =>
	(await readDataset(place, bytes === undefined ? {} : {limits: {bytes}})).problems.map(problemSentence);

describe('a file of a dataset', () => {
	const withPeople = (bytes: Buffer | string) => {
		const folder = datasetFolder({people: undefined});
		writeFileSync(join(folder, 'people.json'), bytes);
		return folder;
	};

	it.each([
		['UTF-16 with its mark', Buffer.from('\uFEFF{"records": []}', 'utf16le'), 'people.json: is written in UTF-16, not in UTF-8'],
		['UTF-16 without', Buffer.from('{"records": []}', 'utf16le'), 'people.json: is written in UTF-16, not in UTF-8'],
		['another encoding', Buffer.from('{\n"records": ["\xE9"]}', 'latin1'), 'people.json:2:14: is not UTF-8 from here on'],
	])('in %s is refused', async (_, bytes, sentence) => {
		expect(await sentences(withPeople(bytes))).toEqual([sentence]);
	});

	it('that is a pipe nobody writes to is not waited for', async () => {
		const folder = datasetFolder({people: undefined});
		execFileSync('mkfifo', [join(folder, 'people.json')]);
		expect(await sentences(folder)).toEqual(['people.json: is no regular file']);
		expect(await sentences(join(folder, 'people.json'))).toEqual(['people.json: is no regular file']);
	});

	it('that is a device is refused', async () => {
		expect(await sentences('/dev/zero')).toEqual(['zero: is no regular file']);
	});

	it('that holds a kind which another holds too is refused', async () => {
		const folder = datasetFolder();
		writeFileSync(join(folder, 'people.yaml'), 'records: []');
		expect(await sentences(folder)).toEqual(['people.yaml: holds people, and so does people.json']);
	});

	it('that is named almost like one that is missing is told of', async () => {
		const folder = datasetFolder({people: undefined});
		for (const name of ['person.json', 'peopel.yaml', 'source.json', 'notes.json', 'README.md']) writeFileSync(join(folder, name), '{}');
		expect(await sentences(folder)).toEqual(['peopel.yaml: is not the name of any file that is read']);
	});

	it('may be of any size up to the limit for all of them together', async () => {
		const folder = datasetFolder();
		expect(await sentences(folder, 1000)).toContain('dataset.json: makes the dataset larger than 0.0 MB, which is more than is read');
	});
});

describe('everything that is wrong', () => {
	it('is told at once, and what leads to a record that is only broken is not', async () => {
		const {projects} = tinyParts();
		const folder = datasetFolder({
			milestones: [
				aMilestone({projects: ['railway'], category: 'enrgy'}),
				aMilestone({id: 'b', date: 'soon'}),
				aMilestone({id: 'c', regions: ['nort']}),
			],
			projects: [{...projects[0], short: 5}, projects[1]],
		});
		const {problems} = await readDataset(folder);
		expect(problems.map(({file, record, field, rule, remedy}) => [file, record, field, rule, remedy])).toEqual([
			['milestones.json', 'milestone event', 'category', 'reference', 'Did you mean "energy"?'],
			['milestones.json', 'milestone b', 'date', 'form', 'Mend it; tumen schema milestones tells what each field takes.'],
			['milestones.json', 'milestone c', 'regions[0]', 'reference', 'Did you mean "north"?'],
			['projects.json', 'project railway', 'short', 'type', 'Write it in quotation marks.'],
		]);
	});
});

describe('standard input', () => {
	const {manifest, ...kinds} = tinyParts();
	const whole = JSON.stringify({dataset: manifest, ...kinds});

	it('is read to its end', async () => {
		expect((await loadDataset('-', {stdin: Readable.from([whole.slice(0, 100), whole.slice(100)])})).manifest.id).toBe('tiny');
	});

	it('is read up to the limit, however much comes', async () => {
		const endless = (async function* () {
			for (;;) yield Buffer.alloc(1000);
		})();
		const {problems} = await readDataset('-', {stdin: endless, limits: {bytes: 5000}});
		expect(problems.map(problemSentence)).toEqual(['standard input: makes the dataset larger than 0.0 MB, which is more than is read']);
	});

	it('must be there', async () => {
		await expect(loadDataset('-')).rejects.toMatchObject({name: 'UserError', exitCode: 2});
		expect(folderOf({})).not.toBe('');
	});
});
