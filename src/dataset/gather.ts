import {statSync} from 'node:fs';
import {basename} from 'node:path';
import {UserError} from '../errors.ts';
import {clean} from '../text/clean.ts';
import {formatOfName, formatOfText, type Piece} from './formats/format.ts';
import type {Problem} from './problem.ts';
import {readRegular} from './reading/file.ts';
import {jsonFile, readFolder, readPacked} from './reading/folder.ts';
import {type Limits, limitsWith} from './reading/limits.ts';
import {PACKED} from './reading/packed.ts';
import type {Progress} from './reading/stream.ts';
import {type Sheet, sheetsOfFolder, sheetsOfWhole} from './sheets.ts';

/** What a dataset may be read from beside the file system, and how. */
export type Around = {
	/** What `-` reads. */
	readonly stdin?: AsyncIterable<Uint8Array | string> | undefined;
	readonly progress?: Progress | undefined;
	readonly limits?: Partial<Limits> | undefined;
};

/** What was found at a place, before any record is looked at. */
export type Gathered = {readonly where: string; readonly sheets: readonly Sheet[]; readonly problems: readonly Problem[]};

const gatherFiles = async (place: string, {pieces, problems}: ReturnType<typeof readFolder>): Promise<Gathered> => {
	const found = await sheetsOfFolder(pieces);
	return {where: clean(place), sheets: found.sheets, problems: [...problems, ...found.problems]};
};

/** @throws {UserError} when it is no packed dataset */
const gatherPacked = (path: string, limits: Limits): Promise<Gathered> => {
	try {
		return gatherFiles(path, readPacked(path, limits));
	} catch {
		throw new UserError(`${clean(path)} is no dataset packed by tumen.`, {
			hint: 'A dataset is a folder with a dataset.json in it, or a JSON or YAML file.',
		});
	}
};

const gatherWhole = async (where: string, piece: Piece | Problem): Promise<Gathered> =>
	'rule' in piece ? {where, sheets: [], problems: [piece]} : {where, ...(await sheetsOfWhole(piece))};

const gatherFile = (path: string, limits: Limits): Promise<Gathered> => {
	const name = clean(basename(path));
	const format = formatOfName(basename(path));
	if (format === 'json') {
		const found = jsonFile(path, name, limits);
		return gatherWhole(clean(path), 'rule' in found ? found : {name, format, path, most: found.most});
	}
	const read = readRegular(path, name, limits.bytes);
	return gatherWhole(clean(path), 'rule' in read ? read : {name, format: format ?? formatOfText(read.text), text: read.text});
};

/**
 * Reads whatever a place holds.
 * @throws {UserError} when there is nothing to read there
 */
export const gather = async (place: string, {stdin, progress, limits: over}: Around): Promise<Gathered> => {
	const limits = limitsWith(over);
	if (place === '-') {
		if (!stdin) throw new UserError('There is no standard input to read a dataset from.', {exitCode: 2, hint: 'Name a folder or a file.'});
		const {readStream} = await import('./reading/stream.ts');
		const where = 'standard input';
		const text = await readStream(stdin, where, limits);
		return gatherWhole(where, typeof text === 'string' ? {name: where, format: formatOfText(text), text} : text);
	}
	if (/^https?:\/\//i.test(place)) {
		const {readAddress, shownAddress} = await import('./reading/address.ts');
		return gatherWhole(shownAddress(place), await readAddress(place, limits, progress));
	}
	const stats = statSync(place, {throwIfNoEntry: false});
	if (!stats) {
		throw new UserError(`There is no dataset at ${clean(place)}: it does not exist.`, {
			hint: 'A dataset is a folder with a dataset.json in it, a JSON or YAML file, an address, or - for standard input.',
		});
	}
	if (stats.isDirectory()) return gatherFiles(place, readFolder(place, limits));
	return stats.isFile() && place.endsWith(PACKED) ? gatherPacked(place, limits) : gatherFile(place, limits);
};
