import {describe, expect, it} from 'vitest';
import {elsewhere, otherCompilers} from '../../src/indicators/compilers.ts';
import {aDataset, anObservation, aSeries, tinyParts} from '../support/records.ts';

const headline = aSeries({reporter: 'aaa', partner: 'bbb', compiler: 'Customs'});
const series = [
	headline,
	aSeries({id: 'agency', reporter: 'aaa', partner: 'bbb', compiler: 'Agency', unit: 'usd-billion'}),
	aSeries({id: 'mirror', reporter: 'bbb', partner: 'aaa', compiler: 'Mirror'}),
	aSeries({id: 'nobody', reporter: 'aaa', partner: 'bbb'}),
];
const dataset = aDataset({
	series,
	observations: [
		...tinyParts().observations.filter(o => o.series === 'turnover'),
		anObservation({id: 'agency-2012', series: 'agency', period: '2012', value: 0.06, unit: 'usd-billion'}),
		anObservation({id: 'agency-2013', series: 'agency', period: '2013', value: 104, unit: 'usd-million'}),
		anObservation({id: 'mirror-2013', series: 'mirror', value: 99}),
		anObservation({id: 'nobody-2013', series: 'nobody', value: 98}),
	],
});

describe('other compilers', () => {
	it('are those of the same flow between the same parties, seen from the same side', () => {
		expect(otherCompilers(dataset)).toEqual(['Agency']);
	});

	it('have a figure for a year in which the headline has a hole, beside the hole and not in it', () => {
		expect(
			elsewhere(dataset)
				.get(2012)
				?.map(one => [one.compiler, one.observation.id]),
		).toEqual([['Agency', 'agency-2012']]);
	});

	it('say nothing of years for which they have no figure', () => {
		expect([...elsewhere(dataset).keys()]).toEqual([2012, 2013]);
	});

	it('are nobody where nobody else compiles', () => {
		expect(otherCompilers(aDataset())).toEqual([]);
		expect(elsewhere(aDataset()).size).toBe(0);
	});
});
