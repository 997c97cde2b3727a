import fc from 'fast-check';
import {describe, expect, it} from 'vitest';
import {width} from '../../src/text/width.ts';
import {type Line, lineText, spanText} from '../../src/view/block.ts';
import {fitLine, hangLine, lineWidth, splitLine, truncateLine, wrapLine} from '../../src/view/line.ts';
import {aLine} from '../support/arbitrary.ts';

const cells = fc.integer({min: 0, max: 40});
/** Wide enough that a wide character always finds room, whatever the indent. */
const room = fc.integer({min: 8, max: 60});
const bare = (lines: readonly Line[]) => lines.map(lineText).join('').replaceAll(' ', '');
const texts = (lines: readonly Line[]) => lines.map(lineText);

/** Each character that is seen with the tone it has. */
const painted = (lines: readonly Line[]) =>
	lines.flatMap(line =>
		line.flatMap(span =>
			Array.from(spanText(span))
				.filter(char => char !== ' ')
				.map(char => (typeof span === 'string' ? char : `${char} ${span.tone} ${span.strong}`)),
		),
	);

describe('wrapLine', () => {
	it('breaks at spaces and keeps tones', () => {
		const line: Line = ['coal goes ', {text: 'by rail', strong: true}, ' to Rajin'];
		expect(wrapLine(line, 14)).toEqual([
			['coal', ' ', 'goes', ' ', {text: 'by', strong: true}],
			[{text: 'rail', strong: true}, ' ', 'to', ' ', 'Rajin'],
		]);
	});

	it('indents all lines but the first by the hanging', () => {
		expect(texts(wrapLine(['coal goes by rail'], 9, 2))).toEqual(['coal goes', '  by rail']);
	});

	it('keeps a word whole that runs over two spans', () => {
		expect(texts(wrapLine(['the Kha', {text: 'san', strong: true}, ' station'], 8))).toEqual(['the', 'Khasan', 'station']);
	});

	it('keeps the text apart from spaces, in order and with its tones', () => {
		fc.assert(
			fc.property(aLine, room, fc.integer({min: 0, max: 4}), (line, most, hanging) => {
				expect(painted(wrapLine(line, most, hanging))).toEqual(painted([line]));
			}),
		);
	});

	it('has no line wider than asked', () => {
		fc.assert(
			fc.property(aLine, room, fc.integer({min: 0, max: 4}), (line, most, hanging) =>
				wrapLine(line, most, hanging).every(part => lineWidth(part) <= most),
			),
		);
	});

	it('gives one empty line for nothing, so that a space between blocks stays', () => {
		expect(wrapLine([], 10)).toEqual([[]]);
		expect(wrapLine(['   '], 10)).toEqual([[]]);
	});
});

describe('truncateLine', () => {
	it('has at most the cells asked for', () => {
		fc.assert(fc.property(aLine, cells, (line, most) => lineWidth(truncateLine(line, most, '…')) <= most));
	});

	it('leaves what fits alone', () => {
		fc.assert(fc.property(aLine, line => truncateLine(line, lineWidth(line), '…') === line));
	});

	it('ends what was cut in the mark, and has a beginning of the text before it', () => {
		fc.assert(
			fc.property(aLine, fc.integer({min: 1, max: 40}), (line, most) => {
				fc.pre(lineWidth(line) > most);
				const shown = lineText(truncateLine(line, most, '…'));
				expect(shown.endsWith('…')).toBe(true);
				expect(lineText(line).startsWith(shown.slice(0, -1))).toBe(true);
			}),
		);
	});

	it('puts the mark in the span where the cut falls', () => {
		expect(truncateLine(['coal ', {text: 'by rail', tone: 'muted'}], 8, '~')).toEqual(['coal ', {text: 'by~', tone: 'muted'}]);
	});

	it('marks a cut that falls between two spans', () => {
		expect(lineText(truncateLine(['coal', ' by rail'], 4, '…'))).toBe('coa…');
	});
});

describe('fitLine', () => {
	it('gives exactly the cells asked for', () => {
		fc.assert(
			fc.property(
				aLine,
				cells,
				fc.constantFrom('left' as const, 'right' as const),
				(line, exact, align) => lineWidth(fitLine(line, exact, '…', align)) === exact,
			),
		);
	});

	it('puts numbers to the right', () => {
		expect(lineText(fitLine(['19.4'], 6, '…', 'right'))).toBe('  19.4');
	});
});

describe('splitLine', () => {
	it('loses nothing: head and tail together are the line', () => {
		fc.assert(
			fc.property(aLine, cells, (line, at) => {
				const [head, tail] = splitLine(line, at);
				expect(lineText(head) + lineText(tail)).toBe(lineText(line));
				expect(painted([head, tail])).toEqual(painted([line]));
			}),
		);
	});

	it('takes into the head what fits, to the cell', () => {
		fc.assert(
			fc.property(aLine, cells, (line, at) => {
				const [head, tail] = splitLine(line, at);
				expect(lineWidth(head)).toBeLessThanOrEqual(at);
				// One cell stays free only before a wide character.
				if (lineWidth(tail) > 0) expect(lineWidth(head)).toBeGreaterThanOrEqual(at - 1);
			}),
		);
	});
});

describe('hangLine', () => {
	it('goes on below, at the column where the words begin', () => {
		const line: Line = ['2014  05-05  ', 'the law on the debt is signed'];
		expect(texts(hangLine(line, 28, 13))).toEqual(['2014  05-05  the law on the', '             debt is signed']);
	});

	it('leaves a line alone that fits', () => {
		const line: Line = ['2014', ' the law'];
		expect(hangLine(line, 20, 5)).toEqual([line]);
	});

	it('keeps every character but spaces, and the room', () => {
		fc.assert(
			fc.property(aLine, room, fc.integer({min: 0, max: 50}), (line, most, hang) => {
				const lines = hangLine(line, most, hang);
				expect(bare(lines)).toBe(bare([line]));
				for (const part of lines) expect(width(lineText(part))).toBeLessThanOrEqual(most);
			}),
		);
	});
});
