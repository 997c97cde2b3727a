import type {Dataset} from '../../dataset/dataset.ts';
import type {Kept} from '../../indicators/pledges.ts';
import {dateWords} from '../../locale/format.ts';
import {outcomeWords} from '../outcome.ts';
import {type Quote, quoteOf, statements} from '../quote.ts';

/** What was promised, by whom and when, and what came of it. */
export const pledgeQuote = (dataset: Dataset, one: Kept): Quote => {
	const {pledge, outcome, lastWord} = one;
	const to = pledge.to === undefined ? '' : ` to ${pledge.to}`;
	const due = pledge.due === undefined ? 'no time was set' : `due ${dateWords(pledge.due)}`;
	// Each word on the outcome is dated; the last one before the date shown is the one that tells it.
	const told = pledge.outcomes?.findLast(entry => entry.date === lastWord);
	const came = `${outcome}${outcomeWords(one)}`;
	const says = statements(
		`${pledge.headline} (${pledge.form} by ${pledge.by}${to}, made ${dateWords(pledge.made)}, ${due})`,
		`As of ${dateWords(dataset.manifest.asOf)}: ${came}`,
	);
	return quoteOf(dataset, outcome, says, [...pledge.citations, ...(told?.citations ?? [])], [pledge.id]);
};
