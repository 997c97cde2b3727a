import {find} from '../../dataset/dataset.ts';
import {dateWords} from '../../locale/format.ts';
import {everything, isShown, nothing, type Pane, shownOf} from '../pane.ts';
import {ordered, sourceDetail, sourceItems} from './present.ts';
import {sourceQuote} from './quote.ts';

/** What everything rests on: the base documents, the works they cite, and what came after. */
export const sources: Pane = {
	id: 'sources',
	name: 'Sources',
	open: (dataset, _, choice = everything) => {
		const rows = ordered(dataset).filter(({id}) => isShown(choice, id));
		const items = sourceItems(dataset, rows);
		return {
			title: 'Sources',
			extent: shownOf(rows.length, dataset.sources.length),
			rows: rows.map(source => source.id),
			wants: Number.POSITIVE_INFINITY,
			start: rows[0]?.id,
			blocks: () => [rows.length === 0 ? nothing('sources', choice) : {kind: 'list', items}],
			detail: id => {
				const source = find(dataset, 'sources', id);
				return source ? sourceDetail(dataset, source) : {title: id, blocks: []};
			},
			brief: id => {
				const source = find(dataset, 'sources', id);
				return source ? `${source.short}: ${source.title}, ${dateWords(source.issued)}` : '';
			},
			quote: id => {
				const source = find(dataset, 'sources', id);
				return source && sourceQuote(dataset, source);
			},
		};
	},
};
