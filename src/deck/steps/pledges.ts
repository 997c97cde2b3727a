import {type Kept, ledger} from '../../indicators/pledges.ts';
import {dateWords} from '../../locale/format.ts';

import {outcomeCounts, TONES} from '../../panes/pledges/present.ts';
import type {Desk} from '../../screen/desk.ts';
import {edtf} from '../../text/edtf.ts';
import type {Draft, Fact} from '../deck.ts';
import {credit} from '../sources.ts';
import {disputed} from '../words.ts';

/** Promises that are named for each outcome, the latest told first; how many there are besides is said. */
const NAMED = 5;

/** A promise and what came of it. */
export const pledgeFact = ({dataset}: Desk, {pledge, outcome, lastWord, openWhenLastHeard}: Kept, was?: string): Fact => {
	const told = pledge.outcomes?.findLast(({date}) => date === lastWord);
	const when = [
		...(pledge.due === undefined ? [] : [`due ${dateWords(pledge.due)}`]),
		...(lastWord === undefined ? [] : [`${openWhenLastHeard === undefined ? 'as of' : 'last heard of'} ${dateWords(lastWord)}`]),
	].join('; ');
	return {
		line: [
			{text: `${was === undefined ? '' : `${was}, now `}${outcome}`, strong: true, tone: TONES[outcome]},
			`${when === '' ? '' : ` (${when})`}: ${pledge.headline}${told ? `. ${told.text}` : ''}`,
			...disputed(dataset, pledge.id),
		],
		...credit(dataset, told?.citations ?? pledge.citations),
		at: {pane: 'pledges', row: pledge.id},
	};
};

const latestFirst = (kept: readonly Kept[]): Kept[] => [...kept].sort((a, b) => edtf(b.lastWord ?? '0000').to - edtf(a.lastWord ?? '0000').to);

/** How many promises were kept, and the last that were kept and missed. */
export const pledges = (desk: Desk): Draft => {
	const {dataset} = desk;
	const all = ledger(dataset, dataset.manifest.asOf);
	const {told, outcomes, others} = outcomeCounts(all);
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
		title: 'What was pledged, and what came of it',
		facts:
			all.length === 0
				? [{line: ['No pledges are recorded.'], sources: []}]
				: [
						{
							big: `${told}/${all.length}`,
							line: [`pledges have an outcome${told === 0 ? '' : `: ${outcomes}`}${others === '' ? '' : `; ${others}`}.`],
							sources: [],
						},
						...named,
					],
		from: {pane: 'pledges', ...(first !== undefined && {row: first})},
	};
};
