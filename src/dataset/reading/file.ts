import {closeSync, constants, fstatSync, openSync, readFileSync} from 'node:fs';
import {fileProblem} from '../formats/format.ts';
import type {Problem} from '../problem.ts';
import {megabytes} from './limits.ts';
import {textOf} from './text.ts';

const WORDS: Readonly<Record<string, readonly [message: string, remedy: string]>> = {
	ENOENT: ['does not exist', 'Write it, or mend its name.'],
	EACCES: ['may not be read', 'Give yourself the right to read it.'],
	EPERM: ['may not be read', 'Give yourself the right to read it.'],
	ENOTDIR: ['is not in a folder', 'Mend the path.'],
	ELOOP: ['is a loop of links', 'Put the file itself there.'],
	ENXIO: ['is no regular file', 'Put a file there.'],
	ENAMETOOLONG: ['has too long a name', 'Shorten it.'],
};

/** Why something cannot be read, in words, by the code that the system gives. */
export const unreadable = (file: string, error: unknown): Problem => {
	const code = (error as NodeJS.ErrnoException).code ?? String(error);
	const [message, remedy] = WORDS[code] ?? [`cannot be read (${code})`, 'See to it that the file can be read.'];
	return fileProblem(file, 'file', message, remedy);
};

/** The words for a dataset that is larger than may be read. */
export const tooLarge = (file: string, most: number): Problem =>
	fileProblem(
		file,
		'size',
		`makes the dataset larger than ${megabytes(most)}, which is more than is read`,
		'Leave out what is no data, or divide it.',
	);

/**
 * Opens a regular file. What is none – a pipe, a device, a folder – is told at once instead of being waited for.
 * @param most bytes that the files of the dataset may have together
 * @param spent bytes that other files of it took already
 */
export const openRegular = (path: string, file: string, most: number, spent = 0): {descriptor: number; bytes: number} | Problem => {
	let descriptor: number | undefined;
	try {
		// A pipe that nobody writes to would keep even the opening waiting.
		descriptor = openSync(path, constants.O_RDONLY | (constants.O_NONBLOCK ?? 0));
		const stats = fstatSync(descriptor);
		const problem = stats.isDirectory()
			? fileProblem(file, 'file', 'is a folder', 'Put a file there.')
			: stats.isFile()
				? undefined
				: fileProblem(file, 'file', 'is no regular file', 'Put a file there; a pipe is read by --data -.');
		if (!problem && spent + stats.size <= most) return {descriptor, bytes: stats.size};
		closeSync(descriptor);
		return problem ?? tooLarge(file, most);
	} catch (error) {
		if (descriptor !== undefined) closeSync(descriptor);
		return unreadable(file, error);
	}
};

/** Reads a regular file whole. */
export const readRegular = (path: string, file: string, most: number, spent = 0): {text: string; bytes: number} | Problem => {
	const opened = openRegular(path, file, most, spent);
	if ('rule' in opened) return opened;
	try {
		const bytes = readFileSync(opened.descriptor);
		const text = textOf(file, bytes);
		return typeof text === 'string' ? {text, bytes: bytes.length} : text;
	} catch (error) {
		return unreadable(file, error);
	} finally {
		closeSync(opened.descriptor);
	}
};
