import {describe, expect, it} from 'vitest';
import {bindings} from '../../src/keys/keymap.ts';
import {menuEntries} from '../../src/keys/menu.ts';

const PLAIN = /^(?:up|down|left|right|enter|escape|\d)$/;
const said = (action: unknown) => JSON.stringify(action);

describe('arrows, digits, Enter and Esc', () => {
	// The menu opens with Enter in a detail, and Enter opens the detail.
	const listed = new Set(menuEntries('detail').map(({action}) => said(action)));

	it.each(bindings.map(binding => [binding.label, binding] as const))('are enough to: %s', (_, {keys, modes, action}) => {
		const isPlain = keys.some(key => PLAIN.test(key));
		// The menu itself needs no entry: Enter opens it.
		const isMenu = action.type === 'open' && action.overlay === 'menu';
		expect(isPlain || isMenu || listed.has(said(action)), `${modes} ${keys}`).toBe(true);
	});

	it('open the menu', () => {
		expect(bindings.some(({keys, modes, action}) => keys.includes('enter') && modes.includes('detail') && said(action).includes('menu'))).toBe(true);
	});
});

describe.each(['browse', 'detail'] as const)('the menu over %s', mode => {
	const entries = menuEntries(mode);

	it('lists each thing once, with its key and its words', () => {
		expect(new Set(entries.map(({action}) => said(action))).size).toBe(entries.length);
		for (const {key, label} of entries) expect(key !== '' && label !== '').toBe(true);
	});

	it('does not list itself, nor what arrows do', () => {
		for (const {action} of entries) expect(said(action)).not.toMatch(/menu|"move"|"across"|"choose"|"back"/);
	});
});
