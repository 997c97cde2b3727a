import {type Dataset, find} from '../../dataset/dataset.ts';
import type {Region} from '../../dataset/schema/region.ts';
import {isDisputed} from '../../indicators/conflicts.ts';
import type {Ranked, Ranking} from '../../indicators/ranking.ts';
import {inFull} from '../../indicators/working.ts';
import {dateWords, equalsAt, number, percent} from '../../locale/format.ts';
import {STATUS} from '../../locale/words.ts';
import {width} from '../../text/width.ts';
import {bar} from '../../view/bar.ts';
import type {Block, Column, TableRow} from '../../view/block.ts';
import type {Glyphs} from '../../view/glyphs.ts';
import {citationsWords, figureBlocks, readingBlocks, sourceBlocks} from '../citation.ts';
import {conflictBlocks, DISPUTED, disputeMark} from '../conflicts.ts';
import {derivedBlocks} from '../derivations.ts';
import {quantityWords, statusWords} from '../figures.ts';
import type {Sort} from '../pane.ts';

/** The row between the ranked and the others. */
export const REST = 'unranked';

/** The columns; that by which the rows are ordered carries an arrow when the order is not the table's own. */
export const columns = (dataset: Dataset, longestName: number, sort: Sort | undefined, glyphs: Glyphs): Column[] => [
	{id: 'rank', heading: sort?.by === 'rank' ? glyphs.up : '#', align: 'right', want: 1},
	{
		id: 'region',
		heading: sort?.by === 'name' ? `Region ${sort.isDown ? glyphs.up : glyphs.down}` : 'Region',
		want: Math.max(15, longestName),
		min: 15,
	},
	{
		id: 'trade',
		heading: dataset.manifest.regions.period,
		align: 'right',
		want: 5,
	},
	{id: 'share', heading: 'Share', align: 'right', want: 7, drop: 1},
	{id: 'known', heading: '', want: 12, min: 10, grow: true, drop: 0},
];

/** What is told of a region by its topics, as many as fit whole: "farming, diplomacy". That it is about regions goes without saying. */
const topicWords = (dataset: Dataset, region: Region, cells: number): string => {
	const topics = [...new Set(region.notes.map(({topic}) => topic))];
	const telling = topics.filter(topic => topic !== 'regions');
	const labels = (telling.length > 0 ? telling : topics).map(topic => dataset.manifest.categories.find(({id}) => id === topic)?.label ?? topic);
	return labels.reduce((words, label) => {
		const longer = words === '' ? label : `${words}, ${label}`;
		return width(longer) <= cells ? longer : words;
	}, '');
};

/**
 * Ranked regions with bars from zero, then the others with what is known of them, or only what it is about.
 */
export const tableRows = (dataset: Dataset, ranking: Ranking, glyphs: Glyphs, about: 'known' | 'topics'): TableRow[] => {
	const {unranked} = dataset.manifest.regions;
	const knownOf = (region: Region): TableRow['cells'][string] =>
		about === 'known' ? [{text: region.known, tone: 'aside'}] : cells => [{text: topicWords(dataset, region, cells), tone: 'aside'}];
	// Where one is marked the others keep a cell free, so that the points stay under each other.
	const anyDisputed = ranking.ranked.some(one => isDisputed(dataset, one.region.id));
	const largest = Math.max(0, ...ranking.ranked.map(one => one.value));
	const ranked = ranking.ranked.map(
		({region, rank, value, share}): TableRow => ({
			id: region.id,
			cells: {
				rank: [String(rank)],
				region: [{text: region.name, strong: true}],
				trade: [number(value, 1, true), anyDisputed ? (disputeMark(dataset, region.id, '')[0] ?? ' ') : ''],
				share: share === undefined ? ['..'] : [`${percent(share)}${STATUS.derived.mark}`],
				known: cells => [{text: bar(value, largest, cells, glyphs), tone: 'accent'}],
			},
		}),
	);
	if (ranking.unranked.length === 0) return ranked;
	const rest: TableRow = {
		id: REST,
		rest: true,
		cells: {
			region: [{text: 'Not ranked', tone: 'aside'}],
			trade: [],
			known: about === 'known' ? [{text: unranked, tone: 'aside'}] : cells => [{text: width(unranked) > cells ? '' : unranked, tone: 'aside'}],
		},
	};
	const others = ranking.unranked.map(
		(region): TableRow => ({
			id: region.id,
			cells: {rank: ['–'], region: [{text: region.name}], trade: ['..'], share: ['..'], known: knownOf(region)},
		}),
	);
	return [...ranked, rest, ...others];
};

/** What the shares are taken of: "turnover". */
const wholeWords = (dataset: Dataset): string => find(dataset, 'series', dataset.manifest.trade.headline)?.short ?? 'total';

/** What the shares are taken of, and what the marks in the table mean: the fullest words that fit. */
export const legend = (dataset: Dataset, {whole, ranked}: Ranking, cells: number): string => {
	const {unranked} = dataset.manifest.regions;
	const share = whole
		? `Share of ${number(whole.value)} in ${whole.year}; ${STATUS.derived.mark} = ${STATUS.derived.word}`
		: 'Nothing to take shares of';
	const full = whole
		? `Share of the ${wholeWords(dataset)} of ${number(whole.value)} in ${whole.year}; ${STATUS.derived.mark} = ${STATUS.derived.word}`
		: share;
	const disputed = ranked.some(one => isDisputed(dataset, one.region.id)) ? `, ${DISPUTED} = disputed` : '';
	const rests = [`${full}${disputed}; .. = ${unranked}`, `${full}${disputed}; .. = no figure`, `${share}${disputed}; .. = no figure`];
	const texts = [...rests, `${share}${disputed}`, share];
	return texts.find(text => width(text) <= cells) ?? share;
};

const noteBlocks = (dataset: Dataset, region: Region): Block[] => {
	if (region.notes.length === 0) return [];
	return [
		{kind: 'space'},
		{kind: 'heading', text: 'What is known'},
		...region.notes.flatMap((note): Block[] => {
			const topic = dataset.manifest.categories.find(category => category.id === note.topic)?.label ?? note.topic;
			return [
				{
					kind: 'text',
					indent: 2,
					line: [
						{text: `${topic}${note.date === undefined ? '' : `, ${dateWords(note.date)}`}: `, strong: true},
						`${note.text} [${citationsWords(dataset, note.citations)}]`,
					],
				},
				...figureBlocks(dataset, note.figures).filter(block => block.kind === 'text'),
			];
		}),
	];
};

export const regionDetail = (dataset: Dataset, region: Region, ranking: Ranking): {title: string; blocks: Block[]} => {
	const place = ranking.ranked.find((one): one is Ranked => one.region === region);
	const {trade} = region;
	const facts = trade
		? [
				{
					term: dataset.manifest.regions.metric,
					line: [
						{text: quantityWords(dataset, trade), strong: true},
						`${trade.period === undefined ? '' : `, ${dateWords(trade.period)}`}, ${statusWords(dataset, trade)} [${citationsWords(dataset, trade.citations)}]`,
					],
				},
				...(trade.note === undefined ? [] : [{term: 'note', line: [trade.note]}]),
				...(place
					? [{term: 'rank', line: [`${place.rank} of ${dataset.regions.filter(one => one.trade?.value !== undefined).length} with a figure`]}]
					: []),
				...(place?.share !== undefined && ranking.whole
					? [
							{
								term: 'share',
								line: [
									`${percent(place.share)} ${equalsAt(place.share, 1)} ${inFull(place.value)} ÷ ${inFull(ranking.whole.value)} (${wholeWords(dataset)} of ${ranking.whole.year}), ${STATUS.derived.word}`,
								],
							},
						]
					: []),
			]
		: [{term: 'rank', line: [`not ranked: ${dataset.manifest.regions.unranked}`]}];
	return {
		title: region.name,
		blocks: [
			{kind: 'text', line: [region.known]},
			{kind: 'space'},
			{
				kind: 'facts',
				items: [
					...facts,
					...(region.aliases ? [{term: 'also called', line: [region.aliases.join(', ')]}] : []),
					...(region.iso ? [{term: 'ISO 3166-2', line: [region.iso]}] : []),
				],
			},
			...noteBlocks(dataset, region),
			...derivedBlocks(dataset, [region.id]),
			...conflictBlocks(dataset, [region.id]),
			...readingBlocks(region.reading),
			...sourceBlocks(dataset, region.citations),
		],
	};
};
