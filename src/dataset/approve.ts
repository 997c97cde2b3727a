import {isDeepStrictEqual} from 'node:util';
import {loadDataset} from './load.ts';
import {readKnown, type Sums, sumsOf} from './shipped.ts';

/**
 * Validates a dataset folder for the build.
 * @returns the checksums by which it can be trusted later
 * @throws {DatasetError} with everything that is wrong in it
 * @throws {Error} when reading it without validating would give something else: a text in it has to be cleaned
 */
export const approve = async (folder: string): Promise<Sums> => {
	const sums = sumsOf(folder);
	if (!isDeepStrictEqual(readKnown(folder, sums), await loadDataset(folder)))
		throw new Error('a text in it has characters that are taken out when it is read');
	return sums;
};
