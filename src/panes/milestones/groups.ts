import {type Dataset, find} from '../../dataset/dataset.ts';
import {MILESTONE_KIND} from '../../locale/words.ts';
import type {Choice, Key} from '../pane.ts';
import type {Entry} from './select.ts';

/** Who acts first in a milestone: a person, else an organisation. */
const actorOf = (dataset: Dataset, {milestone}: Entry): string | undefined => {
	const [person] = milestone.people ?? [];
	const [organisation] = milestone.organisations ?? [];
	if (person !== undefined) return find(dataset, 'people', person)?.name;
	return organisation === undefined ? undefined : find(dataset, 'organisations', organisation)?.name;
};

const KINDS = Object.keys(MILESTONE_KIND);

/** What milestones can be ordered by beside their dates; categories and kinds stand in the order of the legend. */
export const sortKeys = (dataset: Dataset): Readonly<Record<string, (entry: Entry) => Key>> => ({
	category: ({milestone}) => dataset.manifest.categories.findIndex(({id}) => id === milestone.category),
	kind: ({milestone}) => KINDS.indexOf(milestone.kind),
	actor: entry => actorOf(dataset, entry),
});

/** The name of the group that an entry belongs to when the rail is not ordered by date; absent when it is. */
export const groupOf = (dataset: Dataset, {sort}: Choice): ((entry: Entry) => string) | undefined => {
	if (sort?.by === 'category')
		return ({milestone}) => dataset.manifest.categories.find(({id}) => id === milestone.category)?.label ?? milestone.category;
	if (sort?.by === 'kind') return ({milestone}) => MILESTONE_KIND[milestone.kind].word;
	return sort?.by === 'actor' ? entry => actorOf(dataset, entry) ?? 'nobody named' : undefined;
};
