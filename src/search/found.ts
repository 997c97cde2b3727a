import {type Kind, kindNames} from '../dataset/kind-names.ts';
import type {AnyRecord} from '../dataset/kinds.ts';
import type {Matches} from './matches.ts';
import type {RecordIndex} from './record-index.ts';

/** What was found of one kind. */
export type FoundKind = {
	readonly kind: Kind;
	readonly count: number;
	/** One of them by its place, the best at 0. */
	readonly at: (place: number) => AnyRecord | undefined;
};

/** What a text finds. Of a letter that finds everything only what is asked for is put in order, and made. */
export type Found = {
	readonly count: number;
	/** By kind, that of the best first where words were given, else in the order of the dataset. */
	readonly kinds: readonly FoundKind[];
	/** All of them: best first where words were given (then `isRanked`), else in the order of the dataset. */
	readonly records: readonly AnyRecord[];
	/** Their ids, in no order. */
	readonly ids: () => ReadonlySet<string>;
	readonly isRanked: boolean;
	/** Nothing is spelled as asked: these are spelled nearly so. */
	readonly isNear: boolean;
	/** Conditions that cannot be met, in a sentence or two each. */
	readonly problems: readonly string[];
	/** What conditions take whose value is still to be typed, in a sentence each. */
	readonly hints: readonly string[];
	/** How much of the dataset has been looked through, from 0 to 1: of less than 1 more may come. */
	readonly part: number;
};

/** What no text finds. */
export const nothingFound = (problems: readonly string[], hints: readonly string[]): Found => ({
	count: 0,
	kinds: [],
	records: [],
	ids: () => new Set(),
	isRanked: false,
	isNear: false,
	problems,
	hints,
	part: 1,
});

/** More than a screen shows are put in order all at once. */
const FEW = 256;

/** Places from `from` to `to` by their scores, the highest first, equal ones as they stand: the first so many of them at least. */
const bestFirst = (scores: Float64Array, from: number, to: number): ((count: number) => Uint32Array) => {
	let known: Uint32Array = new Uint32Array(0);
	const few = (most: number): Uint32Array => {
		const best = new Uint32Array(most);
		let size = 0;
		for (let place = from; place < to; place++) {
			const score = scores[place] as number;
			if (size === most && score <= (scores[best[size - 1] as number] as number)) continue;
			let at = size < most ? size++ : size - 1;
			for (; at > 0 && score > (scores[best[at - 1] as number] as number); at--) best[at] = best[at - 1] as number;
			best[at] = place;
		}
		return best;
	};
	const every = (): Uint32Array =>
		Uint32Array.from({length: to - from}, (_, at) => from + at).sort((a, b) => (scores[b] as number) - (scores[a] as number) || a - b);
	return count => {
		const wanted = Math.min(count, to - from);
		if (known.length < wanted) known = wanted <= FEW ? few(Math.min(FEW, to - from)) : every();
		return known;
	};
};

/** The place of the highest of some scores, the first of equal ones. */
const bestOf = (scores: Float64Array, from: number, to: number): number => {
	let best = from;
	for (let place = from + 1; place < to; place++) if ((scores[place] as number) > (scores[best] as number)) best = place;
	return best;
};

/** The first place of rising numbers that is not below a number. */
const placeFrom = (numbers: Uint32Array, number: number): number => {
	let [low, high] = [0, numbers.length];
	while (low < high) {
		const middle = (low + high) >> 1;
		if ((numbers[middle] as number) < number) low = middle + 1;
		else high = middle;
	}
	return low;
};

/** What a search says of what it found: records by number, and their scores where they are ranked. */
export const foundOf = (
	index: RecordIndex,
	numbers: Uint32Array,
	scores: Matches['scores'] | undefined,
	said: Pick<Found, 'isNear' | 'problems' | 'hints' | 'part'>,
): Found => {
	const made = (place: number): AnyRecord => index.at(numbers[place] as number);
	const kinds = index.ranges
		.map(({kind, from, to}) => ({kind, from: placeFrom(numbers, from), to: placeFrom(numbers, to)}))
		.filter(({from, to}) => to > from)
		.map(({kind, from, to}) => {
			const places = scores && bestFirst(scores, from, to);
			const at = (place: number) =>
				place < 0 || place >= to - from ? undefined : made(places ? (places(place + 1)[place] as number) : from + place);
			return {kind, from, count: to - from, at, best: scores ? bestOf(scores, from, to) : 0};
		})
		.sort((a, b) => kindNames.indexOf(a.kind) - kindNames.indexOf(b.kind));
	const ranked = scores ? kinds.toSorted((a, b) => (scores[b.best] as number) - (scores[a.best] as number)) : kinds;
	const allPlaces = () => kinds.flatMap(({from, count}) => Array.from({length: count}, (_, at) => from + at));
	let records: readonly AnyRecord[] | undefined;
	return {
		count: numbers.length,
		kinds: ranked,
		get records() {
			// Equal ones stay in the order of the dataset.
			records ??= (scores ? allPlaces().sort((a, b) => (scores[b] as number) - (scores[a] as number)) : allPlaces()).map(made);
			return records;
		},
		ids: () => {
			const ids = new Set<string>();
			for (const number of numbers) ids.add(index.at(number).record.id);
			return ids;
		},
		isRanked: scores !== undefined,
		...said,
	};
};
