import {readFileSync} from 'node:fs';
import {brotliDecompressSync} from 'node:zlib';

// A package holds the shipped dataset packed (bin/pack.js): a line that says what is in it, and its files one after the other,
// compressed. It is unpacked in memory and never written anywhere, so that it can be read where nothing may be written.

/** What the name of a packed dataset ends in. */
export const PACKED = '.br';

/** The files of a packed dataset, by their names. @throws when it is none, or holds more than `most` bytes */
export const packedFiles = (path: string, most: number): ReadonlyMap<string, Buffer> => {
	const bytes = readFileSync(path);
	const end = bytes.indexOf('\n');
	const {sizes} = JSON.parse(bytes.toString('utf8', 0, end)) as {sizes: Readonly<Record<string, number>>};
	const whole = brotliDecompressSync(bytes.subarray(end + 1), {maxOutputLength: most});
	let at = 0;
	return new Map(
		Object.entries(sizes).map(([name, size]) => {
			at += size;
			return [name, whole.subarray(at - size, at)];
		}),
	);
};
