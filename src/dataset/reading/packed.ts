import {readFileSync} from 'node:fs';
import {brotliDecompressSync} from 'node:zlib';

// A package holds the shipped dataset packed (bin/pack.js): a line that says what is in it, and its files one after the other,
// compressed. It is unpacked in memory, so that it can be read where nothing may be written.

/** What the name of a packed dataset ends in. */
export const PACKED = '.br';

/** What was compressed in a file of this kind. */
export type Unpack = (path: string) => Buffer;

/**
 * The files of a packed dataset, by their names.
 * @param unpack where what is in it may be known from earlier
 * @throws when it is none, or holds more than `most` bytes
 */
export const packedFiles = (path: string, most: number, unpack?: Unpack): ReadonlyMap<string, Buffer> => {
	const bytes = readFileSync(path);
	const end = bytes.indexOf('\n');
	const {sizes} = JSON.parse(bytes.toString('utf8', 0, end)) as {sizes: Readonly<Record<string, number>>};
	const whole = unpack?.(path) ?? brotliDecompressSync(bytes.subarray(end + 1), {maxOutputLength: most});
	let at = 0;
	return new Map(
		Object.entries(sizes).map(([name, size]) => {
			at += size;
			return [name, whole.subarray(at - size, at)];
		}),
	);
};
