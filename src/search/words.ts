// The words of a text: what stands between spaces and signs.

const BETWEEN = /[\s\p{Z}\p{P}]/u;

/** For each letter of the first 65,536, once it was met: 1 where words end, 2 where they go on. */
const known = new Uint8Array(0x1_00_00);

const endsAt = (code: number): boolean => {
	known[code] ||= BETWEEN.test(String.fromCharCode(code)) ? 1 : 2;
	return known[code] === 1;
};

/** The words of a text in their order. By letters and not by an expression: an index of many records is mostly made of this. */
export const wordsOf = (text: string): string[] => {
	const words: string[] = [];
	let from = 0;
	for (let at = 0; at < text.length; at++) {
		if (!endsAt(text.charCodeAt(at))) continue;
		if (at > from) words.push(text.slice(from, at));
		from = at + 1;
	}
	if (from < text.length) words.push(text.slice(from));
	return words;
};
