import {type Dataset, find} from '../dataset/dataset.ts';
import type {Observation} from '../dataset/schema/observation.ts';
import {yearPoints} from './series.ts';

/** What somebody else's statistics have for a year. */
export type Elsewhere = {readonly compiler: string; readonly value: number; readonly observation: Observation};

/** Who else compiles the headline series, in the dataset's order, each once. */
export const otherCompilers = (dataset: Dataset): string[] => [...new Set(rivalSeries(dataset).map(({compiler}) => compiler))];

const rivalSeries = (dataset: Dataset): {id: string; compiler: string}[] => {
	const headline = find(dataset, 'series', dataset.manifest.trade.headline);
	return dataset.series.flatMap(series => {
		const isSameThing = series.flow === headline?.flow && series.reporter === headline.reporter && series.partner === headline.partner;
		return series !== headline && isSameThing && series.compiler !== undefined ? [{id: series.id, compiler: series.compiler}] : [];
	});
};

/**
 * The figures of other compilers for the flow and parties of the headline series, by year, in the headline's unit. They
 * count by other rules, so they stand beside its figures and never fill its holes.
 */
export const elsewhere = (dataset: Dataset): ReadonlyMap<number, readonly Elsewhere[]> => {
	const byYear = new Map<number, Elsewhere[]>();
	for (const {id, compiler} of rivalSeries(dataset)) {
		for (const {year, value, observation} of yearPoints(dataset, id)) {
			if (value !== undefined && observation) byYear.set(year, [...(byYear.get(year) ?? []), {compiler, value, observation}]);
		}
	}
	return byYear;
};
