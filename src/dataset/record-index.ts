import {kindNames} from './kind-names.ts';
import type {AnyRecord, Records} from './kinds.ts';

/** A kind stands in the upper bits of a place, a record's number in its list, from 1, in the lower ones. */
const KIND_AT = 28;
const NUMBER = (1 << KIND_AT) - 1;

/** So that nobody can make up ids that all want the same place. */
const SEED = Math.floor(Math.random() * 2 ** 32);

const markOf = (id: string): number => {
	let mark = SEED;
	for (let at = 0; at < id.length; at++) mark = Math.imul(mark ^ id.charCodeAt(at), 0x01000193);
	return mark ^ (mark >>> 15);
};

/** Thrown away once it is found out that the records' ids crowd. */
const CROWDED = 16;

/**
 * Records by their ids, like a Map of them: one number a record instead of an object and an entry, which for 200,000 records are 16 MB, and
 * a quarter of the time. A Map where ids happen to crowd. It is a class, as nothing else here: made of functions it took 50 ms instead of 41
 * to make for 200,000 records, and 62 instead of 55 to ask for each; and those of two datasets that are the same are equal, as
 * the build compares them.
 */
class RecordIndex implements ReadonlyMap<string, AnyRecord> {
	readonly lists: readonly (readonly AnyRecord['record'][])[];
	readonly places: Uint32Array;
	readonly size: number;
	readonly isCrowded: boolean;

	constructor(records: Records) {
		this.lists = kindNames.map(kind => records[kind]);
		const count = this.lists.reduce((sum, list) => sum + list.length, 0);
		this.places = new Uint32Array(2 ** Math.ceil(Math.log2(Math.max(8, count * 2))));
		let [size, steps] = [0, 0];
		for (const [kind, list] of this.lists.entries()) {
			for (let number = 1; number <= list.length; number++) {
				const {id} = list[number - 1] as AnyRecord['record'];
				const mask = this.places.length - 1;
				let at = markOf(id) & mask;
				for (let place = this.places[at] as number; place !== 0 && this.recordAt(place).id !== id; place = this.places[at] as number) {
					at = (at + 1) & mask;
					if (++steps > count * CROWDED) break;
				}
				if (this.places[at] === 0) size++;
				this.places[at] = ((kind << KIND_AT) | number) >>> 0;
			}
		}
		this.size = size;
		this.isCrowded = steps > count * CROWDED;
	}

	private recordAt(place: number): AnyRecord['record'] {
		return (this.lists[place >>> KIND_AT] as readonly AnyRecord['record'][])[(place & NUMBER) - 1] as AnyRecord['record'];
	}

	/** The place of an id, 0 where there is none. */
	private placeOf(id: string): number {
		const mask = this.places.length - 1;
		for (let at = markOf(id) & mask; ; at = (at + 1) & mask) {
			const place = this.places[at] as number;
			if (place === 0 || this.recordAt(place).id === id) return place;
		}
	}

	get(id: string): AnyRecord | undefined {
		const place = this.placeOf(id);
		return place === 0 ? undefined : ({kind: kindNames[place >>> KIND_AT], record: this.recordAt(place)} as AnyRecord);
	}

	has(id: string): boolean {
		return this.placeOf(id) !== 0;
	}

	*entries(): MapIterator<[string, AnyRecord]> {
		for (const [kind, list] of this.lists.entries()) {
			for (const record of list) yield [record.id, {kind: kindNames[kind], record} as AnyRecord];
		}
	}

	*keys(): MapIterator<string> {
		for (const list of this.lists) for (const {id} of list) yield id;
	}

	*values(): MapIterator<AnyRecord> {
		for (const [, any] of this.entries()) yield any;
	}

	[Symbol.iterator](): MapIterator<[string, AnyRecord]> {
		return this.entries();
	}

	forEach(visit: (any: AnyRecord, id: string, map: ReadonlyMap<string, AnyRecord>) => void): void {
		for (const [id, any] of this) visit(any, id, this);
	}
}

/** All records by their ids; of several with one id, the last. */
export const recordsById = (records: Records): ReadonlyMap<string, AnyRecord> => {
	const index = new RecordIndex(records);
	return index.isCrowded ? new Map(index.entries()) : index;
};
