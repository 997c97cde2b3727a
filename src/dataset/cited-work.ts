import type {Dataset} from './dataset.ts';
import {ofDataset} from './remembered.ts';
import type {Citation} from './schema/primitives.ts';
import type {Source} from './schema/source.ts';

/** The work that a citation rests on beside the source itself: "citing note 18" names it. */
export const citedWork = (dataset: Dataset, citation: Citation): Source | undefined =>
	citation.note === undefined ? undefined : byNote(dataset).get(`${citation.source} ${citation.note}`);

const byNote = ofDataset(dataset => {
	const found = new Map<string, Source>();
	// Of two that say so, which a check refuses, the first.
	for (const source of dataset.sources.toReversed()) if (source.citedIn) found.set(`${source.citedIn.source} ${source.citedIn.note}`, source);
	return found;
});
