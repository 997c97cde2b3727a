import type {Dataset} from '../../dataset/dataset.ts';
import type {Region} from '../../dataset/schema/region.ts';
import type {Ranking} from '../../indicators/ranking.ts';
import {dateWords} from '../../locale/format.ts';
import {quantityWithStatus, quantityWords} from '../figures.ts';
import {type Quote, quoteOf, statements} from '../quote.ts';

/** The value that ranks it, with its rank; of a region without one that it has none, and what is known. */
export const regionQuote = (dataset: Dataset, region: Region, ranking: Ranking): Quote => {
	const {metric, unranked} = dataset.manifest.regions;
	const {trade} = region;
	if (!trade) {
		const value = `not ranked: ${unranked}`;
		return quoteOf(dataset, value, statements(`${region.name}, ${metric}: ${value}`, region.known), region.citations, [region.id]);
	}
	const period = trade.period === undefined ? '' : `, ${dateWords(trade.period)}`;
	const place = ranking.ranked.find(one => one.region.id === region.id);
	const count = dataset.regions.filter(one => one.trade?.value !== undefined).length;
	const rank = place ? ` – rank ${place.rank} of the ${count} regions with a figure (derived)` : '';
	const says = `${region.name}, ${metric}${period}: ${quantityWithStatus(dataset, trade)}${rank}`;
	return quoteOf(dataset, quantityWords(dataset, trade), says, trade.citations, [region.id]);
};
