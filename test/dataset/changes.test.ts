import {isDeepStrictEqual} from 'node:util';
import fc from 'fast-check';
import {describe, expect, it} from 'vitest';
import {changeWords, isSame} from '../../src/dataset/changes.ts';
import {aDataset, aManifest, aMilestone, tinyParts} from '../support/records.ts';

const {milestones, projects} = tinyParts();

describe('changeWords', () => {
	it.each([
		['nothing', {}, 'nothing has changed'],
		['two new', {milestones: [...milestones, aMilestone({id: 'a'}), aMilestone({id: 'b'})]}, '2 milestones new'],
		['one revised', {milestones: milestones.map(one => (one.id === 'treaty' ? {...one, headline: 'Another'} : one))}, '1 milestone revised'],
		['some gone', {milestones: milestones.slice(1), projects: projects.slice(1)}, '1 milestone gone, 1 project gone'],
		['all of it', {milestones: [{...milestones[0], summary: 'x'}, aMilestone({id: 'c'})]}, '1 milestone new, 1 milestone revised, 2 milestones gone'],
		['the manifest', {manifest: aManifest({title: 'Other ties'})}, 'the manifest or briefing revised'],
		['the order alone', {milestones: milestones.toReversed()}, 'nothing has changed'],
	])('tells %s', (_, over, words) => {
		expect(changeWords(aDataset(), aDataset(over as Parameters<typeof aDataset>[0]))).toBe(words);
	});
});

describe('isSame', () => {
	const turned = (value: unknown): unknown =>
		typeof value !== 'object' || value === null || Array.isArray(value) ? value : Object.fromEntries(Object.entries(value).reverse());

	// As a text says it: of zeros there is one.
	const aValue = fc.jsonValue({maxDepth: 3}).map(value => JSON.parse(JSON.stringify(value)) as unknown);

	it('is what node:util has for it, whatever the order of fields', () => {
		fc.assert(
			fc.property(aValue, aValue, (one, other) => {
				expect(isSame(one, other)).toBe(isDeepStrictEqual(one, other));
				expect(isSame(one, turned(structuredClone(one)))).toBe(true);
				expect(isSame({one, other}, {one})).toBe(false);
				expect(isSame([one, other], [one])).toBe(false);
			}),
		);
	});
});
