import type {Dataset} from '../../dataset/dataset.ts';
import type {Conflict} from '../../dataset/schema/conflict.ts';
import {isFollowUp} from '../../indicators/sources.ts';
import {plural} from '../../locale/words.ts';
import type {Block, Item, Line} from '../../view/block.ts';
import {citationsWords, sourceBlocks} from '../citation.ts';
import {followUpColumn, marksLine} from '../marks.ts';
import {kindName, recordName} from '../record.ts';

const ABOUT = 8;
/** From this width on a row gives the reading too, under its headline. */
const READING_AT = 90;

const citationsOf = (conflict: Conflict) => conflict.sides.flatMap(side => side.citations);

/** "73 conflicts: 20 about a value, 15 about a date …". */
export const summary = (conflicts: readonly Conflict[]): Line => {
	const abouts = [...new Set(conflicts.map(conflict => conflict.about))];
	const parts = abouts.map(about => `${conflicts.filter(conflict => conflict.about === about).length} about ${about}`);
	return [{text: `${plural(conflicts.length, 'conflict')}: `, strong: true}, `${parts.join(', ')}.`];
};

/** What a conflict's row says, for a table. */
export const DISPUTE_HEADINGS = ['About', 'Sides', 'Where they disagree', 'Our reading', 'Marks'] as const;

const disputeCells = (dataset: Dataset, conflict: Conflict): Line[] => [
	[conflict.about],
	[String(conflict.sides.length)],
	[{text: conflict.headline, strong: true}],
	[conflict.reading],
	marksLine(dataset, undefined, isFollowUp(dataset, {kind: 'conflicts', record: conflict})),
];

export const disputeItems = (dataset: Dataset, conflicts: readonly Conflict[]): Item[] =>
	conflicts.map(conflict => ({
		id: conflict.id,
		hang: ABOUT + 4,
		cells: () => disputeCells(dataset, conflict),
		marks: followUpColumn(dataset, isFollowUp(dataset, {kind: 'conflicts', record: conflict})),
		lines: width => [
			[{text: conflict.about.padEnd(ABOUT), tone: 'aside'}, ` ${conflict.sides.length}  `, {text: conflict.headline, strong: true}],
			...(width >= READING_AT ? [[' '.repeat(ABOUT + 4), {text: conflict.reading, tone: 'aside' as const}]] : []),
		],
	}));

export const disputeDetail = (dataset: Dataset, conflict: Conflict): {title: string; blocks: Block[]} => ({
	title: conflict.headline,
	blocks: [
		{
			kind: 'text',
			line: [
				`The sources disagree about ${conflict.about === 'actor' ? 'an actor' : `a ${conflict.about}`.replace('a wording', 'the wording').replace('a status', 'the status')}.`,
			],
		},
		...conflict.sides.flatMap((side, index): Block[] => [
			{kind: 'space'},
			{kind: 'text', line: [{text: `${index + 1} ${side.claim}`, strong: true}]},
			{kind: 'text', indent: 3, line: [citationsWords(dataset, side.citations)]},
		]),
		{kind: 'space'},
		{
			kind: 'facts',
			items: [
				{term: 'we read', line: [{text: conflict.reading, strong: true}]},
				{term: 'because', line: [conflict.why]},
			],
		},
		...(conflict.records.length === 0
			? []
			: ([
					{kind: 'space'},
					{kind: 'heading', text: 'It bears on'},
					...conflict.records.flatMap((id): Block[] => {
						const found = dataset.byId.get(id);
						return found ? [{kind: 'text', indent: 2, line: [`${recordName(dataset, found)} (${kindName(found.kind)})`]}] : [];
					}),
				] satisfies Block[])),
		...sourceBlocks(dataset, citationsOf(conflict)),
	],
});
