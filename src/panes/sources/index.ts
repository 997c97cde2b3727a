import {find} from '../../dataset/dataset.ts';
import {naming} from '../../indicators/threads.ts';
import {dateWords} from '../../locale/format.ts';
import {edtf} from '../../text/edtf.ts';
import {everything, inOrder, isShown, nothing, orderWords, type Pane, shownOf} from '../pane.ts';
import {COLUMNS, sourceFacts} from './facts.ts';
import {ordered, SOURCE_HEADINGS, sourceDetail, sourceItems} from './present.ts';
import {sourceQuote} from './quote.ts';

/** What everything rests on: the base documents, the works they cite, and what came after. */
export const sources: Pane = {
	id: 'sources',
	name: 'Sources',
	sorts: ['collection', 'date', 'name', 'records'],
	open: (dataset, glyphs, choice = everything) => {
		const rows = inOrder(
			ordered(dataset).filter(({id}) => isShown(choice, id)),
			choice,
			{date: ({issued}) => edtf(issued).from, name: ({short}) => short, records: ({id}) => -naming(dataset, id).length},
		);
		const items = sourceItems(dataset, rows, choice.sort === undefined || choice.sort.by === 'collection');
		return {
			title: 'Sources',
			extent: `${shownOf(rows.length, dataset.sources.length)}${orderWords(choice, glyphs)}`,
			rows: rows.map(source => source.id),
			wants: Number.POSITIVE_INFINITY,
			start: rows[0]?.id,
			blocks: () => [rows.length === 0 ? nothing('sources', choice) : {kind: 'list', headings: SOURCE_HEADINGS, items}],
			detail: id => {
				const source = find(dataset, 'sources', id);
				return source ? sourceDetail(dataset, source) : {title: id, blocks: []};
			},
			facts: {
				columns: COLUMNS,
				of: id => {
					const source = find(dataset, 'sources', id);
					return source ? sourceFacts(dataset, source) : {};
				},
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
