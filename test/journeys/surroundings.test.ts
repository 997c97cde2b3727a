import {describe, expect, it} from 'vitest';
import {keyFor} from '../support/key-bytes.ts';
import {launcher, node, permission, root, run, tumen} from '../support/program.ts';
import {start} from '../support/terminal.ts';

// Terminals and machines that have less than others.

const quit = keyFor({type: 'quit'});

describe('the dashboard', () => {
	it.each([
		['TERM unset', {TERM: undefined}],
		['TERM=linux', {TERM: 'linux'}],
		['TERM=vt100, in the C locale', {TERM: 'vt100', LANG: 'C'}],
		['TERM=screen', {TERM: 'screen-256color', STY: '1.pts-0.host'}],
		['TERM=tmux', {TERM: 'tmux-256color', TMUX: '/x,1,0'}],
		['a TERM that nobody knows, without locale and home', {TERM: 'no such terminal', LANG: undefined, HOME: undefined, XDG_CACHE_HOME: undefined}],
	])('opens, obeys and gives the terminal back with %s', async (_, env) => {
		const terminal = start(tumen(), {columns: 100, rows: 30, env});
		await terminal.waitFor('q quit');
		terminal.press(keyFor({type: 'pane', to: 'projects'}), keyFor({type: 'zoom'}));
		await terminal.waitUntil('one pane', () => !terminal.screen().join('\n').includes('Milestones'));
		terminal.press(quit);
		expect(await terminal.exit()).toEqual({code: 0, faults: []});
	});

	it.each([
		[1, 1],
		[2, 2],
		[1, 40],
		[200, 2],
	])('opens and is left on %i by %i', async (columns, rows) => {
		const terminal = start(tumen(), {columns, rows});
		await terminal.waitUntil('the alternate screen', () => terminal.raw().includes('\u001B[?1049h'));
		terminal.press(quit);
		expect((await terminal.exit()).code).toBe(0);
	});

	it('comes out of a storm of sizes and keys whole', async () => {
		const terminal = start(tumen(), {columns: 100, rows: 30});
		await terminal.waitFor('q quit');
		for (let step = 0; step < 150; step++) {
			terminal.resize(1 + ((step * 37) % 180), 1 + ((step * 23) % 60));
			terminal.press(step % 3 === 0 ? 'tab' : 'j');
			if (step % 10 === 0) await new Promise(resolve => setTimeout(resolve, 5));
		}
		terminal.resize(100, 30);
		await terminal.waitUntil('a whole frame', () => terminal.screen()[1]?.length === 100 && terminal.screen().join('\n').includes('q quit'));
		terminal.press(quit);
		expect(await terminal.exit()).toEqual({code: 0, faults: []});
	});
});

it('where nothing can be written, everything is there all the same', async () => {
	// Node's own guard stands for a file system that cannot be written: each try is an error, as there.
	const command = [node, '--no-warnings', permission(), `--allow-fs-read=${root}/*`, '--allow-fs-read=/nowhere/*', launcher] as const;
	const {code, stdout, stderr} = await run([...command, 'trade'], {env: {HOME: '/nowhere', XDG_CACHE_HOME: '/nowhere', XDG_CONFIG_HOME: '/nowhere'}});
	expect({code, stderr}).toEqual({code: 0, stderr: ''});
	expect(stdout).toBe((await run(tumen('trade'))).stdout);
});
