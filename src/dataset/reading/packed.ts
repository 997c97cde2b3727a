import {readFileSync} from 'node:fs';
import {brotliDecompressSync} from 'node:zlib';
import {type Head, headOf, partsOf} from './head.ts';

// A package holds the shipped dataset packed. It is unpacked in memory, so that it can be read where nothing may be written.

/** What the name of a packed dataset ends in. */
export const PACKED = '.br';

/** What was compressed in a packed file, and what the file says of it. */
export type Unpacked = Pick<Head, 'hash'> & {
	/** The files that were packed, by their names; each in memory of its own where that is long known, so that it can be let go alone. */
	readonly parts: ReadonlyMap<string, Buffer>;
	/** Keeps it for another time; absent where it was kept at an earlier one, when it had been found to be right. */
	readonly keep?: (() => void) | undefined;
};

export type Unpack = (path: string) => Unpacked;

/**
 * The files in a packed file, by their names.
 * @throws when it is none, or holds more than `most` bytes
 */
export const packedFiles = (path: string, most: number): ReadonlyMap<string, Buffer> => {
	const packed = readFileSync(path);
	const {sizes, end} = headOf(packed);
	return partsOf(sizes, brotliDecompressSync(packed.subarray(end), {maxOutputLength: most}));
};
