import {type Kept, ledger, tally} from '../../indicators/pledges.ts';
import {dateShort} from '../../locale/format.ts';

import {tallyWords} from '../../panes/pledges/present.ts';
import type {Desk} from '../../screen/desk.ts';
import {edtf} from '../../text/edtf.ts';
import type {Draft, Fact} from '../deck.ts';
import {sourcesOf} from '../sources.ts';
import {disputed} from '../words.ts';

/** Promises that are named for each outcome, the latest told first; how many there are besides is said. */
const NAMED = 5;

/** A promise and what came of it. */
export const pledgeFact = ({dataset}: Desk, {pledge, outcome, lastWord}: Kept, was?: string): Fact => {
	const told = pledge.outcomes?.findLast(({date}) => date === lastWord);
	return {
		line: [
			{text: `${was === undefined ? '' : `${was}, now `}${outcome}`, strong: true, tone: outcome === 'missed' ? 'warning' : 'good'},
			`${lastWord === undefined ? '' : `, ${dateShort(lastWord)}`}: ${pledge.headline}${told ? `. ${told.text}` : ''}`,
			...disputed(dataset, pledge.id),
		],
		sources: sourcesOf(dataset, told?.citations ?? pledge.citations),
		at: {pane: 'pledges', row: pledge.id},
	};
};

const latestFirst = (kept: readonly Kept[]): Kept[] => [...kept].sort((a, b) => edtf(b.lastWord ?? '0000').to - edtf(a.lastWord ?? '0000').to);

/** How many promises were kept, and the last that were kept and missed. */
export const pledges = (desk: Desk): Draft => {
	const {dataset} = desk;
	const all = ledger(dataset, dataset.manifest.asOf);
	const counts = tally(all);
	const named = (['missed', 'kept'] as const).flatMap((outcome): Fact[] => {
		const these = latestFirst(all.filter(one => one.outcome === outcome));
		const more = these.length - NAMED;
		return [
			...these.slice(0, NAMED).map(one => pledgeFact(desk, one)),
			...(more > 0 ? [{line: [`${more} more were ${outcome}.`], sources: []}] : []),
		];
	});
	const first = named.find(({at}) => at)?.at?.row;
	return {
		id: 'pledges',
		title: 'What was promised, and what came of it',
		facts:
			all.length === 0
				? [{line: ['No pledges are recorded.'], sources: []}]
				: [{big: `${counts.kept}/${all.length}`, line: [`promises kept. In all: ${tallyWords(all)}.`], sources: []}, ...named],
		from: {pane: 'pledges', ...(first !== undefined && {row: first})},
	};
};
