import {isAscii} from 'node:buffer';
import {readdirSync, readFileSync, statSync} from 'node:fs';
import {join} from 'node:path';
import {crc32} from 'node:zlib';
import {type Dataset, joinLazily} from './dataset.ts';
import type {Kind, Part} from './kind-names.ts';
import type {Records} from './kinds.ts';
import {LIMITS} from './reading/limits.ts';
import {PACKED, packedFiles, type Unpack, type Unpacked} from './reading/packed.ts';
import type {Briefing} from './schema/briefing.ts';
import type {Manifest} from './schema/manifest.ts';

// A start is not to wait for what the build has done: the shipped dataset was validated then, and its files' checksums stand in
// the bundle. Whatever differs from it in one byte is validated in full.

/** Size and checksum of each file of a folder, by its name. */
export type Sums = Readonly<Record<string, readonly [bytes: number, crc: number]>>;

/** Of the files as they lie in the repository, and as they are packed, which is the same without what only people need. */
declare const SHIPPED: {readonly lying: Sums; readonly packed: Sums; readonly hash: string} | undefined;

/** The size and checksum of each file of a dataset folder. */
export const sumsOf = (folder: string): Sums =>
	Object.fromEntries(
		readdirSync(folder).map(name => {
			const bytes = readFileSync(join(folder, name));
			return [name, [bytes.length, crc32(bytes)] as const];
		}),
	);

/** Files that lie somewhere, of which a size is known before they are read. */
type Files = {readonly names: readonly string[]; readonly read: (name: string, size: number) => Buffer | undefined};

const filesIn = (folder: string): Files => ({
	names: readdirSync(folder),
	read: (name, size) => {
		const path = join(folder, name);
		const stats = statSync(path);
		// The size first: what is larger, or no file, is not even read.
		return stats.isFile() && stats.size === size ? readFileSync(path) : undefined;
	},
});

const filesPackedIn = (path: string, unpacked: Unpacked | undefined): Files => {
	const files = unpacked?.parts ?? packedFiles(path, LIMITS.bytes);
	return {names: [...files.keys()], read: name => files.get(name)};
};

/**
 * The dataset in a folder, or packed, that holds exactly the files of the checksums, as JSON; `undefined` when one differs, is missing or
 * is too many. All are compared at once, and each is parsed when its records are asked for: a command seldom needs all of them.
 * @param unpack where what is packed may be known from earlier
 * @param hash by which it is known then
 */
export const readKnown = (place: string, sums: Sums, unpack?: Unpack, hash?: string): Dataset | undefined => {
	try {
		const isPacked = place.endsWith(PACKED);
		const unpacked = isPacked ? unpack?.(place) : undefined;
		const {names, read} = isPacked ? filesPackedIn(place, unpacked) : filesIn(place);
		// What was kept had these checksums then, and was compared with itself now.
		const isKept = unpacked !== undefined && unpacked.keep === undefined && unpacked.hash === hash;
		if (names.some(name => sums[name] === undefined)) return undefined;
		const found = new Map<string, Buffer>();
		for (const [name, [size, crc]] of Object.entries(sums)) {
			const bytes = read(name, size);
			if (bytes === undefined || bytes.length !== size || (!isKept && crc32(bytes) !== crc)) return undefined;
			found.set(name, bytes);
		}
		unpacked?.keep?.();
		const part = (name: Part): unknown => {
			const file = `${name}.json`;
			const bytes = found.get(file);
			// It is asked for once: what it was read from is not to be kept beside it.
			found.delete(file);
			// What is packed is ASCII, which is read fastest.
			return bytes && JSON.parse(isAscii(bytes) ? bytes.toString('latin1') : bytes.toString('utf8'));
		};
		const recordsOf = <K extends Kind>(kind: K) => ((part(kind) as {records: unknown[]} | undefined)?.records ?? []) as unknown as Records[K];
		return joinLazily(part('dataset') as Manifest, recordsOf, part('briefing') as Briefing | undefined);
	} catch {
		// What is wrong is told by the one who reads it with care.
		return undefined;
	}
};

/** The dataset at a place when it is the shipped one, to the byte; `undefined` when it is to be read with care. */
export const shippedDataset = (place: string, unpack?: Unpack): Dataset | undefined =>
	typeof SHIPPED === 'undefined' ? undefined : readKnown(place, place.endsWith(PACKED) ? SHIPPED.packed : SHIPPED.lying, unpack, SHIPPED.hash);
