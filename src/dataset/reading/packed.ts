import {readFileSync} from 'node:fs';
import {brotliDecompressSync} from 'node:zlib';

// A package holds the shipped dataset packed (bin/pack.js): a line that says what is in it, and its files one after the other,
// compressed. It is unpacked in memory, so that it can be read where nothing may be written.

/** What the name of a packed dataset ends in. */
export const PACKED = '.br';

/** What was compressed in a file of this kind, and what the file says of it. */
export type Unpacked = {
	readonly hash: string;
	readonly bytes: Buffer;
	/** Keeps it for another time; absent where it was kept at an earlier one, when it had been found to be right. */
	readonly keep?: (() => void) | undefined;
};

export type Unpack = (path: string) => Unpacked;

/**
 * The files of a packed dataset, by their names.
 * @param unpacked what is in it, where that is known
 * @throws when it is none, or holds more than `most` bytes
 */
export const packedFiles = (path: string, most: number, unpacked?: Unpacked): ReadonlyMap<string, Buffer> => {
	const bytes = readFileSync(path);
	const end = bytes.indexOf('\n');
	const {sizes} = JSON.parse(bytes.toString('utf8', 0, end)) as {sizes: Readonly<Record<string, number>>};
	const whole = unpacked?.bytes ?? brotliDecompressSync(bytes.subarray(end + 1), {maxOutputLength: most});
	let at = 0;
	return new Map(
		Object.entries(sizes).map(([name, size]) => {
			at += size;
			return [name, whole.subarray(at - size, at)];
		}),
	);
};
