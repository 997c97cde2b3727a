import {readFileSync} from 'node:fs';
import {brotliDecompressSync} from 'node:zlib';
import {type Head, headOf} from './head.ts';

// A package holds the shipped dataset packed. It is unpacked in memory, so that it can be read where nothing may be written.

/** What the name of a packed dataset ends in. */
export const PACKED = '.br';

/** What was compressed in a packed file, and what the file says of it. */
export type Unpacked = Pick<Head, 'hash' | 'sizes'> & {
	readonly bytes: Buffer;
	/** Keeps it for another time; absent where it was kept at an earlier one, when it had been found to be right. */
	readonly keep?: (() => void) | undefined;
};

export type Unpack = (path: string) => Unpacked;

/** The files that were packed, by their names, each on its own: what is parsed late is not to hold all that was parsed long ago. */
export const partsOf = ({sizes, bytes}: Pick<Unpacked, 'sizes' | 'bytes'>): ReadonlyMap<string, Buffer> => {
	let at = 0;
	return new Map(
		Object.entries(sizes).map(([name, size]) => {
			at += size;
			return [name, Buffer.from(bytes.subarray(at - size, at))];
		}),
	);
};

/**
 * The files in a packed file, by their names.
 * @throws when it is none, or holds more than `most` bytes
 */
export const packedFiles = (path: string, most: number): ReadonlyMap<string, Buffer> => {
	const packed = readFileSync(path);
	const {sizes, end} = headOf(packed);
	return partsOf({sizes, bytes: brotliDecompressSync(packed.subarray(end), {maxOutputLength: most})});
};
