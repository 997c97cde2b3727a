import type {Dataset} from '../dataset/dataset.ts';
import type {Region} from '../dataset/schema/region.ts';
import {latest, yearPoints} from './series.ts';
import {convert, unitOf} from './units.ts';

/** A region's place. Ties share a rank and the next one skips: 1, 2, 2, 4 (standard competition ranking). */
export type Ranked = {
	readonly region: Region;
	readonly rank: number;
	/** In the ranking's unit. */
	readonly value: number;
	/** Percent of the headline series' value for the same year; derived, absent when that year has none. */
	readonly share: number | undefined;
};

export type Ranking = {
	readonly ranked: readonly Ranked[];
	/** Regions without a value, in the dataset's order: not last, but outside the ranking. */
	readonly unranked: readonly Region[];
	/** The whole that shares are taken of. */
	readonly whole: {readonly year: number; readonly value: number} | undefined;
};

const wholeOf = (dataset: Dataset): Ranking['whole'] => {
	const year = Number(dataset.manifest.regions.period);
	const point = latest(yearPoints(dataset, dataset.manifest.trade.headline).filter(p => p.year === year));
	const series = dataset.series.find(s => s.id === dataset.manifest.trade.headline);
	// Berths have no share in crates.
	if (!point || !series || unitOf(dataset, series.unit).base !== unitOf(dataset, dataset.manifest.regions.unit).base) return undefined;
	return {year, value: convert(dataset, point.value, series.unit, dataset.manifest.regions.unit)};
};

/** Regions by the value that the dataset ranks them by, the rest apart. */
export const rankRegions = (dataset: Dataset): Ranking => {
	const {unit} = dataset.manifest.regions;
	const whole = wholeOf(dataset);
	const valued = dataset.regions
		.flatMap(region => (region.trade?.value === undefined ? [] : [{region, value: convert(dataset, region.trade.value, region.trade.unit, unit)}]))
		.sort((a, b) => b.value - a.value);
	const ranked = valued.map(({region, value}) => ({
		region,
		value,
		rank: valued.findIndex(other => other.value === value) + 1,
		share: whole && whole.value > 0 ? (value / whole.value) * 100 : undefined,
	}));
	return {ranked, unranked: dataset.regions.filter(region => region.trade?.value === undefined), whole};
};
