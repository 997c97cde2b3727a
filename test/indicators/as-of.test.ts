import {describe, expect, it} from 'vitest';
import {datasetAt, turningPoints} from '../../src/indicators/as-of.ts';
import {rankRegions} from '../../src/indicators/ranking.ts';
import {headlinePoints} from '../../src/indicators/series.ts';
import {ids, milestonesAt} from '../support/at-a-date.ts';
import {
	aCitation,
	aDataset,
	aFigure,
	aManifest,
	aMilestone,
	anEntry,
	anObservation,
	anOrganisation,
	aPerson,
	aPledge,
	aProject,
	aRegion,
	aSeries,
	tradeOf,
} from '../support/records.ts';
import {base, shipped} from '../support/shipped.ts';

const citations = [aCitation()];

describe('datasetAt', () => {
	it('is a dataset like any other, with its own date and index', () => {
		const dataset = datasetAt(aDataset(), '2012');
		expect(dataset.manifest.asOf).toBe('2012');
		expect(dataset.byId.get('treaty')?.kind).toBe('milestones');
		expect(dataset.byId.get('bridge')).toBeUndefined();
	});

	it('knows no more at a later date than the dataset does', () => {
		const whole = aDataset();
		expect(datasetAt(whole, '2030')).toEqual({...whole, manifest: {...whole.manifest, asOf: '2030'}});
	});

	it('takes a year or a month to its last day', () => {
		const events = [
			{id: 'june', date: '2013-06-30'},
			{id: 'july', date: '2013-07-01'},
		];
		expect(milestonesAt('2013-06', ...events)).toEqual(['june']);
		expect(milestonesAt('2013', ...events)).toEqual(['june', 'july']);
		expect(milestonesAt('2013-06-29', ...events)).toEqual([]);
	});

	it('shows an event when it has begun, a plan or target when it was made known', () => {
		expect(milestonesAt('2012', {id: 'since', date: '2008/..'}, {id: 'later', date: '2013'})).toEqual(['since']);
		expect(milestonesAt('2014-03', {id: 'goal', date: '2020', kind: 'target', announced: '2014-03'})).toEqual(['goal']);
		expect(milestonesAt('2014-02', {id: 'goal', date: '2020', kind: 'target', announced: '2014-03'})).toEqual([]);
	});

	it('shows what is dated by its context from then on, and what has no date at all at no earlier date', () => {
		expect(milestonesAt('2012', {id: 'around', date: 'XXXX', around: '2010~'})).toEqual(['around']);
		expect(milestonesAt('2009', {id: 'around', date: 'XXXX', around: '2010~'})).toEqual([]);
		expect(milestonesAt('1950', {id: 'undated', date: 'XXXX'})).toEqual([]);
	});

	it('shows an undated event when the time in which it may lie is over', () => {
		expect(milestonesAt('2012', {id: 'some-time', date: 'XXXX', around: '2008/2014-07'})).toEqual([]);
		expect(milestonesAt('2014-07', {id: 'some-time', date: 'XXXX', around: '2008/2014-07'})).toEqual(['some-time']);
	});

	it('shows what is dated by a part of a year when that is over', () => {
		const dates = ['2014-22', '2014-34', '2014-40'].map(date => ({id: `d${date}`, date}));
		expect(milestonesAt('2014-06-29', ...dates)).toEqual([]);
	});

	it('has of a milestone or pledge no figure of a later time, but its aims', () => {
		const figures = [aFigure({what: 'sold', period: '2013'}), aFigure({what: 'aim', status: 'target', period: '2020'}), aFigure({what: 'length'})];
		const whole = aDataset({milestones: [aMilestone({date: '2012', figures})], pledges: [aPledge({made: '2012', figures})]});
		const {milestones, pledges} = datasetAt(whole, '2012');
		for (const record of [milestones[0], pledges[0]]) expect(record?.figures?.map(figure => figure.what)).toEqual(['aim', 'length']);
	});

	it('has people with the titles they had had, and organisations that something of the time names', () => {
		const role = (title: string, date: string) => ({title, date, organisation: 'ministry', citations});
		const people = [aPerson({roles: [role('Deputy', '2010'), role('Minister', '2014')]}), aPerson({id: 'late', roles: [role('Envoy', '2014')]})];
		const organisations = [anOrganisation(), anOrganisation({id: 'bank'})];
		const whole = aDataset({people, organisations, milestones: [aMilestone({date: '2013', organisations: ['bank']})]});
		const then = datasetAt(whole, '2012');
		expect(then.people.map(one => one.roles.map(({title}) => title))).toEqual([['Deputy']]);
		expect(ids(then.organisations)).toEqual(['ministry']);
		expect(ids(datasetAt(whole, '2013').organisations)).toEqual(['ministry', 'bank']);
	});

	it('has the partners that a project had', () => {
		const partners = [
			{name: 'First', role: 'owner', citations},
			{name: 'Second', role: 'owner', since: '2013', citations},
		];
		const projects = [aProject({partners, history: [anEntry({date: '2008'})]})];
		expect(datasetAt(aDataset({projects}), '2012').projects[0]?.partners.map(({name}) => name)).toEqual(['First']);
	});

	it('has a year’s figure only when the year is over, and one since a year from its beginning', () => {
		const observations = [anObservation({id: 'year', period: '2013'}), anObservation({id: 'since', period: '2009/..', value: 2})];
		const at = (asOf: string) => ids(datasetAt(aDataset({observations}), asOf).observations);
		expect(at('2013-12-30')).toEqual(['since']);
		expect(at('2013')).toEqual(['year', 'since']);
		expect(at('2008')).toEqual([]);
	});

	it('has a target from the day on which it was stated, long before its year', () => {
		const observations = [anObservation({id: 'goal', period: '2020', status: 'target', stated: '2014-03'})];
		const at = (asOf: string) => ids(datasetAt(aDataset({observations}), asOf).observations);
		expect(at('2014-03')).toEqual(['goal']);
		expect(at('2014-02')).toEqual([]);
	});

	it('has holes only in years that had come', () => {
		const series = [
			aSeries({
				gaps: [
					{period: '2011', reason: 'lost', citations},
					{period: '2014', reason: 'not out', citations},
				],
			}),
		];
		const observations = [anObservation({id: 'a', period: '2010'}), anObservation({id: 'b', period: '2012'})];
		expect(headlinePoints(datasetAt(aDataset({series, observations}), '2013')).map(point => point.year)).toEqual([2010, 2011, 2012, 2013]);
	});

	it('tells of a project what its history told by then, in the words of its last entry', () => {
		const project = aProject({
			essentials: 'It runs.',
			history: [anEntry({date: '2008', text: 'It began.'}), anEntry({date: '2013', text: 'It opened.'})],
			blockers: [{text: 'Money.', citations}],
			next: [{text: 'More.', citations}],
		});
		const [then] = datasetAt(aDataset({projects: [project]}), '2010').projects;
		expect(then).toMatchObject({essentials: 'It began.', summary: 'It began.'});
		expect(then?.history).toHaveLength(1);
		expect(then).not.toHaveProperty('blockers');
		expect(then).not.toHaveProperty('next');
	});

	it('prefers what was written of a project at that time', () => {
		const project = aProject({history: [anEntry({date: '2008'})], earlier: [{asOf: '2009', essentials: 'It is built.', summary: 'Work goes on.'}]});
		const at = (asOf: string) => datasetAt(aDataset({projects: [project]}), asOf).projects[0]?.essentials;
		expect(at('2010')).toBe('It is built.');
		expect(at('2008')).toBe('It began.');
	});

	it('has no project before its first entry, also where that says only until when', () => {
		const projects = [aProject({id: 'late', history: [anEntry({date: '2012'})]}), aProject({id: 'open', history: [anEntry({date: '../2014-03'})]})];
		const at = (asOf: string) => ids(datasetAt(aDataset({projects}), asOf).projects);
		expect(at('1950')).toEqual([]);
		expect(at('2014-03')).toEqual(['late', 'open']);
	});

	it('counts an entry from when it was said, where that is told', () => {
		const project = aProject({history: [anEntry({date: '2008'}), anEntry({date: '2010', said: '2014', planned: true})]});
		expect(datasetAt(aDataset({projects: [project]}), '2012').projects[0]?.history).toHaveLength(1);
	});

	it('ranks a region only once the year of its figure is over', () => {
		const regions = [aRegion({trade: tradeOf(23.4)})];
		expect(rankRegions(datasetAt(aDataset({regions}), '2013-06')).ranked).toEqual([]);
		expect(rankRegions(datasetAt(aDataset({regions}), '2013')).ranked).toHaveLength(1);
	});

	it('knows of a region the notes that are dated by then', () => {
		const note = (date: string | undefined, text: string) => ({topic: 'trade', text, citations, ...(date !== undefined && {date})});
		const regions = [aRegion({known: 'Written later.', notes: [note('2011', 'Talks.'), note('2014', 'A contract.'), note(undefined, 'Some time.')]})];
		const [then] = datasetAt(aDataset({regions}), '2012').regions;
		expect(then?.notes.map(each => each.text)).toEqual(['Talks.']);
		expect(then?.known).toBe('Talks.');
	});

	it('prefers what was written of a region since its last note', () => {
		const notes = [
			{topic: 'trade', date: '2011', text: 'Talks.', citations},
			{topic: 'trade', date: '2013', text: 'A contract.', citations},
		];
		const regions = [aRegion({notes, earlier: [{asOf: '2012', known: 'Talks of 2011.'}]})];
		const at = (asOf: string) => datasetAt(aDataset({regions}), asOf).regions[0]?.known;
		expect([at('2011'), at('2012'), at('2013')]).toEqual(['Talks.', 'Talks of 2011.', 'A contract.']);
	});

	it('holds a pledge from when it was made, with no more of its keeping than was told by then', () => {
		const outcomes = [
			{date: '2014-06', outcome: 'open' as const, text: 'Talks went on.', citations},
			{date: '2014-10', outcome: 'kept' as const, text: 'It was kept.', citations},
		];
		const manifest = aManifest({asOf: '2015'});
		const at = (asOf: string) => datasetAt(aDataset({manifest, pledges: [aPledge({made: '2014-03', outcomes})]}), asOf).pledges;
		expect(at('2014-02')).toEqual([]);
		expect(at('2014-07')[0]?.outcomes?.map(outcome => outcome.text)).toEqual(['Talks went on.']);
	});

	it('has of a project the figures of its time', () => {
		const figures = [aFigure({what: 'track', period: '2009'}), aFigure({what: 'coal', period: '2014'})];
		const projects = [aProject({history: [anEntry({date: '2008'})], figures})];
		expect(datasetAt(aDataset({projects}), '2010').projects[0]?.figures?.map(figure => figure.what)).toEqual(['track']);
	});
});

describe('a dataset that tells less', () => {
	it.each(['1990', '2006-03', '2012', '2014-03', '2014-06', 'base'])('names nothing that is not there: %s', date => {
		const {byId, series, observations, derivations, ...rest} = date === 'base' ? base() : datasetAt(shipped(), date);
		const links = [...observations, ...derivations, ...rest.milestones, ...rest.projects, ...rest.pledges, ...rest.conflicts].flatMap(record =>
			['projects', 'regions', 'people', 'organisations', 'pledges', 'records'].flatMap(
				key => (record as unknown as Readonly<Record<string, string[] | undefined>>)[key] ?? [],
			),
		);
		const inputs = derivations.flatMap(({inputs, check}) => [
			...Object.values(inputs).map(({observation}) => observation),
			...(check ? [check] : []),
		]);
		expect([...links, ...inputs].filter(id => !byId.has(id))).toEqual([]);
		const charted = new Set<unknown>(Object.values(rest.manifest.trade));
		expect(series.filter(({id}) => !charted.has(id) && observations.every(one => one.series !== id)).map(({id}) => id)).toEqual([]);
	});
});

describe('turningPoints', () => {
	it('are the days on which something had happened, each once, in order, ended by the dataset’s own', () => {
		const milestones = [
			aMilestone({id: 'c', date: '2013-09-01'}),
			aMilestone({id: 'a', date: '2010'}),
			aMilestone({id: 'b', date: '2010-12-31'}),
			aMilestone({id: 'plan', date: '2011', kind: 'plan'}),
			aMilestone({id: 'since', date: '2012/..'}),
			aMilestone({id: 'undated', date: 'XXXX'}),
		];
		expect(turningPoints(aDataset({milestones}))).toEqual(['2010-12-31', '2012-01-01', '2013-09-01', '2014-06-30']);
	});

	it('of nothing are the dataset’s own date alone', () => {
		expect(turningPoints(aDataset({milestones: []}))).toEqual(['2014-06-30']);
	});
});
