import {describe, expect, it} from 'vitest';
import {rankRegions} from '../../src/indicators/ranking.ts';
import {aDataset, aFigure, aManifest, anObservation, aRegion, tradeOf} from '../support/records.ts';

const ranks = (values: readonly (number | undefined)[]) => {
	const regions = values.map((value, index) => aRegion({id: `region-${index}`, ...(value !== undefined && {trade: tradeOf(value)})}));
	return rankRegions(aDataset({regions}));
};

describe('rankRegions', () => {
	it.each([
		['different values: 1, 2, 3', [19.4, 23.4, 23.1], [1, 2, 3]],
		['a tie for the second place: 1, 2, 2, 4', [5, 3, 3, 1], [1, 2, 2, 4]],
		['a tie for the first place: 1, 1, 3', [5, 5, 3], [1, 1, 3]],
		['all the same: 1, 1, 1', [5, 5, 5], [1, 1, 1]],
		['two ties: 1, 1, 3, 3, 5', [9, 9, 7, 7, 1], [1, 1, 3, 3, 5]],
	])('ranks %s', (_, values, expected) => {
		expect(ranks(values).ranked.map(one => one.rank)).toEqual(expected);
	});

	it('puts the highest value first', () => {
		expect(ranks([19.4, 23.4, 23.1]).ranked.map(one => one.value)).toEqual([23.4, 23.1, 19.4]);
	});

	it('leaves regions without a value unranked, in the order of the dataset, and does not put them last', () => {
		const {ranked, unranked} = ranks([undefined, 5, undefined, 3]);
		expect(ranked.map(one => one.region.id)).toEqual(['region-1', 'region-3']);
		expect(unranked.map(region => region.id)).toEqual(['region-0', 'region-2']);
	});

	it('ranks zero: a known nothing is not an unknown', () => {
		const {ranked, unranked} = ranks([5, 0]);
		expect(ranked.map(one => one.rank)).toEqual([1, 2]);
		expect(unranked).toEqual([]);
	});

	it('gives shares of the turnover of the same year: 23.4 ÷ 112.7 = 20.8 %, 23.1 ÷ 112.7 = 20.5 %, 19.4 ÷ 112.7 = 17.2 %', () => {
		const {ranked, whole} = ranks([23.4, 23.1, 19.4]);
		expect(whole).toEqual({year: 2013, value: 112.7});
		expect(ranked.map(one => one.share?.toFixed(1))).toEqual(['20.8', '20.5', '17.2']);
	});

	it('gives no shares when that year has no turnover, and takes no other year for it', () => {
		const regions = [aRegion({trade: tradeOf(5)})];
		const {ranked, whole} = rankRegions(aDataset({regions, observations: [anObservation({period: '2012'})]}));
		expect(whole).toBeUndefined();
		expect(ranked[0]?.share).toBeUndefined();
	});

	it('compares values in different units: 0.03 USD billion is more than 23.4 USD million', () => {
		const regions = [aRegion({id: 'a', trade: tradeOf(23.4)}), aRegion({id: 'b', trade: aFigure({value: 0.03, unit: 'usd-billion'})})];
		const {ranked} = rankRegions(aDataset({regions}));
		expect(ranked.map(one => one.region.id)).toEqual(['b', 'a']);
		expect(ranked[0]?.value).toBeCloseTo(30, 9);
	});

	it('takes shares of a whole in another unit: 1 ÷ (0.1 × 1000) = 1 %', () => {
		const observations = [anObservation({value: 0.1, unit: 'usd-billion'})];
		const regions = [aRegion({trade: tradeOf(1)})];
		expect(rankRegions(aDataset({observations, regions, manifest: aManifest()})).ranked[0]?.share).toBeCloseTo(1, 9);
	});

	it('of no regions is empty', () => {
		expect(ranks([])).toMatchObject({ranked: [], unranked: []});
	});
});
