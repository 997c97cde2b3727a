import {cut, pieces, truncate} from '../text/fit.ts';
import {isNarrow, width} from '../text/width.ts';
import {type Line, lineText, type Span, spanText} from './block.ts';

/** Cells that a line takes. */
export const lineWidth = (line: Line): number => line.reduce((sum, span) => sum + width(spanText(span)), 0);

const withText = (span: Span, text: string): Span => (typeof span === 'string' ? text : {...span, text});

/** A line of at most `cells` cells; what was cut ends in the mark. */
export const truncateLine = (line: Line, cells: number, mark: string): Line => {
	if (lineWidth(line) <= cells) return line;
	const out: Span[] = [];
	let left = cells;
	for (const [index, span] of line.entries()) {
		const text = spanText(span);
		const rest = line.slice(index + 1);
		const room = lineWidth(rest) > 0 ? left - 1 : left;
		if (width(text) > room) {
			// The mark stands in the span where the cut falls, also when only what follows is lost.
			const kept = width(text) > left ? truncate(text, left, mark) : `${cut(text, left - 1).trimEnd()}${mark}`;
			return left > 0 ? [...out, withText(span, kept)] : out;
		}
		out.push(span);
		left -= width(text);
	}
	return out;
};

/** A line in two: what takes the first `cells` cells, and the rest. */
export const splitLine = (line: Line, cells: number): [Line, Line] => {
	const head: Span[] = [];
	const tail: Span[] = [];
	let left = cells;
	for (const span of line) {
		const text = spanText(span);
		const taken = left > 0 ? cut(text, left) : '';
		if (taken !== '') head.push(withText(span, taken));
		if (taken.length < text.length) tail.push(withText(span, text.slice(taken.length)));
		left -= width(taken);
		if (taken.length < text.length) left = 0;
	}
	return [head, tail];
};

/** A line whole: what is too long goes on below, indented to the column `hang`. */
export const hangLine = (line: Line, cells: number, hang: number): Line[] => {
	if (lineWidth(line) <= cells || hang >= cells - 8) return lineWidth(line) <= cells ? [line] : wrapLine(line, cells, 2);
	const [head, tail] = splitLine(line, hang);
	return wrapLine(tail, cells - hang).map((part, index) => (index === 0 ? [...head, ...part] : [' '.repeat(hang), ...part]));
};

/** A line of exactly `cells` cells. */
export const fitLine = (line: Line, cells: number, mark: string, align: 'left' | 'right' = 'left'): Line => {
	const shown = truncateLine(line, Math.max(0, cells), mark);
	const fill = ' '.repeat(Math.max(0, cells - lineWidth(shown)));
	if (fill === '') return shown;
	return align === 'right' ? [fill, ...shown] : [...shown, fill];
};

type Word = {spans: Span[]; cells: number};

/** Words of a line, each with the tones it had; a word may run over several spans. */
const wordsOf = (line: Line, cells: number): Word[] => {
	const words: Word[] = [];
	let open = false;
	for (const span of line) {
		const text = spanText(span);
		// Asked once of all of it: what takes as many cells as it has letters is not measured word by word.
		const isPlain = isNarrow(text);
		for (const [index, part] of text.split(' ').entries()) {
			if (index > 0) open = false;
			if (part === '') continue;
			const own = isPlain ? part.length : width(part);
			const last = words.at(-1);
			if (open && last && last.cells + own <= cells) {
				last.spans.push(withText(span, part));
				last.cells += own;
			} else {
				if (own <= cells) words.push({spans: [withText(span, part)], cells: own});
				else for (const piece of pieces(part, cells)) words.push({spans: [withText(span, piece)], cells: width(piece)});
				open = true;
			}
		}
	}
	return words;
};

/** Breaks a line at spaces into lines of at most `cells` cells, tones kept; `hanging` indents all but the first. */
export const wrapLine = (line: Line, cells: number, hanging = 0): Line[] => {
	if (cells <= hanging) return [];
	const out: Span[][] = [];
	let current: Span[] = [];
	let used = 0;
	for (const word of wordsOf(line, cells - hanging)) {
		if (used > 0 && used + 1 + word.cells <= cells) {
			const previous = current.at(-1);
			const [next] = word.spans;
			// A space between two words of one tone belongs to that tone, so that an underlined or inverse run stays whole.
			const sameTone =
				typeof previous === 'object' &&
				typeof next === 'object' &&
				previous.tone === next.tone &&
				previous.strong === next.strong &&
				previous.link === next.link;
			current.push(sameTone ? withText(previous, ' ') : ' ', ...word.spans);
			used += 1 + word.cells;
		} else {
			if (used > 0) out.push(current);
			const indent = out.length > 0 && hanging > 0 ? [' '.repeat(hanging)] : [];
			current = [...indent, ...word.spans];
			used = word.cells + (out.length > 0 ? hanging : 0);
		}
	}
	out.push(current);
	return out.map(spans => (lineText(spans) === '' ? [] : spans));
};
