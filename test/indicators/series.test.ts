import {describe, expect, it} from 'vitest';
import type {Observation} from '../../src/dataset/schema/observation.ts';
import type {Series} from '../../src/dataset/schema/series.ts';
import {headlinePoints, isPlotted, latest, observationsOf, yearPoints} from '../../src/indicators/series.ts';
import {aBound, aCitation, aDataset, anObservation, aSeries} from '../support/records.ts';

type Gap = NonNullable<Series['gaps']>[number];

const figure = (period: string, value: number, over: Partial<Observation> = {}) => anObservation({id: `turnover-${period}`, period, value, ...over});
const gap = (period: string): Gap => ({period, reason: `lost ${period}`, citations: [aCitation()]});
const datasetOf = (observations: readonly Observation[], gaps: Gap[] = []) =>
	aDataset({
		observations,
		series: [aSeries({gaps}), aSeries({id: 'balance', flow: 'balance'}), aSeries({id: 'growth', unit: 'percent', flow: 'other'})],
	});
const pointsOf = (observations: readonly Observation[], gaps?: Gap[]) => yearPoints(datasetOf(observations, gaps), 'turnover');

describe('yearPoints', () => {
	it('gives every year from the first figure to the last once; a year without one has no value and is not zero', () => {
		const points = pointsOf([figure('2000', 105), figure('2003', 233)]);
		expect(points.map(point => [point.year, point.value])).toEqual([
			[2000, 105],
			[2001, undefined],
			[2002, undefined],
			[2003, 233],
		]);
		expect(points.filter(point => 'value' in point).map(point => point.year)).toEqual([2000, 2003]);
	});

	it('gives a hole its reason, also one over several years and one after the last figure', () => {
		const points = pointsOf([figure('2000', 105), figure('2003', 233)], [gap('2001/2002'), gap('2004')]);
		expect(points.map(point => point.gap?.reason)).toEqual([undefined, 'lost 2001/2002', 'lost 2001/2002', undefined, 'lost 2004']);
	});

	it('shows a figure even where a gap was recorded', () => {
		expect(pointsOf([figure('2000', 105), figure('2001', 5)], [gap('2000/2001')]).map(point => point.value)).toEqual([105, 5]);
	});

	it('goes no further into a gap without an end than the figures go', () => {
		expect(pointsOf([figure('2000', 105)], [gap('2001/..')]).map(point => point.year)).toEqual([2000]);
	});

	it('never plots a limit: it is a rival of the figure, or stands in the hole', () => {
		const points = pointsOf([
			figure('2012', 5),
			figure('2013', 112.7),
			aBound({id: 'limit-2013', period: '2013'}),
			figure('2015', 9),
			aBound({id: 'limit-2014', period: '2014'}),
		]);
		expect(points.map(point => [point.year, point.value, point.rivals.map(rival => rival.id)])).toEqual([
			[2012, 5, []],
			[2013, 112.7, ['limit-2013']],
			[2014, undefined, ['limit-2014']],
			[2015, 9, []],
		]);
	});

	it('never plots a target, and makes no year for it', () => {
		expect(pointsOf([figure('2013', 112.7), figure('2020', 1000, {status: 'target'})]).map(point => point.year)).toEqual([2013]);
	});

	it('never plots a figure that was set aside, nor one for a part of a year, a span or a decade', () => {
		const deprecated = figure('2012', 70, {preference: 'deprecated', reason: 'a slip'});
		const points = pointsOf([
			figure('2011', 60),
			deprecated,
			figure('2013', 112.7),
			figure('2013-40', 50),
			figure('2012/2013', 180),
			figure('201X', 1),
		]);
		expect(points.map(point => point.value)).toEqual([60, undefined, 112.7]);
		expect(points[1]?.rivals.map(rival => rival.id)).toEqual(['turnover-2012']);
	});

	it('lets the preferred figure speak, wherever it stands in the file, and keeps its rivals', () => {
		const rivals = [
			figure('2013', 113, {id: 'almost'}),
			figure('2013', 100, {id: 'slip', preference: 'deprecated', reason: 'a slip'}),
			figure('2013', 112.7, {id: 'exact', preference: 'preferred', reason: 'exact'}),
		];
		const [point] = pointsOf(rivals);
		expect(point?.value).toBe(112.7);
		expect(point?.rivals.map(rival => rival.id)).toEqual(['almost', 'slip']);
	});

	it('plots estimates, provisional and weak figures as what they are', () => {
		const points = pointsOf([
			figure('2010', 1, {status: 'estimated'}),
			figure('2011', 2, {status: 'provisional'}),
			figure('2012', 3, {status: 'low-reliability'}),
		]);
		expect(points.map(point => point.observation?.status)).toEqual(['estimated', 'provisional', 'low-reliability']);
	});

	it('gives values in the unit of the series: 0.1 USD billion = 100 USD million', () => {
		expect(pointsOf([figure('2013', 0.1, {unit: 'usd-billion'})])[0]?.value).toBe(100);
	});

	it('plots a value of zero', () => {
		expect(pointsOf([figure('2013', 0)])[0]?.value).toBe(0);
	});

	it('of a series without figures, or of none, is empty', () => {
		expect(pointsOf([])).toEqual([]);
		expect(yearPoints(aDataset(), 'nothing')).toEqual([]);
	});
});

describe('headlinePoints', () => {
	const growth = (period: string, value: number, over: Partial<Observation> = {}) =>
		anObservation({id: `growth-${period}`, series: 'growth', unit: 'percent', period, value, ...over});
	const derivedOf = (observations: readonly Observation[], gaps: Gap[] = []) =>
		headlinePoints(datasetOf(observations, gaps)).map(point => [point.year, point.value, point.derived?.value]);

	it('derives 2012 from 112.7 in 2013 and the stated growth of 64 %: 112.7 ÷ 1.64 = 68.7', () => {
		const points = headlinePoints(datasetOf([figure('2009', 49), figure('2013', 112.7), growth('2013', 64)]));
		const derived = points.find(point => point.year === 2012);
		expect(derived).toMatchObject({derived: {value: 68.7, formula: '112.7 ÷ (1 + 64 %) ≈ 68.7'}});
		expect(derived).not.toHaveProperty('value');
		expect(derived?.derived?.inputs.map(input => input.id)).toEqual(['turnover-2013', 'growth-2013']);
	});

	it('derives nothing for a year that has a figure, nor two years back', () => {
		expect(derivedOf([figure('2010', 1), figure('2012', 70), figure('2013', 112.7), growth('2013', 64)])).toEqual([
			[2010, 1, undefined],
			[2011, undefined, undefined],
			[2012, 70, undefined],
			[2013, 112.7, undefined],
		]);
	});

	it.each([
		['for a year without a value', growth('2012', 64)],
		['of −100 %, which says nothing of the year before', growth('2013', -100)],
		['that is only an estimate', growth('2013', 64, {status: 'estimated'})],
		['of half a year', growth('2013-40', 64)],
	])('derives nothing from a growth %s', (_, stated) => {
		const points = headlinePoints(datasetOf([figure('2009', 49), figure('2013', 112.7), stated]));
		expect(points.filter(point => point.derived)).toEqual([]);
	});

	it('derives from a fall as well: 50 ÷ (1 − 0.5) = 100', () => {
		expect(derivedOf([figure('2011', 1), figure('2013', 50), growth('2013', -50)])).toContainEqual([2012, undefined, 100]);
	});

	it('is not counted as the last known value', () => {
		expect(latest(headlinePoints(aDataset()))).toMatchObject({year: 2013, value: 112.7});
	});
});

describe('observationsOf', () => {
	it('gives figures by period, the preferred before its rivals and those set aside last', () => {
		const list = [
			figure('2013', 1, {id: 'd', preference: 'deprecated', reason: 'x'}),
			figure('2013', 2, {id: 'b'}),
			figure('2010', 3, {id: 'a'}),
			figure('2013', 4, {id: 'p', preference: 'preferred', reason: 'x'}),
		];
		expect(observationsOf(datasetOf(list), 'turnover').map(o => o.id)).toEqual(['a', 'p', 'b', 'd']);
	});
});

describe('isPlotted', () => {
	it('counts a limit, a target and a rejected figure out', () => {
		expect(isPlotted(anObservation())).toBe(true);
		expect(isPlotted(aBound({period: '2013'}))).toBe(false);
		expect(isPlotted(anObservation({status: 'target'}))).toBe(false);
		expect(isPlotted(anObservation({preference: 'deprecated'}))).toBe(false);
		expect(isPlotted(anObservation({period: '2013-05'}))).toBe(false);
	});
});
