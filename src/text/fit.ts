import {graphemes, width} from './width.ts';

/** The longest beginning of a text that takes at most `cells` cells, without a mark. Never splits a wide character. */
export const cut = (text: string, cells: number): string => {
	if (width(text) <= cells) return text;
	let out = '';
	let used = 0;
	for (const grapheme of graphemes(text)) {
		used += width(grapheme);
		if (used > cells) break;
		out += grapheme;
	}
	return out;
};

/** A text of at most `cells` cells; what was cut ends in `mark`, one cell wide. */
export const truncate = (text: string, cells: number, mark = '…'): string => {
	if (cells <= 0) return '';
	return width(text) <= cells ? text : `${cut(text, cells - 1).trimEnd()}${mark}`;
};

/** A text of exactly `cells` cells: cut with a mark when it is longer, filled with spaces when it is shorter. */
export const fit = (text: string, cells: number, align: 'left' | 'right' = 'left', mark = '…'): string => {
	const shown = truncate(text, cells, mark);
	const fill = ' '.repeat(Math.max(0, cells - width(shown)));
	return align === 'right' ? fill + shown : shown + fill;
};

const breakWord = (word: string, cells: number): string[] => {
	const parts: string[] = [];
	let rest = word;
	while (width(rest) > cells) {
		// One grapheme at least, or a wide character in a one-cell column would never get used up.
		const part = cut(rest, cells) || (graphemes(rest)[0] ?? rest);
		parts.push(part);
		rest = rest.slice(part.length);
	}
	return rest === '' ? parts : [...parts, rest];
};

/** Breaks a text at spaces into lines of at most `cells` cells; only a word longer than a line is broken inside. */
export const wrap = (text: string, cells: number): string[] => {
	if (cells <= 0) return [];
	const lines: string[] = [];
	let line = '';
	for (const word of text.split(' ').flatMap(part => breakWord(part, cells))) {
		if (line === '') line = word;
		else if (width(line) + 1 + width(word) <= cells) line += ` ${word}`;
		else {
			lines.push(line);
			line = word;
		}
	}
	return line === '' && lines.length > 0 ? lines : [...lines, line];
};
