import {EventEmitter} from 'node:events';
import {createCanvas, type Extent} from './painter.ts';

/** What a frame stream needs of a terminal. */
export type Tty = {
	readonly columns: number;
	readonly rows: number;
	/** Returns false when what was written waits because the terminal takes no more; it says `drain` when it does again. */
	write(text: string): unknown;
	on(event: 'resize' | 'drain', listener: () => void): unknown;
	off(event: 'resize' | 'drain', listener: () => void): unknown;
};

const BEGIN = '\u001B[?2026h';
const END = '\u001B[?2026l';
/** From this many bytes on a frame may arrive in parts, of which a terminal is to show none before the last. */
const SYNCHRONIZED_FROM = 256;

export type Frames = {
	/** Where Ink writes. */
	readonly stream: NodeJS.WriteStream;
	/** Shows a frame, line by line. */
	readonly show: (lines: readonly string[]) => void;
	/** The terminal is taken to hold anything, at the size it has now: what is shown next is drawn whole, or else the last frame. */
	readonly redraw: () => void;
	/** Writes nothing until the next redrawing: the terminal is somebody else’s. */
	readonly pause: () => void;
	/** Writes nothing ever again. */
	readonly close: () => void;
};

/**
 * A stdout for Ink's `debug` mode, in which Ink 6.8 hands over every frame whole and leaves the cursor alone. Ink's own
 * writer redraws everything for each key (8.5 kB at 120×40, and flashes on terminals without synchronized output) and
 * clears the scrollback when a frame is as high as the terminal.
 *
 * A frame is one write. While a slow terminal takes no more, frames are not queued: the newest is drawn when it does again.
 */
export const createFrameStream = (tty: Tty): Frames => {
	const size = (): Extent => ({columns: tty.columns, rows: tty.rows});
	const canvas = createCanvas(size());
	const stream = new EventEmitter() as EventEmitter & {
		columns: number;
		rows: number;
		isTTY: boolean;
		write: (frame: string | readonly string[], done?: unknown) => boolean;
	};
	let newest: readonly string[] = [];
	let isOpen = true;
	let isPaused = false;
	let isFull = false;

	const flush = () => {
		if (!isOpen || isPaused || isFull) return;
		const bytes = canvas.repaint(newest);
		if (bytes === '') return;
		isFull = tty.write(bytes.length < SYNCHRONIZED_FROM ? bytes : `${BEGIN}${bytes}${END}`) === false;
	};
	tty.on('drain', () => {
		isFull = false;
		flush();
	});
	const show = (lines: readonly string[]) => {
		newest = lines;
		flush();
	};
	const measure = () => {
		stream.columns = tty.columns;
		stream.rows = tty.rows;
	};
	measure();
	// Ink draws no cursor of its own on a stream that is no terminal.
	stream.isTTY = false;
	// A frame in one text, or, from src/ui/renderer.ts, its lines.
	stream.write = (frame, done) => {
		if (frame !== '') show(typeof frame === 'string' ? frame.split('\n') : frame);
		if (typeof done === 'function') setImmediate(done as () => void);
		return true;
	};
	return {
		stream: stream as unknown as NodeJS.WriteStream,
		show,
		redraw: () => {
			measure();
			canvas.forget(size());
			isPaused = false;
			// Whoever redraws for a new size shows a frame of that size at once; where nobody does, the last one is due.
			setImmediate(flush);
		},
		pause: () => {
			isPaused = true;
		},
		close: () => {
			isOpen = false;
		},
	};
};
