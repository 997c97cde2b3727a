import type {Dataset} from '../dataset/dataset.ts';
import {ofDataset} from '../dataset/remembered.ts';

type Unit = Dataset['manifest']['units'][number];

const units = ofDataset(({manifest}) => new Map(manifest.units.map(unit => [unit.id, unit] as const)));

/** The unit with this id. @throws {Error} when the dataset has none: loading has checked that it does. */
export const unitOf = (dataset: Dataset, id: string): Unit => {
	const unit = units(dataset).get(id);
	if (!unit) throw new Error(`no unit ${id}`);
	return unit;
};

/** A value in another unit of the same base: 1 USD billion is 1,000 USD million. */
export const convert = (dataset: Dataset, value: number, from: string, to: string): number => {
	if (from === to) return value;
	const exponent = unitOf(dataset, from).multiplier - unitOf(dataset, to).multiplier;
	// The errors of arithmetic are none of the figure's digits: 0.1127 and not 0.11270000000000001.
	return Number((exponent >= 0 ? value * 10 ** exponent : value / 10 ** -exponent).toPrecision(15));
};
