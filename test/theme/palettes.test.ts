import {describe, expect, it} from 'vitest';
import {themeNames} from '../../src/state/theme-name.ts';
import {PALETTES} from '../../src/theme/palettes.ts';
import {paintFor} from '../../src/theme/theme.ts';
import type {Tone} from '../../src/view/block.ts';

const TONES: readonly Tone[] = ['plain', 'aside', 'muted', 'accent', 'good', 'warning'];
const GREENS = ['32', '92'];
const REDS = ['31', '91'];

describe.each(themeNames)('the theme %s', theme => {
	const paint = paintFor({colour: true, ascii: false, theme});
	const on = (tone: Tone) => PALETTES[theme][tone]?.[0];

	it('dims nothing but decoration', () => {
		for (const tone of TONES) if (tone !== 'muted') expect(on(tone)).not.toBe('2');
		for (const tone of TONES) expect(['8', '30', '90', '37', '97', '100']).not.toContain(on(tone));
	});

	it('leaves plain text and text of second rank in the terminal’s own colour', () => {
		expect(paint(['a', {text: 'b', tone: 'plain'}, {text: 'c', tone: 'aside'}])).toBe('abc');
	});

	it('sets no red against a green', () => {
		const used = TONES.map(on).filter(code => code !== undefined);
		expect(used.some(code => GREENS.includes(code)) && used.some(code => REDS.includes(code))).toBe(false);
	});

	it('sets no ground, and only colours of the sixteen', () => {
		for (const tone of TONES) expect(on(tone) ?? '1').toMatch(/^(?:[12]|3[1-6]|9[1-6])$/);
	});

	it('shows the selected row in inverse, whatever its tones', () => {
		expect(paint(['a', {text: 'b', tone: 'warning', strong: false}], true)).toBe('\u001B[7mab\u001B[27m');
	});
});

describe('themes', () => {
	it('tell a warning from what is good where they have colours', () => {
		for (const theme of ['auto', 'dark', 'light'] as const) expect(PALETTES[theme].warning).not.toEqual(PALETTES[theme].good);
	});

	it('contrast and mono set no colour and dim nothing', () => {
		for (const tone of TONES) {
			expect(PALETTES.mono[tone]).toBeUndefined();
			expect([undefined, '1']).toContain(PALETTES.contrast[tone]?.[0]);
		}
	});

	it('without colours are all alike', () => {
		const line = [{text: 'x', tone: 'accent'} as const, {text: 'y', strong: true}];
		for (const theme of themeNames) expect(paintFor({colour: false, ascii: false, theme})(line)).toBe('x\u001B[1my\u001B[22m');
	});
});
