import {readFileSync} from 'node:fs';
import {join} from 'node:path';
import {spawn} from '@lydell/node-pty';
import {describe, expect, it, onTestFinished, vi} from 'vitest';
import {keyBytes, keyFor} from '../support/key-bytes.ts';
import {environment, temporaryFolder, tumen} from '../support/program.ts';
import {start, type Terminal} from '../support/terminal.ts';

// Into the background and back, in a shell that has jobs.

const suspend = keyFor({type: 'ask', what: 'suspend'});
/** What the shell prints before each command that it waits for; its name in the line itself is written otherwise. */
const READY = 'ready>';

const shellWith = async (options = {}): Promise<Terminal> => {
	const terminal = start(['/bin/bash', '--noprofile', '--norc', '-i'], {columns: 100, rows: 30, env: {PS1: `${READY} `, HISTFILE: ''}, ...options});
	await terminal.waitFor(READY);
	return terminal;
};
const type = (terminal: Terminal, line: string) => terminal.press(...Array.from(line, char => (char === ' ' ? 'space' : char)), 'enter');
const run = async (terminal: Terminal, ...args: string[]) => {
	type(terminal, `${tumen(...args).join(' ')}`);
	await terminal.waitFor('q quit');
};
const isShell = (terminal: Terminal) => terminal.screen().findLast(row => row !== '') === READY;
const stopped = async (terminal: Terminal) => {
	await terminal.waitFor('Stopped');
	await terminal.waitUntil('the shell', () => isShell(terminal));
};
/** Leaves the program, then the shell. */
const leave = async (terminal: Terminal) => {
	terminal.press(keyFor({type: 'leave'}));
	await terminal.waitUntil('the shell', () => isShell(terminal));
	type(terminal, 'exit 0');
	expect(await terminal.exit()).toEqual({code: 0, faults: []});
};

describe('Ctrl-Z', () => {
	it('gives the terminal back to the shell, and fg shows the same screen again', async () => {
		const terminal = await shellWith();
		await run(terminal, 'trade');
		terminal.press(keyFor({type: 'pane', to: 'projects'}));
		await terminal.waitFor('›3 Projects');
		const before = terminal.screen();
		terminal.press(suspend);
		await stopped(terminal);
		expect(terminal.raw().lastIndexOf('\u001B[?25h')).toBeGreaterThan(terminal.raw().lastIndexOf('\u001B[?25l'));
		expect(terminal.raw().lastIndexOf('\u001B[?1049l')).toBeGreaterThan(terminal.raw().lastIndexOf('\u001B[?1049h'));
		type(terminal, 'stty -a');
		await terminal.waitFor(/(?<!-)icanon/);
		expect(terminal.screen().join(' ')).toMatch(/(?<!-)isig\b[\s\S]*(?<!-)\becho\b/);
		type(terminal, 'fg');
		await terminal.waitUntil('the same screen', () => terminal.screen().join('\n') === before.join('\n'));
		terminal.press(keyFor({type: 'pane', to: 'milestones'}));
		await terminal.waitFor('›1 Milestones');
		terminal.press(keyFor({type: 'zoom'}));
		await leave(terminal);
	});

	it('works again and again, also from a detail', async () => {
		const terminal = await shellWith();
		await run(terminal);
		for (let time = 0; time < 3; time++) {
			terminal.press(keyFor({type: 'open', overlay: 'help'}));
			await terminal.waitFor('›Keys');
			terminal.press(suspend);
			await terminal.waitUntil('the shell', () => isShell(terminal));
			type(terminal, 'fg');
			await terminal.waitFor('›Keys');
			terminal.press('escape');
			await terminal.waitFor('q quit');
		}
		await leave(terminal);
	});

	it('comes back at the size that the terminal has by then', async () => {
		const terminal = await shellWith();
		await run(terminal);
		terminal.press(suspend);
		await stopped(terminal);
		terminal.resize(70, 20);
		type(terminal, 'fg');
		await terminal.waitUntil('a frame of 70 columns', () => terminal.screen()[2]?.length === 70);
		await terminal.waitFor('q quit');
		await leave(terminal);
	});

	it('where no shell could bring it back, the screen stays', async () => {
		// A terminal opened for the program: nobody is above it, and the system ignores the stop.
		const [file, ...args] = tumen();
		const pty = spawn(file, args, {env: environment(), name: 'xterm-256color', cols: 100, rows: 30});
		onTestFinished(() => pty.kill('SIGKILL'));
		let raw = '';
		pty.onData(data => {
			raw += data;
		});
		const waitFor = (what: string, from = 0) => vi.waitUntil(() => raw.indexOf(what, from) !== -1, {timeout: 30_000});
		await waitFor('quit');
		const before = raw.length;
		pty.write(keyBytes(suspend));
		await waitFor('\u001B[?1049l', before);
		await waitFor('\u001B[?1049h', before);
		const again = raw.lastIndexOf('\u001B[?1049h');
		await waitFor('quit', again);
		pty.write(keyBytes(keyFor({type: 'turn', by: 1})));
		await waitFor('›2 Trade', again);
	});
});

describe('a signal from elsewhere', () => {
	it.each(['SIGTSTP', 'SIGSTOP'] as const)('(%s) stops it, and fg brings the screen back', async signal => {
		const terminal = await shellWith();
		const file = join(temporaryFolder(), 'pid');
		type(terminal, `sh -c 'echo $$ > ${file}; exec ${tumen().join(' ')}'`);
		await terminal.waitFor('q quit');
		const before = terminal.screen();
		process.kill(Number(readFileSync(file, 'utf8')), signal);
		await terminal.waitFor('Stopped');
		type(terminal, 'fg');
		await terminal.waitUntil('the same screen', () => terminal.screen().join('\n') === before.join('\n'));
		terminal.press(keyFor({type: 'turn', by: 1}));
		await terminal.waitFor('›2 Trade');
		await leave(terminal);
	});
});
