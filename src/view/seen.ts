/** A place in a list, as a property's name. */
const INDEX = /^\d+$/;

/**
 * A list whose entries are made when they are looked at, and kept: of 100,000 rows a screen shows forty, and what all of them take is
 * more memory than their records.
 */
export const madeWhenSeen = <T extends object>(length: number, make: (index: number) => T): readonly T[] => {
	const isIn = (key: string | symbol): boolean => typeof key === 'string' && INDEX.test(key) && Number(key) < length;
	return new Proxy<T[]>(new Array<T>(length), {
		get: (made, key, receiver) => {
			if (!isIn(key)) return Reflect.get(made, key, receiver);
			const index = Number(key);
			made[index] ??= make(index);
			return made[index];
		},
		// What is not made yet is there all the same.
		has: (made, key) => isIn(key) || Reflect.has(made, key),
	});
};
