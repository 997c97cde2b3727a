import {openSync} from 'node:fs';
import type {Dataset} from '../dataset/dataset.ts';
import type {Reading} from '../dataset/load.ts';
import {DatasetError} from '../dataset/problem.ts';
import {megabytes} from '../dataset/reading/limits.ts';
import {UserError} from '../errors.ts';
import {clean} from '../text/clean.ts';

/** How often the line of progress changes at most, in milliseconds. */
const PACE = 100;

/** Takes away what a terminal has on the line from the cursor on. */
const ERASE = '\u001B[K';

/** A line on stderr that says how far a dataset has come in; only where somebody sees it, and gone at the end. */
const progressLine = (proc: NodeJS.Process, place: string) => {
	const {stderr} = proc;
	const isSeen = stderr.isTTY === true && proc.env['TERM'] !== 'dumb';
	let isShown = false;
	let at = 0;
	const show = (text: string) => {
		const room = Math.max(20, (stderr.columns || 80) - 1);
		const line = text.slice(0, room);
		stderr.write(`\r${line}${ERASE}`);
		isShown = true;
	};
	const what = `tumen: reading ${place === '-' ? 'standard input' : clean(place)}`;
	return {
		begin: () => isSeen && show(`${what} …`),
		tell: (bytes: number, of: number | undefined) => {
			const now = Date.now();
			if (!isSeen || now - at < PACE) return;
			at = now;
			show(`${what}: ${megabytes(bytes)}${of === undefined ? '' : ` of ${megabytes(of)}`}`);
		},
		end: () => {
			if (isShown) stderr.write(`\r${ERASE}`);
		},
	};
};

/**
 * Once the dataset came through standard input, keys come from the terminal that the process belongs to, if it has one. What reads
 * keys asks the process for its standard input, so that it is put there.
 */
const takeKeyboard = async (proc: NodeJS.Process): Promise<void> => {
	if (proc.stdout.isTTY !== true) return;
	const {ReadStream} = await import('node:tty');
	try {
		const keyboard = new ReadStream(openSync('/dev/tty', 'r'));
		// As Node's own standard input: it keeps the process alive only while it is read.
		keyboard.unref();
		keyboard.on('resume', () => keyboard.ref());
		keyboard.on('pause', () => keyboard.unref());
		Object.defineProperty(proc, 'stdin', {configurable: true, enumerable: true, value: keyboard});
	} catch {
		// Without a terminal to press keys at there is the plain text.
	}
};

/** Whether a place takes a while, so that it is worth saying how far it is. */
const isSlow = (place: string): boolean => place === '-' || /^https?:\/\//i.test(place);

/**
 * Reads the dataset that a run is about and lists what is wrong with it, saying on stderr how far it is where that takes a while.
 * @param place what --data was given: a folder, a file, an address, or `-`
 * @throws {UserError} when there is nothing to read there
 */
export const readData = async (place: string, proc: NodeJS.Process): Promise<Reading> => {
	if (place === '-' && proc.stdin.isTTY) {
		throw new UserError('--data - reads a dataset from standard input, and that is the keyboard.', {
			exitCode: 2,
			hint: 'Pipe a dataset in: tumen --data - < dataset.yaml',
		});
	}
	// Loaded here, as it needs zod: a start with the shipped dataset does without.
	const {readDataset} = await import('../dataset/load.ts');
	if (!isSlow(place)) return readDataset(place);
	const line = progressLine(proc, place);
	line.begin();
	try {
		return await readDataset(place, {stdin: proc.stdin, progress: line.tell});
	} finally {
		line.end();
		if (place === '-') await takeKeyboard(proc);
	}
};

/**
 * The dataset at a place, read with care.
 * @throws {UserError} when there is nothing to read there
 * @throws {DatasetError} with everything that is wrong with it
 */
export const openData = async (place: string, proc: NodeJS.Process): Promise<Dataset> => {
	const {dataset, problems, where} = await readData(place, proc);
	if (!dataset) throw new DatasetError(problems, where);
	return dataset;
};
