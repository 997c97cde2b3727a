import {citedWork} from '../dataset/cited-work.ts';
import {type Dataset, find} from '../dataset/dataset.ts';
import type {Citation} from '../dataset/schema/primitives.ts';
import type {Source} from '../dataset/schema/source.ts';
import {isDisputed} from '../indicators/conflicts.ts';
import {dateWords} from '../locale/format.ts';
import {plural} from '../locale/words.ts';
import {placeWords} from './citation.ts';

/** What a row gives to take along. */
export type Quote = {
	/** The row's value alone: "almost 113 USD million". */
	readonly value: string;
	/** One that can stand anywhere by itself: what, when, how it is known, and who says so where. */
	readonly sentence: string;
	/** Where the first of its sources that has an address can be read. */
	readonly address?: string;
};

/** A source as a reader finds it: authors, title, publisher, date, and the place in it where one is meant. */
export const referenceWords = (source: Source, place = ''): string =>
	[
		source.authors.length > 0 ? source.authors.join(', ') : undefined,
		`“${source.title}”`,
		source.publisher,
		source.undated === undefined ? dateWords(source.issued) : `undated, by its contents ${dateWords(source.issued)}`,
		place === '' ? undefined : place,
	]
		.filter(part => part !== undefined)
		.join(', ');

/** A sentence with more sources than this names the others by their number. */
const NAMED = 3;

/** Places of one source, a page said once for all its paragraphs: "p. 19 ¶3, ¶4, p. 20 ¶1". */
export const placesWords = (places: readonly string[]): string =>
	places
		.filter(place => place !== '')
		.map((place, index, all) => {
			const page = /^p\. \d+ (?=¶)/.exec(place)?.[0];
			return page !== undefined && all[index - 1]?.startsWith(page) ? place.slice(page.length) : place;
		})
		.join(', ');

/** Who says so: each source in full, once, with the places in it. */
const sourceWords = (dataset: Dataset, citations: readonly Citation[]): string => {
	const places = new Map<string, string[]>();
	for (const citation of citations) {
		const note = citation.note === undefined ? '' : `note ${citation.note}`;
		const place = [placeWords(citation), note].filter(part => part !== '').join(', ');
		const known = places.get(citation.source) ?? [];
		places.set(citation.source, known.includes(place) ? known : [...known, place]);
	}
	const words = [...places].map(([id, found]) => {
		const source = find(dataset, 'sources', id);
		return source ? referenceWords(source, placesWords(found)) : id;
	});
	const more = words.length - NAMED;
	return [...words.slice(0, NAMED), ...(more > 0 ? [`and ${plural(more, 'more source')}`] : [])].join('; ');
};

/** The address of the first source, or cited work, that has one. */
export const firstAddress = (dataset: Dataset, citations: readonly Citation[]): string | undefined =>
	citations.flatMap(citation => [find(dataset, 'sources', citation.source)?.url, citedWork(dataset, citation)?.url]).find(url => url !== undefined);

/** Words with a full stop, unless they end like a sentence already. */
export const ended = (words: string): string => (/[.!?…][”"')]*$/.test(words) ? words : `${words}.`);

/** Several statements in a row, each ended; empty ones are left out. */
export const statements = (...parts: readonly string[]): string =>
	parts
		.filter(part => part !== '')
		.map(ended)
		.join(' ');

/**
 * A quote with its sources.
 * @param says what is said, without who says it
 * @param ids records that it speaks of: where sources disagree about one, the sentence says so
 */
export const quoteOf = (dataset: Dataset, value: string, says: string, citations: readonly Citation[], ids: readonly string[] = []): Quote => {
	const disputed = ids.some(id => isDisputed(dataset, id)) ? 'The sources disagree about it' : '';
	const sources = sourceWords(dataset, citations);
	const who = sources === '' ? '' : `Source${new Set(citations.map(citation => citation.source)).size > 1 ? 's' : ''}: ${sources}`;
	const address = firstAddress(dataset, citations);
	return {value, sentence: statements(says, disputed, who), ...(address !== undefined && {address})};
};
