import {citedWork} from '../dataset/cited-work.ts';
import {type Dataset, find} from '../dataset/dataset.ts';
import type {Citation} from '../dataset/schema/primitives.ts';
import {plural} from '../locale/words.ts';
import {placeWords} from '../panes/citation.ts';
import {placesWords} from '../panes/quote.ts';
import type {Fact} from './deck.ts';

/** Who says so, each work once with all its places: "Zakharova, p. 19 ¶3, ¶4, p. 20 ¶5, note 18". */
const sourcesOf = (dataset: Dataset, citations: readonly Citation[]): string[] => {
	const places = new Map<string, string[]>();
	for (const citation of citations) {
		const place = [placeWords(citation), citation.note === undefined ? '' : `note ${citation.note}`].filter(part => part !== '').join(', ');
		const known = places.get(citation.source) ?? [];
		places.set(citation.source, known.includes(place) ? known : [...known, place]);
	}
	return [...places].map(([id, found]) => [find(dataset, 'sources', id)?.short ?? id, placesWords(found)].filter(part => part !== '').join(', '));
};

/** Ids of the works that citations name, those behind a note included, each once. */
const worksOf = (dataset: Dataset, citations: readonly Citation[]): string[] => [
	...new Set(citations.flatMap(citation => [citation.source, citedWork(dataset, citation)?.id ?? []].flat())),
];

/** What a fact takes from citations: who says so in words, and which works those are. */
export const credit = (dataset: Dataset, citations: readonly Citation[]): Pick<Fact, 'sources' | 'works'> => ({
	sources: sourcesOf(dataset, citations),
	works: worksOf(dataset, citations),
});

/** The same for what is counted here: over how many works, and who gave the last word, which bears out nothing but itself. */
export const creditCount = (dataset: Dataset, over: number, citations: readonly Citation[]): Pick<Fact, 'sources' | 'works'> => {
	const [first, ...more] = sourcesOf(dataset, citations);
	return {
		sources: [`counted here over ${plural(over, 'source')}`, ...(first === undefined ? [] : [`last word: ${first}`, ...more])],
		works: worksOf(dataset, citations),
	};
};

/** Works that citations name, each once. */
export const worksIn = (citations: readonly Citation[]): number => new Set(citations.map(({source}) => source)).size;

/** The first of several in a line, and how many there are besides: "TASS, whole text; NK News, ¶3; and 4 more". */
export const firstOf = (sources: readonly string[], most: number): string => {
	const more = sources.length - most;
	// One more in a word takes as much room as its name.
	return more <= 0 ? sources.join('; ') : `${sources.slice(0, most).join('; ')}; and ${more} more`;
};
