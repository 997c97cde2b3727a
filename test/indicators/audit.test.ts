import {describe, expect, it} from 'vitest';
import {fieldName} from '../../src/dataset/problem.ts';
import {audit} from '../../src/indicators/audit.ts';
import {conflictsOn, isDisputed} from '../../src/indicators/conflicts.ts';
import {
	aCitation,
	aConflict,
	aDataset,
	aDerivation,
	aManifest,
	aMilestone,
	anObservation,
	aPledge,
	aSeries,
	type Parts,
	tinyParts,
} from '../support/records.ts';

const {observations} = tinyParts();
const findings = (over: Partial<Parts>, texts?: readonly string[]) =>
	audit(aDataset(over), texts).map(({id, path, message}) => `${id}: ${fieldName(path)} ${message}`);
const told = (date: string) => ({date, outcome: 'open' as const, text: 'x', citations: [aCitation()]});
const stated = (value: number) => ({
	observations: [...observations, anObservation({id: 'imports-stated', series: 'balance', period: '2009', value})],
	derivations: [aDerivation({check: 'imports-stated'})],
});

describe('audit', () => {
	it('finds nothing in a dataset that is in order', () => {
		expect(findings({})).toEqual([]);
	});

	it('finds a sum that does not meet what a source says: (112.7 − 94.1) ÷ 2 = 9.3, not 9.9', () => {
		expect(findings(stated(9.9))).toEqual(['imports-stated: value is 9.9, and imports-2013 makes it 9.3']);
	});

	it.each([9.3, 9, 9.34])('lets %d pass for 9.3: equal to the digits of the coarser', value => {
		expect(findings(stated(value))).toEqual([]);
	});

	it('keeps quiet about a difference that is recorded as a conflict', () => {
		expect(findings({...stated(9.9), conflicts: [aConflict({records: ['imports-stated']})]})).toEqual([]);
	});

	it('finds exports and imports that do not make the turnover, to the digits of the coarsest', () => {
		const trade = {...aManifest().trade, exports: 'out', imports: 'in'};
		const series = [
			aSeries(),
			aSeries({id: 'balance'}),
			aSeries({id: 'growth', unit: 'percent'}),
			aSeries({id: 'out', flow: 'exports'}),
			aSeries({id: 'in', flow: 'imports'}),
		];
		const observations = (bought: number) => [
			...tinyParts().observations,
			anObservation({id: 'out-2010', series: 'out', period: '2010', value: 40.5}),
			anObservation({id: 'in-2010', series: 'in', period: '2010', value: bought}),
		];
		expect(findings({manifest: aManifest({trade}), series, observations: observations(8.9)})).toEqual([]);
		expect(findings({manifest: aManifest({trade}), series, observations: observations(18.9)})).toEqual([
			'turnover-2010: value is 49 for 2010, and exports and imports make 59.4',
		]);
	});

	it('finds a balance that is not exports less imports', () => {
		const trade = {...aManifest().trade, exports: 'out', imports: 'in'};
		const series = [...tinyParts().series, aSeries({id: 'out', flow: 'exports'}), aSeries({id: 'in', flow: 'imports'})];
		const observations = (out: number) => [
			...tinyParts().observations.filter(one => one.series !== 'turnover' || one.status === 'target'),
			anObservation({id: 'out-2013', series: 'out', value: out}),
			anObservation({id: 'in-2013', series: 'in', value: 9.3}),
		];
		expect(findings({manifest: aManifest({trade}), series, observations: observations(103.4), derivations: []})).toEqual([]);
		expect(findings({manifest: aManifest({trade}), series, observations: observations(130.4), derivations: []})).toEqual([
			'balance-2013: value is 94.1 for 2013, and exports less imports make 121.1',
		]);
	});

	it('finds a stated growth that the figures of both years do not make: 112.7 ÷ 69 = 1.633', () => {
		const grown = (value: number) => [...observations, anObservation({id: 'turnover-2012', period: '2012', value})];
		expect(findings({observations: grown(68.7), conflicts: []})).toEqual([]);
		expect(findings({observations: grown(86.7), conflicts: []})).toEqual([
			'growth-2013: value is 64 % for 2013, and the figures of both years make 30.0 %',
		]);
	});

	it('finds rivals that are far apart, unless a conflict says why', () => {
		const rival = [...observations, anObservation({id: 'turnover-2010-rival', period: '2010', value: 94})];
		expect(findings({observations: rival})).toEqual(['turnover-2010-rival: value is 94 for 2010, and turnover-2010 says 49']);
		expect(findings({observations: rival, conflicts: [aConflict({records: ['turnover-2010']})]})).toEqual([]);
	});

	it('finds pledges whose dates are out of order', () => {
		expect(findings({pledges: [aPledge({made: '2014-03', due: '2013'})]})).toEqual(['promise: due (2013) is before it was made (2014-03)']);
		expect(findings({pledges: [aPledge({made: '2014-03', outcomes: [told('2013')]})]})).toEqual([
			'promise: outcomes[0].date (2013) is before the pledge was made (2014-03)',
		]);
		expect(findings({pledges: [aPledge({outcomes: [told('2015'), told('2014-10')]})]})).toEqual([
			'promise: outcomes[1].date (2014-10) stands after that of 2015',
		]);
	});

	it('finds eight words in a row that stand in a source, and no fewer', () => {
		const text = 'The two sides took concrete steps toward realizing an ambitious goal.';
		const summary = (words: string) => ({milestones: [aMilestone({summary: words})]});
		expect(findings(summary('Both took concrete steps toward realizing an ambitious goal by 2020.'), [text])).toEqual([
			'event: summary shares "took concrete steps toward realizing an ambitious goal" with a source text',
		]);
		expect(findings(summary('Both took concrete steps toward realizing an ambitious plan.'), [text])).toEqual([]);
		expect(findings(summary('TOOK concrete steps – toward realizing an “ambitious” goal!'), [text])).toHaveLength(1);
	});

	it('lets the title of a work be its title', () => {
		const [report, book] = tinyParts().sources;
		if (!report || !book) throw new Error('the tiny dataset has two sources');
		const title = 'A work on eight or more words taken from its own title';
		expect(findings({sources: [{...report, title}, book]}, [title])).toEqual([]);
	});
});

describe('conflicts', () => {
	const dataset = aDataset({
		conflicts: [aConflict({id: 'a', records: ['treaty']}), aConflict({id: 'b', about: 'wording', records: ['bridge', 'treaty']})],
	});

	it('are found by the record they bear on', () => {
		expect(conflictsOn(dataset, 'treaty').map(conflict => conflict.id)).toEqual(['a', 'b']);
		expect(conflictsOn(dataset, 'goal')).toEqual([]);
	});

	it('make a record disputed, unless they are about damaged wording alone', () => {
		expect(['treaty', 'bridge', 'goal'].map(id => isDisputed(dataset, id))).toEqual([true, false, false]);
	});
});
