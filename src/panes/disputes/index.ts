import {find} from '../../dataset/dataset.ts';
import {plural} from '../../locale/words.ts';
import {everything, inOrder, isShown, nothing, orderWords, type Pane, shownOf} from '../pane.ts';
import {COLUMNS, disputeFacts, disputesFacts} from './facts.ts';
import {DISPUTE_HEADINGS, disputeDetail, disputeItems, summary} from './present.ts';
import {disputeQuote} from './quote.ts';

/** Where the sources disagree, with themselves or with each other. */
export const disputes: Pane = {
	id: 'conflicts',
	name: 'Conflicts',
	sorts: ['importance', 'about', 'sides', 'name'],
	open: (dataset, glyphs, choice = everything) => {
		const conflicts = inOrder(
			dataset.conflicts.filter(({id}) => isShown(choice, id)),
			choice,
			{about: ({about}) => about, sides: ({sides}) => -sides.length, name: ({headline}) => headline},
		);
		const items = disputeItems(dataset, conflicts);
		return {
			title: 'Conflicts: where the sources disagree',
			extent: `${shownOf(conflicts.length, dataset.conflicts.length)}${orderWords(choice, glyphs)}`,
			rows: conflicts.map(conflict => conflict.id),
			wants: Number.POSITIVE_INFINITY,
			start: conflicts[0]?.id,
			blocks: () =>
				conflicts.length === 0
					? [nothing('conflicts', choice)]
					: [
							{kind: 'text', drop: 1, line: summary(conflicts)},
							{kind: 'list', headings: DISPUTE_HEADINGS, items},
						],
			detail: id => {
				const conflict = find(dataset, 'conflicts', id);
				return conflict ? disputeDetail(dataset, conflict) : {title: id, blocks: []};
			},
			facts: {
				columns: COLUMNS,
				of: id => {
					const conflict = find(dataset, 'conflicts', id);
					return conflict ? disputeFacts(dataset, conflict) : {};
				},
				summary: () => disputesFacts(conflicts),
			},
			gist: () => (conflicts.length === 0 ? [] : [summary(conflicts)]),
			brief: id => {
				const conflict = find(dataset, 'conflicts', id);
				return conflict ? `${conflict.headline} (${conflict.about}, ${plural(conflict.sides.length, 'side')}). ${conflict.reading}` : '';
			},
			quote: id => {
				const conflict = find(dataset, 'conflicts', id);
				return conflict && disputeQuote(dataset, conflict);
			},
		};
	},
};
