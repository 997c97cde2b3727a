import type {FigureStatus} from '../dataset/schema/figure.ts';
import {edtf} from '../text/edtf.ts';

/** How much a statement can bear, apart from what it says. */
export type Confidence = {readonly word: 'high' | 'moderate' | 'low' /** Why, each a few words. */; readonly reasons: readonly string[]};

/** What a statement rests on. */
export type Grounds = {
	/** How its figure came to be; absent where it rests on no single figure. */
	readonly status?: FigureStatus;
	/** Works that say so, each once. */
	readonly sources: number;
	readonly isDisputed: boolean;
	/** When the last of it was: a date, or a year of a figure. */
	readonly last: string;
	readonly asOf: string;
	/** Of how many things nothing is known, and out of how many. */
	readonly unknown?: {readonly count: number; readonly of: number; readonly words: string};
};

/** Years after which the last word is old. */
const OLD = 1;

const yearsBetween = (earlier: string, later: string): number => {
	const [from, to] = [edtf(earlier).to, edtf(later).to];
	return Number.isFinite(from) && Number.isFinite(to) ? Math.floor((to - from) / 10_000) : 0;
};

/**
 * The word for it: high where nothing speaks against it, low where three things or more do. A weak status and a large part
 * unknown count twice. What speaks for it is named as well as what speaks against it.
 */
export const confidence = ({status, sources, isDisputed, last, asOf, unknown}: Grounds): Confidence => {
	const reasons: string[] = [];
	let against = 0;
	const weigh = (weight: number, reason: string) => {
		against += weight;
		reasons.push(reason);
	};
	if (status !== undefined)
		weigh({reported: 0, provisional: 1, estimated: 1, bounded: 1, target: 1, 'low-reliability': 2}[status], status.replace('-', ' '));
	if (sources === 1) weigh(1, 'one source');
	else weigh(sources === 0 ? 1 : 0, sources === 0 ? 'no source' : `${sources} sources`);
	if (isDisputed) weigh(1, 'disputed');
	const age = yearsBetween(last, asOf);
	if (age > OLD) weigh(1, `${age} years old`);
	if (unknown && unknown.count > 0) {
		const share = unknown.count / Math.max(1, unknown.of);
		weigh(share > 2 / 3 ? 2 : share > 1 / 5 ? 1 : 0, `${unknown.count} of ${unknown.of} ${unknown.words}`);
	}
	return {word: against === 0 ? 'high' : against < 3 ? 'moderate' : 'low', reasons};
};
