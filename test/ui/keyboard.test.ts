import {EventEmitter} from 'node:events';
import {afterEach, beforeEach, expect, it, vi} from 'vitest';
import type {Action} from '../../src/state/action.ts';
import type {Mode} from '../../src/state/state.ts';
import {readKeys} from '../../src/ui/keyboard.ts';
import type {Showing} from '../../src/ui/showing.ts';
import type {Guard} from '../../src/ui/terminal-guard.ts';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

/** Keys that are read before Ink is there; what they mean is in `done`. */
const pressed = (mode: Mode = 'browse') => {
	const reads: string[] = [];
	const done: Action['type'][] = [];
	const stdin = Object.assign(new EventEmitter(), {isTTY: true, setEncoding: () => stdin, read: () => reads.shift() ?? null});
	const kill = vi.fn();
	const leave = vi.fn();
	const shown = {mode: () => mode, isCounting: () => false, dispatch: (action: Action) => done.push(action.type)} as unknown as Showing;
	const proc = {stdin, kill, pid: 1, removeAllListeners: () => proc} as unknown as NodeJS.Process;
	const keys = readKeys(proc, {leave} as unknown as Guard, shown);
	let isCalm = false;
	void keys.calm.then(() => {
		isCalm = true;
	});
	const settled = async (milliseconds = 0) => {
		await vi.advanceTimersByTimeAsync(milliseconds);
		return isCalm;
	};
	const send = (bytes: string) => {
		reads.push(bytes);
		stdin.emit('readable');
	};
	return {send, done, settled, stdin, kill, leave};
};

it('plain keys are obeyed before Ink is there, and put its loading off', async () => {
	const {send, done, settled} = pressed();
	await settled(30);
	send('j');
	send('\u001B[B');
	expect(done).toEqual(['move', 'move']);
	expect(await settled(30)).toBe(false);
	expect(await settled(20)).toBe(true);
});

it('a key that is held down does not put it off for ever', async () => {
	const {send, settled} = pressed();
	for (let index = 0; index < 60; index++) {
		send('j');
		await settled(20);
	}
	expect(await settled()).toBe(true);
});

it.each([
	['q', 'leaving'],
	['y', 'what asks for the surroundings'],
	['\u0003', 'what Ink alone reads'],
])('%j, %s, waits for Ink, which is loaded at once', async bytes => {
	const {send, done, settled} = pressed();
	send(bytes);
	expect(done).toEqual([]);
	expect(await settled()).toBe(true);
	// Keys are obeyed in the order in which they were pressed.
	send('j');
	expect(done).toEqual([]);
});

it('a run of keys of which one asks for the surroundings where another leads to waits as a whole', async () => {
	const {send, done, settled} = pressed('help');
	send('jj');
	expect(done).toEqual(['move', 'move']);
	// In the help a y means nothing, and in the panes, to which ? leads back, it copies.
	send('?y');
	expect(done).toEqual(['move', 'move']);
	expect(await settled()).toBe(true);
});

it('what is typed to search for is one change of the text', () => {
	const {send, done} = pressed('search');
	send('trade');
	expect(done).toEqual(['type']);
});

it('a terminal that goes away ends the program as such do', () => {
	const {stdin, kill, leave} = pressed();
	stdin.emit('end');
	expect(leave).toHaveBeenCalled();
	expect(kill).toHaveBeenCalledWith(1, 'SIGHUP');
});
