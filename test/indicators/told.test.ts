import {describe, expect, it} from 'vitest';
import {datasetAt} from '../../src/indicators/as-of.ts';
import {ids, milestonesAt} from '../support/at-a-date.ts';
import {
	aCitation,
	aConflict,
	aDataset,
	aFigure,
	aMilestone,
	anEntry,
	anObservation,
	aPerson,
	aProject,
	aRegion,
	aSource,
} from '../support/records.ts';

// What had been told by an earlier day: spans of time, and what has no date of its own.

const citations = [aCitation()];

describe('datasetAt', () => {
	it('tells of a span that has an end when it is over, and from its first day where that end is a guess', () => {
		expect(milestonesAt('2013-09', {id: 'tour', date: '2013-09/2013-10'}, {id: 'article', date: '2013-09/2014?'})).toEqual(['article']);
		expect(milestonesAt('2013-10', {id: 'tour', date: '2013-09/2013-10'})).toEqual(['tour']);
	});

	it('has of an event the figures of its time', () => {
		const figures = [aFigure({what: 'first'}), aFigure({what: 'by spring', period: '2012-12/2013-04'})];
		const at = (asOf: string) =>
			datasetAt(aDataset({milestones: [aMilestone({date: '2012-12', figures})]}), asOf).milestones[0]?.figures?.map(({what}) => what);
		expect(at('2013-01')).toEqual(['first']);
		expect(at('2013-04')).toEqual(['first', 'by spring']);
	});

	describe('of what has no date of its own', () => {
		const sources = [aSource({issued: '2010'}), aSource({id: 'later', issued: '2012-03-01', collection: 'follow-up'})];
		const later = [aCitation({source: 'later'})];
		const project = aProject({
			history: [anEntry({date: '2008'})],
			blockers: [
				{text: 'Money.', citations},
				{text: 'Sanctions.', citations: later},
			],
			figures: [
				aFigure({what: 'track'}),
				aFigure({what: 'coal', citations: later}),
				aFigure({what: 'aim', period: '2020', status: 'target', citations: later}),
			],
			partners: [
				{name: 'Founder', role: 'sponsor', citations},
				{name: 'Bank', organisation: 'bank', role: 'sponsor', since: '2012-06', citations},
				{name: 'Firm', role: 'contractor', citations: later},
			],
			reading: 'A word is damaged.',
		});
		const at = (asOf: string) => datasetAt(aDataset({sources, projects: [project]}), asOf).projects[0];

		it('a project has what had been told by then', () => {
			for (const key of ['blockers', 'figures', 'reading']) expect(at('2009')).not.toHaveProperty(key);
			expect(at('2011')?.blockers?.map(({text}) => text)).toEqual(['Money.']);
			expect(at('2011')).toHaveProperty('reading');
			expect(at('2012-03')?.figures?.map(({what}) => what)).toEqual(['track', 'coal', 'aim']);
		});

		it('a project has its partners since they have a part and those of follow-ups since these were out', () => {
			expect(at('2009')?.partners.map(({name}) => name)).toEqual(['Founder']);
			expect(at('2012-03')?.partners.map(({name}) => name)).toEqual(['Founder', 'Firm']);
			expect(at('2012-06')?.partners).toHaveLength(3);
		});
	});

	it('has people with the titles that they bore by then, and nobody without one', () => {
		const roles = [
			{title: 'Deputy', date: '2010', citations},
			{title: 'Minister', date: '2012/2013', citations},
		];
		const at = (asOf: string) => datasetAt(aDataset({people: [aPerson({roles})]}), asOf).people[0]?.roles.map(({title, date}) => `${title} ${date}`);
		expect(at('2009')).toBeUndefined();
		expect(at('2011')).toEqual(['Deputy 2010']);
		expect(at('2012')).toEqual(['Deputy 2010', 'Minister 2012/..']);
		expect(at('2013')).toEqual(['Deputy 2010', 'Minister 2012/2013']);
	});

	it('has the organisations that are named by then, and calls them by their kind before anything was written of them', () => {
		const milestones = [aMilestone({date: '2012-01', organisations: ['ministry']})];
		const at = (asOf: string) => datasetAt(aDataset({milestones, projects: [], people: []}), asOf);
		expect(at('2011').organisations).toEqual([]);
		expect(at('2012').organisations).toMatchObject([{id: 'ministry', about: 'government'}]);
		expect(at('2014-06-05').organisations).toMatchObject([{about: 'It governs.'}]);
	});

	it('has a conflict once all that it is about is there', () => {
		const observations = [anObservation({id: 'a', period: '2010'}), anObservation({id: 'b', period: '2012'})];
		const conflicts = [aConflict({id: 'both', records: ['railway', 'a', 'b']}), aConflict({id: 'person', records: ['minister']})];
		const people = [aPerson({roles: [{title: 'Minister', date: '2011', citations}]})];
		const at = (asOf: string) => datasetAt(aDataset({observations, conflicts, people}), asOf);
		expect(ids(at('2010').conflicts)).toEqual([]);
		expect(ids(at('2011').conflicts)).toEqual(['person']);
		expect(ids(at('2012').conflicts)).toEqual(['both', 'person']);
	});

	it('has no region of which nothing was told, and calls it by its last note or by later words', () => {
		const regions = [
			aRegion({id: 'silent'}),
			aRegion({
				earlier: [{asOf: '2012-06', known: 'Talks and a contract.'}],
				notes: [
					{topic: 'trade', date: '2011-02', text: 'Talks.', citations},
					{topic: 'trade', date: '2013-05', text: 'Coal.', citations},
				],
			}),
		];
		const at = (asOf: string) => datasetAt(aDataset({regions}), asOf).regions.map(({id, known}) => `${id}: ${known}`);
		expect(at('2010')).toEqual([]);
		expect(at('2011')).toEqual(['north: Talks.']);
		expect(at('2012')).toEqual(['north: Talks and a contract.']);
		expect(at('2013')).toEqual(['north: Coal.']);
	});
});
