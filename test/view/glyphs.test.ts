import fc from 'fast-check';
import {describe, expect, it} from 'vitest';
import {width} from '../../src/text/width.ts';
import {ascii, type Glyphs, toAscii, toNarrow, unicode} from '../../src/view/glyphs.ts';
import {aText} from '../support/arbitrary.ts';

/** Every text in a glyph set, with the way that leads to it. */
const all = (value: unknown, path = ''): [string, string][] => {
	if (typeof value === 'string') return [[path, value]];
	if (typeof value !== 'object' || value === null) return [];
	return Object.entries(value).flatMap(([key, item]) => all(item, path === '' ? key : `${path}.${key}`));
};

const STROKES = ['─', '│', '╭', '╮', '╯', '╰'];

describe('glyph sets', () => {
	it.each([
		['unicode', unicode],
		['ascii', ascii],
	])('%s: each glyph takes one cell', (_, glyphs: Glyphs) => {
		// Where ASCII has no part of a cell, a bar may have none either.
		for (const [path, glyph] of all(glyphs)) expect(`${path} ${width(glyph)}`).toMatch(path.startsWith('bar') && glyphs === ascii ? / [01]$/ : / 1$/);
		for (const symbol of STROKES) expect(width(glyphs.stroke(symbol))).toBe(1);
	});

	it('ascii is ASCII', () => {
		for (const [path, glyph] of all(ascii)) expect(`${path}: ${glyph}`).toMatch(/^[\x20-\x7e]*$/);
		for (const symbol of STROKES) expect(ascii.stroke(symbol)).toMatch(/^[\x20-\x7e]$/);
	});

	it.each([
		['unicode', unicode],
		['ascii', ascii],
	])('%s: what stands side by side can be told apart', (_, glyphs: Glyphs) => {
		const different = (...list: string[]) => expect(new Set(list).size).toBe(list.length);
		different(...Object.values(glyphs.kind));
		different(...Object.values(glyphs.step));
		different(glyphs.point.firm, glyphs.point.loose);
		different(glyphs.axis.line, glyphs.axis.hole, glyphs.axis.mark, glyphs.axis.cursor);
		different(...glyphs.spark, glyphs.hole);
		different(glyphs.up, glyphs.down);
	});
});

describe('toAscii', () => {
	it.each([
		['Khasan–Rajin', 'Khasan-Rajin'],
		['20.8 % · “so” × 2 − 1 ÷ 3', '20.8 % - "so" x 2 - 1 / 3'],
		['café', 'cafe'],
		['Хасан', '?????'],
		['훈춘', '????'],
		['plain', 'plain'],
		['… ¶5', '~ #5'],
	])('%s becomes %s', (text, expected) => {
		expect(toAscii(text)).toBe(expected);
	});

	it('gives ASCII only, as wide as the text', () => {
		fc.assert(
			fc.property(fc.oneof(aText, fc.string({unit: 'grapheme'})), text => {
				const plain = toAscii(text);
				expect(plain).toMatch(/^[\x20-\x7e]*$/);
				expect(plain.length).toBe(width(text));
			}),
		);
	});

	it('has a stand-in, and no question mark, for every glyph that the program draws with', () => {
		for (const [path, glyph] of all(ascii)) expect(`${path}: ${toAscii(glyph)}`).toBe(`${path}: ${glyph}`);
		for (const mark of '–−×÷·…“”’→') expect(toAscii(mark)).not.toBe('?');
	});
});

describe('toNarrow', () => {
	it('keeps letters of every script, and takes away all signs that may be two cells wide', () => {
		expect(toNarrow('Khasan–Rajin · “так” → 훈춘 …')).toBe('Khasan-Rajin - "так" > 훈춘 ~');
	});

	it('changes no width', () => {
		fc.assert(fc.property(aText, text => width(toNarrow(text)) === width(text)));
	});
});
