import fc from 'fast-check';
import {describe, expect, it} from 'vitest';
import {graphemes, width} from '../../src/text/width.ts';
import {cellsOf, lineOf} from '../../src/ui/cells.ts';
import {PLAIN, type Style, withCodes, withLink} from '../../src/ui/style.ts';
import {aText} from '../support/arbitrary.ts';

const aCode = fc.constantFrom('1', '22', '0', '', '38;5;12', '39', '7', '27', '48;2;1;2;3', '1;31').map(codes => `\u001B[${codes}m`);
const aLink = fc.constantFrom('\u001B]8;;https://example.org/\u0007', '\u001B]8;id=1;https://example.org/\u001B\\', '\u001B]8;;\u0007');
const noCode = fc.constantFrom(
	'\u001B',
	'\u001B[',
	'\u001B[1',
	'\u001B[1;3x',
	'\u001B[1:3m',
	'\u001B]8;;open',
	'\u001B]9;\u0007',
	'[1m',
	'\u001B\u001B[1m',
);
const joined = (...parts: readonly fc.Arbitrary<string>[]) =>
	fc.array(fc.oneof({arbitrary: aText, weight: 3}, {arbitrary: aCode, weight: 3}, aLink, ...parts), {maxLength: 10}).map(texts => texts.join(''));
const aPainted = joined(noCode);
/** As lines are painted: nothing in a text looks like half a code, which another half might follow once a code between them is left out. */
const aCleanPainted = joined();
/** Without a mark that has nothing to stand on. */
const whole = fc.array(fc.oneof(aText, aCode), {maxLength: 10}).map(parts => parts.join(''));

// biome-ignore lint/suspicious/noControlCharactersInRegex: escape codes are what is looked for
const CODE = /\u001B(?:\[([\d;]*)m|\]8;([^\u0007\u001B]*)(?:\u0007|\u001B\\))/g;

/** The same, said in the shortest way. */
const plainly = (line: string): [string, Style][] => {
	const cells: [string, Style][] = [];
	let style = PLAIN;
	const put = (text: string) => {
		for (const char of graphemes(text)) {
			const last = cells.findLast(([shown]) => shown !== '');
			if (width(char) > 0) cells.push([char, style], ...Array.from({length: width(char) - 1}, (): [string, Style] => ['', style]));
			else if (last) last[0] += char;
		}
	};
	let at = 0;
	for (const match of line.matchAll(CODE)) {
		put(line.slice(at, match.index));
		at = match.index + match[0].length;
		style = match[2] === undefined ? withCodes(style, match[1] ?? '') : withLink(style, match[2] === ';' ? '' : match[2]);
	}
	put(line.slice(at));
	return cells;
};

describe('cells of a painted line', () => {
	it('are its characters, each with the look that the codes before it gave it, whatever stands between them', () => {
		fc.assert(
			fc.property(aPainted, aPainted, (line, other) => {
				const {chars, styles, length} = cellsOf(line, Number.POSITIVE_INFINITY, cellsOf(other));
				expect(chars.slice(0, length).map((char, at) => [char, styles[at]])).toEqual(plainly(line));
			}),
			{numRuns: 300},
		);
	});

	it('are at most as many as there are columns, without half a wide character', () => {
		fc.assert(
			fc.property(whole, fc.integer({min: 0, max: 20}), (line, columns) => {
				const {chars} = cellsOf(line, columns);
				const all = cellsOf(line).chars;
				const kept = all.slice(0, columns);
				expect(chars).toEqual(all[columns] === '' && columns > 0 ? [...kept.slice(0, -1), ' '] : kept);
			}),
		);
		expect(cellsOf('a한', 2).chars).toEqual(['a', ' ']);
	});

	it('become the same cells again as a line', () => {
		fc.assert(
			fc.property(aCleanPainted, line => {
				const cells = cellsOf(line);
				expect(cellsOf(lineOf(cells))).toEqual(cells);
			}),
		);
	});
});
