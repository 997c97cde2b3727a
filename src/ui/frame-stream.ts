import {EventEmitter} from 'node:events';
import {width} from '../text/width.ts';

/** What a frame stream needs of a terminal. */
export type Tty = {
	readonly columns: number;
	readonly rows: number;
	write(text: string): unknown;
	on(event: 'resize', listener: () => void): unknown;
	off(event: 'resize', listener: () => void): unknown;
};

const at = (row: number): string => `\u001B[${row + 1};1H`;
const ERASE = '\u001B[K';
const BEGIN = '\u001B[?2026h';
const END = '\u001B[?2026l';

// biome-ignore lint/suspicious/noControlCharactersInRegex: escape codes are what is left out
const cells = (line: string): number => width(line.replace(/\u001B(?:\[[\d;]*m|\]8;[^\u0007]*\u0007)/g, ''));

/**
 * The bytes that turn one frame into the next: only lines that changed, each from its first column, ended by erasing
 * what the old line had more. Inside synchronized output, so that a terminal that knows it shows no half frame.
 */
export const frameBytes = (before: readonly string[], after: readonly string[]): string => {
	let out = '';
	const rows = Math.max(before.length, after.length);
	for (let row = 0; row < rows; row++) {
		const line = after[row] ?? '';
		const old = before[row] ?? '';
		// Erased only where the old line went on: at the end of a full line, erasing would take its last character.
		if (line !== old) out += `${at(row)}${line}${cells(line) < cells(old) ? ERASE : ''}`;
	}
	return out === '' ? '' : `${BEGIN}${out}${END}`;
};

/**
 * A stdout for Ink's `debug` mode, in which Ink 6.8 hands over every frame whole and leaves the cursor alone. Ink's own
 * writer redraws everything for each key (8.5 kB at 120×40, and flashes on terminals without synchronized output) and
 * clears the scrollback when a frame is as high as the terminal.
 */
export const createFrameStream = (
	tty: Tty,
): {
	stream: NodeJS.WriteStream;
	/** Empties the terminal; the next frame is written whole. */
	clear: () => void;
	/** Writes nothing until the next clearing: the terminal is somebody else’s. */
	pause: () => void;
	/** Writes nothing ever again. */
	close: () => void;
} => {
	const stream = new EventEmitter() as EventEmitter & {
		columns: number;
		rows: number;
		isTTY: boolean;
		write: (data: string, done?: unknown) => boolean;
	};
	let shown: string[] = [];
	let isOpen = true;
	let isPaused = false;
	const measure = () => {
		stream.columns = tty.columns;
		stream.rows = tty.rows;
	};
	const clear = () => {
		measure();
		shown = [];
		isPaused = false;
		if (isOpen) tty.write('\u001B[m\u001B[2J');
	};
	measure();
	// Ink draws no cursor of its own on a stream that is no terminal.
	stream.isTTY = false;
	stream.write = (data, done) => {
		if (isOpen && !isPaused && data !== '') {
			const next = data.split('\n');
			const bytes = frameBytes(shown, next);
			shown = next;
			if (bytes !== '') tty.write(bytes);
		}
		if (typeof done === 'function') setImmediate(done as () => void);
		return true;
	};
	return {
		stream: stream as unknown as NodeJS.WriteStream,
		clear,
		pause: () => {
			isPaused = true;
		},
		close: () => {
			isOpen = false;
		},
	};
};
