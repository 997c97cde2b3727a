import {describe, expect, it} from 'vitest';
import {find} from '../../src/dataset/dataset.ts';
import {broughtBy, promisesOf, promisesOfTarget, targetsOf} from '../../src/indicators/aims.ts';
import {datasetAt} from '../../src/indicators/as-of.ts';
import {headlinePoints} from '../../src/indicators/series.ts';
import {trade} from '../../src/panes/trade/index.ts';
import {unicode} from '../../src/view/glyphs.ts';
import {shipped} from '../support/shipped.ts';

const dataset = shipped();
const target = find(dataset, 'observations', 'turnover-2020-target');
const milestone = find(dataset, 'milestones', 'goal-1bn-2020');

describe('what came of an aim', () => {
	it('is the figure of its year, in the unit of the series, and the share reached', () => {
		expect(target && broughtBy(dataset, target)).toMatchObject({targetValue: 1000, value: 42.74, share: 4.274});
	});

	it('is found from a milestone, which has the target as a figure and names the promise', () => {
		expect(targetsOf(dataset, milestone?.figures ?? [])).toEqual([target]);
		expect(promisesOf(dataset, milestone?.pledges ?? [])).toMatchObject([{outcome: 'missed', lastWord: '2020-12-31'}]);
		expect(target && promisesOfTarget(dataset, target).map(({pledge}) => pledge.id)).toEqual(['pledge-goal-2020']);
	});

	it('is nothing yet before its year was over', () => {
		const then = datasetAt(dataset, '2015');
		expect(target && broughtBy(then, target)).toBeUndefined();
		expect(promisesOf(then, ['pledge-goal-2020', 'pledge-bridge-2026']).map(({outcome}) => outcome)).toEqual(['open']);
	});
});

describe('a year before one of which a source says how many times that it is', () => {
	it('is derived to no more digits than the source gives', () => {
		const point = headlinePoints(dataset).find(({year}) => year === 2022);
		expect(point?.value).toBeUndefined();
		expect(point?.derived).toMatchObject({value: 4, formula: '34.4 ÷ 9 ≈ 4'});
	});
});

describe('a target in the trade pane', () => {
	const facts = trade.open(dataset, unicode).facts;

	it('has a type of its own, so that no chart takes it for a figure of its year', () => {
		expect(facts.of('turnover-2020-target')).toMatchObject({type: 'target', series: 'turnover', period: '2020'});
		expect(facts.of('turnover@2020')).toMatchObject({type: 'year', value: 42.74});
	});
});
