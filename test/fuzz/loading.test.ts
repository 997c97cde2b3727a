import {Buffer} from 'node:buffer';
import {mkdirSync, mkdtempSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import fc from 'fast-check';
import {afterAll, expect, it} from 'vitest';
import type {Around} from '../../src/dataset/gather.ts';
import {loadDataset} from '../../src/dataset/load.ts';
import {UserError} from '../../src/errors.ts';
import {hold, PATIENCE} from '../support/fuzz.ts';
import {aNastyDataset, documentOf, filesOf, streamOf} from '../support/nasty-dataset.ts';
import {aNastyText} from '../support/nasty-text.ts';
import {unsafeIn} from '../support/unsafe.ts';

// Whatever stands where a dataset should be, it is one, or is refused in a few clean lines.

const folder = mkdtempSync(join(tmpdir(), 'tumen-fuzz-'));
afterAll(() => rmSync(folder, {recursive: true, force: true}));

const loadOrRefuse = async (place: string, around: Around = {}): Promise<void> => {
	try {
		const {byId: _, ...dataset} = await loadDataset(place, around);
		// Written out, what could break a line or a picture is written as such.
		JSON.stringify(dataset, (_, value: unknown) => {
			if (typeof value === 'string') expect(unsafeIn(value)).toBeUndefined();
			return value;
		});
	} catch (error) {
		if (!(error instanceof UserError)) throw error;
		expect(unsafeIn(error.message, 'lines')).toBeUndefined();
		expect(error.message.length).toBeLessThan(15_000);
		expect(error.message).not.toMatch(/\[object|undefined:/);
		expect(error.exitCode).toBe(1);
	}
};

const loadFolder = (files: Readonly<Record<string, string | Uint8Array>>): Promise<void> => {
	rmSync(folder, {recursive: true, force: true});
	mkdirSync(folder);
	for (const [name, content] of Object.entries(files)) writeFileSync(join(folder, name), content);
	return loadOrRefuse(folder);
};

it(
	'values of any kind in any place of one document',
	() => hold('loader: values changed', 200, aNastyDataset, dataset => loadOrRefuse('-', {stdin: streamOf(documentOf(dataset), 1000)})),
	PATIENCE,
);

const aDamage = fc.record({
	file: fc.nat({max: 20}),
	how: fc.constantFrom('cut', 'flip', 'insert', 'repeat', 'utf-16', 'bom', 'gone', 'empty'),
	at: fc.double({min: 0, max: 1, noNaN: true}),
	bytes: fc.uint8Array({minLength: 1, maxLength: 8}),
});

it(
	'bytes of a folder’s files cut off, turned, put in, doubled, in another encoding',
	() =>
		hold('loader: bytes damaged', 120, fc.tuple(aNastyDataset, aDamage), ([dataset, {file, how, at, bytes}]) => {
			const files: Record<string, string | Uint8Array> = filesOf(dataset);
			const names = Object.keys(files);
			const name = names[file % names.length] ?? 'dataset.json';
			const content = Buffer.from(files[name] ?? '');
			const place = Math.floor(at * content.length);
			const [head, tail] = [content.subarray(0, place), content.subarray(place)];
			if (how === 'cut') files[name] = head;
			else if (how === 'flip') files[name] = Buffer.concat([head, bytes, tail.subarray(bytes.length)]);
			else if (how === 'insert') files[name] = Buffer.concat([head, bytes, tail]);
			else if (how === 'repeat') files[name] = Buffer.concat([content, content]);
			else if (how === 'utf-16') files[name] = Buffer.from(`\uFEFF${content.toString()}`, 'utf16le');
			else if (how === 'bom') files[name] = Buffer.concat([Buffer.from('\uFEFF'), content]);
			else if (how === 'empty') files[name] = '';
			else delete files[name];
			return loadFolder(files);
		}),
	PATIENCE,
);

/** Texts that look like YAML or CSV at first, and are not, or are too much of it. */
const aSheetText = fc
	.array(
		fc.oneof(
			aNastyText,
			fc.constantFrom(
				'records:\n',
				'- id: x\n',
				'  date: 2014\n',
				'&a [*a, *a]\n',
				'a: &a ["x","x"]\nb: &b [*a,*a]\nc: [*b,*b]\n',
				'? ',
				'!!js/function x',
				'!!binary "AAAA"',
				'<<: *a\n',
				'---\n',
				'...\n',
				'|\n  text\n',
				'id,series,value,unit,status,period,source,paragraph\n',
				'"a""b",',
				';;;\n',
				'"',
				'1,5\t',
			),
		),
		{maxLength: 14},
	)
	.map(parts => parts.join(''));

it(
	'YAML and CSV that are none, or too much',
	() =>
		hold(
			'loader: YAML and CSV',
			100,
			fc.tuple(aSheetText, fc.constantFrom('milestones.yaml', 'observations.csv', 'sources.yaml', 'dataset.yaml')),
			([text, name]) => {
				const files = filesOf({});
				return loadFolder({...files, [name]: text});
			},
		),
	PATIENCE,
);
