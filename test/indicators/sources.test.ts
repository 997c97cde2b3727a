import {describe, expect, it} from 'vitest';
import type {Dataset} from '../../src/dataset/dataset.ts';
import {type Kind, kindNames} from '../../src/dataset/kind-names.ts';
import type {AnyRecord, RecordOf} from '../../src/dataset/kinds.ts';
import {baseOnly, hasFollowUps, isFollowUp, restsOnFollowUps} from '../../src/indicators/sources.ts';
import {
	aCitation,
	aConflict,
	aDataset,
	aDerivation,
	aFigure,
	aManifest,
	aMilestone,
	anEntry,
	anObservation,
	aProject,
	aSeries,
	aSource,
	tinyParts,
} from '../support/records.ts';

const base = [aCitation()];
const later = [aCitation({source: 'sequel'})];
const both = [...base, ...later];
const SEQUEL = aSource({id: 'sequel', short: 'Sequel', issued: '2019', collection: 'follow-up'});
const parts = tinyParts();

const mixed = (): Dataset =>
	aDataset({
		manifest: aManifest({asOf: '2019', horizon: '2014-06'}),
		sources: [...parts.sources, SEQUEL],
		milestones: [
			aMilestone({id: 'old', date: '2013', citations: base}),
			aMilestone({
				id: 'told-twice',
				date: '2013',
				citations: both,
				figures: [aFigure({citations: base}), aFigure({what: 'later', citations: later})],
			}),
			aMilestone({id: 'new', date: '2013', citations: later}),
			aMilestone({id: 'beyond', kind: 'plan', date: '2018', citations: base}),
		],
		observations: [...parts.observations, anObservation({id: 'new-figure', period: '2012', citations: later})],
		projects: [
			aProject({id: 'railway', history: [anEntry({citations: base}), anEntry({date: '2012', text: 'A sequel.', citations: later})]}),
			aProject({id: 'only-later', citations: base, history: [anEntry({citations: later})]}),
			aProject({id: 'pipeline', regions: ['north', 'west']}),
		],
		conflicts: [
			aConflict({id: 'kept', records: ['old', 'new']}),
			aConflict({
				id: 'one-sided',
				sides: [
					{claim: 'x', citations: base},
					{claim: 'y', citations: later},
				],
			}),
		],
	});

describe('baseOnly', () => {
	const only = baseOnly(mixed());

	it('has no follow-ups any more', () => {
		expect([hasFollowUps(mixed()), hasFollowUps(only)]).toEqual([true, false]);
	});
	const ids = (kind: 'sources' | 'milestones' | 'observations' | 'projects' | 'conflicts') => only[kind].map(record => record.id);

	it('leaves out the follow-up sources and what they alone tell', () => {
		expect(ids('sources')).toEqual(['report', 'book']);
		expect(ids('milestones')).toEqual(['old', 'told-twice', 'beyond']);
		expect(ids('observations')).not.toContain('new-figure');
	});

	it('cites them nowhere, however deep', () => {
		expect(JSON.stringify(kindNames.map(kind => only[kind]))).not.toContain('sequel');
	});

	it('keeps of a record what a base document tells', () => {
		expect(only.milestones[1]?.citations).toEqual(base);
		expect(only.milestones[1]?.figures?.map(figure => figure.what)).toEqual(['length']);
		expect(only.projects.find(project => project.id === 'railway')?.history).toHaveLength(1);
	});

	it('leaves out a project of which nothing is left, and a conflict with one side', () => {
		expect(ids('projects')).not.toContain('only-later');
		expect(ids('conflicts')).toEqual(['kept']);
	});

	it('points to nothing that is gone', () => {
		expect(only.conflicts[0]?.records).toEqual(['old']);
	});

	it('ends where the base documents end, and keeps what they say was to come', () => {
		expect(only.manifest.asOf).toBe('2014-06');
		expect(ids('milestones')).toContain('beyond');
	});

	it('changes nothing where there are no follow-ups and no horizon', () => {
		expect(baseOnly(aDataset())).toEqual(aDataset());
	});
});

describe('isFollowUp', () => {
	const side = (citations: typeof base) => ({claim: 'x', citations});
	const dataset = aDataset({
		...mixed(),
		series: [aSeries({id: 'old'}), aSeries({id: 'late'}), aSeries({id: 'mixed'}), aSeries({id: 'empty'})],
		observations: [
			anObservation({id: 'o', series: 'old', citations: base}),
			anObservation({id: 'l', series: 'late', citations: later}),
			anObservation({id: 'm1', series: 'mixed', citations: later}),
			anObservation({id: 'm2', series: 'mixed', period: '2012', citations: both}),
		],
	});
	const of = (...[kind, record]: {[K in Kind]: [K, RecordOf<K>]}[Kind]) => isFollowUp(dataset, {kind, record} as AnyRecord);

	it.each([
		[[side(base), side(base)], false],
		[[side(base), side(both), side(later)], false],
		[[side(base), side(later)], true],
		[[side(later), side(later)], true],
	])('is a conflict that has not two sides without them: %#', (sides, found) => {
		expect(of('conflicts', aConflict({sides}))).toBe(found);
	});

	it('is a series of which only they have figures, and not one without any', () => {
		expect(dataset.series.filter(one => of('series', one)).map(({id}) => id)).toEqual(['late']);
	});

	it('is a derived figure of which one input is theirs', () => {
		const from = (...observations: string[]) =>
			aDerivation({inputs: Object.fromEntries(observations.map((observation, at) => ['ab'[at], {observation}]))});
		expect([from('o', 'm2'), from('o', 'l')].map(one => of('derivations', one))).toEqual([false, true]);
	});

	it('is a project of which only they tell what happened, a source of theirs, and whatever they alone tell', () => {
		expect(dataset.projects.filter(one => of('projects', one)).map(({id}) => id)).toEqual(['only-later']);
		expect(dataset.sources.filter(one => of('sources', one)).map(({id}) => id)).toEqual(['sequel']);
		expect(dataset.milestones.filter(one => of('milestones', one)).map(({id}) => id)).toEqual(['new']);
	});
});

describe('restsOnFollowUps', () => {
	it('is so only when no base document tells of it', () => {
		const dataset = mixed();
		expect(restsOnFollowUps(dataset, later)).toBe(true);
		expect(restsOnFollowUps(dataset, both)).toBe(false);
		expect(restsOnFollowUps(dataset, base)).toBe(false);
		expect(restsOnFollowUps(dataset, [])).toBe(false);
	});
});
