import {EventEmitter} from 'node:events';
import {afterEach, beforeEach, expect, it, vi} from 'vitest';
import {createKeyStream, type Keyboard} from '../../src/ui/key-stream.ts';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

/** A key stream on a keyboard that sends what it is told to; what it hands over is in `handed`. */
const typed = (take?: (bytes: string, isInkThere: boolean) => boolean) => {
	const reads: string[] = [];
	const handed: string[] = [];
	const keyboard = Object.assign(new EventEmitter(), {isTTY: true, setEncoding: () => keyboard, read: () => reads.shift() ?? null});
	const keys = createKeyStream(keyboard as unknown as Keyboard, text => handed.push(`<${text}>`), take);
	const listen = () => keys.stream.on('readable', () => handed.push(String(keys.stream.read())));
	if (take === undefined) listen();
	const send = (bytes: string) => {
		reads.push(bytes);
		keyboard.emit('readable');
	};
	return {send, handed, keys, listen};
};

it('a paste that comes with pauses, as over a slow line, is one, and none of it is a key', () => {
	const {send, handed} = typed();
	send('\u001B[200~quit');
	vi.advanceTimersByTime(1000);
	send('q[');
	vi.advanceTimersByTime(1000);
	send('z\u001B[201~j');
	expect(handed).toEqual(['<quitq[z>', 'j']);
});

it('a paste whose end never comes is over after a while, and keys are keys again', () => {
	const {send, handed} = typed();
	send('\u001B[200~lost');
	vi.advanceTimersByTime(3000);
	send('j');
	expect(handed).toEqual(['<lost>', 'j']);
});

it('Escape alone is a key as soon as nothing has followed it', () => {
	const {send, handed} = typed();
	send('\u001B');
	expect(handed).toEqual([]);
	vi.advanceTimersByTime(60);
	expect(handed).toEqual(['\u001B']);
});

it('what is not taken waits for Ink with all that came after it, in order', () => {
	const taken: string[] = [];
	const {send, handed, keys, listen} = typed((bytes, isInkThere) => {
		const isTaken = bytes === 'j' || (bytes === 'k' && isInkThere);
		if (isTaken) taken.push(bytes);
		return isTaken;
	});
	const onWaiting = vi.fn();
	keys.onWaiting = onWaiting;
	send('j');
	expect([taken, onWaiting.mock.calls.length]).toEqual([['j'], 0]);
	send('k');
	send('\u001B[200~pasted\u001B[201~j');
	expect([taken, handed]).toEqual([['j'], []]);
	expect(onWaiting).toHaveBeenCalled();
	listen();
	vi.runAllTimers();
	expect([taken, handed]).toEqual([['j', 'k', 'j'], ['<pasted>']]);
	send('\u0003');
	expect(handed).toEqual(['<pasted>', '\u0003']);
});
