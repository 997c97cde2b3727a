import {fileURLToPath} from 'node:url';
import type {Dataset} from '../../src/dataset/dataset.ts';
import {loadDataset} from '../../src/dataset/load.ts';

/** The folder of the dataset that tumen ships. */
export const SHIPPED = fileURLToPath(new URL('../../data/russia-dprk', import.meta.url));

let loaded: Dataset | undefined;

/** The shipped dataset, read once for each test file. */
export const shipped = (): Dataset => {
	loaded ??= loadDataset(SHIPPED);
	return loaded;
};
