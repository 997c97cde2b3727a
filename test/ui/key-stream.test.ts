import {EventEmitter} from 'node:events';
import {afterEach, beforeEach, expect, it, vi} from 'vitest';
import {createKeyStream, type Keyboard} from '../../src/ui/key-stream.ts';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

/** A key stream on a keyboard that sends what it is told to; what it hands over is in `handed`. */
const typed = () => {
	const reads: string[] = [];
	const handed: string[] = [];
	const keyboard = Object.assign(new EventEmitter(), {isTTY: true, read: () => reads.shift() ?? null});
	const {stream} = createKeyStream(keyboard as unknown as Keyboard, text => handed.push(`<${text}>`));
	stream.on('readable', () => handed.push(String(stream.read())));
	const send = (bytes: string) => {
		reads.push(bytes);
		keyboard.emit('readable');
	};
	return {send, handed};
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
