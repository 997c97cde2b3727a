import fc from 'fast-check';
import {describe, expect, it} from 'vitest';
import {createKeyInput, type Input} from '../../src/ui/key-input.ts';
import {NASTY_PIECES} from '../support/nasty-text.ts';
import {unsafeIn} from '../support/unsafe.ts';

/** What reads come to, each on its own; after the last nothing more comes. */
const inputs = (...reads: string[]): Input[] => {
	const input = createKeyInput();
	return [...reads.flatMap(input.take), ...input.settle()];
};
const keys = (...bytes: string[]): Input[] => bytes.map(one => ({kind: 'keys', bytes: one}));
const paste = (text: string): Input => ({kind: 'paste', text});

const [UP, DOWN, F1, F5, HOME] = ['\u001B[A', '\u001B[B', '\u001BOP', '\u001B[15~', '\u001B[1;5H'];

describe('keys', () => {
	it.each([
		['a run of letters is one', ['jjj'], keys('jjj')],
		['an arrow is whole', [UP], keys(UP)],
		['arrows among letters', [`j${UP}k${DOWN}`], keys('j', UP, 'k', DOWN)],
		['keys of every kind', [`${F1}${F5}${HOME}\u001B[[A`], keys(F1, F5, HOME, '\u001B[[A')],
		['Alt and a letter', ['\u001Bx'], keys('\u001Bx')],
		['Escape alone', ['\u001B'], keys('\u001B')],
		['Escape, and then an arrow in the same read', [`\u001B${UP}`], keys('\u001B', UP)],
		['Escape twice', ['\u001B\u001B'], keys('\u001B', '\u001B')],
		['a sequence that never ends', ['\u001B[1;'], []],
		['an answer that nobody asked for', ['\u001B]11;rgb:00/00/00\u0007j\u001BP1$r0m\u001B\\k'], keys('j', 'k')],
		['an answer in halves', ['\u001B]11;rgb:', '00/00/00\u001B', '\\j'], keys('\u001B\\', 'j')],
	])('%s', (_, reads, expected) => {
		expect(inputs(...(reads as string[]))).toEqual(expected);
	});

	it('come out the same however they are cut into reads', () => {
		const aKey = fc.constantFrom('j', 'q', 'é', '한', UP, DOWN, F1, F5, HOME, '\u001B[200~pasted \u001B[31m text\u001B[201~');
		fc.assert(
			fc.property(fc.array(aKey, {maxLength: 12}), fc.array(fc.nat({max: 60}), {maxLength: 10}), (pressed, cuts) => {
				const all = pressed.join('');
				const at = [0, ...cuts.map(cut => Math.min(cut, all.length)).sort((a, b) => a - b), all.length];
				const reads = at.slice(1).map((to, index) => all.slice(at[index], to));
				const merged = (list: readonly Input[]) => list.map(one => (one.kind === 'keys' ? one.bytes : `<${one.text}>`)).join('');
				expect(merged(inputs(...reads))).toBe(merged(inputs(all)));
			}),
			{numRuns: 500},
		);
	});
});

describe('a paste', () => {
	it.each([
		[
			'is one text, its lines joined and its codes taken out',
			['\u001B[200~two\r\nlines\u001B[31m\u0003\u001B[201~q'],
			[paste('two lines[31m'), ...keys('q')],
		],
		['may come in any number of reads', ['\u001B[20', '0~ab', 'c\u001B[2', '01~', 'j'], [paste('abc'), ...keys('j')]],
		['is over when nothing more comes', ['\u001B[200~abc'], [paste('abc')]],
		['of many letters is known without its marks', ['x'.repeat(4000), 'y'.repeat(300)], [paste('x'.repeat(1000)), paste('y'.repeat(300))]],
	])('%s', (_, reads, expected) => {
		expect(inputs(...(reads as string[]))).toEqual(expected);
	});

	it('of a megabyte is cut, and takes no longer for it', () => {
		const [one, ...more] = inputs('\u001B[200~', ...Array.from({length: 250}, () => 'q'.repeat(4096)), '\u001B[201~');
		expect(one).toEqual(paste('q'.repeat(1000)));
		expect(more).toEqual([]);
	});
});

it('anything at all is cut into whole keys and clean pastes', () => {
	fc.assert(
		fc.property(
			fc.array(fc.oneof(fc.constantFrom(...NASTY_PIECES, '\u001B[200~', '\u001B[201~'), fc.string({unit: 'binary'})), {maxLength: 20}),
			reads => {
				for (const one of inputs(...reads)) {
					if (one.kind === 'paste') expect(unsafeIn(one.text)).toBeUndefined();
					else expect(one.bytes.length).toBeGreaterThan(0);
				}
			},
		),
		{numRuns: 500},
	);
});
