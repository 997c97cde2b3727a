import {describe, expect, it} from 'vitest';
import type {Files} from '../support/folder.ts';
import {problemsIn} from '../support/problems.ts';
import {
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

// One broken dataset for each rule of the schemas, and the sentence it yields. A field that must be missing is `undefined`:
// JSON leaves it out.

const longer = (length: number) => 'x'.repeat(length + 1);
const milestone = (over: object): Files => ({milestones: [{...aMilestone(), ...over}]});
const citation = (over: object): Files => milestone({citations: [{...aCitation(), ...over}]});
const figure = (over: object): Files => milestone({figures: [{...aFigure(), ...over}]});
const source = (over: object): Files => ({sources: [{...aSource(), ...over}, ...tinyParts().sources.slice(1)]});
const observation = (over: object): Files => ({observations: [{...anObservation(), ...over}, ...tinyParts().observations.slice(3)]});
const project = (over: object): Files => ({projects: [{...aProject(), ...over}, ...tinyParts().projects.slice(1)]});
const region = (over: object): Files => ({regions: [{...aRegion(), ...over}]});
const person = (over: object): Files => ({people: [{...aPerson(), ...over}]});
const manifest = (over: object): Files => ({dataset: {...aManifest(), ...over}});

const BOUNDS = 'needs low or high and no value when it is bounded, a value and no bounds when it is not';
const ID = 'is not made of lower-case letters, digits and single hyphens';
const EDTF = 'is not a date of the accepted forms (2014, 2014-06, 2014-06-05, 2014-36, 2014~, 2008/.., XXXX …)';

const RULES: readonly (readonly [rule: string, files: Files, sentence: string])[] = [
	['an id has capital letters', milestone({id: 'Event One'}), `milestones.json:4:10: milestone Event One: id ${ID}`],
	['an id is missing', milestone({id: undefined}), 'milestones.json:3:3: milestone 1: id is missing (string)'],
	['an id is empty', milestone({id: ''}), `milestones.json:4:10: milestone 1: id ${ID}`],
	['a text is empty', milestone({summary: ''}), 'milestones.json:9:15: milestone event: summary must not be empty'],
	['a text is missing', milestone({summary: undefined}), 'milestones.json:3:3: milestone event: summary is missing (string)'],
	['a text is a number', milestone({summary: 5}), 'milestones.json:9:15: milestone event: summary is not a string'],
	[
		'a text begins with a space',
		milestone({summary: ' Something happened.'}),
		'milestones.json:9:15: milestone event: summary begins or ends with white space',
	],
	['a text is too long', milestone({summary: longer(2000)}), 'milestones.json:9:15: milestone event: summary is longer than 2000 characters'],
	[
		'a text holds nothing but what is taken out',
		milestone({summary: '\u200B\u0007'}),
		'milestones.json:9:15: milestone event: summary must not be empty',
	],
	['a date is no date', milestone({date: '2014-02-30'}), `milestones.json:5:12: milestone event: date ${EDTF}`],
	['a date has a month too many', milestone({date: '2014-13'}), `milestones.json:5:12: milestone event: date ${EDTF}`],
	['a date ends before it begins', milestone({date: '2014/2013'}), `milestones.json:5:12: milestone event: date ${EDTF}`],
	[
		'a kind of milestone is unknown',
		milestone({kind: 'rumour'}),
		'milestones.json:6:12: milestone event: kind is not one of event, announcement, plan, target',
	],
	[
		'a headline does not fit its row',
		milestone({headline: longer(60)}),
		'milestones.json:8:16: milestone event: headline is longer than 60 characters',
	],
	['a field is unknown', milestone({sumary: 'x'}), 'milestones.json:16:14: milestone event: has unknown field "sumary"'],
	['two fields are unknown', milestone({a: 1, b: 2}), 'milestones.json:16:9: milestone event: has unknown fields "a", "b"'],
	['context is not true', milestone({context: false}), 'milestones.json:16:15: milestone event: context is not true'],
	['a record cites nothing', milestone({citations: []}), 'milestones.json:10:17: milestone event: citations needs at least one citation'],
	['citations are missing', milestone({citations: undefined}), 'milestones.json:3:3: milestone event: citations is missing (array)'],
	[
		'a citation names no place',
		milestone({citations: [{source: 'report'}]}),
		'milestones.json:11:5: milestone event: citations[0] names no place: page, paragraph, note or place',
	],
	['a page is zero', citation({page: 0}), 'milestones.json:14:14: milestone event: citations[0].page is not above 0'],
	['a page is no whole number', citation({page: 1.5}), 'milestones.json:14:14: milestone event: citations[0].page is not a whole number'],
	['a page is a text', citation({page: '20'}), 'milestones.json:14:14: milestone event: citations[0].page is not a number'],
	['a limit has a value', figure({status: 'bounded', high: 250}), `milestones.json:17:5: milestone event: figures[0] ${BOUNDS}`],
	['a limit has no bounds', figure({status: 'bounded', value: undefined}), `milestones.json:17:5: milestone event: figures[0] ${BOUNDS}`],
	['a plain figure has no value', figure({value: undefined}), `milestones.json:17:5: milestone event: figures[0] ${BOUNDS}`],
	['a plain figure has a bound', figure({low: 1}), `milestones.json:17:5: milestone event: figures[0] ${BOUNDS}`],
	['a value is a text', figure({value: '54'}), 'milestones.json:19:15: milestone event: figures[0].value is not a number'],
	[
		'a status is unknown',
		figure({status: 'guessed'}),
		'milestones.json:21:16: milestone event: figures[0].status is not one of reported, provisional, estimated, bounded, target, low-reliability',
	],
	[
		'a hedge is unknown',
		figure({qualifier: 'roughly'}),
		'milestones.json:28:19: milestone event: figures[0].qualifier is not one of about, almost, slightly over, over, at least, at most, up to, less than, between, several',
	],
	['an observation has no value and is no limit', observation({value: undefined}), `observations.json:3:3: observation turnover-2013: ${BOUNDS}`],
	['an observation has no period', observation({period: undefined}), 'observations.json:3:3: observation turnover-2013: period is missing (string)'],
	[
		'a preferred figure gives no reason',
		observation({preference: 'preferred'}),
		'observations.json:3:3: observation turnover-2013: reason is missing: a preferred or deprecated figure gives one',
	],
	[
		'a rejected figure gives no reason',
		observation({preference: 'deprecated'}),
		'observations.json:3:3: observation turnover-2013: reason is missing: a preferred or deprecated figure gives one',
	],
	[
		'a flow is unknown',
		{series: [{...aSeries(), flow: 'barter'}, ...tinyParts().series.slice(1)]},
		'series.json:7:12: series turnover: flow is not one of turnover, exports, imports, balance, share, comparison, contract, stock, people, other',
	],
	[
		'a gap gives no reason',
		{series: [{...aSeries(), gaps: [{period: '2012', citations: [aCitation()]}]}, ...tinyParts().series.slice(1)]},
		'series.json:11:5: series turnover: gaps[0].reason is missing (string)',
	],
	["a project's short name is too long", project({short: longer(18)}), 'projects.json:6:13: project railway: short is longer than 18 characters'],
	[
		"a project's essentials are too long",
		project({essentials: longer(110)}),
		'projects.json:7:18: project railway: essentials is longer than 110 characters',
	],
	[
		'a project has no history',
		project({history: []}),
		'projects.json:10:15: project railway: history is empty: a project has at least one dated entry',
	],
	[
		'a condition is unknown',
		project({history: [{...anEntry(), condition: 'stuck'}]}),
		'projects.json:20:19: project railway: history[0].condition is not one of active, suspended, cancelled, completed, unknown',
	],
	[
		'an entry of a history is planned: false',
		project({history: [{...anEntry(), planned: false}]}),
		'projects.json:20:17: project railway: history[0].planned is not true',
	],
	[
		'a share is more than the whole',
		project({partners: [{name: 'A', role: 'sponsor', share: 101, citations: [aCitation()]}]}),
		'projects.json:13:15: project railway: partners[0].share is larger than 100',
	],
	[
		'a share is less than nothing',
		project({partners: [{name: 'A', role: 'sponsor', share: -1, citations: [aCitation()]}]}),
		'projects.json:13:15: project railway: partners[0].share is smaller than 0',
	],
	['what is known of a region is too long', region({known: longer(70)}), 'regions.json:6:13: region north: known is longer than 70 characters'],
	["a region's code is not ISO 3166-2", region({iso: 'Primorye'}), 'regions.json:14:11: region north: iso is not an ISO 3166-2 code'],
	['a person has no role', person({roles: []}), 'people.json:6:13: person minister: roles is empty: a person has at least one role'],
	[
		"an organisation's short name is too long",
		{organisations: [{...anOrganisation(), short: longer(24)}]},
		'organisations.json:14:13: organisation ministry: short is longer than 24 characters',
	],
	[
		'a type of organisation is unknown',
		{organisations: [{...anOrganisation(), type: 'club'}]},
		'organisations.json:6:12: organisation ministry: type is not one of government, company, bank, commission, agency, association, media, institute, other',
	],
	['an address is not of the web', source({url: 'ftp://example.org'}), 'sources.json:14:11: source report: url is not an http or https address'],
	['a language is not a code', source({language: 'English'}), 'sources.json:12:16: source report: language is not a two-letter language code'],
	['a collection is unknown', source({collection: 'other'}), 'sources.json:13:18: source report: collection is not one of base, cited, follow-up'],
	["a note's number is zero", source({citedIn: {source: 'report', note: 0}}), 'sources.json:16:13: source report: citedIn.note is not above 0'],
	[
		"a pledge's form is unknown",
		{pledges: [{...aPledge(), form: 'oath'}]},
		'pledges.json:7:12: pledge promise: form is not one of target, plan, intention, agreement',
	],
	[
		'an outcome is unknown to the schema',
		{pledges: [{...aPledge(), outcomes: [{date: '2015', outcome: 'broken', text: 'x', citations: [aCitation()]}]}]},
		'pledges.json:21:17: pledge promise: outcomes[0].outcome is not one of kept, partly kept, missed, open, unknown',
	],
	[
		'a conflict has one side only',
		{conflicts: [{...aConflict(), sides: [{claim: 'x', citations: [aCitation()]}]}]},
		'conflicts.json:7:13: conflict two-figures: sides has fewer than 2 entries',
	],
	['a version is no version', manifest({version: '1.0'}), 'dataset.json:4:13: version is not a version like 1.0.0'],
	[
		'there is one party only',
		manifest({parties: [{id: 'aaa', name: 'Aland', adjective: 'Alandic'}]}),
		'dataset.json:8:13: parties has fewer than 2 entries',
	],
	[
		"a category's glyph is more than a character",
		manifest({
			categories: [
				{id: 'trade', label: 'trade', glyph: '$$'},
				{id: 'energy', label: 'energy', glyph: '~'},
			],
		}),
		'dataset.json:50:13: categories[0].glyph is not one printable ASCII character',
	],
	[
		"a unit's multiplier is no whole number",
		manifest({units: aManifest().units.map(unit => (unit.id === 'km' ? {...unit, multiplier: 0.5} : unit))}),
		'dataset.json:43:18: units[3].multiplier is not a whole number',
	],
	['the date of the dataset is missing', manifest({asOf: undefined}), 'dataset.json:1:1: asOf is missing (string)'],
];

describe('a dataset is refused when', () => {
	it.each(RULES)('%s', async (_, files, sentence) => {
		expect(await problemsIn(files)).toEqual([sentence]);
	});
});
