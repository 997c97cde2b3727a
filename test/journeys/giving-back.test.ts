import {cpSync, readFileSync, rmSync} from 'node:fs';
import {join} from 'node:path';
import {type IPty, spawn} from '@lydell/node-pty';
import {describe, expect, it, vi} from 'vitest';
import {keyFor} from '../support/key-bytes.ts';
import {environment, node, preload, root, temporaryFolder, tumen} from '../support/program.ts';
import {start} from '../support/terminal.ts';

// Whatever ends the program, the person's terminal is as it was.

const SIGNALS = [
	['SIGHUP', 1],
	['SIGINT', 2],
	['SIGQUIT', 3],
	['SIGTERM', 15],
] as const;

/** Whether a process is there; one that has ended and waits to be collected by its parent is not. */
const isAlive = (pid: number): boolean => {
	try {
		process.kill(pid, 0);
	} catch {
		return false;
	}
	try {
		return !/^\d+ \(.*\) Z/.test(readFileSync(`/proc/${pid}/stat`, 'utf8'));
	} catch {
		return process.platform !== 'linux';
	}
};

describe.each(SIGNALS)('%s', (signal, number) => {
	it('ends the program as a shell expects, with the terminal given back', async () => {
		const terminal = start(tumen());
		await terminal.waitFor('q quit');
		terminal.kill(signal);
		expect(await terminal.exit()).toEqual({code: 128 + number, faults: []});
	});

	it('does so while the dashboard is still loading', async () => {
		const terminal = start(tumen(), {env: {NODE_OPTIONS: preload('signal-while-loading.mjs'), TUMEN_TEST_SIGNAL: signal}});
		expect(await terminal.exit()).toEqual({code: 128 + number, faults: []});
	});

	it('does so from a detail in the middle of a burst of keys', async () => {
		// The signal may come before the last keys.
		const terminal = start(tumen(), {isSilent: true});
		await terminal.waitFor('q quit');
		const down = keyFor({type: 'move', by: 1});
		terminal.press(keyFor({type: 'open', overlay: 'detail'}), ...Array.from({length: 200}, () => down));
		terminal.kill(signal);
		expect(await terminal.exit()).toMatchObject({code: 128 + number, faults: []});
	});
});

describe('a terminal that is closed', () => {
	it('ends the program that a shell had started', async () => {
		const terminal = start(tumen());
		await terminal.waitFor('q quit');
		const program = terminal.pid();
		expect(isAlive(program)).toBe(true);
		terminal.close();
		await vi.waitUntil(() => !isAlive(program), {timeout: 20_000});
	});

	it('ends the program that it was opened for', async () => {
		const [file, ...args] = tumen();
		const pty = spawn(file, args, {env: environment(), name: 'xterm-256color'});
		const ended = new Promise(resolve => pty.onExit(resolve));
		let raw = '';
		await new Promise<void>(resolve => {
			pty.onData(data => {
				raw += data;
				if (raw.includes('quit')) resolve();
			});
		});
		(pty as IPty & {destroy: () => void}).destroy();
		// It hears of it by the end of its input or by SIGHUP, whichever comes first; neither is a fault.
		expect([
			{exitCode: 0, signal: 0},
			{exitCode: 0, signal: 1},
		]).toContainEqual(await ended);
	});
});

describe('a fault of the program', () => {
	it.each([
		['exception', 'an exception made by the test'],
		['rejection', 'a rejection made by the test'],
	])('(%s) puts its message on the normal screen and ends with code 1', async (kind, message) => {
		const terminal = start(tumen(), {env: {NODE_OPTIONS: preload('fault.mjs'), TUMEN_TEST_FAULT: kind}});
		await terminal.waitFor('q quit');
		terminal.kill('SIGUSR2');
		expect(await terminal.exit()).toEqual({code: 1, faults: []});
		const screen = terminal.screen().join('\n');
		expect(screen).toContain('tumen stopped because of a fault of its own.');
		expect(screen).toContain(message);
	});

	it('(an exception in an effect) does the same', async () => {
		const terminal = start(tumen(), {env: {NODE_OPTIONS: preload('fault.mjs'), TUMEN_TEST_FAULT: 'effect'}});
		expect(await terminal.exit()).toEqual({code: 1, faults: []});
		const screen = terminal.screen().join('\n');
		expect(screen).toContain('tumen stopped because of a fault of its own.');
		expect(screen).toContain('an exception in an effect made by the test');
	});

	it('(a part that is not there) does the same, though the first screen has stood and keys were listened to', async () => {
		const folder = temporaryFolder();
		for (const part of ['bin', 'dist', 'data', 'package.json']) cpSync(join(root, part), join(folder, part), {recursive: true});
		rmSync(join(folder, 'dist/ink.br'));
		const terminal = start([node, join(folder, 'bin/tumen.cjs'), '--watch', '--data', join(folder, 'data/russia-dprk')]);
		expect(await terminal.exit()).toEqual({code: 1, faults: []});
		expect(terminal.screen().join('\n')).toContain('tumen stopped because of a fault of its own.');
	});
});

describe('a program that never opened the dashboard', () => {
	it.each([
		['--help', 0],
		['--version', 0],
		['--nonsense', 2],
		['--data=/nowhere', 1],
		['--format=text', 0],
	])('for %s leaves the terminal alone', async (argument, code) => {
		const terminal = start(tumen(argument), {rows: 40});
		expect(await terminal.exit()).toEqual({code, faults: []});
		for (const change of ['\u001B[?', '\u001Bc', '\u001B]']) expect(terminal.raw()).not.toContain(change);
	});
});
