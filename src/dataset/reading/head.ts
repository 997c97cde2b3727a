// A packed file (bin/pack.js): a line that says what is in it, and its parts one after the other, compressed. The launcher reads the
// program by this too (bin/unpack.cjs).

/** What the first line of a packed file says, and where what is compressed begins. */
export type Head = {
	/** By which what is in it is known. */
	readonly hash: string;
	/** The parts in their order: how many bytes each has when it is unpacked. */
	readonly sizes: Readonly<Record<string, number>>;
	readonly end: number;
};

/** @throws when it is no packed file */
export const headOf = (packed: Buffer): Head => {
	const end = packed.indexOf(10);
	return {...(JSON.parse(packed.toString('utf8', 0, end)) as Omit<Head, 'end'>), end: end + 1};
};

/** The parts in what was compressed, by their names. */
export const partsOf = (sizes: Head['sizes'], bytes: Buffer): ReadonlyMap<string, Buffer> => {
	let at = 0;
	return new Map(
		Object.entries(sizes).map(([name, size]) => {
			at += size;
			return [name, bytes.subarray(at - size, at)];
		}),
	);
};
