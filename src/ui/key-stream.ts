import {EventEmitter} from 'node:events';
import {createKeyInput, type Input} from './key-input.ts';

/** What a key stream needs of a terminal's input. */
export type Keyboard = Pick<NodeJS.ReadStream, 'isTTY' | 'setRawMode' | 'ref' | 'unref' | 'setEncoding' | 'read' | 'on' | 'off'>;

const ESCAPE = '\u001B';

/** How long the rest of a key that came in halves may take, in milliseconds: a person notices twice that. */
const PATIENCE = 50;

/** How long more of a paste may take, whose end is announced: over a slow line a large one comes with pauses, and its rest is no keys. */
const PASTE_PATIENCE = 2000;

/** What was typed, whoever obeys it. */
export type KeyStream = {
	/** A stdin for Ink, which is told of what `take` leaves; until it listens that waits. */
	readonly stream: NodeJS.ReadStream;
	/** Told whenever something was typed. */
	onRead: () => void;
	/** Told when something waits for Ink, which is not there yet. */
	onWaiting: () => void;
	readonly stop: () => void;
};

/**
 * Reads a keyboard and hands over whole keys: Ink 6.8 takes the first half of an arrow that came in two reads for Escape,
 * and a paste for keys. Pastes are told apart.
 * @param onPaste what is done with a text that was pasted: one line, cleaned
 * @param take does what a key means, or a run of letters; false: Ink is to. It is told whether Ink is there
 */
export const createKeyStream = (
	keyboard: Keyboard,
	onPaste: (text: string) => void,
	take: (bytes: string, isInkThere: boolean) => boolean = () => false,
): KeyStream => {
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
			const [one] = waiting;
			if (one === undefined) return;
			const isTaken = one.kind === 'keys' && take(one.bytes, isListening);
			// What came after it waits with it: keys are obeyed in the order in which they were pressed.
			if (one.kind === 'keys' && !isTaken && !isListening) {
				self.onWaiting();
				return;
			}
			waiting.shift();
			if (one.kind === 'paste') onPaste(one.text);
			else if (!isTaken) {
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
		self.onRead();
		for (let read = keyboard.read(); read !== null; read = keyboard.read()) hand(input.take(String(read)));
		if (input.isOpen()) settling = setTimeout(() => hand(input.settle()), input.isPasting() ? PASTE_PATIENCE : PATIENCE);
	};
	// Ink reads when it is told that something is there, and asks for no more of a stream than this.
	Object.assign(stream, {
		isTTY: keyboard.isTTY,
		setRawMode: (isRaw: boolean) => keyboard.setRawMode(isRaw),
		// It is set already, and setting it anew would lose half a character that was read.
		setEncoding: () => stream,
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
		// Ink's listener is there only when this one has ended.
		if (waiting.length > 0) setImmediate(drain);
	});
	keyboard.setEncoding('utf8');
	keyboard.on('readable', onReadable);
	const self: KeyStream = {
		stream: stream as unknown as NodeJS.ReadStream,
		onRead: () => {},
		onWaiting: () => {},
		stop: () => {
			clearTimeout(settling);
			keyboard.off('readable', onReadable);
			// Nobody listens any more: it is not to keep the process.
			keyboard.unref();
		},
	};
	return self;
};
