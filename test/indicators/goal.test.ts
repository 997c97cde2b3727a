import {describe, expect, it} from 'vitest';
import {goal} from '../../src/indicators/goal.ts';
import {aDataset, aManifest, anObservation, tinyParts} from '../support/records.ts';

const at = (asOf: string, ...more: Parameters<typeof anObservation>[0][]) =>
	goal(aDataset({manifest: aManifest({asOf}), observations: [...tinyParts().observations, ...more.map(anObservation)]}));

describe('the goal', () => {
	it('is measured from the last figure while its year is ahead', () => {
		const found = at('2014-06');
		expect(found).toMatchObject({targetValue: 1000, year: 2020, from: {year: 2013}});
		expect(found?.multiple).toBeCloseTo(1000 / 112.7);
		expect(found?.requiredGrowth).toBeCloseTo(((1000 / 112.7) ** (1 / 7) - 1) * 100);
		expect(found?.outcome).toBeUndefined();
	});

	it('is open until the last day of its year', () => {
		expect(at('2020-11', {id: 'late', period: '2019', value: 48})?.outcome).toBeUndefined();
		expect(at('2020-12', {id: 'late', period: '2019', value: 48})?.outcome).toEqual({kind: 'unknown'});
	});

	it('is missed by the figure of its own year, not of a later one', () => {
		const found = at('2024', {id: 'then', period: '2020', value: 42.7}, {id: 'later', period: '2023', value: 2000});
		expect(found?.outcome).toMatchObject({kind: 'missed', point: {year: 2020, value: 42.7}});
		expect(found?.outcome?.kind === 'missed' && found.outcome.share).toBeCloseTo(4.27);
	});

	it('is reached by as much as it asked for', () => {
		expect(at('2021', {id: 'then', period: '2020', value: 1000})?.outcome?.kind).toBe('reached');
	});

	it('is unknown when its year has no figure, whatever other years have', () => {
		expect(at('2024', {id: 'later', period: '2023', value: 2000})?.outcome).toEqual({kind: 'unknown'});
	});

	it('is none without a target or a figure', () => {
		expect(goal(aDataset({observations: []}))).toBeUndefined();
	});
});
