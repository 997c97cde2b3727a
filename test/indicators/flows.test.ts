import {describe, expect, it} from 'vitest';
import {flowPoints, flowsOf} from '../../src/indicators/flows.ts';
import {aDataset, aManifest, anObservation, aSeries, type Parts, tinyParts} from '../support/records.ts';

const trade = {headline: 'turnover', exports: 'exports', imports: 'imports', balance: 'balance'};
const figure = (series: string, period: string, value: number, unit = 'usd-million') =>
	anObservation({id: `${series}-${period}`, series, period, value, unit});
const datasetOf = (compiler = 'Customs', over: Partial<Parts> = {}) =>
	aDataset({
		manifest: aManifest({trade}),
		series: [
			aSeries(),
			aSeries({id: 'exports', flow: 'exports', compiler: 'Customs', gaps: [{period: '2011', reason: 'lost', citations: []}]}),
			aSeries({id: 'imports', flow: 'imports', compiler}),
			aSeries({id: 'balance', flow: 'balance'}),
		],
		observations: [
			figure('turnover', '2010', 49),
			figure('turnover', '2013', 112.7),
			figure('exports', '2012', 60),
			figure('exports', '2013', 103.4),
			figure('imports', '2012', 0.0086, 'usd-billion'),
			figure('imports', '2013', 9.3),
			figure('balance', '2013', 94.1),
		],
		...over,
	});
const valuesOf = (dataset: ReturnType<typeof datasetOf>, flow: 'exports' | 'balance') =>
	flowPoints(dataset, flow).map(({year, value, derived}) => [year, value, derived?.value]);

describe('flows', () => {
	it('stand on the years of the headline, with holes and reasons of their own', () => {
		expect(valuesOf(datasetOf(), 'exports')).toEqual([
			[2010, undefined, undefined],
			[2011, undefined, undefined],
			[2012, 60, undefined],
			[2013, 103.4, undefined],
		]);
		expect(flowPoints(datasetOf(), 'exports')[1]?.gap?.reason).toBe('lost');
	});

	it('of a balance without a figure: 60 − 8.6 = 51.4, derived; a recorded one stays', () => {
		expect(valuesOf(datasetOf(), 'balance').slice(2)).toEqual([
			[2012, undefined, 51.4],
			[2013, 94.1, undefined],
		]);
		const [, , point] = flowPoints(datasetOf(), 'balance');
		expect(point?.derived?.formula).toBe('60 − 8.6 = 51.4');
		expect(point?.derived?.inputs.map(({id}) => id)).toEqual(['exports-2012', 'imports-2012']);
	});

	it('are not set off against each other when two compilers count them by different rules', () => {
		expect(valuesOf(datasetOf('Agency'), 'balance')[2]).toEqual([2012, undefined, undefined]);
	});

	it('that nobody has a figure of are left out', () => {
		expect(flowsOf(datasetOf())).toEqual(['headline', 'exports', 'imports', 'balance']);
		expect(flowsOf(aDataset())).toEqual(['headline', 'balance']);
		expect(flowsOf(aDataset({...tinyParts(), observations: []}))).toEqual([]);
	});
});
