import {find} from '../../dataset/dataset.ts';
import {plural} from '../../locale/words.ts';
import {everything, isShown, nothing, type Pane, shownOf} from '../pane.ts';
import {disputeDetail, disputeItems, summary} from './present.ts';

/** Where the sources disagree, with themselves or with each other. */
export const disputes: Pane = {
	id: 'conflicts',
	name: 'Conflicts',
	open: (dataset, _, choice = everything) => {
		const conflicts = dataset.conflicts.filter(({id}) => isShown(choice, id));
		const items = disputeItems(dataset, conflicts);
		return {
			title: 'Conflicts: where the sources disagree',
			extent: shownOf(conflicts.length, dataset.conflicts.length),
			rows: conflicts.map(conflict => conflict.id),
			wants: Number.POSITIVE_INFINITY,
			start: conflicts[0]?.id,
			blocks: () =>
				conflicts.length === 0
					? [nothing('conflicts', choice)]
					: [
							{kind: 'text', drop: 1, line: summary(conflicts)},
							{kind: 'list', items},
						],
			detail: id => {
				const conflict = find(dataset, 'conflicts', id);
				return conflict ? disputeDetail(dataset, conflict) : {title: id, blocks: []};
			},
			gist: () => (conflicts.length === 0 ? [] : [summary(conflicts)]),
			brief: id => {
				const conflict = find(dataset, 'conflicts', id);
				return conflict ? `${conflict.headline} (${conflict.about}, ${plural(conflict.sides.length, 'side')}). ${conflict.reading}` : '';
			},
		};
	},
};
