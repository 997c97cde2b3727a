import type {Dataset} from '../../dataset/dataset.ts';
import type {Region} from '../../dataset/schema/region.ts';
import type {Ranking} from '../../indicators/ranking.ts';
import {unitOf} from '../../indicators/units.ts';
import {dateWords, number, percent} from '../../locale/format.ts';
import {STATUS} from '../../locale/words.ts';

// The ranking for those who hear it: what a table says by its columns is said by their names.

/** The ranking in a sentence: "1 Primorsky Krai 23.4, 2 Sakhalin 3.1 (USD million, 2013); 4 are not ranked." */
export const rankingWords = (dataset: Dataset, {ranked, unranked}: Ranking): string => {
	const {unit, period, unranked: why} = dataset.manifest.regions;
	const places = ranked.map(({region, rank, value}) => `${rank} ${region.name} ${number(value)}`).join(', ');
	const rest = unranked.length === 0 ? '' : `; ${unranked.length} not ranked: ${why}`;
	return `${places} (${unitOf(dataset, unit).label}, ${dateWords(period)})${rest}.`;
};

/** "Primorsky Krai: rank 1, 23.4 USD million in 2013, share 20.8 %, derived. …" */
export const regionWords = (dataset: Dataset, region: Region, {ranked}: Ranking): string => {
	const {unit, period, unranked: why} = dataset.manifest.regions;
	const place = ranked.find(one => one.region === region);
	if (!place) return `${region.name}: not ranked, ${why}. ${region.known}`;
	const share = place.share === undefined ? '' : `, share ${percent(place.share)}, ${STATUS.derived.word}`;
	return `${region.name}: rank ${place.rank}, ${number(place.value)} ${unitOf(dataset, unit).label} in ${dateWords(period)}${share}. ${region.known}`;
};
