import {Buffer} from 'node:buffer';
import fc from 'fast-check';
import {expect, it} from 'vitest';
import type * as z from 'zod';
import {parseJson} from '../../src/dataset/formats/json.ts';
import {parseBytes} from '../../src/dataset/formats/json-bytes.ts';
import {type Kind, kindNames} from '../../src/dataset/kind-names.ts';
import {schemas} from '../../src/dataset/kinds.ts';
import {textOf} from '../../src/dataset/reading/text.ts';
import {Briefing} from '../../src/dataset/schema/briefing.ts';
import {Manifest} from '../../src/dataset/schema/manifest.ts';
import {isSurely} from '../../src/dataset/surely.ts';
import {hold, PATIENCE} from '../support/fuzz.ts';
import {aBentDataset, aNastyDataset, documentOf} from '../support/nasty-dataset.ts';
import {aNastyText} from '../support/nasty-text.ts';

// The quick ways of reading against the careful ones: they say nothing, or the same.

/** All values of a dataset that are checked by themselves, with their schemas. */
const checkedIn = (dataset: Readonly<Record<string, unknown>>): (readonly [z.ZodType, unknown])[] => [
	[Manifest, dataset['dataset']],
	[Briefing, dataset['briefing']],
	...kindNames.flatMap((kind: Kind) => {
		const list = dataset[kind];
		return Array.isArray(list) ? list.map(record => [schemas[kind], record] as const) : [];
	}),
];

it(
	'what is surely right is right for zod too, which hands it back as it is',
	() =>
		hold('quick: schemas', 150, fc.oneof(aNastyDataset, aBentDataset), dataset => {
			// Read from a text, as datasets are: nothing in them is undefined.
			for (const [schema, value] of checkedIn(JSON.parse(JSON.stringify(dataset)))) {
				if (!isSurely(schema, value)) continue;
				const checked = schema.safeParse(value);
				expect(checked.error).toBeUndefined();
				expect(checked.data).toEqual(value);
			}
		}),
	PATIENCE,
);

const WORDS = [
	'records',
	'id',
	'a',
	'__proto__',
	'constructor',
	'prototype',
	'na\u00EFve',
	'\u{1F600}',
	'x\\y',
	'"',
	'e\u0301',
	'\u007F',
	'\u200B',
	'',
];

const aValue = fc.letrec<{value: unknown}>(tie => ({
	value: fc.oneof(
		{maxDepth: 4, withCrossShrink: true},
		fc.oneof(
			fc.constantFrom(...WORDS),
			aNastyText,
			fc.double({noNaN: true, noDefaultInfinity: true}),
			fc.constantFrom(null, true, false, 0, 'a word that is long enough to be kept once'),
		),
		fc.array(tie('value'), {maxLength: 5}),
		fc.dictionary(fc.constantFrom(...WORDS), tie('value'), {maxKeys: 4}),
	),
})).value;

const aDocument = fc.oneof(
	{arbitrary: fc.dictionary(fc.constantFrom('records', 'a', 'b', '$schema', 'constructor'), fc.oneof(fc.array(aValue), aValue)), weight: 4},
	aValue,
);

/** How a text is made of it, and what is done to that. */
const aWriting = fc.record({
	indent: fc.constantFrom('', '\t', '  \r\n'),
	damage: fc.constantFrom('none', 'none', 'none', 'cut', 'flip', 'insert', 'mark', 'twice', 'latin1', 'behind'),
	at: fc.double({min: 0, max: 1, noNaN: true}),
	put: fc.constantFrom(',', '[', ']', '{', '}', '"', '\\', ':', '"a":1,', ',,', '\0', '\u001F', '/**/', '[[[[[[', '1', ' '),
	chunk: fc.integer({min: 1, max: 200}),
	/** What its size is thought to be, by which the first window is made. */
	size: fc.nat({max: 300}),
});

const written = (value: unknown, {indent, damage, at, put}: {indent: string; damage: string; at: number; put: string}): Buffer => {
	const text = JSON.stringify(value, null, indent) ?? 'null';
	const place = Math.floor(at * text.length);
	if (damage === 'cut') return Buffer.from(text.slice(0, place));
	if (damage === 'flip') return Buffer.from(text.slice(0, place) + put + text.slice(place + put.length));
	if (damage === 'insert') return Buffer.from(text.slice(0, place) + put + text.slice(place));
	if (damage === 'mark') return Buffer.from(`\uFEFF${text}`);
	if (damage === 'twice') return Buffer.from(text.replace(/("[^"\\]*":)/, '$10,$1'));
	if (damage === 'latin1') return Buffer.from(text, 'latin1');
	return Buffer.from(damage === 'behind' ? text + put : text);
};

const inChunks = (bytes: Buffer, chunk: number) => {
	let read = 0;
	return (into: Buffer, at: number): number => {
		const count = bytes.copy(into, at, read, Math.min(read + chunk, bytes.length));
		read += count;
		return count;
	};
};

const quickly = (bytes: Buffer, chunk: number, size: number) =>
	parseBytes(
		inChunks(bytes, chunk),
		() => undefined,
		() => undefined,
		size,
	);

const carefully = (bytes: Buffer): {value: unknown} | undefined => {
	const text = textOf('a.json', bytes);
	const parsed = typeof text === 'string' ? parseJson('a.json', text) : text;
	return 'value' in parsed ? parsed : undefined;
};

it(
	'JSON in pieces is what it is as a whole, or is left to be read as one',
	() =>
		hold('quick: JSON', 700, fc.tuple(aDocument, aWriting), async ([value, writing]) => {
			const bytes = written(value, writing);
			const quick = await quickly(bytes, writing.chunk, writing.size);
			if (quick !== undefined) expect(quick).toEqual(carefully(bytes)?.value);
		}),
	PATIENCE,
);

it(
	'datasets are read in pieces, however they come in',
	() =>
		hold('quick: datasets', 40, fc.tuple(aBentDataset, fc.integer({min: 1, max: 5000}), fc.nat({max: 50_000})), async ([dataset, chunk, size]) => {
			const bytes = Buffer.from(documentOf(dataset));
			const careful = carefully(bytes);
			expect(await quickly(bytes, chunk, size)).toEqual(careful?.value);
		}),
	PATIENCE,
);
