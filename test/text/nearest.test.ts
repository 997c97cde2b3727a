import fc from 'fast-check';
import {describe, expect, it} from 'vitest';
import {nearest} from '../../src/text/nearest.ts';

describe('nearest', () => {
	it.each([
		['enrgy', ['energy', 'trade'], 'energy'],
		['nort', ['south', 'north'], 'north'],
		['tarde', ['trace', 'trade'], 'trade'],
		['sumary', ['summary'], 'summary'],
		['rumour', ['report', 'book'], undefined],
		['', ['a', 'b'], 'a'],
		['x', [], undefined],
	])('of %j among %j is %j', (word, among, meant) => {
		expect(nearest(word, among)).toBe(meant);
	});

	it('finds a word with one letter left out', () => {
		fc.assert(fc.property(fc.stringMatching(/^[a-z]{4,12}$/), word => nearest(word.slice(0, 2) + word.slice(3), [word]) === word));
	});
});
