import type {Dataset} from '../../dataset/dataset.ts';
import {restsOnFollowUps} from '../../indicators/sources.ts';
import {type Facts, markFacts, NOBODY, recordFacts} from '../facts.ts';
import {cameOfItFacts} from '../outcome.ts';
import {cameOfIt} from './present.ts';
import type {Entry} from './select.ts';

export const COLUMNS = [
	'id',
	'date',
	'around',
	'announced',
	'year',
	'kind',
	'category',
	'headline',
	'summary',
	'context',
	'figures',
	'pledges',
	'outcomes',
	'brought',
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

/** A milestone as data; `year` is where it stands on the rail, null where none is known. */
export const entryFacts = (dataset: Dataset, {milestone, year}: Entry): Facts => ({
	view: 'milestones',
	id: milestone.id,
	...NOBODY,
	figures: [],
	pledges: [],
	...recordFacts(dataset, milestone),
	year: Number.isFinite(Number(year)) ? Number(year) : null,
	categoryLabel: dataset.manifest.categories.find(({id}) => id === milestone.category)?.label,
	...cameOfItFacts(...cameOfIt(dataset, milestone)),
	...markFacts(dataset, [milestone.id], restsOnFollowUps(dataset, milestone.citations)),
});
