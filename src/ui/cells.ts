import {graphemes, isNarrow, width} from '../text/width.ts';
import {PLAIN, type Style, turn, withCodes, withLink} from './style.ts';

/**
 * A painted line as cells: what stands in each, and how it looks. The second half of a wide character is an empty text.
 * Two arrays instead of one of pairs: a frame has 4,800 cells, and most are looked at and left alone.
 */
export type Cells = {readonly chars: string[]; readonly styles: Style[]};

// biome-ignore lint/suspicious/noControlCharactersInRegex: escape codes are what is looked for
const CODE = /\u001B(?:\[([\d;]*)m|\]8;([^\u0007\u001B]*)(?:\u0007|\u001B\\))/g;

/** The cells of a painted line, at most `columns`; what would be cut in half at the end is a space. */
export const cellsOf = (line: string, columns = Number.POSITIVE_INFINITY): Cells => {
	const chars: string[] = [];
	const styles: Style[] = [];
	let style = PLAIN;
	const put = (text: string) => {
		// Most texts: a cell for each character, without asking how wide each is.
		if (isNarrow(text)) {
			const length = Math.min(text.length, columns - chars.length);
			for (let index = 0; index < length; index++) {
				chars.push(text[index] ?? '');
				styles.push(style);
			}
			return;
		}
		for (const char of graphemes(text)) {
			const cells = width(char);
			if (cells === 0) {
				// A mark alone joins what stands before it.
				const last = chars.at(-1) === '' ? chars.length - 2 : chars.length - 1;
				if (last >= 0) chars[last] += char;
				continue;
			}
			if (chars.length >= columns) return;
			const isHalf = chars.length + cells > columns;
			chars.push(isHalf ? ' ' : char);
			styles.push(style);
			for (let rest = 1; rest < cells && !isHalf; rest++) {
				chars.push('');
				styles.push(style);
			}
		}
	};
	let at = 0;
	for (const match of line.matchAll(CODE)) {
		if (match.index > at) put(line.slice(at, match.index));
		at = match.index + match[0].length;
		style = match[2] === undefined ? withCodes(style, match[1] ?? '') : withLink(style, match[2] === ';' ? '' : match[2]);
	}
	if (at < line.length) put(line.slice(at));
	return {chars, styles};
};

/** Cells as they are seen: a space has no colour, and spaces at the end are not there. */
export const seen = (cells: Cells): Cells => {
	const {chars, styles} = cells;
	for (let at = 0; at < chars.length; at++) if (chars[at] === ' ' && styles[at]?.isSeenOnSpace === false) styles[at] = PLAIN;
	let length = chars.length;
	while (length > 0 && chars[length - 1] === ' ' && styles[length - 1] === PLAIN) length--;
	chars.length = length;
	styles.length = length;
	return cells;
};

/** Cells as a painted line. */
export const lineOf = ({chars, styles}: Cells): string => {
	let line = '';
	let pen = PLAIN;
	for (let at = 0; at < chars.length; at++) {
		if (chars[at] === '') continue;
		const style = styles[at] ?? PLAIN;
		line += turn(pen, style) + (chars[at] ?? ' ');
		pen = style;
	}
	return line + turn(pen, PLAIN);
};
