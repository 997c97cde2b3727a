// Finds where a value of JSON ends in bytes that may not all be there yet, and counts on the way what JSON.parse tells nothing of. It
// takes for granted that the text is in order: what it makes of another one, JSON.parse refuses afterwards.

/** What was met in values that were passed over. */
export type Met = {
	/** Keys of objects, each time one is written. */
	keys: number;
	/** Commas and opening brackets: about as many as there are values. */
	values: number;
	/** Levels of lists and objects inside the deepest one. */
	depth: number;
	/** Whether any text may have to be cleaned: it has an escape, or a character beyond ASCII. */
	isOdd: boolean;
	/** Whether there is any character beyond ASCII. */
	isWide: boolean;
};

/** More bytes are needed to say where the value ends. */
export const UNFINISHED = -1;
/** There is no such value. */
export const NONE = -2;

/** Bytes of nothing that must follow those that are looked at, so that every search ends. */
export const SLACK = 2;

const [NOTHING, OPENING, CLOSING, COMMA, COLON, QUOTE, END] = [0, 1, 2, 3, 4, 5, 6];
const [ESCAPE, WIDE, DELETE, CONTROL] = [7, 8, 9, 10];

const table = (classes: readonly (readonly [number, string])[]): Uint8Array => {
	const found = new Uint8Array(256);
	for (const [what, signs] of classes) for (const sign of signs) found[sign.charCodeAt(0)] = what;
	return found;
};

const OUTSIDE = table([
	[OPENING, '[{'],
	[CLOSING, ']}'],
	[COMMA, ','],
	[COLON, ':'],
	[QUOTE, '"'],
	[END, '\0'],
]);

const INSIDE = table([
	[QUOTE, '"'],
	[ESCAPE, '\\'],
	[DELETE, '\u007F'],
]).map((what, byte) => (byte < 0x20 ? CONTROL : byte >= 0x80 ? WIDE : what));

/**
 * Passes over one value.
 * @param bytes with SLACK bytes of zero after `end`
 * @returns where the comma or the closing bracket stands that ends it, UNFINISHED or NONE
 */
export const passElement = (bytes: Uint8Array, from: number, end: number, met: Met): number => {
	let [at, depth, deepest, keys, values] = [from, 0, 0, 0, 0];
	for (;;) {
		const what = OUTSIDE[bytes[at] as number];
		if (what === NOTHING || what === COLON) {
			if (what === COLON) keys++;
		} else if (what === QUOTE) {
			for (;;) {
				const inside = INSIDE[bytes[++at] as number];
				if (inside === NOTHING) continue;
				if (inside === QUOTE) break;
				if (inside === CONTROL) return at >= end ? UNFINISHED : NONE;
				met.isOdd = true;
				if (inside === WIDE) met.isWide = true;
				else if (inside === ESCAPE) at++;
			}
		} else if (what === OPENING) {
			values++;
			if (++depth > deepest) deepest = depth;
		} else if (what === END) {
			return at >= end ? UNFINISHED : NONE;
		} else {
			if (depth === 0) break;
			if (what === COMMA) values++;
			else depth--;
		}
		at++;
	}
	met.keys += keys;
	met.values += values;
	if (deepest > met.depth) met.depth = deepest;
	return at;
};
