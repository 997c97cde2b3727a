import type {Dataset} from '../dataset/dataset.ts';
import {baseOnly} from '../indicators/sources.ts';
import {openData} from './data.ts';
import type {DataOptions} from './verbs/options.ts';
import type {Package} from './verbs/verb.ts';

/** The dataset that is asked for, or the shipped one; of the base documents alone where they alone are to speak. */
export const datasetOf = async ({data, sources}: DataOptions, proc: NodeJS.Process, pack: Package): Promise<Dataset> => {
	const dataset = await openData(data ?? pack.data, proc, pack.data);
	return partOf(dataset, sources);
};

/** What of a dataset is to speak. */
export const partOf = (dataset: Dataset, sources: DataOptions['sources']): Dataset => (sources === 'base' ? baseOnly(dataset) : dataset);
