/** Where something was found in a list last: lists never change, and are forgotten with their places. */
const lately = new WeakMap<readonly unknown[], number>();

/** How far from there it is looked for before the list is walked from its beginning: a page of any screen. */
const NEAR = 100;

/**
 * The place of an entry in a list. A cursor goes from row to row, so that the next place is near the last one: no list is walked for each
 * key, however long it is, and there need be no index of it.
 */
const nearLast = <T>(list: readonly T[], isIt: (entry: T) => boolean, search: () => number): number => {
	const last = lately.get(list) ?? 0;
	const [from, to] = [Math.max(0, last - NEAR), Math.min(list.length, last + NEAR + 1)];
	for (let place = from; place < to; place++) {
		if (!isIt(list[place] as T)) continue;
		lately.set(list, place);
		return place;
	}
	const place = search();
	if (place >= 0) lately.set(list, place);
	return place;
};

/** The place of an id in a list of ids, each of which it has once; −1 where it is not in it. */
export const placeOf = (ids: readonly string[], id: string): number =>
	nearLast(
		ids,
		own => own === id,
		() => ids.indexOf(id),
	);

/** The same in a list of what has ids. */
export const placeIn = (list: readonly {readonly id: string}[], id: string): number =>
	nearLast(
		list,
		entry => entry.id === id,
		() => list.findIndex(entry => entry.id === id),
	);
