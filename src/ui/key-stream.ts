import {EventEmitter} from 'node:events';
import {createKeyInput, type Input} from './key-input.ts';

/** What a key stream needs of a terminal's input. */
export type Keyboard = Pick<NodeJS.ReadStream, 'isTTY' | 'setRawMode' | 'ref' | 'unref' | 'setEncoding' | 'read' | 'on' | 'off'>;

const ESCAPE = '\u001B';

/** How long the rest of a key that came in halves may take, in milliseconds: a person notices twice that. */
const PATIENCE = 50;

/** How long more of a paste may take, whose end is announced: over a slow line a large one comes with pauses, and its rest is no keys. */
const PASTE_PATIENCE = 2000;

/**
 * A stdin for Ink that hands over whole keys: Ink 6.8 takes the first half of an arrow that came in two reads for Escape,
 * and a paste for keys. Pastes are told apart.
 * @param onPaste what is done with a text that was pasted: one line, cleaned
 * @param onRead told whenever something was typed
 */
export const createKeyStream = (
	keyboard: Keyboard,
	onPaste: (text: string) => void,
	onRead: () => void = () => {},
): {stream: NodeJS.ReadStream; stop: () => void} => {
	const input = createKeyInput();
	const stream = new EventEmitter();
	const waiting: Input[] = [];
	let offered: string | undefined;
	let settling: NodeJS.Timeout | undefined;
	let pausing: NodeJS.Immediate | undefined;
	let isListening = false;

	const goOn = () => {
		pausing = undefined;
		drain();
	};
	const drain = () => {
		while (pausing === undefined) {
			const one = waiting.shift();
			if (one === undefined) return;
			if (one.kind === 'paste') onPaste(one.text);
			else {
				offered = one.bytes;
				stream.emit('readable');
				// Ink waits for the rest of an escape sequence until the next round of events: what comes sooner is taken for it.
				if (one.bytes === ESCAPE) pausing = setImmediate(() => setImmediate(goOn));
			}
		}
	};
	const hand = (inputs: readonly Input[]) => {
		waiting.push(...inputs);
		drain();
	};
	const onReadable = () => {
		clearTimeout(settling);
		onRead();
		for (let read = keyboard.read(); read !== null; read = keyboard.read()) hand(input.take(String(read)));
		if (input.isOpen()) settling = setTimeout(() => hand(input.settle()), input.isPasting() ? PASTE_PATIENCE : PATIENCE);
	};
	// Ink reads when it is told that something is there, and asks for no more of a stream than this.
	Object.assign(stream, {
		isTTY: keyboard.isTTY,
		setRawMode: (isRaw: boolean) => keyboard.setRawMode(isRaw),
		setEncoding: (encoding: BufferEncoding) => keyboard.setEncoding(encoding),
		ref: () => keyboard.ref(),
		unref: () => keyboard.unref(),
		read: () => {
			const bytes = offered ?? null;
			offered = undefined;
			return bytes;
		},
	});
	stream.on('newListener', event => {
		if (event !== 'readable' || isListening) return;
		isListening = true;
		keyboard.on('readable', onReadable);
	});
	return {
		stream: stream as unknown as NodeJS.ReadStream,
		stop: () => {
			clearTimeout(settling);
			keyboard.off('readable', onReadable);
		},
	};
};
