import fc from 'fast-check';
import {describe, expect, it} from 'vitest';
import {clean, cleanAll} from '../../src/text/clean.ts';
import {width} from '../../src/text/width.ts';

/** Controls, format characters (zero-width, direction, soft hyphen), line and paragraph breaks; variation selectors apart. */
const UNSAFE = /\p{Cc}|\p{Zl}|\p{Zp}|[\u200B-\u200F\u202A-\u202E\u2060-\u206F\uFEFF\u00AD\u061C]|[\uFE00-\uFE0F]/u;

const aNastyText = fc
	.array(
		fc.oneof(
			fc.string({unit: 'binary', maxLength: 4}),
			fc.constantFrom(
				'\u001B[31m',
				'\u001B]0;title\u0007',
				'\u009B2J',
				'\u202E',
				'\u2066',
				'\u200B',
				'\uFEFF',
				'\r\n',
				'\t',
				'\u2028',
				'\u0085',
				'coal',
				'한',
			),
		),
		{maxLength: 12},
	)
	.map(parts => parts.join(''));

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
		['Хасан – Раджин', 'Хасан – Раджин'],
	])('%j becomes %j', (text, expected) => {
		expect(clean(text)).toBe(expected);
	});

	it('leaves no control character, line break, zero-width or direction mark in any text', () => {
		fc.assert(
			fc.property(aNastyText, text => !UNSAFE.test(clean(text))),
			{numRuns: 1000},
		);
	});

	it('is done after once', () => {
		fc.assert(fc.property(aNastyText, text => clean(clean(text)) === clean(text)));
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
