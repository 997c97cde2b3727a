import type {Dataset} from '../../dataset/dataset.ts';
import type {Outcome} from '../../dataset/schema/pledge.ts';
import {type Kept, tally} from '../../indicators/pledges.ts';
import {restsOnFollowUps} from '../../indicators/sources.ts';
import {dateShort, dateWords} from '../../locale/format.ts';
import {plural} from '../../locale/words.ts';
import {fit, partsThatFit} from '../../text/fit.ts';
import type {Block, Item, Line, Tone} from '../../view/block.ts';
import {citationsWords, figureBlocks, linkFacts, readingBlocks, sourceBlocks} from '../citation.ts';
import {conflictBlocks} from '../conflicts.ts';
import {edgeMarks, marksLine} from '../marks.ts';
import {outcomeWords} from '../outcome.ts';

/** How an outcome is coloured; its word says the same. */
export const TONES: Readonly<Record<Outcome, Tone>> = {kept: 'good', 'partly kept': 'good', missed: 'warning', open: 'plain', unknown: 'aside'};
const COLUMNS = {made: 10, outcome: 11, due: 9} as const;
/** A date that is a span, and the width from which it has its room. */
const SPAN = {cells: 17, at: 108} as const;
const madeCells = (width: number): number => (width >= SPAN.at ? SPAN.cells : COLUMNS.made);
/** From this width on a row says by when. */
const DUE_AT = 90;
const DUE = COLUMNS.due + 5;

/** "9 kept, 2 partly kept, 4 missed, 30 open, 7 unknown": every outcome that occurs. */
const tallyWords = (kept: readonly Kept[]): string =>
	Object.entries(tally(kept))
		.filter(([, count]) => count > 0)
		.map(([outcome, count]) => `${count} ${outcome}`)
		.join(', ');

/** Pledges of which something is told in the end, counted apart from those that are open or unknown: these cannot have been kept. */
export const outcomeCounts = (kept: readonly Kept[]): {readonly told: number; readonly outcomes: string; readonly others: string} => {
	const isTold = ({outcome}: Kept) => outcome !== 'open' && outcome !== 'unknown';
	const told = kept.filter(isTold);
	return {told: told.length, outcomes: tallyWords(told), others: tallyWords(kept.filter(one => !isTold(one)))};
};

const row = (one: Kept, width: number): Line => {
	const {pledge, outcome} = one;
	const due = pledge.due === undefined ? '' : `by ${dateShort(pledge.due)}`;
	return [
		`${fit(partsThatFit(dateShort(pledge.made), madeCells(width)), madeCells(width))} `,
		{text: outcome.padEnd(COLUMNS.outcome + 1), tone: TONES[outcome]},
		...(width >= DUE_AT ? [{text: fit(due, DUE), tone: 'aside' as const}] : []),
		pledge.headline,
	];
};

/** What a promise's row says, for a table. */
export const PLEDGE_HEADINGS = ['Made', 'Due', 'Outcome', 'Pledge', 'By', 'Marks'] as const;

const pledgeCells = (dataset: Dataset, {pledge, outcome}: Kept): Line[] => [
	[dateShort(pledge.made)],
	[pledge.due === undefined ? '' : dateShort(pledge.due)],
	[{text: outcome, tone: TONES[outcome]}],
	[pledge.headline],
	[pledge.by],
	marksLine(dataset, pledge.id, restsOnFollowUps(dataset, pledge.citations)),
];

/** The longest headline that a pledge may have, and the column at which it begins. */
const HEADLINE = 60;
const headlineAt = (width: number): number => madeCells(width) + COLUMNS.outcome + 2 + (width >= DUE_AT ? DUE : 0);

export const pledgeItems = (dataset: Dataset, kept: readonly Kept[]): Item[] =>
	kept.map(one => ({
		id: one.pledge.id,
		marks: edgeMarks(dataset, one.pledge.id),
		reach: width => headlineAt(width) + HEADLINE,
		hang: headlineAt,
		cells: () => pledgeCells(dataset, one),
		lines: width => [row(one, width)],
	}));

export const summary = (kept: readonly Kept[]): Line => [{text: `${plural(kept.length, 'pledge')}: `, strong: true}, `${tallyWords(kept)}.`];

const outcomeBlocks = (dataset: Dataset, {pledge}: Kept): Block[] => [
	{kind: 'space'},
	{kind: 'heading', text: 'What came of it'},
	...(pledge.outcomes ?? []).map(
		(entry): Block => ({
			kind: 'text',
			indent: 2,
			line: [{text: `${dateShort(entry.date)} ${entry.outcome}: `, strong: true}, `${entry.text} [${citationsWords(dataset, entry.citations)}]`],
		}),
	),
	...(pledge.outcomes ? [] : [{kind: 'text', indent: 2, line: ['No source says.']} satisfies Block]),
];

export const pledgeDetail = (dataset: Dataset, one: Kept): {title: string; blocks: Block[]} => {
	const {pledge, outcome} = one;
	return {
		title: pledge.headline,
		blocks: [
			{kind: 'text', line: [pledge.what]},
			{kind: 'space'},
			{
				kind: 'facts',
				items: [
					{
						term: 'outcome',
						line: [{text: outcome, strong: true}, outcomeWords(one)],
					},
					{term: 'form', line: [pledge.form]},
					{term: 'by', line: [pledge.by]},
					...(pledge.to === undefined ? [] : [{term: 'to', line: [pledge.to]}]),
					{term: 'made', line: [dateWords(pledge.made)]},
					{term: 'due', line: [pledge.due === undefined ? 'no time was set' : dateWords(pledge.due)]},
					...linkFacts(dataset, pledge),
				],
			},
			...outcomeBlocks(dataset, one),
			...figureBlocks(dataset, pledge.figures),
			...conflictBlocks(dataset, [pledge.id]),
			...readingBlocks(pledge.reading),
			...sourceBlocks(dataset, [...pledge.citations, ...(pledge.outcomes ?? []).flatMap(entry => entry.citations)]),
		],
	};
};
