import {describe, expect, it} from 'vitest';
import {essentialsCitations, standing} from '../../src/indicators/projects.ts';
import {aDataset, aManifest, anEntry, aProject} from '../support/records.ts';

const of = (...history: Parameters<typeof anEntry>[0][]) => standing(aDataset(), aProject({history: history.map(anEntry)}));

describe('standing', () => {
	it('is told by the last entries that say so, stage and condition each by its own', () => {
		const now = of({date: '2008', stage: 'idea', condition: 'active'}, {date: '2010', stage: 'building'}, {date: '2012', condition: 'suspended'});
		expect(now).toMatchObject({step: 1, stage: 'building', condition: 'suspended', lastWord: '2012'});
	});

	it('is not changed by what was only planned', () => {
		const now = of({date: '2008', stage: 'idea', condition: 'active'}, {date: '2010', stage: 'working', condition: 'completed', planned: true});
		expect(now).toMatchObject({step: 0, stage: 'idea', condition: 'active', lastWord: '2008'});
	});

	it('goes back when the last word goes back', () => {
		expect(of({date: '2008', stage: 'working'}, {date: '2010', stage: 'idea'}).step).toBe(0);
	});

	it('is unknown when no entry states it', () => {
		expect(of({date: '2008'})).toMatchObject({step: -1, stage: 'unknown', condition: 'unknown', lastWord: '2008'});
	});

	it('has a last word even when all was only planned', () => {
		expect(of({date: '2015', planned: true, stage: 'working'})).toMatchObject({step: -1, lastWord: '2015'});
	});
});

describe('silence', () => {
	const at = (asOf: string, ...history: Parameters<typeof anEntry>[0][]) =>
		standing(aDataset({manifest: aManifest({asOf})}), aProject({history: history.map(anEntry)}));

	it('begins three years after the last word', () => {
		const entry = {date: '2011-04', condition: 'active'} as const;
		expect(at('2014-04-30', entry).isSilent).toBe(false);
		expect(at('2014-05-01', entry).isSilent).toBe(true);
	});

	it('is judged from the date of the dataset and from no clock', () => {
		expect(at('2009', {date: '2008', condition: 'active'}).isSilent).toBe(false);
	});

	it('takes nothing from what is known to have ended', () => {
		for (const condition of ['suspended', 'cancelled', 'completed'] as const) expect(at('2030', {date: '2008', condition}).isSilent).toBe(false);
	});

	it('is broken by a plan that was spoken of, and not by one that only lay ahead', () => {
		expect(at('2014', {date: '2008', condition: 'active'}, {date: '2020', said: '2013-05', planned: true})).toMatchObject({
			isSilent: false,
			lastWord: '2013-05',
		});
		expect(at('2014', {date: '2008', condition: 'active'}, {date: '2020', planned: true})).toMatchObject({isSilent: true, lastWord: '2008'});
	});

	it('is no silence while sources say that something goes on without an end', () => {
		const entry = {date: '2000~/..', condition: 'active'} as const;
		expect(at('2012', entry)).toMatchObject({isSilent: false, lastWord: '2012'});
		expect(at('2017-06-05', entry)).toMatchObject({isSilent: false, lastWord: '2014-06-05'});
		expect(at('2017-06-06', entry)).toMatchObject({isSilent: true, lastWord: '2014-06-05'});
	});

	it('counts what goes on without an end no longer when a later entry says how it stands', () => {
		const history = [{date: '2000~/..', condition: 'active'} as const, {date: '2008', condition: 'suspended'} as const];
		expect(at('2012', ...history)).toMatchObject({condition: 'suspended', lastWord: '2008'});
	});

	it('is no silence while something goes on: it was last heard of at the date itself', () => {
		expect(at('2014-06', {date: '2008/2016', condition: 'active'})).toMatchObject({isSilent: false, lastWord: '2014-06'});
	});

	it('was last heard of on a day that is told, and not at some time about it', () => {
		const guess = {date: '2014-11-06/2015?'};
		expect(at('2016', {date: '2014-10'}, guess)).toMatchObject({lastWord: '2014-11-06/2015?'});
		expect(at('2016', guess, {date: '2015-12-11'})).toMatchObject({lastWord: '2015-12-11'});
		expect(at('2016', {date: '2015-02-04'}, guess)).toMatchObject({lastWord: '2015-02-04'});
		expect(at('2016', {date: '2014'}, {date: '2014-11-14'})).toMatchObject({lastWord: '2014-11-14'});
		expect(at('2016', {date: '2014'}, {date: '2015'})).toMatchObject({lastWord: '2015'});
	});
});

describe('who bears out the essentials', () => {
	const cite = (source: string) => [{source, paragraph: 1}];
	const history = [
		anEntry({date: '2014-03', citations: cite('article')}),
		anEntry({date: '2016-03', citations: cite('exit')}),
		anEntry({date: '2019', citations: cite('letter')}),
		anEntry({date: '2025-05', citations: cite('images')}),
	];
	const next = [{date: '2026', text: 'It is to open.', citations: cite('plan')}];
	const by = (essentials: string) => essentialsCitations(aProject({essentials, history, next, citations: cite('record')})).map(({source}) => source);

	it('is what is told of the years that they name, the latest first', () => {
		expect(by('Seoul left in 2016; by 2025 it was busy again.')).toEqual(['images', 'exit']);
		expect(by('Called on schedule in 2025, to open in 2026.')).toEqual(['images', 'plan']);
	});

	it('is the record too where nothing is told of a year, and all of it where none is named', () => {
		expect(by('Begun in 2008, left in 2016.')).toEqual(['exit', 'record']);
		expect(by('Nothing came of it.')).toEqual(['images', 'letter', 'exit', 'article', 'plan', 'record']);
	});
});
