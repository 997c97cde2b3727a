import {describe, expect, it} from 'vitest';
import {find} from '../../src/dataset/dataset.ts';
import {datasetAt} from '../../src/indicators/as-of.ts';
import {naming} from '../../src/indicators/threads.ts';
import {toldLater} from '../../src/indicators/told-later.ts';
import {figureDetail} from '../../src/panes/trade/detail.ts';
import {createSearch} from '../../src/search/search.ts';
import {edtf} from '../../src/text/edtf.ts';
import {ids} from '../support/at-a-date.ts';
import {readBlocks} from '../support/blocks.ts';
import {
	aCitation,
	aConflict,
	aDataset,
	aManifest,
	aMilestone,
	anEntry,
	anObservation,
	anOrganisation,
	aProject,
	aSource,
} from '../support/records.ts';
import {shipped} from '../support/shipped.ts';

const cite = (...sources: string[]) => sources.map(source => aCitation({source}));
const followUp = (id: string, issued: string) => aSource({id, short: id, issued, collection: 'follow-up'});

const works = (milestones: Parameters<typeof aMilestone>[0][], more: Partial<Parameters<typeof aDataset>[0]> = {}) =>
	aDataset({
		manifest: aManifest({asOf: '2020'}),
		sources: [
			aSource(),
			aSource({id: 'book', collection: 'cited', citedIn: {source: 'report', note: 1}}),
			aSource({id: 'law', collection: 'cited', citedIn: {source: 'report', note: 2}}),
			followUp('early', '2015'),
			followUp('late', '2018'),
		],
		milestones: milestones.map(aMilestone),
		series: [],
		observations: [],
		derivations: [],
		conflicts: [],
		projects: [],
		pledges: [],
		regions: [],
		people: [],
		organisations: [],
		...more,
	});
const at = (asOf: string, ...parts: Parameters<typeof works>) => ids(datasetAt(works(...parts), asOf).sources);

describe('works at an earlier date', () => {
	it('are those on which something of that date rests, and those behind the notes of these', () => {
		const citations = [aCitation({note: 2})];
		expect(
			at('2016', [
				{id: 'a', date: '2013', citations},
				{id: 'b', date: '2017', citations: cite('late')},
			]),
		).toEqual(['report', 'law']);
		expect(at('2016', [{id: 'a', date: '2013', citations: cite('early')}])).toEqual(['early']);
		expect(at('2016', [{id: 'a', date: '2013', citations: cite('book')}])).toEqual(['report', 'book']);
		expect(at('1950', [{id: 'a', date: '2013'}])).toEqual([]);
	});

	it('are no later ones where one that was out tells the same', () => {
		expect(at('2016', [{id: 'a', date: '2013', citations: cite('early', 'late')}])).toEqual(['early']);
		expect(at('2014', [{id: 'a', date: '2013', citations: cite('late')}])).toEqual(['late']);
		expect(at('2014', [{id: 'a', date: '2013', citations: cite('early', 'late')}])).toEqual(['early', 'late']);
	});

	it('have no dispute about them, and no word on how they are read, before all of them were out', () => {
		const conflicts = [aConflict({sides: [{claim: 'x', citations: cite('report')}], records: ['early']})];
		const milestones = [{id: 'a', date: '2010', reading: 'A misprint.', citations: cite('report', 'book', 'late')}];
		const then = (asOf: string) => datasetAt(works(milestones, {conflicts}), asOf);
		expect(['2014', '2015'].map(asOf => ids(then(asOf).conflicts))).toEqual([[], ['two-figures']]);
		expect(['2014-05', '2014-07'].map(asOf => then(asOf).milestones[0]?.reading)).toEqual([undefined, 'A misprint.']);
	});

	it('are those that a dispute is about, and none for a name alone', () => {
		const conflicts = [
			aConflict({
				sides: [
					{claim: 'x', citations: cite('report')},
					{claim: 'y', citations: cite('early')},
				],
				records: ['law'],
			}),
		];
		expect(at('2016', [], {conflicts})).toEqual(['report', 'law', 'early']);
		const organisations = [anOrganisation({citations: cite('late')})];
		expect(at('2016', [{date: '2013', organisations: ['ministry']}], {organisations})).toEqual(['report']);
	});

	it.each(['2006', '2013-06', '2014', '2014-06', '2017'])('of the shipped dataset are all named, and later ones told as such: %s', date => {
		const then = datasetAt(shipped(), date);
		const limit = edtf(date).to;
		for (const {id, collection, issued} of then.sources) {
			expect(naming(then, id).length, id).toBeGreaterThan(0);
			if (collection === 'follow-up' && edtf(issued).from > limit)
				expect(toldLater(then, {citations: [{source: id}]}), id).toBeGreaterThanOrEqual(Math.floor(limit / 10_000));
		}
		expect(then.sources.length).toBeLessThan(shipped().sources.length / 2);
		expect(find(then, 'sources', 'fu-tass-2024-06-17')).toBeUndefined();
	});

	it('are found by no year of which nothing was told', () => {
		const found = (words: string) => createSearch(datasetAt(shipped(), '2014-06'))(words).records;
		expect(found('2025').filter(({kind}) => kind !== 'sources')).toEqual([]);
		expect(found('year:2023').filter(({kind}) => kind === 'sources')).toEqual([]);
	});
});

describe('a record at an earlier date', () => {
	it('keeps no words written of it later, by which it would be found', () => {
		const earlier = ['2015', '2018'].map(asOf => ({asOf, essentials: `Zinc ${asOf}.`, summary: 'x'}));
		const whole = aDataset({manifest: aManifest({asOf: '2020'}), projects: [aProject({history: [anEntry({date: '2008'})], earlier})]});
		expect(datasetAt(whole, '2016').projects[0]?.earlier?.map(({asOf}) => asOf)).toEqual(['2015']);
		expect(datasetAt(whole, '2012').projects[0]).not.toHaveProperty('earlier');
		for (const region of datasetAt(shipped(), '2014').regions)
			for (const {asOf} of region.earlier ?? []) expect(edtf(asOf).to).toBeLessThanOrEqual(20141231);
	});

	it.each(['2012-12', '2013-06', '2014-04'])('has no figure of a single time that was still to come, unless it is aimed at or a limit: %s', date => {
		const ahead = datasetAt(shipped(), date).observations.filter(
			({period, status}) => status !== 'target' && status !== 'bounded' && edtf(period).precision !== 'interval' && edtf(period).to > edtf(date).to,
		);
		expect(ids(ahead)).toEqual([]);
	});

	it('says of each figure beside it that it was told later', () => {
		const then = datasetAt(shipped(), '2014-06');
		const figure = find(then, 'observations', 'turnover-2013') ?? anObservation();
		const lines = readBlocks(figureDetail(then, figure).blocks, 200).map(line => line.trim());
		expect(lines).toContainEqual(expect.stringMatching(/^112.7 USD million, reported, told later \(2015\) – Business Gazeta/));
		expect(lines).toContainEqual(expect.stringMatching(/^101.27 .*told later \(2018\) – Radio Free Asia/));
		expect(lines).toContainEqual(expect.stringMatching(/^Zakharova \(told later\): L. V. Zakharova/));
		expect(lines).toContainEqual(expect.stringMatching(/^almost 113 USD million, reported – Moscow Times 2014/));
	});
});
