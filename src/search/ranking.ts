import type {Kind} from '../dataset/kind-names.ts';
import {isAmount} from './amounts.ts';
import {PLACE} from './slab.ts';

// What counts how much, so that what was meant stands first: BM25+ (Robertson; Lv and Zhai 2011) over three fields, for words of which the
// beginning was typed, and for slips.

/** `k`: how soon more of the same counts no more. `b`: a thing with many spellings must not stand behind what only names it once, so that the length of a field counts little. `d`: what a single one counts at least. */
const BM25 = {k: 1.2, b: 0.2, d: 0.5} as const;

/** How much a term counts that stands in few records. */
export const rarity = (spread: number, records: number): number => Math.log(1 + (records - spread + 0.5) / (spread + 0.5));

/** What the length of a field takes away: its words against those of a field as long as most. */
export const lengthens = (words: number, usual: number): number => BM25.k * (1 - BM25.b + (BM25.b * words) / usual);

/** How much a term counts that stands so often in a field. */
export const frequency = (often: number, lengthened: number): number => BM25.d + (often * (BM25.k + 1)) / (often + lengthened);

/** What the field counts in which a term stands: what a thing is called before what is said. */
export const FIELD_COUNTS = {name: 4, said: 1, linked: 2} as const;

/** How much a term counts of which so many letters of its own were not typed. */
export const begun = (term: number, missing: number): number => (missing === 0 ? 1 : (0.375 * term) / (term + 0.3 * missing));

/** How much a term counts that is spelled otherwise by so many slips. */
export const slipped = (term: number, slips: number): number => (0.45 * term) / (term + slips);

/** How many slips a word may have: one in four letters, six at most; shorter words and amounts must be right. */
export const mostSlips = (term: string): number => (term.length > 3 && !isAmount(term) ? Math.min(6, Math.round(term.length * 0.25)) : 0);

/** A name is most often meant as that of the project, the person or the region itself. */
const WEIGHTS: Readonly<Partial<Record<Kind, number>>> = {
	projects: 4,
	people: 3,
	regions: 3,
	organisations: 2,
	sources: 0.5,
	observations: 0.7,
	derivations: 0.5,
};

/** How much a record of a kind counts by the place in which a term stands in it: one that is not called so counts no more for being of its kind. */
export const kindCounts = (kind: Kind): Float64Array => {
	const usual = WEIGHTS[kind] ?? 1;
	const counts = new Float64Array(8).fill(usual);
	counts[PLACE.said] = Math.min(1, usual);
	counts[PLACE.linked] = Math.min(1, usual);
	return counts;
};

/** How much more a thing counts that is called just as it was typed than one that goes by another spelling of it. */
export const AS_TYPED = 2;
