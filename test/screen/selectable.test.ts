import fc from 'fast-check';
import {describe, expect, it} from 'vitest';
import {selectable} from '../../src/screen/selectable.ts';
import {lineText} from '../../src/view/block.ts';
import {lineWidth} from '../../src/view/line.ts';
import {aSentence} from '../support/arbitrary.ts';

const show = (text: string, columns: number, height: number, scroll = 0) => {
	const shown = selectable('To copy, select:', text, scroll, {columns, rows: height + 2}, height, '…');
	return {...shown, texts: shown.lines.map(line => lineText(line).trimEnd())};
};

describe('a text to select', () => {
	it('stands alone, from edge to edge', () => {
		expect(show('one two three four', 10, 8).texts).toEqual(['To copy,', 'select:', '', 'one two', 'three four', '', '', '']);
	});

	it('fills what it is given exactly, whatever the text', () => {
		fc.assert(
			fc.property(aSentence, fc.integer({min: 20, max: 60}), fc.integer({min: 4, max: 20}), fc.nat(50), (text, columns, height, scroll) => {
				const {lines} = show(text, columns, height, scroll);
				expect(lines).toHaveLength(height);
				for (const line of lines) expect(lineWidth(line)).toBe(columns);
			}),
		);
	});

	it('can be read to its end', () => {
		const text = Array.from({length: 100}, (_, index) => `word${index}`).join(' ');
		const {most, page, texts} = show(text, 30, 8);
		expect(texts.join(' ')).toContain('word0');
		expect(texts[1]).toMatch(/^\d+ lines more below$/);
		expect(page).toBeLessThan(8);
		expect(show(text, 30, 8, most).texts.join(' ')).toContain('word99');
		expect(show(text, 30, 8, most + 50).texts).toEqual(show(text, 30, 8, most).texts);
	});
});
