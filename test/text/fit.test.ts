import fc from 'fast-check';
import {describe, expect, it} from 'vitest';
import {cut, fit, truncate, wrap} from '../../src/text/fit.ts';
import {graphemes, width} from '../../src/text/width.ts';
import {aText} from '../support/arbitrary.ts';

const cells = fc.integer({min: 0, max: 40});

describe('width', () => {
	it.each([
		['', 0],
		['Rajin', 5],
		['Хасан – Раджин', 14],
		['훈춘', 4],
		['圈河', 4],
		['e\u0301', 1],
		['и\u0306', 1],
		['●○◇◆◉', 5],
		['▏▎▍▌▋▊▉█', 8],
		['▁▂▃▄▅▆▇', 7],
		['╭─╮│╰╯┤┴└┊', 10],
		['›…·×÷−–¶“”', 10],
		['↑↓→▲', 4],
		['🇨🇳', 2],
	])('of "%s" is %d cells', (text, expected) => {
		expect(width(text)).toBe(expected);
	});

	it('of a text is the sum over its graphemes, whichever way it is measured', () => {
		fc.assert(fc.property(aText, text => width(text) === graphemes(text).reduce((sum, part) => sum + width(part), 0)));
	});

	it('graphemes put together give the text back', () => {
		fc.assert(fc.property(aText, text => graphemes(text).join('') === text));
	});
});

describe('fit', () => {
	it('fills on the right, or on the left for numbers', () => {
		expect(fit('coal', 6)).toBe('coal  ');
		expect(fit('1.5', 6, 'right')).toBe('   1.5');
	});

	it('cuts with a mark and never through a wide character: the free cell is filled', () => {
		expect(fit('Khasan–Rajin', 6)).toBe('Khasa…');
		expect(fit('훈춘시', 4)).toBe('훈… ');
	});

	it('gives exactly the width asked for, whatever the script', () => {
		fc.assert(
			fc.property(aText, cells, fc.constantFrom('left' as const, 'right' as const), (text, room, align) => width(fit(text, room, align)) === room),
		);
	});

	it('takes the mark it is given', () => {
		expect(fit('Khasan–Rajin', 6, 'left', '~')).toBe('Khasa~');
	});
});

describe('cut and truncate', () => {
	it('cut gives a beginning of the text, as long as the room allows', () => {
		fc.assert(
			fc.property(aText, cells, (text, room) => {
				const kept = cut(text, room);
				expect(text.startsWith(kept)).toBe(true);
				expect(width(kept)).toBeLessThanOrEqual(room);
				const next = graphemes(text.slice(kept.length))[0];
				if (next !== undefined) expect(width(kept) + width(next)).toBeGreaterThan(room);
			}),
		);
	});

	it('truncate leaves what fits alone and marks what does not', () => {
		fc.assert(
			fc.property(aText, cells, (text, room) => {
				const shown = truncate(text, room);
				if (width(text) <= room) expect(shown).toBe(room === 0 ? '' : text);
				else if (room > 0) expect(shown.endsWith('…')).toBe(true);
				expect(width(shown)).toBeLessThanOrEqual(room);
			}),
		);
	});

	it('no space stands before the mark', () => {
		expect(truncate('North Korea', 7)).toBe('North…');
	});
});

describe('wrap', () => {
	it('breaks at spaces', () => {
		expect(wrap('coal goes by rail to the port', 12)).toEqual(['coal goes by', 'rail to the', 'port']);
	});

	it('breaks a word only when it is longer than a line', () => {
		expect(wrap('a Raspadskaya mine', 6)).toEqual(['a', 'Raspad', 'skaya', 'mine']);
	});

	it('has no line wider than asked, except a wide character that is wider by itself', () => {
		fc.assert(
			fc.property(aText, fc.integer({min: 1, max: 40}), (text, room) => {
				for (const line of wrap(text, room)) expect(width(line) <= room || (room === 1 && graphemes(line).length === 1)).toBe(true);
			}),
		);
	});

	it('keeps every character but the spaces', () => {
		const bare = (text: string) => text.replaceAll(' ', '');
		fc.assert(fc.property(aText, fc.integer({min: 1, max: 40}), (text, room) => bare(wrap(text, room).join('')) === bare(text)));
	});

	it('gives one empty line for an empty text, and nothing for no room', () => {
		expect(wrap('', 10)).toEqual(['']);
		expect(wrap('coal', 0)).toEqual([]);
	});
});
