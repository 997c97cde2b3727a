import type {Dataset} from '../../dataset/dataset.ts';
import type {Conflict} from '../../dataset/schema/conflict.ts';
import {type Quote, quoteOf, statements} from '../quote.ts';

/** The sides of a conflict, and how it is read here and why. */
export const disputeQuote = (dataset: Dataset, conflict: Conflict): Quote => {
	const sides = conflict.sides.map((side, index) => `(${index + 1}) ${side.claim.replace(/\.$/, '')}`).join('; ');
	const says = statements(conflict.headline, `The sources disagree: ${sides}`, `Our reading: ${conflict.reading}`, conflict.why);
	return quoteOf(
		dataset,
		conflict.reading,
		says,
		conflict.sides.flatMap(side => side.citations),
	);
};
