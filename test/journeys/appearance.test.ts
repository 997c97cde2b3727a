import {describe, expect, it} from 'vitest';
import {keyFor} from '../support/key-bytes.ts';
import {type Environment, tumen} from '../support/program.ts';
import {start, type Terminal} from '../support/terminal.ts';

const CONTROL = '\u001B';

/** Every number in the codes that set attributes and colours. */
const attributes = (terminal: Terminal): Set<number> => {
	const codes = [...terminal.raw().matchAll(new RegExp(`${CONTROL}\\[([\\d;:]*)m`, 'g'))];
	return new Set(codes.flatMap(code => (code[1] ?? '').split(/[;:]/).map(Number)));
};

const isColour = (code: number): boolean => (code >= 30 && code <= 49) || (code >= 90 && code <= 107);

/** Shows all panes, a detail and the help, so that everything that is ever drawn has been drawn. */
const tour = async (args: readonly string[], env: Environment, ready: string): Promise<Terminal> => {
	const terminal = start(tumen(...args), {env});
	await terminal.waitFor(ready);
	for (const pane of ['trade', 'projects', 'regions', 'milestones'] as const) {
		terminal.press(keyFor({type: 'pane', to: pane}), keyFor({type: 'zoom'}));
		terminal.press(keyFor({type: 'open', overlay: 'detail'}));
		await terminal.waitFor('Esc back');
		terminal.press(keyFor({type: 'leave'}, 'detail'), keyFor({type: 'zoom'}));
		await terminal.waitFor(ready);
	}
	terminal.press(keyFor({type: 'open', overlay: 'help'}));
	await terminal.waitFor('Keys');
	return terminal;
};

describe('colour', () => {
	it('is there by default', async () => {
		const terminal = await tour([], {}, 'q quit');
		expect([...attributes(terminal)].some(isColour)).toBe(true);
	});

	it.each<[string, readonly string[], Environment]>([
		['--color never', ['--color', 'never'], {}],
		['--no-color', ['--no-color'], {}],
		['NO_COLOR=1', [], {NO_COLOR: '1'}],
		['FORCE_COLOR=0', [], {FORCE_COLOR: '0'}],
	])('is not there with %s, and the selected row is still marked', async (_, args, env) => {
		const terminal = start(tumen(...args), {env});
		await terminal.waitFor('q quit');
		const [selected] = terminal.inverse();
		expect(terminal.inverse()).toHaveLength(1);
		expect(selected).toMatch(/^›/);
		const toured = await tour(args, env, 'q quit');
		expect([...attributes(toured)].filter(isColour)).toEqual([]);
	});

	it.each<[string, readonly string[], Environment]>([
		['an empty NO_COLOR', [], {NO_COLOR: ''}],
		['--color always over NO_COLOR', ['--color', 'always'], {NO_COLOR: '1'}],
		['FORCE_COLOR=1 over NO_COLOR', [], {NO_COLOR: '1', FORCE_COLOR: '1'}],
	])('stays with %s', async (_, args, env) => {
		const terminal = start(tumen(...args), {env});
		await terminal.waitFor('q quit');
		expect([...attributes(terminal)].some(isColour)).toBe(true);
	});
});

describe('ASCII', () => {
	it.each<[string, readonly string[], Environment]>([
		['--ascii', ['--ascii'], {}],
		['LANG=C', [], {LANG: 'C'}],
		['LC_ALL=C over LANG', [], {LC_ALL: 'C'}],
		['no locale at all', [], {LANG: undefined}],
	])('is all that is drawn with %s, and the selected row is marked', async (_, args, env) => {
		const terminal = await tour(args, env, 'q quit');
		const strange = [...new Set(terminal.raw())].filter(char => !/[\x20-\x7e\r\n]/.test(char) && char !== CONTROL);
		expect(strange).toEqual([]);
		terminal.press(keyFor({type: 'leave'}, 'help'));
		await terminal.waitFor('q quit');
		expect(terminal.inverse()).toEqual([expect.stringMatching(/^>/)]);
	});
});
