import fc from 'fast-check';
import stringWidth from 'string-width';
import {describe, expect, it} from 'vitest';
import {graphemes, paintedWidth, width} from '../../src/text/width.ts';
import {aText} from '../support/arbitrary.ts';

const isSurrogate = (code: number) => code >= 0xd800 && code <= 0xdfff;

describe('the width of a text', () => {
	it('is what string-width says, for every character of the basic plane', () => {
		const wrong: string[] = [];
		for (let code = 0xa0; code <= 0xffff; code++) {
			const char = String.fromCharCode(code);
			if (!isSurrogate(code) && width(char) !== stringWidth(char)) wrong.push(code.toString(16));
		}
		expect(wrong).toEqual([]);
	});

	it('is what string-width says, for texts', () => {
		fc.assert(fc.property(fc.oneof(aText, fc.string({unit: 'grapheme'})), text => width(text) === stringWidth(text)));
	});

	it('leaves out the codes of a painted text', () => {
		expect(paintedWidth('\u001B[1m한\u001B[22m \u001B]8;id=a;https://example.org\u0007link\u001B]8;;\u0007')).toBe(7);
	});
});

describe('graphemes', () => {
	it('are those of Intl, whichever way they are found', () => {
		const segmenter = new Intl.Segmenter(undefined, {granularity: 'grapheme'});
		fc.assert(
			fc.property(fc.oneof(aText, fc.string({unit: 'grapheme'})), text => {
				expect(graphemes(text)).toEqual(Array.from(segmenter.segment(text), ({segment}) => segment));
			}),
		);
	});
});
