import {
	chmodSync,
	closeSync,
	fsyncSync,
	lstatSync,
	openSync,
	realpathSync,
	renameSync,
	type Stats,
	statSync,
	unlinkSync,
	writeFileSync,
} from 'node:fs';
import {basename, dirname, join} from 'node:path';
import {UserError} from '../errors.ts';

const REASONS: Readonly<Record<string, (file: string) => string>> = {
	ENOENT: file => `There is no folder ${dirname(file)}.`,
	ENOTDIR: file => `${dirname(file)} is no folder.`,
	EACCES: file => `${file} may not be written here.`,
	EPERM: file => `${file} may not be written here.`,
	EROFS: file => `${file} is on a disk that cannot be written to.`,
	ENOSPC: file => `The disk is too full for ${file}.`,
	EDQUOT: file => `The disk is too full for ${file}.`,
	EISDIR: file => `${file} is a folder.`,
	ENAMETOOLONG: file => `${file} is too long a name.`,
	ELOOP: file => `${file} leads round in circles.`,
};

const faultOf = (error: unknown, file: string): unknown => {
	const code = (error as NodeJS.ErrnoException | undefined)?.code ?? '';
	if (code === '') return error;
	const reason = REASONS[code]?.(file) ?? `${file} cannot be written (${code}).`;
	return new UserError(reason, {hint: 'Nothing was written, and what stood there before is as it was.'});
};

const statOf = (path: string, follow: boolean): Stats | undefined => (follow ? statSync : lstatSync)(path, {throwIfNoEntry: false});

/**
 * Where a file is to be put in place of what stands there, links followed; `undefined` for what is no plain file and keeps its place:
 * pipes, devices, links like /dev/stdout that lead to one, and links that lead nowhere yet.
 */
const placeOf = (file: string): {path: string; mode: number | undefined} | undefined => {
	const found = statOf(file, true);
	if (!found) return statOf(file, false) ? undefined : {path: file, mode: undefined};
	if (found.isDirectory()) throw Object.assign(new Error('a folder'), {code: 'EISDIR'});
	return found.isFile() ? {path: realpathSync(file), mode: found.mode & 0o777} : undefined;
};

/** Writes the whole text under a name of its own, and takes that away again where it cannot. */
const writeBeside = (path: string, text: string, mode: number | undefined): string => {
	const beside = join(dirname(path), `.${basename(path).slice(0, 200)}.${Math.random().toString(36).slice(2, 10)}.part`);
	const handle = openSync(beside, 'wx', 0o666);
	try {
		writeFileSync(handle, text);
		fsyncSync(handle);
		closeSync(handle);
		if (mode !== undefined) chmodSync(beside, mode);
		return beside;
	} catch (error) {
		try {
			unlinkSync(beside);
		} catch {
			// What is wrong has been found already.
		}
		throw error;
	}
};

/**
 * Writes a file as a whole or not at all: under another name beside it, which then takes its place. Pipes and devices are
 * written to as they are.
 * @throws {UserError} in one sentence when it cannot be written; what stood there is as it was
 */
export const writeWhole = (file: string, text: string): void => {
	try {
		const place = placeOf(file);
		if (place) renameSync(writeBeside(place.path, text, place.mode), place.path);
		else writeFileSync(file, text);
	} catch (error) {
		throw faultOf(error, file);
	}
};
