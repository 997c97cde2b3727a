import {describe, expect, it} from 'vitest';
import {keyFor} from '../support/key-bytes.ts';
import {run, tumen} from '../support/program.ts';
import {start, type Terminal} from '../support/terminal.ts';

const theme = keyFor({type: 'theme'});
// biome-ignore lint/suspicious/noControlCharactersInRegex: escape codes are what is looked for
const CODES = /\u001B\[([\d;]*)m/g;
/** The numbers in the codes that set attributes and colours, in what was written from a place on. */
const codesFrom = (terminal: Terminal, from = 0): Set<number> => {
	const codes = [...terminal.raw().slice(from).matchAll(CODES)];
	return new Set(codes.flatMap(code => (code[1] ?? '').split(';').map(Number)));
};

describe('a theme', () => {
	it.each<readonly [string, readonly string[], Record<string, string>, number[]]>([
		['dark, by --theme', ['--theme', 'dark'], {}, [96, 93]],
		['light, by TUMEN_THEME', [], {TUMEN_THEME: 'light'}, [34, 31]],
		['light, by COLORFGBG', [], {COLORFGBG: '0;15'}, [34, 31]],
		['by --theme rather than by TUMEN_THEME', ['--theme', 'dark'], {TUMEN_THEME: 'light'}, [96, 93]],
		['for any ground', [], {}, [36, 35]],
	])('is %s', async (_, args, env, colours) => {
		const terminal = start(tumen(...args), {env});
		await terminal.waitFor('q quit');
		const found = [...codesFrom(terminal)].filter(code => code >= 30 && code !== 39);
		expect(found.sort()).toEqual(colours.sort());
	});

	it('changes with a key, is named until the next one, and the same one comes again after the last', async () => {
		const terminal = start(tumen('--theme', 'dark'));
		await terminal.waitFor('q quit');
		for (const name of ['light', 'contrast', 'mono', 'auto', 'dark']) {
			const from = terminal.raw().length;
			terminal.press(theme);
			await terminal.waitFor(`Theme ${name}`);
			expect(terminal.inverse()).toHaveLength(1);
			if (name === 'mono' || name === 'contrast') expect([...codesFrom(terminal, from)].filter(code => code === 2 || code >= 30)).toEqual([]);
		}
		terminal.press(keyFor({type: 'turn', by: 1}));
		await terminal.waitFor('q quit');
		terminal.press(keyFor({type: 'quit'}));
		expect(await terminal.exit()).toEqual({code: 0, faults: []});
	});

	it('is none without colours, and the key says why', async () => {
		const terminal = start(tumen('--theme', 'dark'), {env: {NO_COLOR: '1'}});
		await terminal.waitFor('q quit');
		terminal.press(theme);
		await terminal.waitFor('Colours are off');
		expect([...codesFrom(terminal)].filter(code => code >= 30)).toEqual([]);
	});

	it('that is none is wrong usage, wherever it is named', async () => {
		expect((await run(tumen('--theme', 'pink'))).code).toBe(2);
		const {code, stderr} = await run(tumen(), {env: {TUMEN_THEME: 'pink'}});
		expect(code).toBe(2);
		expect(stderr).toContain('TUMEN_THEME takes auto, dark, light, contrast, mono, not "pink".');
	});
});
