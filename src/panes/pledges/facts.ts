import type {Dataset} from '../../dataset/dataset.ts';
import {type Kept, tally} from '../../indicators/pledges.ts';
import {restsOnFollowUps} from '../../indicators/sources.ts';
import {type Facts, markFacts, NOBODY, recordFacts} from '../facts.ts';

export const COLUMNS = [
	'id',
	'made',
	'due',
	'outcome',
	'lastWord',
	'headline',
	'what',
	'form',
	'by',
	'to',
	'category',
	'figures',
	'outcomes',
	'projects',
	'regions',
	'people',
	'organisations',
	'disputed',
	'followUp',
	'conflicts',
	'reading',
	'citations',
] as const;

/** A promise as data; without a last word no source tells what came of it. */
export const pledgeFacts = (dataset: Dataset, {pledge, outcome, lastWord}: Kept): Facts => ({
	view: 'pledges',
	id: pledge.id,
	...NOBODY,
	figures: [],
	outcomes: [],
	...recordFacts(dataset, pledge),
	outcome,
	lastWord: lastWord ?? null,
	...markFacts(dataset, [pledge.id], restsOnFollowUps(dataset, pledge.citations)),
});

/** How many promises there are, and how many of each outcome. */
export const ledgerFacts = (kept: readonly Kept[]): Facts => ({promises: kept.length, outcomes: {...tally(kept)}});
