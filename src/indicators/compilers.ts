import {type Dataset, find} from '../dataset/dataset.ts';
import type {Observation} from '../dataset/schema/observation.ts';
import {yearPoints} from './series.ts';
import {convert} from './units.ts';

/** What somebody else's statistics have for a year. */
export type Elsewhere = {readonly compiler: string; readonly value: number; readonly observation: Observation};

/** Who else compiles a series, by default the headline, in the dataset's order, each once. */
export const otherCompilers = (dataset: Dataset, of = dataset.manifest.trade.headline): string[] => [
	...new Set(rivalSeries(dataset, of).map(({series}) => series.compiler ?? '')),
];

const rivalSeries = (dataset: Dataset, of: string) => {
	const own = find(dataset, 'series', of);
	return dataset.series.flatMap(series => {
		const isSameThing = series.flow === own?.flow && series.reporter === own.reporter && series.partner === own.partner;
		return own && series !== own && isSameThing && series.compiler !== undefined ? [{series, unit: own.unit}] : [];
	});
};

/**
 * The figures of other compilers for the flow and parties of a series, by default the headline, by year, in its unit. They
 * count by other rules, so they stand beside its figures and never fill its holes.
 */
export const elsewhere = (dataset: Dataset, of = dataset.manifest.trade.headline): ReadonlyMap<number, readonly Elsewhere[]> => {
	const byYear = new Map<number, Elsewhere[]>();
	for (const {series, unit} of rivalSeries(dataset, of)) {
		for (const {year, value: own, observation} of yearPoints(dataset, series.id)) {
			if (own === undefined || !observation) continue;
			const value = convert(dataset, own, series.unit, unit);
			byYear.set(year, [...(byYear.get(year) ?? []), {compiler: series.compiler ?? '', value, observation}]);
		}
	}
	return byYear;
};
