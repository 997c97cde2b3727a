// Looking through everything, for datasets too large for an index: that of two hundred thousand records takes half a minute to make,
// and this is ready in two seconds and looks at each record for a letter. What it finds is the same, in a plainer order.

/** More records than this are looked through. */
export const MANY = 20_000;

export type Scanned<T> = {readonly of: T; readonly terms: readonly string[]};

/** Finds what has, for each term, a term that begins with it; in the order in which it was given. */
export const scanner = <T>(entries: Iterable<Scanned<T>>): ((terms: readonly string[]) => readonly T[]) => {
	const of: T[] = [];
	const texts: string[] = [];
	for (const entry of entries) {
		of.push(entry.of);
		texts.push(` ${entry.terms.join(' ')}`);
	}
	const everywhere = texts.map((_, place) => place);
	let last: {readonly terms: readonly string[]; readonly places: readonly number[]} = {terms: [], places: everywhere};
	return terms => {
		// What a longer beginning finds is among what the shorter one found: as it is typed, less and less is looked at.
		const isMore = last.terms.length <= terms.length && last.terms.every((term, index) => terms[index]?.startsWith(term));
		const wanted = terms.map(term => ` ${term}`);
		const places = (isMore ? last.places : everywhere).filter(place => wanted.every(term => texts[place]?.includes(term)));
		last = {terms, places};
		return places.flatMap(place => of[place] ?? []);
	};
};
