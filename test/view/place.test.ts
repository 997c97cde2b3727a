import fc from 'fast-check';
import {describe, expect, it} from 'vitest';
import {placeIn, placeOf} from '../../src/view/place.ts';

const someIds = fc.array(fc.string({maxLength: 2}), {maxLength: 200});

describe('the place of an id', () => {
	it('is the first, or −1, in short lists and in long ones', () => {
		fc.assert(
			fc.property(someIds, fc.string({maxLength: 2}), (ids, id) => {
				for (const one of [id, ids[0] ?? '', ids.at(-1) ?? '']) {
					expect(placeOf(ids, one)).toBe(ids.indexOf(one));
					const list = ids.map(own => ({id: own}));
					expect(placeIn(list, one)).toBe(ids.indexOf(one));
				}
			}),
		);
	});
});
