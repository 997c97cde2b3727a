import {isAscii} from 'node:buffer';
import {copyFileSync, readdirSync, readFileSync, writeFileSync} from 'node:fs';
import {join} from 'node:path';
import {crc32} from 'node:zlib';
import {describe, expect, it, vi} from 'vitest';
// @ts-expect-error a script of the build, which has no types
import {hashOf, packDataset, packFolder, tightFiles} from '../../bin/pack.js';
import {approve} from '../../src/dataset/approve.ts';
import {find, joinLazily} from '../../src/dataset/dataset.ts';
import {type Kind, kindNames} from '../../src/dataset/kind-names.ts';
import {loadDataset} from '../../src/dataset/load.ts';
import {partsOf} from '../../src/dataset/reading/head.ts';
import {readKnown, shippedDataset} from '../../src/dataset/shipped.ts';
import {datasetFolder} from '../support/folder.ts';
import {shippedData, temporaryFolder} from '../support/program.ts';
import {aMilestone} from '../support/records.ts';

const copy = (): string => {
	const folder = temporaryFolder();
	for (const name of readdirSync(shippedData)) copyFileSync(join(shippedData, name), join(folder, name));
	return folder;
};

const change = (folder: string, from: string, to: string) => {
	const path = join(folder, 'people.json');
	writeFileSync(path, readFileSync(path, 'utf8').replace(from, to));
};

const sums = await approve(shippedData);

describe('a dataset that was validated before', () => {
	it('is read as validating it reads it', async () => {
		expect(readKnown(shippedData, sums)).toEqual(await loadDataset(shippedData));
	});

	it('is known wherever it lies', () => {
		expect(readKnown(copy(), sums)).toBeDefined();
	});

	it('is not known when a byte of it differs, a file is gone, or there is another', () => {
		const folder = copy();
		change(folder, '"', ' "');
		expect(readKnown(folder, sums)).toBeUndefined();
		expect(readKnown(shippedData, {...sums, 'briefing.json': [1, 1]})).toBeUndefined();
		const {'conflicts.json': _, ...fewer} = sums;
		expect(readKnown(shippedData, fewer)).toBeUndefined();
		expect(readKnown(join(folder, 'nowhere'), sums)).toBeUndefined();
	});
});

describe('a packed dataset', () => {
	const packedFrom = (folder: string): string => {
		const path = join(temporaryFolder(), 'data.br');
		packFolder(path, folder);
		return path;
	};

	it('is the one in the folder, known or validated', async () => {
		const folder = datasetFolder();
		const dataset = await loadDataset(folder);
		const packed = packedFrom(folder);
		expect(readKnown(packed, await approve(folder))).toEqual(dataset);
		expect(readKnown(packed, sums)).toBeUndefined();
		expect(await loadDataset(packed)).toEqual(dataset);
	});

	it('as the build packs it has the same values in fewer bytes, all of them ASCII', async () => {
		const path = join(temporaryFolder(), 'data.br');
		packDataset(path, shippedData);
		const files = Object.entries(tightFiles(shippedData) as Record<string, Buffer>);
		for (const [, bytes] of files) expect(isAscii(bytes)).toBe(true);
		const packedSums = Object.fromEntries(files.map(([name, bytes]) => [name, [bytes.length, crc32(bytes)] as const]));
		expect(readKnown(path, packedSums)).toEqual(await loadDataset(shippedData));
		expect(readKnown(path, sums)).toBeUndefined();
		// What was kept is taken for what it was when it is the same file; else it is looked at again.
		const whole = Buffer.concat(files.map(([, bytes]) => bytes));
		const sizes = Object.fromEntries(files.map(([name, bytes]) => [name, bytes.length]));
		const other = Buffer.from(whole.toString('latin1').replace('Putin', 'Nitup'), 'latin1');
		const hash = hashOf(Object.fromEntries(files)) as string;
		const read = (bytes: Buffer, named: string, keep?: () => void) =>
			readKnown(path, packedSums, () => ({hash: named, parts: partsOf(sizes, bytes), keep}), hash);
		const keep = vi.fn();
		expect(read(other, hash, keep)).toBeUndefined();
		expect(keep).not.toHaveBeenCalled();
		expect(read(whole, hash, keep)).toBeDefined();
		expect(keep).toHaveBeenCalledOnce();
		expect(read(whole, hash)).toBeDefined();
		expect(read(other, 'another')).toBeUndefined();
	});

	it('has its faults told by the file that they are in', async () => {
		const folder = datasetFolder({milestones: [{...aMilestone(), headline: 1}]});
		await expect(loadDataset(packedFrom(folder))).rejects.toThrow(/milestones\.json:\d+:\d+/);
	});

	it('that is none, or was cut short, is refused in a sentence', async () => {
		const path = packedFrom(datasetFolder());
		for (const bytes of [readFileSync(path).subarray(0, -10), 'x']) {
			writeFileSync(path, bytes);
			await expect(loadDataset(path)).rejects.toThrow('no dataset packed by tumen');
			expect(readKnown(path, sums)).toBeUndefined();
		}
	});
});

describe('the shipped dataset', () => {
	it('is nothing to trust outside of a build', () => {
		expect(shippedDataset(shippedData)).toBeUndefined();
	});
});

describe('approval', () => {
	it('is refused to a text that is not shown as it stands', async () => {
		const folder = copy();
		change(folder, '"name": "', '"name": "\\u200b');
		await expect(approve(folder)).rejects.toThrow('taken out');
	});
});

describe('records that are there when they are asked for', () => {
	it('are read kind by kind, once each, and found as in the whole', async () => {
		const whole = await loadDataset(shippedData);
		const asked: Kind[] = [];
		const lazy = joinLazily(whole.manifest, kind => {
			asked.push(kind);
			return whole[kind];
		});
		expect(asked).toEqual([]);
		expect(lazy.projects).toBe(whole.projects);
		expect(find(lazy, 'people', 'putin')).toBe(whole.byId.get('putin')?.record);
		expect(find(lazy, 'people', 'pobeda')).toBeUndefined();
		expect(asked).toEqual(['projects', 'people']);
		expect(lazy.byId).toEqual(whole.byId);
		expect(asked.toSorted()).toEqual(kindNames.toSorted());
	});
});
