import type {Dataset} from '../dataset/dataset.ts';
import {shippedDataset, shippedParts} from '../dataset/shipped.ts';
import {baseOnly} from '../indicators/sources.ts';
import {openData} from './data.ts';
import type {DataOptions} from './verbs/options.ts';
import type {Package} from './verbs/verb.ts';

/** Where the shipped dataset lies; `undefined` where it would have to be written first and cannot be. */
const folderOf = (pack: Package): string | undefined => {
	try {
		return pack.data;
	} catch {
		return undefined;
	}
};

/** The shipped dataset. Known by its checksums it need not be checked: they tell what was damaged, and what stands here is tumen's own. */
const shipped = async (proc: NodeJS.Process, pack: Package, isSealed: boolean): Promise<Dataset> => {
	// What strangers look at is written nowhere, not even for a moment.
	const folder = isSealed && pack.parts ? undefined : folderOf(pack);
	const known = folder === undefined ? pack.parts && shippedParts(pack.parts()) : shippedDataset(folder);
	return known ?? openData(folder ?? pack.data, proc);
};

/** The dataset that is asked for, or the shipped one; of the base documents alone where they alone are to speak. */
export const datasetOf = async ({data, sources}: DataOptions, proc: NodeJS.Process, pack: Package, isSealed = false): Promise<Dataset> =>
	partOf(data === undefined ? await shipped(proc, pack, isSealed) : await openData(data, proc), sources);

/** What of a dataset is to speak. */
export const partOf = (dataset: Dataset, sources: DataOptions['sources']): Dataset => (sources === 'base' ? baseOnly(dataset) : dataset);
