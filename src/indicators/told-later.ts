import {type Dataset, find} from '../dataset/dataset.ts';
import type {Citation} from '../dataset/schema/primitives.ts';
import {edtf, yearOf} from '../text/edtf.ts';
import {happened} from './stood.ts';

// A figure of a past year may have been published long after: at an earlier date it stands with a word that says so.

const owners = new WeakMap<Dataset, string>();

/** The date at which a dataset is true by itself, also where another one is shown. */
export const ownDate = (dataset: Dataset): string => owners.get(dataset) ?? dataset.manifest.asOf;

/** Keeps the own date of a dataset that is shown as of another one. */
export const remember = (dataset: Dataset, own: string): Dataset => {
	owners.set(dataset, own);
	return dataset;
};

/** The dataset's own date, where the date shown is later: nothing is known after it. */
export const knownUntil = (dataset: Dataset): string | undefined => {
	const own = ownDate(dataset);
	return edtf(dataset.manifest.asOf).to > edtf(own).to ? own : undefined;
};

/**
 * The year in which something was first told, where that is after an earlier date at which the dataset is shown.
 * `undefined` at the dataset's own date, for what was out by then, and for what only works without a year tell.
 */
export const toldLater = (dataset: Dataset, {citations}: {readonly citations: readonly Citation[]}): number | undefined => {
	const own = ownDate(dataset);
	if (own === dataset.manifest.asOf) return undefined;
	const limit = edtf(dataset.manifest.asOf).to;
	if (limit >= edtf(own).to) return undefined;
	const issued = citations.flatMap(({source}) => find(dataset, 'sources', source)?.issued ?? []);
	if (issued.some(date => happened(date, limit))) return undefined;
	const years = issued.flatMap(date => yearOf(edtf(date)) ?? []);
	return years.length === 0 ? undefined : Math.min(...years);
};
