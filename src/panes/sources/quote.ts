import {type Dataset, find} from '../../dataset/dataset.ts';
import type {Source} from '../../dataset/schema/source.ts';
import {dateWords} from '../../locale/format.ts';
import {type Quote, referenceWords, statements} from '../quote.ts';

/** The source as a reference; the sentence also has its address, and for a cited work where it is cited. */
export const sourceQuote = (dataset: Dataset, source: Source): Quote => {
	const value = referenceWords(source);
	const citing = source.citedIn && find(dataset, 'sources', source.citedIn.source);
	const cited = source.citedIn && citing ? `Cited in ${referenceWords(citing)}, note ${source.citedIn.note}` : '';
	const read = source.accessed === undefined ? '' : ` (read ${dateWords(source.accessed)})`;
	// No full stop after an address: it would be taken for a part of it.
	const address = source.url === undefined ? '' : ` ${source.url}${read}`;
	return {value, sentence: `${statements(value, cited)}${address}`, ...(source.url !== undefined && {address: source.url})};
};
