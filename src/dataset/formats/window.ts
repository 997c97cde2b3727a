import {SLACK} from './element.ts';

/** Reads on: puts bytes into a buffer from a place in it on, and says how many; none at the end. */
export type ReadOn = (into: Buffer, at: number) => number;

/** Bytes that are read at a time, at most. */
const CHUNK = 1 << 19;

/** A part of a document that goes along it. */
export type Window = {
	readonly bytes: () => Buffer;
	/** The end of what has been read; SLACK bytes of nothing follow. */
	readonly end: () => number;
	/** Bytes of the document so far. */
	readonly taken: () => number;
	/**
	 * Reads on and lets go what lies before a place, but for one byte: the place is the second one then, or still the first.
	 * @returns whether there was more
	 */
	readonly more: (from: number) => boolean;
};

/**
 * Opens a window at the beginning of a document.
 * @param size bytes that it is likely to have
 */
export const openWindow = (readOn: ReadOn, size: number): Window => {
	// A byte more than all of it, so that its end is read at once too.
	let bytes = Buffer.alloc(Math.min(CHUNK, size + 1) + SLACK);
	let [end, taken] = [0, 0];
	return {
		bytes: () => bytes,
		end: () => end,
		taken: () => taken,
		more: from => {
			const first = Math.max(0, from - 1);
			const kept = end - first;
			// A single value may be as large as it likes, and every doubling is read over once.
			if (kept > (bytes.length - SLACK) / 2) {
				const larger = Buffer.alloc(bytes.length * 2);
				bytes.copy(larger, 0, first, end);
				bytes = larger;
			} else bytes.copyWithin(0, first, end);
			const read = readOn(bytes.subarray(0, bytes.length - SLACK), kept);
			end = kept + read;
			taken += read;
			bytes.fill(0, end, end + SLACK);
			return read > 0;
		},
	};
};
