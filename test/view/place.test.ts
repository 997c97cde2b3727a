import fc from 'fast-check';
import {describe, expect, it} from 'vitest';
import {placeIn, placeOf} from '../../src/view/place.ts';

const someIds = fc.uniqueArray(fc.string({maxLength: 2}), {maxLength: 600});

describe('the place of an id', () => {
	it('is found in short lists and in long ones, wherever the last one was; −1 where it is not', () => {
		fc.assert(
			fc.property(someIds, fc.array(fc.nat({max: 600})), fc.string({maxLength: 2}), (ids, walk, other) => {
				const list = ids.map(own => ({id: own}));
				for (const one of [other, ...walk.map(place => ids[place] ?? other), ids[0] ?? '', ids.at(-1) ?? '']) {
					expect(placeOf(ids, one)).toBe(ids.indexOf(one));
					expect(placeIn(list, one)).toBe(ids.indexOf(one));
				}
			}),
		);
	});
});
