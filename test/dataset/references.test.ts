import {describe, expect, it} from 'vitest';
import type {Files} from '../support/folder.ts';
import {problemsIn} from '../support/problems.ts';
import {
	aBound,
	aCitation,
	aConflict,
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
	aSource,
	tinyParts,
} from '../support/records.ts';

// Faults that show only when records are held against each other.

const parts = tinyParts();
const milestone = (over: object): Files => ({milestones: [{...aMilestone(), ...over}]});
const project = (over: object): Files => ({projects: [{...aProject(), ...over}, ...parts.projects.slice(1)]});
const trade = (over: object): Files => ({dataset: aManifest({trade: {headline: 'turnover', ...over}})});
const observed = (...more: object[]): Files => ({observations: [...parts.observations, ...more]});

const RULES: readonly (readonly [rule: string, files: Files, sentences: readonly string[]])[] = [
	[
		'an id is given twice in a file',
		{milestones: [aMilestone(), aMilestone()]},
		['milestones.json:18:10: milestone event: id is taken already by a record of milestones'],
	],
	[
		'an id is given twice in different files',
		{milestones: [aMilestone({id: 'railway'})]},
		['projects.json:4:10: project railway: id is taken already by a record of milestones'],
	],
	[
		'a source is cited that there is not',
		milestone({citations: [aCitation({source: 'rumour'})]}),
		['milestones.json:12:16: milestone event: citations[0].source cites the source "rumour", which the dataset does not have'],
	],
	[
		'what is cited is no source',
		milestone({citations: [aCitation({source: 'railway'})]}),
		['milestones.json:12:16: milestone event: citations[0].source cites the source "railway", which the dataset does not have'],
	],
	[
		'a note is cited for which no work is recorded',
		milestone({citations: [aCitation({note: 2})]}),
		['milestones.json:12:16: milestone event: citations[0].source cites note 2 of "report", for which no source has citedIn'],
	],
	[
		'a figure deep inside cites a source that there is not',
		project({figures: [aFigure({citations: [aCitation({source: 'rumour'})]})]}),
		['projects.json:38:18: project railway: figures[0].citations[0].source cites the source "rumour", which the dataset does not have'],
	],
	[
		'a unit is unknown',
		milestone({figures: [aFigure({unit: 'furlong'})]}),
		['milestones.json:20:14: milestone event: figures[0].unit names the unit "furlong", which the dataset does not have'],
	],
	[
		'the unit of a series is unknown',
		{series: [aSeries({id: 'other', unit: 'furlong'}), ...parts.series]},
		['series.json:8:12: series other: unit names the unit "furlong", which the dataset does not have'],
	],
	[
		'a category is unknown',
		milestone({category: 'sport'}),
		['milestones.json:7:16: milestone event: category names the category "sport", which the dataset does not have'],
	],
	[
		'the category of a pledge is unknown',
		{pledges: [aPledge({category: 'sport'})]},
		['pledges.json:11:16: pledge promise: category names the category "sport", which the dataset does not have'],
	],
	[
		"a note's topic is unknown",
		{regions: [aRegion({notes: [{topic: 'sport', text: 'It plays.', citations: [aCitation()]}]})]},
		['regions.json:9:15: region north: notes[0].topic names the category "sport", which the dataset does not have'],
	],
	[
		'a stage is unknown',
		project({history: [anEntry({stage: 'dreaming'})]}),
		['projects.json:20:15: project railway: history[0].stage names the stage "dreaming", which the dataset does not have'],
	],
	[
		'a partner is an organisation that there is not',
		project({partners: [{name: 'A', role: 'sponsor', organisation: 'club', citations: [aCitation()]}]}),
		['projects.json:13:22: project railway: partners[0].organisation names the organisation "club", which the dataset does not have'],
	],
	[
		'a person serves an organisation that there is not',
		{people: [aPerson({roles: [{title: 'Head', organisation: 'club', citations: [aCitation()]}]})]},
		['people.json:9:22: person minister: roles[0].organisation names the organisation "club", which the dataset does not have'],
	],
	[
		'a project is named that there is not',
		milestone({projects: ['railway', 'canal']}),
		['milestones.json:18:5: milestone event: projects[1] names the project "canal", which the dataset does not have'],
	],
	[
		'a region is named that there is not',
		project({regions: ['moon']}),
		['projects.json:31:5: project railway: regions[0] names the region "moon", which the dataset does not have'],
	],
	[
		'a person is named that there is not',
		milestone({people: ['nobody']}),
		['milestones.json:17:5: milestone event: people[0] names the person "nobody", which the dataset does not have'],
	],
	[
		'an organisation is named that there is not',
		milestone({organisations: ['club']}),
		['milestones.json:17:5: milestone event: organisations[0] names the organisation "club", which the dataset does not have'],
	],
	[
		'a record of another kind is named',
		milestone({people: ['ministry']}),
		['milestones.json:17:5: milestone event: people[0] names the person "ministry", which the dataset does not have'],
	],
	[
		'a history goes back in time',
		project({history: [anEntry({date: '2014-05'}), anEntry({date: '2013'})]}),
		['projects.json:22:14: project railway: history[1].date comes before the entry above it (2014-05)'],
	],
	[
		'an observation belongs to no series',
		observed(anObservation({id: 'stray', series: 'nothing'})),
		['observations.json:120:14: observation stray: series names the series "nothing", which the dataset does not have'],
	],
	[
		'an observation cannot be converted to the unit of its series',
		observed(anObservation({id: 'stray', unit: 'km', period: '2001'})),
		['observations.json:122:12: observation stray: unit is in km, which cannot be converted to usd-million, the unit of its series'],
	],
	[
		'two figures are preferred for the same series and period',
		observed(anObservation({id: 'second', preference: 'preferred', reason: 'It is newer.'})),
		['observations.json:131:18: observation second: preference is preferred, and so is "turnover-2013" for the same series and period'],
	],
	[
		'the headline series is none',
		trade({headline: 'nothing'}),
		['dataset.json:73:15: trade.headline names the series "nothing", which the dataset does not have'],
	],
	[
		'the headline series is no series',
		trade({headline: 'turnover-2013'}),
		['dataset.json:73:15: trade.headline names the series "turnover-2013", which the dataset does not have'],
	],
	[
		'the balance series is none',
		trade({balance: 'nothing'}),
		['dataset.json:74:14: trade.balance names the series "nothing", which the dataset does not have'],
	],
	[
		'the growth series is none',
		trade({growth: 'nothing'}),
		['dataset.json:74:13: trade.growth names the series "nothing", which the dataset does not have'],
	],
	[
		'the target is none',
		trade({target: 'nothing'}),
		['dataset.json:74:13: trade.target names the observation "nothing", which the dataset does not have'],
	],
	[
		'the target is no observation',
		trade({target: 'turnover'}),
		['dataset.json:74:13: trade.target names the observation "turnover", which the dataset does not have'],
	],
	[
		'a conflict bears on a record that there is not',
		{conflicts: [aConflict({records: ['turnover-2013', 'nothing']})]},
		['conflicts.json:31:5: conflict two-figures: records[1] names the record "nothing", which the dataset does not have'],
	],
	[
		'several things are wrong: all are told, in the order of the kinds',
		{
			milestones: [aMilestone({category: 'sport', projects: ['canal']})],
			organisations: [anOrganisation({citations: [aCitation({source: 'rumour'})]})],
		},
		[
			'milestones.json:7:16: milestone event: category names the category "sport", which the dataset does not have',
			'milestones.json:17:5: milestone event: projects[0] names the project "canal", which the dataset does not have',
			'organisations.json:10:16: organisation ministry: citations[0].source cites the source "rumour", which the dataset does not have',
		],
	],
];

describe('a dataset is refused when', () => {
	it.each(RULES)('%s', async (_, files, sentences) => {
		expect(await problemsIn(files)).toEqual(sentences);
	});

	// What is said of these is open; that they are refused is not, as the program would break on them later.
	it.each<readonly [string, Files]>([
		['regions are ranked in a unit that there is not', {dataset: aManifest({regions: {...aManifest().regions, unit: 'furlong'}})}],
		['the figure of a region cannot be converted to the unit of the ranking', {regions: [aRegion({trade: aFigure({unit: 'km'})})]}],
		[
			'the target cannot be converted to the unit of the headline series',
			{
				...trade({target: 'far'}),
				series: [...parts.series, aSeries({id: 'track', unit: 'km', flow: 'other'})],
				...observed(anObservation({id: 'far', series: 'track', unit: 'km', status: 'target', period: '2020'})),
			},
		],
		[
			'a work is cited in a source that there is not',
			{sources: [aSource(), aSource({id: 'book', collection: 'cited', citedIn: {source: 'rumour', note: 1}})]},
		],
		[
			'two works are the same note of a source',
			{sources: [...parts.sources, aSource({id: 'twin', collection: 'cited', citedIn: {source: 'report', note: 1}})]},
		],
	])('%s', async (_, files) => {
		expect(await problemsIn(files)).toHaveLength(1);
	});
});

describe('a dataset is accepted when', () => {
	it.each<readonly [string, Files]>([
		['nothing is wrong with it', {}],
		['a note is cited whose work is recorded', milestone({citations: [aCitation({note: 1})]})],
		['a coarse entry of a history follows a finer one of its year', project({history: [anEntry({date: '2014-05'}), anEntry({date: '2014'})]})],
		[
			'two figures of a period are preferred against different things',
			{
				observations: [
					...parts.observations,
					anObservation({id: 'a', series: 'balance', period: '2010', against: 'x', preference: 'preferred', reason: 'r'}),
					anObservation({id: 'b', series: 'balance', period: '2010', against: 'y', preference: 'preferred', reason: 'r'}),
				],
			},
		],
		['a limit is recorded beside figures', observed(aBound({id: 'limit', period: '2013'}))],
	])('%s', async (_, files) => {
		expect(await problemsIn(files)).toEqual([]);
	});
});
