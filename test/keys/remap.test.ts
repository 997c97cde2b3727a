import {readFileSync} from 'node:fs';
import {afterEach, describe, expect, it} from 'vitest';
import {footerHints, helpSections} from '../../src/keys/hints.ts';
import {actionFor, putInForce} from '../../src/keys/in-force.ts';
import {bindings} from '../../src/keys/keymap.ts';
import {paletteEntries} from '../../src/keys/palette.ts';
import {remappable, remapped, type Wanted} from '../../src/keys/remap.ts';

const inForce = (wanted: Wanted) => {
	const result = remapped(wanted);
	if ('faults' in result) throw new Error(JSON.stringify(result.faults));
	putInForce(result.table);
};
const faultsOf = (wanted: Wanted) => {
	const result = remapped(wanted);
	return 'faults' in result ? result.faults.map(({action, message}) => `${action} ${message}`) : [];
};

afterEach(() => putInForce());

describe('other keys', () => {
	it('change nothing where none are wanted', () => {
		expect(remapped({})).toEqual({table: bindings});
	});

	it('are handled, and named in footer, help and actions; the old ones mean nothing any more', () => {
		inForce({zoom: ['x'], reload: ['Ctrl-R', 'R'], 'on-in-time': ['}']});
		expect(actionFor('x', 'browse')).toEqual({type: 'zoom'});
		expect(actionFor('z', 'browse')).toBeUndefined();
		expect(actionFor('ctrl+r', 'detail')).toEqual({type: 'ask', what: 'reload'});
		expect(footerHints('browse', 500)).toContainEqual({keys: 'x', label: 'zoom'});
		// "[ ]" would name a key that is none.
		expect(footerHints('browse', 500)).toContainEqual({keys: '[', label: 'time'});
		expect(helpSections().flatMap(({rows}) => rows)).toContainEqual({keys: 'Ctrl-R R', label: 'read the data again, and say what has changed'});
		expect(paletteEntries('zoom').map(({keys}) => keys)).toEqual(['x']);
	});

	it('leave arrows, Enter, Esc, digits and Ctrl-C what they are', () => {
		inForce({down: ['w'], detail: ['d'], leave: ['Q']});
		expect(actionFor('down', 'browse')).toEqual(actionFor('w', 'browse'));
		expect(actionFor('j', 'browse')).toBeUndefined();
		expect(actionFor('enter', 'browse')).toEqual(actionFor('d', 'browse'));
		expect(actionFor('ctrl+c', 'browse')).toEqual({type: 'quit'});
	});

	it('may change places', () => {
		inForce({zoom: ['s'], order: ['z']});
		expect(actionFor('s', 'browse')).toEqual({type: 'zoom'});
		expect(actionFor('z', 'browse')).toEqual({type: 'sort'});
	});

	it.each<[string, Wanted, string[]]>([
		['a key that is taken', {zoom: ['s']}, ['zoom has "s", which would mean both order and zoom']],
		['one key for two', {zoom: ['x'], theme: ['x']}, ['theme has "x", which would mean both zoom and theme']],
		[
			'a key that is everybody’s',
			{zoom: ['Enter'], theme: ['7']},
			['zoom has "Enter", which means the same everywhere', 'theme has "7", which means the same everywhere'],
		],
		['what is no key', {zoom: ['F13'], theme: ['xy']}, ['zoom has "F13", which is no key', 'theme has "xy", which is no key']],
		['no key at all', {zoom: []}, ['zoom has no key']],
		['an action that is none', {zom: ['x']}, ['zom is no action that has keys of its own']],
	])('are refused for %s', (_, wanted, faults) => {
		expect(faultsOf(wanted)).toEqual(faults);
	});

	it('can be given to every action that is named, each by its own', () => {
		const signs = Array.from('ωψχφυτσρποξνμλκιθηζεδγβαабвгдежзиклмнопрст');
		const wanted = Object.fromEntries(remappable.map((action, index) => [action, [signs[index] ?? '']]));
		expect(faultsOf(wanted)).toEqual([]);
	});
});

describe('README.md', () => {
	it('names the actions that can have other keys', () => {
		const readme = readFileSync(new URL('../../README.md', import.meta.url), 'utf8').replaceAll('\n', ' ');
		expect(readme).toContain(`Actions that can have other keys: ${remappable.map(action => `\`${action}\``).join(', ')}.`);
	});
});
