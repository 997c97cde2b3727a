import type {Dataset} from './dataset.ts';

/**
 * What is worked out of a whole dataset, once for each: a dataset never changes, so that it can be asked for wherever it is
 * needed, for every row if need be. It is forgotten with its dataset.
 */
export const ofDataset = <T>(work: (dataset: Dataset) => T): ((dataset: Dataset) => T) => {
	const known = new WeakMap<Dataset, {readonly worked: T}>();
	return dataset => {
		const found = known.get(dataset) ?? {worked: work(dataset)};
		known.set(dataset, found);
		return found.worked;
	};
};
