import fc from 'fast-check';
import {expect, it} from 'vitest';
import {kindNames} from '../../src/dataset/kind-names.ts';
import type {AnyRecord, Records} from '../../src/dataset/kinds.ts';
import {recordsById} from '../../src/dataset/record-index.ts';

const recordsOf = (ids: readonly string[]): Records =>
	Object.fromEntries(kindNames.map((kind, at) => [kind, ids.filter((_, index) => index % kindNames.length === at).map(id => ({id}))])) as never;

/** The same as it would be in a Map. */
const mapOf = (records: Records): Map<string, AnyRecord> =>
	new Map(kindNames.flatMap(kind => records[kind].map(record => [record.id, {kind, record} as AnyRecord] as const)));

it('finds what a Map would find', () => {
	fc.assert(
		fc.property(fc.uniqueArray(fc.oneof(fc.string(), fc.nat().map(String)), {maxLength: 200}), fc.array(fc.string()), (ids, others) => {
			const records = recordsOf(ids);
			const [index, map] = [recordsById(records), mapOf(records)];
			expect(index.size).toBe(map.size);
			expect([...index]).toEqual([...map]);
			expect([...index.keys()]).toEqual([...map.keys()]);
			expect([...index.values()]).toEqual([...map.values()]);
			for (const id of [...ids, ...others]) {
				expect(index.get(id)).toEqual(map.get(id));
				expect(index.has(id)).toBe(map.has(id));
				expect(index.get(id)?.record).toBe(map.get(id)?.record);
			}
		}),
	);
});

it('tells by its size that an id is taken twice, and has the last of them', () => {
	const index = recordsById({...recordsOf([]), sources: [{id: 'a'}, {id: 'b'}], people: [{id: 'a'}]} as never);
	expect(index.size).toBe(2);
	expect(index.get('a')?.kind).toBe('people');
});

it('has room for any number, and for none', () => {
	const ids = Array.from({length: 50_000}, (_, index) => `made-figure-${index}`);
	const index = recordsById(recordsOf(ids));
	expect(index.size).toBe(50_000);
	expect(ids.every(id => index.get(id)?.record.id === id)).toBe(true);
	expect(recordsById(recordsOf([])).get('a')).toBeUndefined();
});
