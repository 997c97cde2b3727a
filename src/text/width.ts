import stringWidth from 'string-width';

// The only importer of string-width, and the only place that knows how wide a text is. Nothing lays out by `.length`.

/** Latin, Greek, Cyrillic, common punctuation, arrows, box drawing, blocks, shapes, braille: one code unit, one cell. */
const NARROW =
	/^[\x20-\x7e\xa0-\xac\xae-\u02ff\u0370-\u0482\u048a-\u052f\u2010-\u2027\u2030-\u203b\u2190-\u2193\u2500-\u25a9\u25aa\u25ab\u25b2-\u25cf\u2713\u2717\u2800-\u28ff]*$/;

let segmenter: Intl.Segmenter | undefined;

/** Cells that a text takes on a terminal where East Asian ambiguous characters are narrow. */
export const width = (text: string): number => (NARROW.test(text) ? text.length : stringWidth(text));

/** What a reader takes for one character, in order. */
export const graphemes = (text: string): string[] => {
	if (NARROW.test(text)) return text.split('');
	// The first Intl.Segmenter of a process costs milliseconds, so it is made when a text needs it.
	segmenter ??= new Intl.Segmenter(undefined, {granularity: 'grapheme'});
	return Array.from(segmenter.segment(text), part => part.segment);
};
