import type {Dataset} from '../../dataset/dataset.ts';
import type {Milestone} from '../../dataset/schema/milestone.ts';
import {type Brought, broughtBy, promisesOf, targetsOf} from '../../indicators/aims.ts';
import {isDisputed} from '../../indicators/conflicts.ts';
import type {Kept} from '../../indicators/pledges.ts';
import {hasFollowUps, restsOnFollowUps} from '../../indicators/sources.ts';
import {dateInYear, dateShort, dateWords} from '../../locale/format.ts';
import {MILESTONE_KIND} from '../../locale/words.ts';
import {worksOf} from '../../locale/works.ts';
import {edtf} from '../../text/edtf.ts';
import {fit, partsThatFit} from '../../text/fit.ts';
import type {Block, Item, Line, Span} from '../../view/block.ts';
import type {Glyphs} from '../../view/glyphs.ts';
import {madeWhenSeen} from '../../view/seen.ts';
import {figureBlocks, linkFacts, readingBlocks, sourceBlocks} from '../citation.ts';
import {conflictBlocks, DISPUTED} from '../conflicts.ts';
import {edgeMarks, marksLine} from '../marks.ts';
import {cameOfItBlocks} from '../outcome.ts';
import type {Entry} from './select.ts';

/** The longest headline that a milestone may have, and the cells before it: year, kind, date, category's glyph. */
const HEADLINE = 60;
const DATE = {narrow: 6, wide: 9} as const;
const BEFORE = (date: number) => 4 + 3 + date + 3;
/** From these widths on the category's and the kind's words fit beside a whole headline. */
const WIDE_AT = BEFORE(DATE.wide) + 45;
const WORDS_AT = BEFORE(DATE.wide) + HEADLINE + 14;
const KINDS_AT = WORDS_AT + 10;
/** The word of a category or a kind, with the space after it. */
const WORD = 10;
const dateCells = (width: number) => (width >= WIDE_AT ? DATE.wide : DATE.narrow);

/** The column at which the headline begins. */
const headlineAt = (width: number): number => BEFORE(dateCells(width)) + (width >= WORDS_AT ? WORD : 0) + (width >= KINDS_AT ? WORD : 0);

/** The column at which the longest headline ends. */
const headlineEnd = (width: number): number => headlineAt(width) + HEADLINE;

const categoryOf = (dataset: Dataset, id: string) => dataset.manifest.categories.find(category => category.id === id);

const entryLine = (dataset: Dataset, entry: Entry, glyphs: Glyphs, width: number, isNewYear: boolean): Line => {
	const {milestone} = entry;
	const category = categoryOf(dataset, milestone.category);
	const date = dateInYear(milestone.around ?? milestone.date);
	const glyph = category?.glyph ?? ' ';
	const line: Span[] = [
		{text: isNewYear ? entry.year.padEnd(4) : '    ', strong: true},
		{text: ` ${glyphs.kind[milestone.kind]} `, tone: milestone.kind === 'event' ? 'plain' : 'accent'},
		fit(partsThatFit(date, dateCells(width)), dateCells(width)),
		' ',
		{text: width >= WORDS_AT ? `${glyph} ${(category?.label ?? '').padEnd(9)}` : glyph, tone: 'aside'},
		' ',
	];
	if (width >= KINDS_AT) line.push({text: `${MILESTONE_KIND[milestone.kind].word.padEnd(9)} `, tone: 'aside'});
	return [...line, milestone.headline];
};

/** The line on the rail where the base documents end. */
const horizonLine = (dataset: Dataset, horizon: string, glyphs: Glyphs, width: number): Line => {
	const words = ` the base ${worksOf(dataset).base.many} end here, ${dateShort(horizon)} `;
	return [{text: `${glyphs.horizontal.repeat(3)}${words}${glyphs.horizontal.repeat(Math.max(0, width - words.length - 3))}`, tone: 'aside'}];
};

/** What an entry says, for a table. */
export const ENTRY_HEADINGS = ['Date', 'Kind', 'Category', 'Milestone', 'Marks'] as const;

const entryCells = (dataset: Dataset, {milestone}: Entry): Line[] => [
	[milestone.date === 'XXXX' && milestone.around !== undefined ? `n.d. (${dateShort(milestone.around)})` : dateShort(milestone.date)],
	[{text: MILESTONE_KIND[milestone.kind].word, tone: milestone.kind === 'event' ? 'plain' : 'warning'}],
	[categoryOf(dataset, milestone.category)?.label ?? milestone.category],
	[milestone.headline],
	marksLine(dataset, milestone.id, restsOnFollowUps(dataset, milestone.citations)),
];

/** The rail: one row an entry, the year once for each run of entries; under the names of groups where it is not ordered by date. */
export const railItems = (dataset: Dataset, entries: readonly Entry[], glyphs: Glyphs, groupOf?: (entry: Entry) => string): readonly Item[] => {
	const {asOf, horizon: whole} = dataset.manifest;
	// Before the base documents end nobody could have said where they would.
	const horizon = whole !== undefined && edtf(asOf).to >= edtf(whole).to ? whole : undefined;
	const end = horizon === undefined ? Number.POSITIVE_INFINITY : edtf(horizon).to;
	const isBeyond = (entry: Entry | undefined) => entry !== undefined && entry.at.from > end;
	const isDown = (entries[0]?.at.from ?? 0) > (entries.at(-1)?.at.from ?? 0);
	/** Whether the base documents end over this entry: between it and the one before, from whichever end the rail begins. */
	const isEnd = (index: number) =>
		isDown ? index > 0 && isBeyond(entries[index - 1]) && !isBeyond(entries[index]) : isBeyond(entries[index]) && !isBeyond(entries[index - 1]);
	const isParted = entries.some(isBeyond) && !entries.every(isBeyond);
	const isNewYear = (index: number) => entries[index - 1]?.year !== entries[index]?.year;
	const itemOf = (entry: Entry) => ({
		id: entry.milestone.id,
		get marks() {
			return edgeMarks(dataset, entry.milestone.id, restsOnFollowUps(dataset, entry.milestone.citations));
		},
		hang: headlineAt,
		reach: headlineEnd,
		cells: () => entryCells(dataset, entry),
	});
	return madeWhenSeen(entries.length, (index): Item => {
		const entry = entries[index] as Entry;
		if (groupOf) {
			const before = entries[index - 1];
			const group = groupOf(entry);
			const isNew = before === undefined || groupOf(before) !== group;
			return Object.assign(itemOf(entry), {
				group,
				lead: (_: number, first: boolean) => (first || isNew ? [[{text: group, strong: true}]] : []),
				lines: (width: number, first: boolean) => [entryLine(dataset, entry, glyphs, width, first || isNew || isNewYear(index))],
			});
		}
		return Object.assign(itemOf(entry), {
			...(isParted &&
				horizon !== undefined && {
					group: `${isBeyond(entry) ? 'After' : 'In'} the base ${worksOf(dataset).base.many}${isBeyond(entry) ? `, ${dateShort(horizon)}` : ''}`,
				}),
			...(isEnd(index) && horizon !== undefined && {lead: (width: number) => [horizonLine(dataset, horizon, glyphs, width)]}),
			lines: (width: number, first: boolean) => [entryLine(dataset, entry, glyphs, width, first || isNewYear(index))],
		});
	});
};

/** A space at which no line is broken. */
const STAY = '\u00A0';
/** Two cells between two signs with their meanings, at which a line may be broken. */
const GAP = `${STAY} `;

/** A row in whole words: its headline, then its date and the meaning of its glyphs. */
export const chosenWords = (dataset: Dataset, {milestone}: Entry, glyphs: Glyphs): Line[] => {
	const category = categoryOf(dataset, milestone.category);
	const [disputed, followUp] = [isDisputed(dataset, milestone.id), restsOnFollowUps(dataset, milestone.citations)];
	const meanings = [
		`${glyphs.kind[milestone.kind]}${STAY}${MILESTONE_KIND[milestone.kind].word}`,
		...(category ? [`${category.glyph}${STAY}${category.label}`] : []),
		...(disputed ? [`${DISPUTED}${STAY}disputed`] : []),
		...(followUp ? [`${worksOf(dataset).followUp.mark}${STAY}${worksOf(dataset).followUp.one}`] : []),
	];
	return [[{text: milestone.headline, strong: true}], [[dateWords(milestone.around ?? milestone.date), ...meanings].join(GAP)]];
};

/** What the glyphs mean. */
export const legend = (dataset: Dataset, glyphs: Glyphs): Block[] => [
	{
		kind: 'text',
		drop: 1,
		drawn: true,
		line: [
			{
				text: (['event', 'announcement', 'plan', 'target'] as const)
					.map(kind => `${glyphs.kind[kind]}${STAY}${MILESTONE_KIND[kind].word}`)
					.concat(dataset.conflicts.length > 0 ? [`${DISPUTED}${STAY}disputed`] : [])
					.concat(hasFollowUps(dataset) ? [`${worksOf(dataset).followUp.mark}${STAY}${worksOf(dataset).followUp.one}`] : [])
					.join(GAP),
				tone: 'aside',
			},
		],
	},
	{
		kind: 'text',
		drop: 0,
		drawn: true,
		line: [{text: dataset.manifest.categories.map(category => `${category.glyph}${STAY}${category.label}`).join(GAP), tone: 'aside'}],
	},
];

/** What the years of its targets brought, and the promises that it tells of. */
export const cameOfIt = (dataset: Dataset, {figures, pledges}: Milestone): [Brought[], Kept[]] => [
	targetsOf(dataset, figures ?? []).flatMap(target => broughtBy(dataset, target) ?? []),
	promisesOf(dataset, pledges ?? []),
];

export const milestoneDetail = (dataset: Dataset, entry: Entry): {title: string; blocks: Block[]} => {
	const {milestone} = entry;
	const kind = MILESTONE_KIND[milestone.kind];
	const facts = [
		{
			term: 'date',
			line: [
				milestone.date === 'XXXX'
					? `undated${milestone.around === undefined ? '' : `; by the context ${dateWords(milestone.around)}`}`
					: dateWords(milestone.date),
			],
		},
		...(milestone.announced === undefined ? [] : [{term: 'made known', line: [dateWords(milestone.announced)]}]),
		{term: 'kind', line: [`${kind.word} – ${kind.meaning}`]},
		{term: 'category', line: [`${categoryOf(dataset, milestone.category)?.label ?? milestone.category}${milestone.context ? ', background' : ''}`]},
		...linkFacts(dataset, milestone),
	];
	return {
		title: milestone.headline,
		blocks: [
			{kind: 'text', line: [milestone.summary]},
			{kind: 'space'},
			{kind: 'facts', items: facts},
			...figureBlocks(dataset, milestone.figures),
			...cameOfItBlocks(dataset, ...cameOfIt(dataset, milestone)),
			...conflictBlocks(dataset, [milestone.id]),
			...readingBlocks(milestone.reading),
			...sourceBlocks(dataset, milestone.citations),
		],
	};
};
