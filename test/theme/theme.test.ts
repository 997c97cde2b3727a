import fc from 'fast-check';
import {describe, expect, it} from 'vitest';
import {width} from '../../src/text/width.ts';
import {paintFor, paintPlain} from '../../src/theme/theme.ts';
import type {Line, Tone} from '../../src/view/block.ts';
import {lineText} from '../../src/view/block.ts';
import {aLine} from '../support/arbitrary.ts';

// biome-ignore lint/suspicious/noControlCharactersInRegex: escape codes are what is looked for
const CODES = /\u001B\[([0-9;]*)m/g;
const bare = (painted: string) => painted.replace(CODES, '');
const codes = (painted: string) => [...painted.matchAll(CODES)].map(match => match[1] ?? '');

const COLOUR = paintFor({colour: true, ascii: false});
const MONO = paintFor({colour: false, ascii: false});
const ASCII = paintFor({colour: true, ascii: true});

const TONES: readonly Tone[] = ['plain', 'aside', 'muted', 'accent', 'warning', 'good'];
/** SGR parameters that set a colour of letter or ground. */
const isColour = (code: string) => code.split(';').some(part => /^(?:[349][0-7]|10[0-7]|[34]8)$/.test(part));

describe('every painter', () => {
	it('writes the text of the line and nothing else but codes', () => {
		fc.assert(
			fc.property(aLine, fc.boolean(), (line, selected) => {
				expect(bare(COLOUR(line, selected))).toBe(lineText(line));
				expect(bare(MONO(line, selected))).toBe(lineText(line));
				expect(paintPlain(false)(line, selected)).toBe(lineText(line));
			}),
		);
	});

	it('switches off all that it switched on, with codes of its own and no full reset', () => {
		const OFF: Readonly<Record<string, string>> = {'1': '22', '2': '22', '7': '27', '35': '39', '36': '39'};
		fc.assert(
			fc.property(aLine, fc.boolean(), (line, selected) => {
				const open: string[] = [];
				for (const code of codes(COLOUR(line, selected))) {
					if (code in OFF) open.push(OFF[code] ?? '');
					else expect(open.pop()).toBe(code);
				}
				expect(open).toEqual([]);
			}),
		);
	});
});

describe('with colours', () => {
	it('each tone shows but those of text that is read as it is', () => {
		for (const tone of TONES) expect(COLOUR([{text: 'x', tone}]) === 'x').toBe(tone === 'plain' || tone === 'aside');
	});

	it('warnings do not look like what is good', () => {
		expect(COLOUR([{text: 'x', tone: 'warning'}])).not.toBe(COLOUR([{text: 'x', tone: 'good'}]));
	});

	it('only the sixteen colours that a terminal lets its user choose are used', () => {
		for (const tone of TONES) for (const code of codes(COLOUR([{text: 'x', tone}]))) expect(code).toMatch(/^(?:\d|2[0-9]|3[0-79]|9[0-7])$/);
	});

	it('a selected line is inverse as a whole, without colours inside', () => {
		const line: Line = ['a', {text: 'b', tone: 'accent'}, {text: 'c', tone: 'muted'}];
		expect(COLOUR(line, true)).toBe('\u001B[7mabc\u001B[27m');
	});
});

describe('without colours', () => {
	it('no code sets one, whatever the line', () => {
		fc.assert(fc.property(aLine, fc.boolean(), (line, selected) => !codes(MONO(line, selected)).some(isColour)));
	});

	it('the selection still shows, and so does what is strong', () => {
		expect(codes(MONO(['x'], true))).toEqual(['7', '27']);
		expect(codes(MONO([{text: 'x', strong: true}]))).toEqual(['1', '22']);
	});
});

describe('in plain text', () => {
	it('there is no escape at all, not even for a selected line', () => {
		fc.assert(fc.property(aLine, fc.boolean(), fc.boolean(), (line, selected, ascii) => !paintPlain(ascii)(line, selected).includes('\u001B')));
	});
});

describe('in ASCII', () => {
	it('every line is as wide as before, and only ASCII', () => {
		fc.assert(
			fc.property(aLine, fc.boolean(), (line, selected) => {
				for (const painted of [bare(ASCII(line, selected)), paintPlain(true)(line, selected)]) {
					expect(painted).toMatch(/^[\x20-\x7e]*$/);
					expect(painted.length).toBe(line.reduce((sum, span) => sum + width(typeof span === 'string' ? span : span.text), 0));
				}
			}),
		);
	});
});
