import {expect, it} from 'vitest';
import {madeWhenSeen} from '../../src/view/seen.ts';

it('is a list like any other, of which only what is looked at is made, and once', () => {
	const made: number[] = [];
	const list = madeWhenSeen(100_000, index => {
		made.push(index);
		return {id: `row-${index}`};
	});
	expect(list.length).toBe(100_000);
	expect(list[70_000]?.id).toBe('row-70000');
	expect(list.slice(69_999, 70_002).map(({id}) => id)).toEqual(['row-69999', 'row-70000', 'row-70001']);
	expect(list[70_000]).toBe(list[70_000]);
	expect(list[100_000]).toBeUndefined();
	expect(list[-1]).toBeUndefined();
	expect(list.at(-1)?.id).toBe('row-99999');
	expect(made).toEqual([70_000, 69_999, 70_001, 99_999]);
});

it('is whole where all of it is wanted', () => {
	const list = madeWhenSeen(3, index => ({index}));
	expect([...list]).toEqual([{index: 0}, {index: 1}, {index: 2}]);
	expect(list.map(({index}) => index)).toEqual([0, 1, 2]);
	expect(madeWhenSeen(0, () => ({}))).toEqual([]);
});
