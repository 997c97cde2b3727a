import fc from 'fast-check';
import {describe, expect, it} from 'vitest';
import {clean, cleanAll, cleanMessage} from '../../src/text/clean.ts';
import {graphemes, width} from '../../src/text/width.ts';
import {aNastyText} from '../support/nasty-text.ts';
import {unsafeIn} from '../support/unsafe.ts';

describe('clean', () => {
	it.each([
		['a\u001B[31mred\u001B[0m', 'a[31mred[0m'],
		['title\u001B]0;owned\u0007', 'title]0;owned'],
		['one\ntwo\r\n\tthree', 'one two three'],
		['one\u2028two\u0085three', 'one two three'],
		['right\u202Eleft\u2066', 'rightleft'],
		['zero\u200Bwidth\u200D\uFEFF', 'zerowidth'],
		['cafe\u0301', 'café'],
		['\u1112\u1161\u11AB', '한'],
		['❤\uFE0F', '❤'],
		['soft\u00ADhyphen', 'softhyphen'],
		['half\uD83D one\uDE00', 'half\uFFFD one\uFFFD'],
		['whole \u{1F600}', 'whole \u{1F600}'],
		['tag\u{E0041}\u{E007F} selector\u{E0100}', 'tag selector'],
		['filler\u3164\u115F\uFFA0', 'filler'],
		['no character\uFFFE\u{1FFFF}', 'no character'],
		['e\u200B\u0301', 'é'],
		['\u0301on nothing', 'on nothing'],
		['on a \u0301\u0302space', 'on a space'],
		[`flood${'\u0335'.repeat(200)}`, `flood${'\u0335'.repeat(3)}`],
		['Хасан – Раджин', 'Хасан – Раджин'],
	])('%j becomes %j', (text, expected) => {
		expect(clean(text)).toBe(expected);
	});

	it('leaves no control character, line break, zero-width or direction mark in any text', () => {
		fc.assert(
			fc.property(aNastyText, text => unsafeIn(clean(text)) === undefined),
			{numRuns: 1000},
		);
	});

	it('is done after once', () => {
		fc.assert(fc.property(aNastyText, text => clean(clean(text)) === clean(text)));
	});

	it('puts no more than three marks on a letter', () => {
		fc.assert(fc.property(aNastyText, text => graphemes(clean(text)).every(one => (one.match(/[\p{Mn}\p{Me}]/gu) ?? []).length <= 3)));
	});

	it('takes a megabyte of anything in its stride', () => {
		for (const unit of ['\u0301', '\u202E', '\u001B[31m', '\uD800', 'a\u0301', '\u1100', '\n']) {
			const text = clean(unit.repeat(1_000_000 / unit.length));
			expect(unsafeIn(text)).toBeUndefined();
		}
	});

	it('keeps every letter, digit and space', () => {
		fc.assert(fc.property(fc.string(), text => clean(text) === text));
	});
});

describe('cleanAll', () => {
	it('cleans every text in a JSON value and leaves all else, keys and their order too', () => {
		const value = {b: 'x\u001By', a: [1, null, true, {deep: 'p\nq'}], 'k\u0007': ''};
		expect(JSON.stringify(cleanAll(value))).toBe(JSON.stringify({b: 'xy', a: [1, null, true, {deep: 'p q'}], 'k\u0007': ''}));
	});

	it('makes nothing of a key that names the prototype', () => {
		const cleaned = cleanAll(JSON.parse('{"__proto__": {"polluted": "yes"}}') as object);
		expect(Object.getPrototypeOf(cleaned)).toBe(Object.prototype);
		expect(({} as {polluted?: string}).polluted).toBeUndefined();
	});

	it('leaves text whose width can be trusted: no zero-width character in it', () => {
		fc.assert(
			fc.property(
				fc.array(fc.constantFrom('a', '\u200B', '\u00AD', '\u2060', '한')).map(chars => chars.join('')),
				text => {
					const wide = (text.match(/한/g) ?? []).length * 2;
					return width(clean(text)) === wide + (text.match(/a/g) ?? []).length;
				},
			),
		);
	});
});

describe('cleanMessage', () => {
	it('cleans each line, keeps their ends, and cuts what nobody would read', () => {
		expect(cleanMessage('one\u001B[2J\n\ttwo')).toBe('one[2J\n two');
		expect(cleanMessage('x'.repeat(5_000_000)).length).toBe(20_001);
		expect(cleanMessage('\u{1F600}'.repeat(3000), 5)).toBe('\u{1F600}\u{1F600}…');
	});
});
