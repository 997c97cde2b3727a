import {readFileSync} from 'node:fs';
import {join} from 'node:path';
import {fileURLToPath} from 'node:url';
import {describe, expect, it} from 'vitest';
import * as z from 'zod';
import {parseBytes} from '../../src/dataset/formats/json-bytes.ts';
import {kindNames} from '../../src/dataset/kind-names.ts';
import {schemas} from '../../src/dataset/kinds.ts';
import {readDataset} from '../../src/dataset/load.ts';
import {problemSentence} from '../../src/dataset/problem.ts';
import {isSurely} from '../../src/dataset/surely.ts';
import {datasetFolder} from '../support/folder.ts';
import {aMilestone} from '../support/records.ts';

const shipped = fileURLToPath(new URL('../../data/russia-dprk/', import.meta.url));

const pieces = (bytes: Buffer, chunk = 1 << 20) => {
	let read = 0;
	return parseBytes(
		(into, at) => {
			const count = bytes.copy(into, at, read, Math.min(read + chunk, bytes.length));
			read += count;
			return count;
		},
		() => undefined,
	);
};

describe('without zod', () => {
	it.each(kindNames)('every record of %s that is shipped is known to be right', kind => {
		const {records} = JSON.parse(readFileSync(join(shipped, `${kind}.json`), 'utf8')) as {records: unknown[]};
		expect(records.filter(record => !isSurely(schemas[kind] as z.ZodType, record))).toEqual([]);
	});

	it.each<[string, z.ZodType, unknown]>([
		['an object that lets other fields pass', z.looseObject({a: z.string()}), {a: 'x'}],
		['an object that leaves them out', z.object({a: z.string()}), {a: 'x', b: 1}],
		['a text that is changed', z.string().trim(), 'x'],
		['a number that is made of another value', z.coerce.number(), 1],
		['a default', z.strictObject({a: z.string().default('x')}), {a: 'y'}],
		['one of several', z.union([z.string(), z.number()]), 'x'],
		['a pattern with a memory', z.string().regex(/x/g), 'x'],
	])('nothing is said of %s', (_, schema, value) => {
		expect(isSurely(schema, value)).toBe(false);
	});
});

describe('JSON in pieces', () => {
	it.each([...kindNames, 'dataset'])('is what the file of %s holds', async kind => {
		const bytes = readFileSync(join(shipped, `${kind}.json`));
		expect(await pieces(bytes, 7000)).toEqual(JSON.parse(bytes.toString()));
	});

	it('takes one record that is larger than all that is read at a time', async () => {
		const value = {records: [{text: 'x'.repeat(3_000_000)}, {text: 'y'}]};
		expect(await pieces(Buffer.from(JSON.stringify(value)))).toEqual(value);
	});

	it('keeps a text once that is said again and again', async () => {
		const value = {records: Array.from({length: 3}, () => ({unit: 'a unit with a long name'}))};
		expect(await pieces(Buffer.from(JSON.stringify(value)))).toEqual(value);
	});

	it.each([
		['a list with nothing between its commas', '{"records": [1,,2]}'],
		['a list that ends with a comma', '{"records": [1,]}'],
		['a field twice, out of sight', '{"records": [{"a": {"b": 1, "b": 2}}]}'],
		['a field twice, outermost', '{"a": 1, "a": 2}'],
		['a reserved field', '{"records": [{"__proto__": 1}]}'],
		['a reserved field, written in escapes', '{"records": [{"\\u005f_proto__": 1}]}'],
		['something behind its end', '{"records": []} 1'],
		['a comment', '{"records": [/* none */]}'],
		['65 levels', `{"records": [${'['.repeat(63)}${']'.repeat(63)}]}`],
		['brackets that do not match', '{"records": [[}]}'],
		['a list', '[]'],
		['nothing', ''],
	])('leaves %s to the careful reader', async (_, text) => {
		expect(await pieces(Buffer.from(text))).toBeUndefined();
	});
});

describe('a large file', () => {
	const many = Array.from({length: 3000}, (_, index) => aMilestone({id: `m-${index}`}));
	const sentences = async (milestones: readonly object[]) => (await readDataset(datasetFolder({milestones}))).problems.map(problemSentence);

	it('has a fault in one record told with its line and column', async () => {
		const [sentence, ...more] = await sentences(many.with(2000, aMilestone({id: 'm-2000', date: 'soon'})));
		expect(more).toEqual([]);
		// Two lines before the records, and in each one its bracket and its fields.
		const lines = JSON.stringify(many[0], null, 1).split('\n').length;
		expect(sentence).toMatch(new RegExp(`^milestones\\.json:${2 + 2000 * lines + 3}:\\d+: milestone m-2000: date is not a date`));
	});

	it('has an id that is taken twice told, and what leads nowhere', async () => {
		expect(await sentences([...many, aMilestone({id: 'm-7'})])).toEqual([expect.stringContaining('milestone m-7: id is taken already')]);
		const nowhere = aMilestone({id: 'last', projects: ['gone']});
		expect(await sentences([...many, nowhere])).toEqual([expect.stringContaining('names the project "gone"')]);
	});
});
