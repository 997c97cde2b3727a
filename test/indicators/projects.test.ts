import {describe, expect, it} from 'vitest';
import {standing} from '../../src/indicators/projects.ts';
import {aDataset, anEntry, aProject} from '../support/records.ts';

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
