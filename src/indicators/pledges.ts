import type {Dataset} from '../dataset/dataset.ts';
import type {Outcome, Pledge} from '../dataset/schema/pledge.ts';
import {edtf} from '../text/edtf.ts';

/** How a promise stood at a date. */
export type Kept = {
	readonly pledge: Pledge;
	readonly outcome: Outcome;
	/** Date of the word that says so; absent when no source says anything by then. */
	readonly lastWord: string | undefined;
	/** Date of the word that called it open, where that is too old to hold: the outcome is unknown then. */
	readonly openWhenLastHeard?: string;
};

/** Years after which a promise for which no time was set, and of which nothing more is told, cannot be called open any more. */
const PATIENCE = 3;

/** Whether the time to keep it was not up; where none was set, whether it was made or last told of a short while ago. */
const isEarly = ({due}: Pledge, heard: string, limit: number): boolean =>
	due === undefined ? limit - edtf(heard).from <= PATIENCE * 10_000 : limit < edtf(due).to;

/**
 * The last outcome told by `asOf`. A promise of which nothing is told, or only that it was open, is open while its time is
 * not up, and then unknown: silence is not progress. An outcome counts from the first day that its date may mean.
 */
export const keptAt = (pledge: Pledge, asOf: string): Kept => {
	const limit = edtf(asOf).to;
	const told = pledge.outcomes?.findLast(outcome => edtf(outcome.date).from <= limit);
	const lastWord = told?.date;
	if (told && told.outcome !== 'open') return {pledge, outcome: told.outcome, lastWord};
	if (isEarly(pledge, lastWord ?? pledge.made, limit)) return {pledge, outcome: 'open', lastWord};
	return {pledge, outcome: 'unknown', lastWord, ...(lastWord !== undefined && {openWhenLastHeard: lastWord})};
};

/** Every promise made by `asOf`, in order of making, as it stood then. */
export const ledger = (dataset: Dataset, asOf: string): Kept[] =>
	dataset.pledges
		.map(pledge => ({pledge, made: edtf(pledge.made).from}))
		.filter(({made}) => made <= edtf(asOf).to)
		.sort((a, b) => a.made - b.made)
		.map(({pledge}) => keptAt(pledge, asOf));

/** How many promises have each outcome. */
export const tally = (kept: readonly Kept[]): Readonly<Record<Outcome, number>> => {
	const counts = {kept: 0, 'partly kept': 0, missed: 0, open: 0, unknown: 0};
	for (const {outcome} of kept) counts[outcome]++;
	return counts;
};
