import {describe, expect, it} from 'vitest';
import {goal, requiredPath} from '../../src/indicators/goal.ts';
import {changeOn, measure, measuredGoal} from '../../src/indicators/measure.ts';
import {headlinePoints, type YearPoint} from '../../src/indicators/series.ts';
import {aDataset, aManifest, anObservation, tinyParts} from '../support/records.ts';

const point = (year: number, value: number | undefined, over: Partial<YearPoint> = {}): YearPoint => ({
	year,
	rivals: [],
	...(value !== undefined && {value, observation: anObservation({id: `t-${year}`, period: String(year), value})}),
	...over,
});
const derived = (year: number, value: number) => point(year, undefined, {derived: {value, formula: '', inputs: []}});
const all = {from: 2000, to: 2020};
const read = (points: readonly YearPoint[], unit: 'index' | 'share' | 'growth', shown = all) =>
	measure(points, unit, shown).points.map(({year, value}) => [year, value === undefined ? undefined : Number(value.toFixed(1))]);

describe('the change on the year before', () => {
	it('from 80 to 100: (100 ÷ 80 − 1) × 100 = 25 %', () => {
		expect(changeOn(point(2012, 80), point(2013, 100))).toEqual({value: 25, working: '(100 ÷ 80 − 1) × 100'});
	});

	it.each<readonly [string, YearPoint | undefined, YearPoint, string]>([
		['across a hole', point(2012, undefined), point(2013, 100), '2012 has no figure'],
		['from before the first year', undefined, point(2013, 100), '2012 has no figure'],
		['over two years', point(2011, 80), point(2013, 100), '2012 has no figure'],
		['into a hole', point(2012, 80), point(2013, undefined), '2013 has no figure'],
		['on a derived figure', derived(2012, 80), point(2013, 100), '2012 is derived, not recorded'],
		['of a derived figure', point(2012, 80), derived(2013, 100), '2013 is derived, not recorded'],
		['from zero', point(2012, 0), point(2013, 100), 'zero or less has no growth'],
		['to less than zero', point(2012, 80), point(2013, -1), 'zero or less has no growth'],
		['between series', point(2012, 80, {observation: anObservation({series: 'other'})}), point(2013, 100), 'the definition changes between the two'],
	])('is refused %s', (_, before, at, refused) => {
		expect(changeOn(before, at)).toEqual({refused});
	});
});

describe('a measure', () => {
	const points = [point(2009, 50), point(2010, 200), point(2011, undefined), derived(2012, 100), point(2013, 60)];

	it('as an index has the first year shown that has a figure as 100: 200 ÷ 50 × 100 = 400', () => {
		expect(read(points, 'index')).toEqual([
			[2009, 100],
			[2010, 400],
			[2011, undefined],
			[2012, 200],
			[2013, 120],
		]);
	});

	it('as an index is measured by the years shown: from 2010 on, 60 ÷ 200 × 100 = 30; from 2011 on, by 2013', () => {
		expect(read(points, 'index', {from: 2010, to: 2013}).at(-1)).toEqual([2013, 30]);
		expect(measure(points, 'index', {from: 2011, to: 2013}).base).toEqual({year: 2013, value: 60});
	});

	it('as a share is measured by the highest of all years, shown or not: 60 ÷ 200 × 100 = 30 %', () => {
		expect(read(points, 'share', {from: 2011, to: 2013}).at(-1)).toEqual([2013, 30]);
		expect(measure(points, 'share', all).base?.year).toBe(2010);
	});

	it('as growth is a hole wherever it is not defined', () => {
		expect(read(points, 'growth')).toEqual([
			[2009, undefined],
			[2010, 300],
			[2011, undefined],
			[2012, undefined],
			[2013, undefined],
		]);
	});

	it('is firm only as recorded: whatever is computed is not', () => {
		const firm = (unit: 'value' | 'index' | 'share' | 'growth') => measure(points, unit, all).points.map(one => one.firm);
		expect(firm('value')).toEqual([true, true, false, false, true]);
		for (const unit of ['index', 'share', 'growth'] as const) expect(firm(unit)).not.toContain(true);
	});

	it('without a figure above zero is refused, not divided by', () => {
		const found = measure([point(2009, 0)], 'index', all);
		expect(found.points).toEqual([{year: 2009, firm: false, refused: 'no year shown has a figure above zero'}]);
	});
});

describe('the goal in a unit', () => {
	const at = (asOf: string, unit: 'value' | 'index' | 'growth') => {
		const then = anObservation({id: 'then', period: '2020', value: 42.7});
		const dataset = aDataset({manifest: aManifest({asOf}), observations: [...tinyParts().observations, ...(asOf > '2020' ? [then] : [])]});
		const found = goal(dataset);
		if (!found) throw new Error('there is a goal');
		return {found, aim: measuredGoal(found, measure(headlinePoints(dataset), unit, {from: 2010, to: 2020}))};
	};

	it('ahead: from 112.7 in 2013 by 36.6 % a year, 112.7 × 1.366 = 153.9 in 2014, to 1,000 in 2020', () => {
		const {found, aim} = at('2014-06', 'value');
		const path = requiredPath(found);
		expect(path.map(({year}) => year)).toEqual([2013, 2014, 2015, 2016, 2017, 2018, 2019, 2020]);
		expect(path[1]?.value).toBeCloseTo(153.9, 1);
		expect(aim).toMatchObject({year: 2020, value: 1000, outcome: 'ahead', path});
	});

	it('as an index, 2010 = 100: 1,000 ÷ 49 × 100 = 2,040.8', () => {
		expect(at('2014-06', 'index').aim?.value).toBeCloseTo(2040.8, 1);
	});

	it('among growth is the growth it needs, and nothing once its year is over', () => {
		const {aim} = at('2014-06', 'growth');
		expect(aim?.value).toBeCloseTo(36.6, 1);
		expect(aim?.path.map(({year}) => year)).toEqual([2014, 2015, 2016, 2017, 2018, 2019, 2020]);
		expect(at('2021', 'growth').aim).toBeUndefined();
	});

	it('over has no path any longer', () => {
		expect(at('2021', 'value').aim).toEqual({year: 2020, value: 1000, outcome: 'missed', path: []});
	});
});
