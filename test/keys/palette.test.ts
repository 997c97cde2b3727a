import {describe, expect, it} from 'vitest';
import {bindings} from '../../src/keys/keymap.ts';
import {paletteEntries} from '../../src/keys/palette.ts';

const PLAIN = /^(?:up|down|left|right|enter|escape|\d)$/;
const said = (action: unknown) => JSON.stringify(action);

describe('arrows, digits, Enter and Esc', () => {
	// The palette opens with Enter in a detail, and Enter opens the detail.
	const listed = new Set(paletteEntries('', 'detail').map(({action}) => said(action)));

	it.each(
		bindings
			.filter(({modes}) => modes.some(mode => mode !== 'search' && mode !== 'palette' && mode !== 'presenting'))
			.map(binding => [binding.label, binding] as const),
	)('are enough to: %s', (_, {keys, modes, action}) => {
		const isPlain = keys.some(key => PLAIN.test(key));
		// The palette itself needs no entry: Enter opens it.
		expect(isPlain || action.type === 'palette' || listed.has(said(action)), `${modes} ${keys}`).toBe(true);
	});

	it('are enough to present: to go on and back, to choose, to ask for sources, to jump and to leave', () => {
		const plain = bindings
			.filter(({keys, modes}) => modes.includes('presenting') && keys.some(key => PLAIN.test(key)))
			.map(({action}) => action.type);
		expect(new Set(plain)).toEqual(new Set(['step', 'onward', 'choose', 'digit', 'back']));
	});

	it('open the palette', () => {
		expect(bindings.some(({keys, modes, action}) => keys.includes('enter') && modes.includes('detail') && action.type === 'palette')).toBe(true);
	});
});

describe.each(['browse', 'detail'] as const)('the palette over %s', mode => {
	const entries = paletteEntries('', mode);

	it('lists each thing once, with its key and its words', () => {
		expect(new Set(entries.map(({action}) => said(action))).size).toBe(entries.length);
		for (const {keys, label} of entries) expect(keys !== '' && label !== '').toBe(true);
	});

	it('does not list itself, nor what arrows do', () => {
		for (const {action} of entries) expect(said(action)).not.toMatch(/"palette"|"move"|"across"|"back"/);
	});
});

describe('a date in the palette', () => {
	it.each([
		['2021', ['go to 2021', 'show everything as of 2021']],
		['2014-06', ['show everything as of June 2014']],
		['2014-06-05', ['show everything as of 5 June 2014']],
		['2014-13', []],
		['2014-21', []],
	])('%s offers %j', (text, labels) => {
		expect(paletteEntries(text).map(({label}) => label)).toEqual(labels);
	});
});
