import type {Dataset} from '../../dataset/dataset.ts';
import type {Region} from '../../dataset/schema/region.ts';
import type {Ranking} from '../../indicators/ranking.ts';
import {restsOnFollowUps} from '../../indicators/sources.ts';
import {unitOf} from '../../indicators/units.ts';
import {derivedIds} from '../derivations.ts';
import {type Facts, markFacts, recordFacts, rounded} from '../facts.ts';
import {quantityWords} from '../figures.ts';

export const COLUMNS = [
	'rank',
	'id',
	'name',
	'iso',
	'value',
	'unit',
	'period',
	'status',
	'share',
	'known',
	'notes',
	'derived',
	'disputed',
	'followUp',
	'conflicts',
	'reading',
	'tradeCitations',
	'citations',
] as const;

/**
 * A region as data: its value in the unit of the ranking, and its share of the whole in percent, which is derived. Without a
 * figure rank, value and share are null: it is not ranked, and not last.
 */
export const regionFacts = (dataset: Dataset, region: Region, ranking: Ranking): Facts => {
	const place = ranking.ranked.find(one => one.region.id === region.id);
	const {unit, unranked} = dataset.manifest.regions;
	const {trade, ...rest} = region;
	const figure = trade && recordFacts(dataset, trade);
	return {
		view: 'regions',
		id: region.id,
		aliases: [],
		earlier: [],
		...recordFacts(dataset, rest),
		rank: place?.rank ?? null,
		value: place?.value ?? null,
		unit,
		unitLabel: unitOf(dataset, unit).label,
		period: trade?.period,
		status: trade?.status ?? 'no figure',
		text: trade ? quantityWords(dataset, place ? {...trade, value: place.value, unit} : trade) : unranked,
		unranked: place ? undefined : unranked,
		share: rounded(place?.share),
		shareFormula: place?.share === undefined || !ranking.whole ? undefined : `${place.value} / ${ranking.whole.value} * 100`,
		trade: figure,
		tradeCitations: figure?.['citations'] ?? [],
		derived: derivedIds(dataset, [region.id]),
		...markFacts(dataset, [region.id], restsOnFollowUps(dataset, region.citations)),
	};
};

/** What the regions are ranked by, and the whole that shares are taken of. */
export const rankingFacts = (dataset: Dataset, {ranked, unranked, whole}: Ranking): Facts => {
	const {metric, unit, period} = dataset.manifest.regions;
	return {metric, unit, period, ranked: ranked.length, unranked: unranked.length, ...(whole && {whole: {...whole}})};
};
