import type {Dataset} from '../../dataset/dataset.ts';
import {find} from '../../dataset/dataset.ts';
import type {Source} from '../../dataset/schema/source.ts';
import {naming} from '../../indicators/threads.ts';
import {toldLater} from '../../indicators/told-later.ts';
import {dateShort, dateWords} from '../../locale/format.ts';
import {worksOf} from '../../locale/works.ts';
import {edtf} from '../../text/edtf.ts';
import {fit} from '../../text/fit.ts';
import type {Block, Item, Line, Span} from '../../view/block.ts';
import {appearanceBlocks} from '../record.ts';

const COLLECTIONS: readonly Source['collection'][] = ['base', 'cited', 'follow-up'];

const capital = (word: string): string => `${word.charAt(0).toUpperCase()}${word.slice(1)}`;

const collectionWords = (dataset: Dataset, id: Source['collection']): {name: string; meaning: string} => {
	const {base, followUp} = worksOf(dataset);
	if (id === 'base') return {name: `Base ${base.many}`, meaning: `one of the ${base.many} the dataset is built on`};
	if (id === 'cited') return {name: 'Works that they cite', meaning: `a work that a base ${base.one} cites`};
	return {name: capital(followUp.many), meaning: 'a later report of what came after'};
};

const DATE = 10;
/** Cells for a source's short name, which ends in its date: two of one publisher differ by that alone. */
const shortCells = (width: number): number => (width >= 100 ? 36 : 29);
const COUNT = 4;

/** The sources by collection; follow-ups by date. */
export const ordered = (dataset: Dataset): Source[] =>
	COLLECTIONS.flatMap(id => {
		const these = dataset.sources.filter(source => source.collection === id);
		return id === 'follow-up' ? these.sort((a, b) => edtf(a.issued).from - edtf(b.issued).from) : these;
	});

/** What a source's row says, for a table. */
export const SOURCE_HEADINGS = ['Date', 'Source', 'In records', 'Title'] as const;

/** At an earlier date: that a work came out after it, and is here for what it tells of a time before. It stands before the title, which may be cut. */
const laterSpans = (dataset: Dataset, {id}: Source): Span[] =>
	toldLater(dataset, {citations: [{source: id}]}) === undefined ? [] : [{text: 'told later: ', tone: 'aside'}];

const sourceCells = (dataset: Dataset, source: Source): Line[] => [
	[source.undated === undefined ? dateShort(source.issued) : 'undated'],
	[{text: source.short, strong: true}],
	[String(naming(dataset, source.id).length)],
	[...laterSpans(dataset, source), source.url === undefined ? source.title : {text: source.title, link: source.url}],
];

/** A row each; under the name of the collection where they are ordered by it. */
export const sourceItems = (dataset: Dataset, sources: readonly Source[], isGrouped: boolean): Item[] =>
	sources.map((source, index) => {
		const name = isGrouped ? collectionWords(dataset, source.collection).name : 'Sources';
		const isNew = index === 0 || (isGrouped && sources[index - 1]?.collection !== source.collection);
		const heading = (width: number): Line => [{text: `${fit(name, DATE + shortCells(width) + 2)} in records`, tone: 'aside'}];
		return {
			id: source.id,
			hang: width => DATE + shortCells(width) + COUNT + 4,
			cells: () => sourceCells(dataset, source),
			...(isGrouped && {group: name}),
			lead: (width, first) => (first || isNew ? [heading(width)] : []),
			lines: width => [
				[
					`${fit(source.undated === undefined ? dateShort(source.issued) : 'undated', DATE)} `,
					{text: fit(source.short, shortCells(width)), strong: true},
					` ${String(naming(dataset, source.id).length).padStart(COUNT)}  `,
					...laterSpans(dataset, source),
					source.title,
				],
			],
		};
	});

export const sourceDetail = (dataset: Dataset, source: Source): {title: string; blocks: Block[]} => {
	return {
		title: source.short,
		blocks: [
			{kind: 'text', line: [{text: source.title, strong: true}]},
			{kind: 'space'},
			{
				kind: 'facts',
				items: [
					{term: 'by', line: [source.authors.length > 0 ? source.authors.join(', ') : 'author not named']},
					{term: 'published', line: [source.publisher ?? 'publisher not named']},
					{term: 'date', line: [source.undated === undefined ? dateWords(source.issued) : `undated, by its contents ${dateWords(source.issued)}`]},
					...(source.undated === undefined ? [] : [{term: 'why that date', line: [source.undated]}]),
					...(toldLater(dataset, {citations: [{source: source.id}]}) === undefined ? [] : [{term: 'told later', line: ['out after the date shown']}]),
					{term: 'what it is', line: [`${source.type}; ${collectionWords(dataset, source.collection).meaning}`]},
					...(source.citedIn
						? [
								{
									term: 'cited in',
									line: [`${find(dataset, 'sources', source.citedIn.source)?.short ?? source.citedIn.source}, note ${source.citedIn.note}`],
								},
							]
						: []),
					{term: 'language', line: [source.language]},
					...(source.url === undefined ? [] : [{term: 'address', line: [{text: source.url, link: source.url}]}]),
					...(source.accessed === undefined ? [] : [{term: 'read', line: [dateWords(source.accessed)]}]),
				],
			},
			...(source.remarks ?? []).flatMap((remark): Block[] => [{kind: 'space'}, {kind: 'text', line: [remark]}]),
			...appearanceBlocks(dataset, source.id),
		],
	};
};
