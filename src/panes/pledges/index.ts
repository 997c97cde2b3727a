import {ledger} from '../../indicators/pledges.ts';
import {dateWords} from '../../locale/format.ts';
import {everything, isShown, nothing, type Pane, shownOf} from '../pane.ts';
import {pledgeDetail, pledgeItems, summary} from './present.ts';

export const pledges: Pane = {
	id: 'pledges',
	name: 'Pledges',
	open: (dataset, _, choice = everything) => {
		const all = ledger(dataset, dataset.manifest.asOf);
		const kept = all.filter(({pledge}) => isShown(choice, pledge.id));
		const items = pledgeItems(dataset, kept);
		const of = (id: string) => kept.find(one => one.pledge.id === id);
		return {
			title: 'Pledges and what came of them',
			extent: shownOf(kept.length, all.length),
			rows: kept.map(one => one.pledge.id),
			wants: Number.POSITIVE_INFINITY,
			start: kept[0]?.pledge.id,
			blocks: () =>
				kept.length === 0
					? [nothing('pledges', choice)]
					: [
							{kind: 'text', drop: 1, line: summary(kept)},
							{kind: 'list', items},
						],
			detail: id => {
				const one = of(id);
				return one ? pledgeDetail(dataset, one) : {title: id, blocks: []};
			},
			gist: () => (kept.length === 0 ? [] : [summary(kept)]),
			brief: id => {
				const one = of(id);
				return one ? `${one.outcome}: ${one.pledge.headline} (${dateWords(one.pledge.made)})` : '';
			},
		};
	},
};
