import {readdirSync, readFileSync, statSync} from 'node:fs';
import {join} from 'node:path';
import {crc32} from 'node:zlib';
import {type Dataset, joinDataset} from './dataset.ts';
import {kindNames, type Part} from './kind-names.ts';
import type {Records} from './kinds.ts';
import type {Briefing} from './schema/briefing.ts';
import type {Manifest} from './schema/manifest.ts';

// A start is not to wait for what the build has done: the shipped dataset was validated then, and its files' checksums stand in
// the bundle. Whatever differs from it in one byte is validated in full.

/** Size and checksum of each file of a folder, by its name. */
export type Sums = Readonly<Record<string, readonly [bytes: number, crc: number]>>;

declare const SHIPPED: Sums | undefined;

/** The size and checksum of each file of a dataset folder. */
export const sumsOf = (folder: string): Sums =>
	Object.fromEntries(
		readdirSync(folder).map(name => {
			const bytes = readFileSync(join(folder, name));
			return [name, [bytes.length, crc32(bytes)] as const];
		}),
	);

/** What a part holds, when it is what the checksum is of. */
const exactly = (bytes: Uint8Array, [size, crc]: readonly [number, number]): unknown =>
	bytes.length === size && crc32(bytes) === crc ? JSON.parse(Buffer.from(bytes).toString('utf8')) : undefined;

const readExactly = (path: string, sum: readonly [number, number]): unknown => {
	// The size first: what is larger, or no file, is not even read.
	const stats = statSync(path);
	return stats.isFile() && stats.size === sum[0] ? exactly(readFileSync(path), sum) : undefined;
};

const joined = (sums: Sums, valueIn: (name: string, sum: readonly [number, number]) => unknown): Dataset | undefined => {
	const values = new Map<string, unknown>();
	for (const [name, sum] of Object.entries(sums)) {
		const value = valueIn(name, sum);
		if (value === undefined) return undefined;
		values.set(name, value);
	}
	const part = (name: Part) => values.get(`${name}.json`);
	const records = kindNames.map(kind => [kind, (part(kind) as {records: unknown[]} | undefined)?.records ?? []] as const);
	return joinDataset(part('dataset') as Manifest, Object.fromEntries(records) as unknown as Records, part('briefing') as Briefing | undefined);
};

/** The dataset in a folder that holds exactly the files of the checksums, as JSON; `undefined` when one differs, is missing or is too many. */
export const readKnown = (folder: string, sums: Sums): Dataset | undefined => {
	try {
		if (readdirSync(folder).some(name => sums[name] === undefined)) return undefined;
		return joined(sums, (name, sum) => readExactly(join(folder, name), sum));
	} catch {
		// What is wrong is told by the one who reads it with care.
		return undefined;
	}
};

/** The files of a dataset by their names, in memory. */
export type Parts = Readonly<Record<string, Uint8Array>>;

/** The same of parts that stand in no folder: where none may be written, or nowhere. */
export const knownParts = (parts: Parts, sums: Sums): Dataset | undefined =>
	joined(sums, (name, sum) => {
		const bytes = parts[name];
		return bytes && exactly(bytes, sum);
	});

/** The shipped dataset from its parts; `undefined` when they are not what was built. */
export const shippedParts = (parts: Parts): Dataset | undefined => (typeof SHIPPED === 'undefined' ? undefined : knownParts(parts, SHIPPED));

/** The dataset in a folder when it is the shipped one, to the byte; `undefined` when it is to be read with care. */
export const shippedDataset = (place: string): Dataset | undefined => (typeof SHIPPED === 'undefined' ? undefined : readKnown(place, SHIPPED));
