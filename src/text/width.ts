import stringWidth from 'string-width';

// The only importer of string-width, and the only place that knows how wide a text is. Nothing lays out by `.length`.
// string-width asks Intl and Unicode properties, whose first use costs 25 ms: the scripts that are shown need neither.

/** Latin, Greek, Cyrillic, common punctuation, arrows, box drawing, blocks, shapes, braille: one code unit, one cell. */
const NARROW =
	/^[\x20-\x7e\xa0-\xac\xae-\u02ff\u0370-\u0482\u048a-\u052f\u2010-\u2027\u2030-\u203b\u2190-\u2193\u2200-\u22ff\u2500-\u25a9\u25aa\u25ab\u25b2-\u25cf\u2713\u2717\u2800-\u28ff]*$/;

/** Those, and kana, the common Chinese characters and Hangul syllables: still one code unit each. */
const SIMPLE =
	/^[\x20-\x7e\xa0-\xac\xae-\u02ff\u0370-\u0482\u048a-\u052f\u2010-\u2027\u2030-\u203b\u2190-\u2193\u2200-\u22ff\u2500-\u25a9\u25aa\u25ab\u25b2-\u25cf\u2713\u2717\u2800-\u28ff\u3041-\u3096\u30a1-\u30fa\u3131-\u3163\u3165-\u318e\u4e00-\u9fff\uac00-\ud7a3]*$/;

/** The first of the characters above that take two cells. */
const WIDE_FROM = '\u3041';

let segmenter: Intl.Segmenter | undefined;

const simpleWidth = (text: string): number => {
	let cells = text.length;
	for (const char of text) if (char >= WIDE_FROM) cells++;
	return cells;
};

/** Whether every character of a text is one code unit and one cell. */
export const isNarrow = (text: string): boolean => NARROW.test(text);

/** Cells that a text takes on a terminal where East Asian ambiguous characters are narrow. */
export const width = (text: string): number => (isNarrow(text) ? text.length : SIMPLE.test(text) ? simpleWidth(text) : stringWidth(text));

// biome-ignore lint/suspicious/noControlCharactersInRegex: escape codes are what is left out
const CODES = /\u001B(?:\[[\d;:]*m|\]8;[^\u0007\u001B]*(?:\u0007|\u001B\\))/g;

/** A painted text without the codes for colours and links. */
const withoutCodes = (text: string): string => (text.includes('\u001B') ? text.replace(CODES, '') : text);

/** The same for a text that is painted already. What the bundle gives to packages that ask for string-width. */
export const paintedWidth = (text: string): number => width(withoutCodes(text));

/** What a reader takes for one character, in order, one at a time. */
export function* eachGrapheme(text: string): Generator<string> {
	if (SIMPLE.test(text)) {
		yield* text;
		return;
	}
	// The first Intl.Segmenter of a process costs milliseconds, so it is made when a text needs it.
	segmenter ??= new Intl.Segmenter(undefined, {granularity: 'grapheme'});
	for (const {segment} of segmenter.segment(text)) yield segment;
}

/** The same as a list. */
export const graphemes = (text: string): string[] => (SIMPLE.test(text) ? text.split('') : [...eachGrapheme(text)]);
