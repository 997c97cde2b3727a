import {find} from '../../dataset/dataset.ts';
import {type Ranking, rankRegions} from '../../indicators/ranking.ts';
import {unitOf} from '../../indicators/units.ts';
import {number} from '../../locale/format.ts';
import {width} from '../../text/width.ts';
import {CHOSEN_ROWS, chosenBlocks} from '../chosen.ts';
import {type Choice, everything, inOrder, isShown, nothing, orderWords, type Pane, shownOf} from '../pane.ts';
import {COLUMNS, rankingFacts, regionFacts} from './facts.ts';
import {columns, legend, REST, regionDetail, tableRows} from './present.ts';
import {regionQuote} from './quote.ts';
import {rankingWords, regionWords} from './words.ts';

/** From this height on what is known of the chosen region stands whole at the foot. */
const CHOSEN_AT = 14;
const RULED_AT = 20;
/** From this width on there is room for what is known beside each region, and under it for what it is about. */
const KNOWN_AT = 84;

/** The ranking with the chosen regions alone; each keeps its rank among all. */
const rankingShown = (ranking: Ranking, choice: Choice): Ranking => ({
	...ranking,
	ranked: inOrder(
		ranking.ranked.filter(({region}) => isShown(choice, region.id)),
		choice,
		{name: ({region}) => region.name},
	),
	// They have no rank that could be turned round.
	unranked: inOrder(
		ranking.unranked.filter(({id}) => isShown(choice, id)),
		choice.sort?.by === 'name' ? choice : everything,
		{name: ({name}) => name},
	),
});

export const regions: Pane = {
	id: 'regions',
	name: 'Regions',
	sorts: ['rank', 'name'],
	open: (dataset, glyphs, choice = everything) => {
		const ranking = rankingShown(rankRegions(dataset), choice);
		const count = ranking.ranked.length + ranking.unranked.length;
		const rows = tableRows(dataset, ranking, glyphs, 'known');
		const topics = tableRows(dataset, ranking, glyphs, 'topics');
		const of = (id: string | undefined) => (id === undefined ? undefined : find(dataset, 'regions', id));
		const order = orderWords(choice, glyphs);
		const longest = Math.max(0, ...dataset.regions.map(region => width(region.name)));
		const {metric, unit} = dataset.manifest.regions;
		return {
			title: `Regions, ${metric}, ${unitOf(dataset, unit).label}`,
			extent: `${count === dataset.regions.length ? `${ranking.ranked.length} of ${count} ranked` : shownOf(count, dataset.regions.length)}${order}`,
			short: {
				titles: [`Regions, ${unitOf(dataset, unit).label}`],
				...(count === dataset.regions.length && {extent: `${ranking.ranked.length} of ${count}${order}`}),
			},
			rows: rows.filter(row => row.id !== REST).map(row => row.id),
			// Heading, rows, the chosen one under its line, and the legend.
			wants: rows.length + 3 + CHOSEN_ROWS,
			start: rows.find(row => row.id !== REST)?.id,
			blocks: (room, cursor) => {
				if (count === 0) return [nothing('regions', choice)];
				const isWhole = !Number.isFinite(room.height);
				const chosen = isWhole || room.height < CHOSEN_AT ? undefined : of(cursor);
				return [
					{
						kind: 'table',
						columns: columns(dataset, longest, choice.sort, glyphs),
						rows: isWhole || room.width >= KNOWN_AT ? rows : topics,
					},
					...(chosen
						? chosenBlocks([{text: chosen.name, strong: true}, ` ${glyphs.dot} ${chosen.known}`], room, glyphs, room.height >= RULED_AT)
						: []),
					{kind: 'text', drop: 0, clip: !isWhole, line: [{text: legend(dataset, ranking, room.width), tone: 'aside'}]},
				];
			},
			detail: id => {
				const region = of(id);
				return region ? regionDetail(dataset, region, ranking) : {title: id, blocks: []};
			},
			facts: {
				columns: COLUMNS,
				of: id => {
					const region = find(dataset, 'regions', id);
					return region ? regionFacts(dataset, region, ranking) : {};
				},
				summary: () => rankingFacts(dataset, ranking),
			},
			gist: () => (ranking.ranked.length === 0 ? [] : [[rankingWords(dataset, ranking)]]),
			spoken: id => {
				const region = of(id);
				return region ? regionWords(dataset, region, ranking) : '';
			},
			brief: id => {
				const region = of(id);
				const place = ranking.ranked.find(one => one.region.id === id);
				return region
					? `${place ? `${place.rank}. ` : ''}${region.name}${place ? `, ${number(place.value)} ${unitOf(dataset, unit).label}` : ', not ranked'}. ${region.known}`
					: '';
			},
			quote: id => {
				const region = of(id);
				return region && regionQuote(dataset, region, ranking);
			},
		};
	},
};
