import {eachGrapheme, isNarrow, width} from './width.ts';

/** What may be cut apart: graphemes, and letters of those that stand together without end (ᄀᄀ가) and that two cells do not hold. */
function* eachPart(text: string): Generator<string> {
	for (const grapheme of eachGrapheme(text)) {
		if (grapheme.length > 1 && width(grapheme) > 2) yield* grapheme;
		else yield grapheme;
	}
}

/** The longest beginning of a text that takes at most `cells` cells, without a mark. Never splits a wide character. */
export const cut = (text: string, cells: number): string => {
	if (isNarrow(text)) return text.slice(0, Math.max(0, cells));
	let used = 0;
	let length = 0;
	// One after the other: of a text of megabytes only what is kept is looked at.
	for (const grapheme of eachPart(text)) {
		used += width(grapheme);
		if (used > cells) return text.slice(0, length);
		length += grapheme.length;
	}
	return text;
};

/** A text of at most `cells` cells; what was cut ends in `mark`, one cell wide. */
export const truncate = (text: string, cells: number, mark = '…'): string => {
	if (cells <= 0) return '';
	return cut(text, cells) === text ? text : `${cut(text, cells - 1).trimEnd()}${mark}`;
};

/** A text of exactly `cells` cells: cut with a mark when it is longer, filled with spaces when it is shorter. */
export const fit = (text: string, cells: number, align: 'left' | 'right' = 'left', mark = '…'): string => {
	const shown = truncate(text, cells, mark);
	const fill = ' '.repeat(Math.max(0, cells - width(shown)));
	return align === 'right' ? fill + shown : shown + fill;
};

/** A word in pieces of at most `cells` cells; one grapheme at least is in each, or a wide one would never fit one cell. */
export const pieces = (word: string, cells: number): string[] => {
	if (width(word) <= cells) return word === '' ? [] : [word];
	const parts: string[] = [];
	let part = '';
	let used = 0;
	for (const grapheme of eachPart(word)) {
		const more = width(grapheme);
		if (part !== '' && used + more > cells) {
			parts.push(part);
			[part, used] = ['', 0];
		}
		part += grapheme;
		used += more;
	}
	return [...parts, part];
};

/** Breaks a text at spaces into lines of at most `cells` cells; only a word longer than a line is broken inside. */
export const wrap = (text: string, cells: number): string[] => {
	if (cells <= 0) return [];
	const lines: string[] = [];
	let line = '';
	for (const word of text.split(' ').flatMap(part => pieces(part, cells))) {
		if (line === '') line = word;
		else if (width(line) + 1 + width(word) <= cells) line += ` ${word}`;
		else {
			lines.push(line);
			line = word;
		}
	}
	return line === '' && lines.length > 0 ? lines : [...lines, line];
};

/** A date that is too long without the parts that do not fit whole: "~11-05–~12" is "~11…" in six cells. */
export const partsThatFit = (date: string, cells: number): string => {
	let kept = date;
	while (kept.length + (kept === date ? 0 : 1) > cells && /[-–]/.test(kept))
		kept = kept.slice(0, Math.max(kept.lastIndexOf('-'), kept.lastIndexOf('–')));
	return kept === date ? date : `${kept}…`;
};
