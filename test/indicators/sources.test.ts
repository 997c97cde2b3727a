import {describe, expect, it} from 'vitest';
import type {Dataset} from '../../src/dataset/dataset.ts';
import {kindNames} from '../../src/dataset/kind-names.ts';
import {baseOnly, hasFollowUps, restsOnFollowUps} from '../../src/indicators/sources.ts';
import {
	aCitation,
	aConflict,
	aDataset,
	aFigure,
	aManifest,
	aMilestone,
	anEntry,
	anObservation,
	aProject,
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

describe('restsOnFollowUps', () => {
	it('is so only when no base document tells of it', () => {
		const dataset = mixed();
		expect(restsOnFollowUps(dataset, later)).toBe(true);
		expect(restsOnFollowUps(dataset, both)).toBe(false);
		expect(restsOnFollowUps(dataset, base)).toBe(false);
	});
});
