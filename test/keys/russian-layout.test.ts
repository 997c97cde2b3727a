import {describe, expect, it} from 'vitest';
import {bindingFor} from '../../src/keys/in-force.ts';
import {bindings} from '../../src/keys/keymap.ts';
import {atSamePlace} from '../../src/keys/russian-layout.ts';

/** The three rows of letters, as they are printed on a keyboard with both alphabets. */
const PRINTED = [
	['йцукенгшщзхъ', 'qwertyuiop[]'],
	['фывапролджэ', "asdfghjkl;'"],
	['ячсмитьбю', 'zxcvbnm,.'],
	['ЙЦУКЕНГШЩЗХЪ', 'QWERTYUIOP{}'],
	['ФЫВАПРОЛДЖЭ', 'ASDFGHJKL:"'],
	['ЯЧСМИТЬБЮ', 'ZXCVBNM<>'],
] as const;

describe('with the Russian layout on', () => {
	it('every key is known by its place', () => {
		for (const [russian, latin] of PRINTED) expect(Array.from(russian, char => atSamePlace(char)).join('')).toBe(latin);
	});

	it('no two keys are taken for one', () => {
		const places = PRINTED.flatMap(([russian]) => Array.from(russian, char => atSamePlace(char)));
		expect(new Set(places).size).toBe(places.length);
	});

	it('every binding of a letter works in every mode', () => {
		for (const binding of bindings) {
			for (const key of binding.keys) {
				const [russian] = PRINTED.flatMap(([from, to]) => (to.includes(key) ? [Array.from(from)[to.indexOf(key)] ?? ''] : []));
				if (russian !== undefined) for (const mode of binding.modes) expect(bindingFor(russian, mode)).toBe(binding);
			}
		}
	});

	it.each([
		['о', 'j'],
		['л', 'k'],
		['й', 'q'],
		['П', 'G'],
		['х', '['],
		['ъ', ']'],
		['Б', '<'],
		[',', '?'],
	])('%s means what %s means', (russian, latin) => {
		expect(bindingFor(latin, 'browse')).toBeDefined();
		expect(bindingFor(russian, 'browse')).toBe(bindingFor(latin, 'browse'));
	});

	it('a key that is bound itself means itself', () => {
		for (const binding of bindings) {
			const [mode] = binding.modes;
			for (const key of binding.keys) if (mode) expect(bindingFor(key, mode)).toBe(binding);
		}
	});

	it('what is on neither keyboard means nothing', () => {
		for (const char of ['ї', 'ㅓ', '한', 'é']) expect(bindingFor(char, 'browse')).toBeUndefined();
	});

	it('where text is typed, letters are text', () => {
		expect(bindingFor('о', 'search' as 'browse')).toBeUndefined();
		expect(bindingFor('о', 'palette' as 'browse')).toBeUndefined();
	});
});
