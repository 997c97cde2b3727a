import {find} from '../../dataset/dataset.ts';
import {type Ranking, rankRegions} from '../../indicators/ranking.ts';
import {unitOf} from '../../indicators/units.ts';
import {number} from '../../locale/format.ts';
import {width} from '../../text/width.ts';
import {type Choice, everything, inOrder, isShown, nothing, orderWords, type Pane, shownOf} from '../pane.ts';
import {COLUMNS, rankingFacts, regionFacts} from './facts.ts';
import {columns, legend, REST, regionDetail, tableRows} from './present.ts';
import {regionQuote} from './quote.ts';
import {rankingWords, regionWords} from './words.ts';

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
		const rows = tableRows(dataset, ranking, glyphs);
		const longest = Math.max(0, ...dataset.regions.map(region => width(region.name)));
		const {metric, unit} = dataset.manifest.regions;
		return {
			title: `Regions, ${metric}, ${unitOf(dataset, unit).label}`,
			extent: `${count === dataset.regions.length ? `${ranking.ranked.length} of ${count} ranked` : shownOf(count, dataset.regions.length)}${orderWords(choice, glyphs)}`,
			rows: rows.filter(row => row.id !== REST).map(row => row.id),
			// Heading, rows and the legend.
			wants: rows.length + 3,
			start: rows.find(row => row.id !== REST)?.id,
			blocks: () =>
				count === 0
					? [nothing('regions', choice)]
					: [
							{kind: 'table', columns: columns(dataset, longest, choice.sort, glyphs), rows},
							{kind: 'text', drop: 0, line: [{text: legend(dataset, ranking), tone: 'aside'}]},
						],
			detail: id => {
				const region = find(dataset, 'regions', id);
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
				const region = find(dataset, 'regions', id);
				return region ? regionWords(dataset, region, ranking) : '';
			},
			brief: id => {
				const region = find(dataset, 'regions', id);
				const place = ranking.ranked.find(one => one.region.id === id);
				return region
					? `${place ? `${place.rank}. ` : ''}${region.name}${place ? `, ${number(place.value)} ${unitOf(dataset, unit).label}` : ', not ranked'}. ${region.known}`
					: '';
			},
			quote: id => {
				const region = find(dataset, 'regions', id);
				return region && regionQuote(dataset, region, ranking);
			},
		};
	},
};
