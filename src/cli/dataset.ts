import type {Dataset} from '../dataset/dataset.ts';
import {shippedDataset} from '../dataset/shipped.ts';
import {baseOnly} from '../indicators/sources.ts';
import {openData} from './data.ts';
import type {DataOptions} from './verbs/options.ts';
import type {Package} from './verbs/verb.ts';

/** The shipped dataset. Known by its checksums it need not be checked: they tell what was damaged, and what stands there is tumen's own. */
const shipped = async (proc: NodeJS.Process, {data, quickData = data, unpack}: Package): Promise<Dataset> =>
	shippedDataset(quickData, unpack) ?? openData(data, proc);

/** The dataset that is asked for, or the shipped one; of the base documents alone where they alone are to speak. */
export const datasetOf = async ({data, sources}: DataOptions, proc: NodeJS.Process, pack: Package): Promise<Dataset> =>
	partOf(data === undefined ? await shipped(proc, pack) : await openData(data, proc), sources);

/** What of a dataset is to speak. */
export const partOf = (dataset: Dataset, sources: DataOptions['sources']): Dataset => (sources === 'base' ? baseOnly(dataset) : dataset);
