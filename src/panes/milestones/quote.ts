import type {Dataset} from '../../dataset/dataset.ts';
import type {Milestone} from '../../dataset/schema/milestone.ts';
import {dateWords} from '../../locale/format.ts';
import {MILESTONE_KIND} from '../../locale/words.ts';
import {type Quote, quoteOf} from '../quote.ts';

const when = ({date, around}: Milestone): string => {
	if (date !== 'XXXX') return dateWords(date);
	return around === undefined ? 'undated' : `undated, by the context ${dateWords(around)}`;
};

/** Headline and date; of what did not simply happen also what it was. */
export const milestoneQuote = (dataset: Dataset, milestone: Milestone): Quote => {
	const kind = MILESTONE_KIND[milestone.kind];
	const status = milestone.kind === 'event' ? '' : ` (${kind.word}: ${kind.meaning})`;
	const value = `${when(milestone)}: ${milestone.headline}`;
	return quoteOf(dataset, value, `${value}${status}`, milestone.citations, [milestone.id]);
};
