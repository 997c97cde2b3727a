import fc from 'fast-check';
import {describe, expect, it} from 'vitest';
import {scanner} from '../../src/search/scan.ts';
import {indexOf, scanOf} from '../../src/search/search.ts';
import {lookupTerm, spellingsOf} from '../../src/search/terms.ts';
import {shipped} from '../support/shipped.ts';

describe('looking through everything', () => {
	it('finds what has a term for each beginning, also when more is typed or taken back', () => {
		const scan = scanner([
			{of: 1, terms: ['coal', 'rajin']},
			{of: 2, terms: ['goal', 'rason']},
			{of: 3, terms: ['coast', 'rajin']},
		]);
		expect(scan(['co'])).toEqual([1, 3]);
		expect(scan(['coa', 'r'])).toEqual([1, 3]);
		expect(scan(['coal', 'r'])).toEqual([1]);
		expect(scan(['r'])).toEqual([1, 2, 3]);
		expect(scan(['oal'])).toEqual([]);
	});

	it('finds the same records as the index does', () => {
		const dataset = shipped();
		const spellings = spellingsOf(dataset.manifest.spellings ?? []);
		const [scan, index] = [scanOf(dataset, spellings), indexOf(dataset, spellings)];
		const words = dataset.milestones
			.flatMap(({headline, summary}) => `${headline} ${summary}`.split(/[^\p{L}\p{N}]+/u))
			.filter(word => word.length > 1);
		fc.assert(
			fc.property(fc.constantFrom(...words), fc.constantFrom(...words), fc.integer({min: 1, max: 9}), (first, second, length) => {
				const typed = [first, second.slice(0, length)];
				const found = index.terms.search(typed.join(' ')).map(({id}) => String(id));
				expect(new Set(scan(typed).map(({record}) => record.id))).toEqual(new Set(found));
			}),
			{numRuns: 200},
		);
		expect(lookupTerm('Хасан', spellings)).not.toBe('');
	});
});
