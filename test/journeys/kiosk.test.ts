import {readdirSync} from 'node:fs';
import {join} from 'node:path';
import {describe, expect, it} from 'vitest';
import {keyFor} from '../support/key-bytes.ts';
import {launcher, node, permission, root, run, shippedData, temporaryFolder, tumen} from '../support/program.ts';
import {start} from '../support/terminal.ts';

// What strangers are shown: a dashboard that does nothing else for them, whatever they press and whatever they sent along.

/** The program under Node's own guard: a file elsewhere, a write, a program or a thread would be a fault that ends it. */
const guarded = (...args: string[]): [string, ...string[]] => {
	const places = ['bin', 'dist', 'data'].map(folder => `--allow-fs-read=${join(root, folder)}/*`);
	return [node, '--no-warnings', permission(), ...places, launcher, ...args];
};

describe('a kiosk', () => {
	it.each([
		['without a terminal', []],
		['for a format', ['--format', 'json']],
		['for a file', ['--output', 'out.html']],
		['for an address', ['--data', 'https://example.org/x.json']],
		['for standard input', ['--data', '-']],
		['to be read out', ['--screen-reader']],
		['that watches', ['--watch', '--data', shippedData]],
	])('%s is refused in a sentence', async (_, args) => {
		const {code, stdout, stderr} = await run(tumen('--kiosk', ...args));
		expect({code, stdout}).toEqual({code: 2, stdout: ''});
		expect(stderr).toMatch(/^tumen: .+\n.+\n$/);
	});

	it('reads its dataset and nothing else, writes nothing, starts nothing, whatever is pressed and whatever stands in the environment', async () => {
		const home = temporaryFolder();
		const terminal = start(guarded('--kiosk'), {
			env: {
				HOME: home,
				XDG_CACHE_HOME: home,
				TUMEN_THEME: 'no such theme',
				TUMEN_SCREEN_READER: '1',
				DISPLAY: ':0',
				BROWSER: '/bin/false',
				COLORFGBG: '0;15',
				CI: '1',
				LC_ALL: 'C.UTF-8',
				LANG: '$(reboot)',
			},
		});
		await terminal.waitFor('q quit');
		terminal.press(keyFor({type: 'pane', to: 'sources'}), keyFor({type: 'open', overlay: 'detail'}));
		await terminal.waitFor('Esc back');
		terminal.press(keyFor({type: 'ask', what: 'visit'}));
		await terminal.waitFor(/Nothing here can open an address|None of its sources has an address/);
		terminal.press('escape');
		await terminal.waitFor('Esc back');
		terminal.press('escape');
		await terminal.waitFor('q quit');
		for (const what of ['copy-value', 'copy-command'] as const) {
			terminal.press(keyFor({type: 'ask', what}));
			await terminal.waitFor(/o copy, select:|Select it here/);
			terminal.press('escape');
			await terminal.waitFor('q quit');
		}
		for (const what of ['suspend', 'reload'] as const) terminal.press(keyFor({type: 'ask', what}));
		terminal.press(keyFor({type: 'search'}));
		await terminal.waitFor('›Search');
		expect(terminal.raw()).not.toContain(root);
		terminal.press(keyFor({type: 'quit'}));
		expect(await terminal.exit()).toEqual({code: 0, faults: []});
		expect(readdirSync(home)).toEqual([]);
	});
});
