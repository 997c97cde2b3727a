import {fileURLToPath} from 'node:url';
import type {Dataset} from '../../src/dataset/dataset.ts';
import {loadDataset} from '../../src/dataset/load.ts';
import {baseOnly} from '../../src/indicators/sources.ts';

/** The folder of the dataset that tumen ships. */
export const SHIPPED = fileURLToPath(new URL('../../data/russia-dprk', import.meta.url));

const loaded = await loadDataset(SHIPPED);

/** The shipped dataset, read once for each test file. */
export const shipped = (): Dataset => loaded;

let based: Dataset | undefined;

/** The same as the five documents alone tell it. */
export const base = (): Dataset => {
	based ??= baseOnly(shipped());
	return based;
};
