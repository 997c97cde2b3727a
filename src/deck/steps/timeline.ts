import {ledger} from '../../indicators/pledges.ts';
import {dateWords} from '../../locale/format.ts';
import {MILESTONE_KIND} from '../../locale/words.ts';

import {type Entry, selectEntries} from '../../panes/milestones/select.ts';
import type {Desk} from '../../screen/desk.ts';
import {edtf} from '../../text/edtf.ts';
import type {Draft, Fact} from '../deck.ts';
import {credit} from '../sources.ts';
import {disputed} from '../words.ts';

/** How many of what happened last, and of what is expected next. */
const LAST = 5;
const NEXT = 3;

const isPast = ({milestone, at}: Entry, limit: number): boolean =>
	(milestone.kind === 'event' || milestone.kind === 'announcement') && (Number.isFinite(at.from) ? at.from : at.to) <= limit;

/** A milestone as a fact: when, what, and who says so. */
export const milestoneFact = ({dataset}: Desk, {milestone}: Entry, word?: string): Fact => ({
	line: [
		{text: `${dateWords(milestone.around ?? milestone.date)}${word === undefined ? ': ' : ', '}`, strong: true},
		...(word === undefined ? [] : [{text: `${word}: `, tone: 'warning' as const}]),
		milestone.headline,
		...disputed(dataset, milestone.id),
		...(milestone.kind === 'announcement' && word === undefined ? [` (${MILESTONE_KIND.announcement.word})`] : []),
	],
	...credit(dataset, milestone.citations),
	at: {pane: 'milestones', row: milestone.id},
});

/** What lies ahead with a date: plans and targets of the rail, and open pledges with a time that they do not repeat. */
const expected = (desk: Desk, entries: readonly Entry[], limit: number): Fact[] => {
	const {dataset} = desk;
	const planned = entries
		.filter(({milestone, at}) => (milestone.kind === 'plan' || milestone.kind === 'target') && at.to > limit)
		.map(entry => ({to: entry.at.to, fact: milestoneFact(desk, entry, 'expected')}));
	const promised = ledger(dataset, dataset.manifest.asOf).flatMap(({pledge, outcome}) => {
		const to = pledge.due === undefined ? Number.NEGATIVE_INFINITY : edtf(pledge.due).to;
		if (pledge.due === undefined || to <= limit || !Number.isFinite(to) || outcome === 'kept' || outcome === 'missed') return [];
		const fact: Fact = {
			line: [{text: `${dateWords(pledge.due)}, `, strong: true}, {text: 'pledged: ', tone: 'warning'}, pledge.headline],
			...credit(dataset, pledge.citations),
			at: {pane: 'pledges', row: pledge.id},
		};
		return [{to, fact}];
	});
	return [...planned, ...promised]
		.sort((a, b) => a.to - b.to)
		.slice(0, NEXT)
		.map(({fact}) => fact);
};

export const timeline = (desk: Desk): Draft => {
	const limit = edtf(desk.dataset.manifest.asOf).to;
	const entries = selectEntries(desk.dataset);
	const past = entries.filter(entry => isPast(entry, limit)).slice(-LAST);
	const next = expected(desk, entries, limit);
	const last = past.at(-1)?.milestone.id;
	return {
		id: 'timeline',
		title: 'What happened last, and what comes next',
		facts: [
			...past.map(entry => milestoneFact(desk, entry)),
			...(next.length > 0 ? next : [{line: ['Nothing with a date is expected.'], sources: []}]),
		],
		from: {pane: 'milestones', ...(last !== undefined && {row: last})},
	};
};
