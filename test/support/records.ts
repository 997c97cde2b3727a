import {type Dataset, joinDataset} from '../../src/dataset/dataset.ts';
import type {Records} from '../../src/dataset/kinds.ts';
import type {Conflict} from '../../src/dataset/schema/conflict.ts';
import type {Derivation} from '../../src/dataset/schema/derivation.ts';
import type {Figure} from '../../src/dataset/schema/figure.ts';
import type {Manifest} from '../../src/dataset/schema/manifest.ts';
import type {Milestone} from '../../src/dataset/schema/milestone.ts';
import type {Observation} from '../../src/dataset/schema/observation.ts';
import type {Organisation} from '../../src/dataset/schema/organisation.ts';
import type {Person} from '../../src/dataset/schema/person.ts';
import type {Pledge} from '../../src/dataset/schema/pledge.ts';
import type {Citation} from '../../src/dataset/schema/primitives.ts';
import type {Project} from '../../src/dataset/schema/project.ts';
import type {Region} from '../../src/dataset/schema/region.ts';
import type {Series} from '../../src/dataset/schema/series.ts';
import type {Source} from '../../src/dataset/schema/source.ts';

// Builders of valid records. A test names only what it is about; the rest is as dull as can be.

export const aCitation = (over: Partial<Citation> = {}): Citation => ({source: 'report', paragraph: 1, ...over});

const citations = [aCitation()];

export const aManifest = (over: Partial<Manifest> = {}): Manifest => ({
	id: 'tiny',
	title: 'Tiny ties',
	version: '1.0.0',
	licence: 'CC0',
	asOf: '2014-06',
	about: 'A dataset for tests.',
	parties: [
		{id: 'aaa', name: 'Aland', adjective: 'Alandic'},
		{id: 'bbb', name: 'Beland', adjective: 'Belandic'},
	],
	units: [
		{id: 'usd-million', label: 'USD million', base: 'usd', multiplier: 6},
		{id: 'usd-billion', label: 'USD billion', base: 'usd', multiplier: 9},
		{id: 'percent', label: '%', base: 'percent', multiplier: 0},
		{id: 'km', label: 'km', base: 'km', multiplier: 0},
	],
	categories: [
		{id: 'trade', label: 'trade', glyph: '$'},
		{id: 'energy', label: 'energy', glyph: '~'},
	],
	stages: [
		{id: 'idea', label: 'idea'},
		{id: 'building', label: 'building'},
		{id: 'working', label: 'working'},
	],
	trade: {headline: 'turnover', balance: 'balance', growth: 'growth', target: 'turnover-2020'},
	regions: {metric: 'trade', unit: 'usd-million', period: '2013', unranked: 'no figure'},
	...over,
});

export const aSource = (over: Partial<Source> = {}): Source => ({
	id: 'report',
	short: 'Report',
	title: 'A Report',
	authors: ['A. Author'],
	issued: '2014-06-05',
	type: 'article',
	language: 'en',
	collection: 'base',
	...over,
});

export const aFigure = (over: Partial<Figure> = {}): Figure => ({what: 'length', value: 54, unit: 'km', status: 'reported', citations, ...over});

export const aMilestone = (over: Partial<Milestone> = {}): Milestone => ({
	id: 'event',
	date: '2013',
	kind: 'event',
	category: 'trade',
	headline: 'Something happens',
	summary: 'Something happened.',
	citations,
	...over,
});

export const aSeries = (over: Partial<Series> = {}): Series => ({
	id: 'turnover',
	label: 'Trade turnover',
	short: 'turnover',
	flow: 'turnover',
	unit: 'usd-million',
	about: 'Exports and imports.',
	...over,
});

export const anObservation = (over: Partial<Observation> = {}): Observation => ({
	id: 'turnover-2013',
	series: 'turnover',
	value: 112.7,
	unit: 'usd-million',
	status: 'reported',
	period: '2013',
	citations,
	...over,
});

/** A limit: no value, but what it does not pass. */
export const aBound = (over: Partial<Observation> = {}): Observation => {
	const {value: _, ...rest} = anObservation();
	return {...rest, id: 'bound', status: 'bounded', high: 250, ...over};
};

type HistoryEntry = Project['history'][number];

export const anEntry = (over: Partial<HistoryEntry> = {}): HistoryEntry => ({date: '2008', text: 'It began.', citations, ...over});

export const aProject = (over: Partial<Project> = {}): Project => ({
	id: 'railway',
	name: 'A railway',
	short: 'Railway',
	essentials: 'It runs.',
	summary: 'A railway that runs.',
	partners: [],
	history: [anEntry({stage: 'building', condition: 'active'})],
	citations,
	...over,
});

export const aRegion = (over: Partial<Region> = {}): Region => ({id: 'north', name: 'North', known: 'It is cold.', notes: [], citations, ...over});

export const aPerson = (over: Partial<Person> = {}): Person => ({
	id: 'minister',
	name: 'A. Minister',
	roles: [{title: 'Minister', citations}],
	citations,
	...over,
});

export const anOrganisation = (over: Partial<Organisation> = {}): Organisation => ({
	id: 'ministry',
	name: 'The Ministry',
	type: 'government',
	about: 'It governs.',
	citations,
	...over,
});

export const aPledge = (over: Partial<Pledge> = {}): Pledge => ({
	id: 'promise',
	headline: 'A thousand million is promised',
	what: 'Trade is to grow.',
	form: 'target',
	by: 'Aland',
	made: '2014-03',
	due: '2020',
	category: 'trade',
	citations,
	...over,
});

export const aConflict = (over: Partial<Conflict> = {}): Conflict => ({
	id: 'two-figures',
	headline: 'Two figures for 2013',
	about: 'value',
	sides: [
		{claim: '112.7', citations},
		{claim: '113', citations},
	],
	reading: 'We follow the first.',
	why: 'It is the more exact.',
	records: ['turnover-2013'],
	...over,
});

/** Imports: half of what turnover and balance differ by. */
export const aDerivation = (over: Partial<Derivation> = {}): Derivation => ({
	id: 'imports-2013',
	label: 'Imports, 2013',
	unit: 'usd-million',
	inputs: {turnover: {observation: 'turnover-2013'}, balance: {observation: 'balance-2013'}},
	formula: '(turnover - balance) / 2',
	decimals: 1,
	...over,
});

/** What a region trades, in USD million. */
export const tradeOf = (value: number): Figure => aFigure({what: 'trade', value, unit: 'usd-million', period: '2013'});

export type Parts = Records & {readonly manifest: Manifest};

/** A dataset in which every kind, a hole, a rival, a bound, a tie and a target occur once. */
export const tinyParts = (over: Partial<Parts> = {}): Parts => ({
	manifest: aManifest(),
	sources: [
		aSource(),
		aSource({id: 'book', short: 'Book', title: 'A Book', type: 'book', collection: 'cited', citedIn: {source: 'report', note: 1}}),
	],
	milestones: [
		aMilestone({id: 'treaty', date: '2010-02', headline: 'A treaty is signed'}),
		aMilestone({
			id: 'bridge',
			date: '2013-09-01',
			category: 'energy',
			kind: 'announcement',
			headline: 'A bridge is announced',
			projects: ['railway'],
		}),
		aMilestone({id: 'goal', date: '2020', kind: 'target', headline: 'A thousand million by then', figures: [aFigure()]}),
	],
	series: [
		aSeries({gaps: [{period: '2012', reason: 'the table is lost', citations}]}),
		aSeries({id: 'balance', label: 'Balance', short: 'balance', flow: 'balance'}),
		aSeries({id: 'growth', label: 'Growth', short: 'growth', flow: 'other', unit: 'percent'}),
	],
	observations: [
		anObservation({id: 'turnover-2010', period: '2010', value: 49}),
		anObservation({id: 'turnover-2011', period: '2011', value: 60, status: 'estimated'}),
		anObservation({preference: 'preferred', reason: 'It is the more exact.'}),
		anObservation({id: 'turnover-2013-rival', value: 113, qualifier: 'almost'}),
		aBound({id: 'turnover-limit', period: '2001/2013'}),
		anObservation({id: 'balance-2013', series: 'balance', value: 94.1}),
		anObservation({id: 'growth-2013', series: 'growth', value: 64, unit: 'percent'}),
		anObservation({id: 'turnover-2020', period: '2020', value: 1, unit: 'usd-billion', status: 'target'}),
	],
	projects: [
		aProject({
			partners: [{name: 'The Ministry', organisation: 'ministry', role: 'sponsor', share: 70, citations}],
			figures: [aFigure()],
			regions: ['north'],
		}),
		aProject({id: 'pipeline', name: 'A pipeline', short: 'Pipeline', history: [anEntry({stage: 'idea', condition: 'suspended'})]}),
	],
	regions: [
		aRegion({trade: tradeOf(23.4)}),
		aRegion({id: 'south', name: 'South', trade: tradeOf(19.4), notes: [{topic: 'trade', text: 'It sells coal.', citations}]}),
		aRegion({id: 'east', name: 'East', trade: tradeOf(19.4)}),
		aRegion({id: 'west', name: 'West'}),
	],
	people: [aPerson({roles: [{title: 'Minister', organisation: 'ministry', citations}]})],
	organisations: [anOrganisation()],
	pledges: [aPledge()],
	conflicts: [aConflict()],
	derivations: [aDerivation()],
	...over,
});

export const aDataset = (over: Partial<Parts> = {}): Dataset => {
	const {manifest, ...records} = tinyParts(over);
	return joinDataset(manifest, records);
};
