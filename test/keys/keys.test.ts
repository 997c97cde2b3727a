import {readFileSync} from 'node:fs';
import {describe, expect, it} from 'vitest';
import type {Binding} from '../../src/keys/binding.ts';
import {footerHints, helpMarkdown, helpSections, keyLabel} from '../../src/keys/hints.ts';
import {bindingFor} from '../../src/keys/in-force.ts';
import {bindings} from '../../src/keys/keymap.ts';
import {paneIds} from '../../src/panes/pane.ts';
import {isTyping, type Mode} from '../../src/state/state.ts';
import {width} from '../../src/text/width.ts';

const MODES: readonly Mode[] = ['browse', 'detail', 'help', 'search', 'palette', 'presenting'];
const WIDE = 1000;
const hinted = (binding: Binding) => binding.hint !== undefined;
/** Columns of the smallest terminal that gets a frame. */
const SMALLEST = 40;

describe.each(MODES)('in %s', mode => {
	const here = bindings.filter(binding => binding.modes.includes(mode));

	it('no key means two things', () => {
		const keys = here.flatMap(binding => binding.keys);
		expect(keys.filter((key, index) => keys.indexOf(key) !== index)).toEqual([]);
	});

	it('a way out stands on the footer, down to the smallest frame', () => {
		for (let cells = SMALLEST; cells <= 200; cells++) {
			const out = footerHints(mode, cells).find(hint => hint.label === 'back' || hint.label === 'quit');
			const binding = here.find(each => each.hint === out?.label);
			expect(['back', 'leave', 'quit']).toContain(binding?.action.type);
		}
	});

	it('Ctrl-C quits, and Escape never does', () => {
		expect(bindingFor('ctrl+c', mode)?.action).toEqual({type: 'quit'});
		expect(bindingFor('escape', mode)?.action).toEqual({type: 'back'});
	});

	it('q leads out, but where letters are typed', () => {
		if (isTyping(mode)) return expect(bindingFor('q', mode)).toBeUndefined();
		expect(bindingFor('q', mode)?.action.type).toMatch(/^(?:leave|back)$/);
	});

	it('every hint finds its own binding by the key that is shown', () => {
		for (const hint of footerHints(mode, WIDE)) {
			const named = here.find(binding => binding.hint === hint.label);
			if (named?.shown === undefined) expect(keyLabel(named?.keys[0] ?? '')).toBe(hint.keys);
			else expect(named.shown).toContain(keyLabel(named.keys[0]));
			expect(bindingFor(named?.keys[0] ?? '', mode)).toBe(named);
		}
	});

	it('every sign of a hint that stands for several keys is a key', () => {
		const labels = new Map(here.flatMap(binding => binding.keys.map(key => [keyLabel(key), binding])));
		for (const hint of footerHints(mode, WIDE)) {
			if (labels.has(hint.keys)) continue;
			for (const sign of hint.keys.replaceAll(' ', '')) expect([...labels.keys()]).toContain(sign);
		}
	});

	it('hints take no more cells than there are, at any width', () => {
		for (let cells = 0; cells <= 200; cells++) {
			const taken = footerHints(mode, cells).reduce((sum, hint) => sum + width(hint.keys) + width(hint.label) + 4, 0);
			expect(taken).toBeLessThanOrEqual(cells);
		}
	});

	it('more room never takes a hint away', () => {
		for (let cells = 1; cells <= 200; cells++) {
			const wider = footerHints(mode, cells).map(hint => hint.label);
			for (const {label} of footerHints(mode, cells - 1)) expect(wider).toContain(label);
		}
	});

	it('with room enough all hints stand there', () => {
		const all = here.filter(hinted).filter(binding => mode === 'browse' || binding.hint !== 'quit');
		expect(
			footerHints(mode, WIDE)
				.map(hint => hint.label)
				.sort(),
		).toEqual(all.map(binding => binding.hint).sort());
	});

	it('a key that nobody bound does nothing', () => {
		expect(bindingFor('ctrl+y', mode)).toBeUndefined();
		expect(bindingFor('', mode)).toBeUndefined();
	});
});

describe('panes', () => {
	it('have a number each, in their order', () => {
		for (const [index, pane] of paneIds.entries()) {
			expect(bindingFor(String(index + 1), 'browse')?.action).toMatchObject({type: 'digit', pane: pane});
			expect(bindingFor(String(index + 1), 'detail')?.action).toMatchObject({type: 'digit', pane: pane});
		}
	});
});

describe('the help', () => {
	const rows = helpSections().flatMap(section => section.rows);

	it('lists every binding once', () => {
		expect(rows).toHaveLength(bindings.length);
		for (const binding of bindings) {
			const label = binding.keys.map(keyLabel).join(' ');
			expect(rows.some(row => row.keys === label && row.label.startsWith(binding.label))).toBe(true);
		}
	});

	it('says in which mode a key works that does not work everywhere', () => {
		expect(rows.find(row => row.label.startsWith('scroll down'))?.label).toBe('scroll down (in detail and help)');
	});

	it('writes keys as people do', () => {
		expect(['ctrl+f', 'escape', 'pagedown', 'shift+tab', 'space', 'g', 'G', '?'].map(keyLabel)).toEqual([
			'Ctrl-F',
			'Esc',
			'PgDn',
			'Shift-Tab',
			'Space',
			'g',
			'G',
			'?',
		]);
	});

	it('stands in the README as it is', () => {
		expect(readFileSync(new URL('../../README.md', import.meta.url), 'utf8')).toContain(helpMarkdown());
	});
});
