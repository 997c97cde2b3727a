import type {Outcome} from '../../dataset/schema/pledge.ts';
import {type Kept, ledger} from '../../indicators/pledges.ts';
import {dateWords} from '../../locale/format.ts';
import {edtf, yearOf} from '../../text/edtf.ts';
import {everything, inOrder, isShown, type Key, nothing, orderWords, type Pane, shownOf} from '../pane.ts';
import {COLUMNS, ledgerFacts, pledgeFacts} from './facts.ts';
import {PLEDGE_HEADINGS, pledgeDetail, pledgeItems, summary} from './present.ts';
import {pledgeQuote} from './quote.ts';

const OUTCOMES: readonly Outcome[] = ['kept', 'partly kept', 'missed', 'open', 'unknown'];

/** What the ledger can be ordered by beside the day on which a promise was made. */
const SORTS: Readonly<Record<string, (one: Kept) => Key>> = {
	outcome: one => OUTCOMES.indexOf(one.outcome),
	due: one => (one.pledge.due === undefined ? undefined : edtf(one.pledge.due).to),
	promiser: one => one.pledge.by,
	category: one => one.pledge.category,
};

export const pledges: Pane = {
	id: 'pledges',
	name: 'Pledges',
	sorts: ['made', ...Object.keys(SORTS)],
	open: (dataset, glyphs, choice = everything) => {
		const all = ledger(dataset, dataset.manifest.asOf);
		const kept = inOrder(
			all.filter(({pledge}) => isShown(choice, pledge.id)),
			choice,
			SORTS,
		);
		const items = pledgeItems(dataset, kept);
		const of = (id: string) => kept.find(one => one.pledge.id === id);
		return {
			title: 'Pledges and what came of them',
			extent: `${shownOf(kept.length, all.length)}${orderWords(choice, glyphs)}`,
			rows: kept.map(one => one.pledge.id),
			wants: Number.POSITIVE_INFINITY,
			start: kept[0]?.pledge.id,
			blocks: () =>
				kept.length === 0
					? [nothing('pledges', choice)]
					: [
							{kind: 'text', drop: 1, line: summary(kept)},
							{kind: 'list', headings: PLEDGE_HEADINGS, items},
						],
			yearRow: year => kept.find(one => yearOf(edtf(one.pledge.made)) === year)?.pledge.id,
			detail: id => {
				const one = of(id);
				return one ? pledgeDetail(dataset, one) : {title: id, blocks: []};
			},
			facts: {
				columns: COLUMNS,
				of: id => {
					const one = of(id);
					return one ? pledgeFacts(dataset, one) : {};
				},
				summary: () => ledgerFacts(kept),
			},
			gist: () => (kept.length === 0 ? [] : [summary(kept)]),
			brief: id => {
				const one = of(id);
				return one ? `${one.outcome}: ${one.pledge.headline} (${dateWords(one.pledge.made)})` : '';
			},
			quote: id => {
				const one = of(id);
				return one && pledgeQuote(dataset, one);
			},
		};
	},
};
