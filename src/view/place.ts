/** Places of what was asked for, list by list. Lists never change, and are forgotten with their places. */
const known = new WeakMap<readonly unknown[], ReadonlyMap<string, number>>();

const placesIn = <T>(list: readonly T[], idOf: (entry: T) => string): ReadonlyMap<string, number> => {
	const found = known.get(list);
	if (found) return found;
	const places = new Map<string, number>();
	for (const [place, entry] of list.entries()) {
		const id = idOf(entry);
		if (!places.has(id)) places.set(id, place);
	}
	known.set(list, places);
	return places;
};

/** Below this many, looking through them is as quick. */
const FEW = 40;

/** The place of an id in a list of ids, −1 where it is not in it: `indexOf` that does not walk a long list for each key. */
export const placeOf = (ids: readonly string[], id: string): number =>
	ids.length < FEW ? ids.indexOf(id) : (placesIn(ids, own => own).get(id) ?? -1);

/** The same in a list of what has ids. */
export const placeIn = (list: readonly {readonly id: string}[], id: string): number =>
	list.length < FEW ? list.findIndex(entry => entry.id === id) : (placesIn(list, entry => entry.id).get(id) ?? -1);
