import {rankRegions} from '../../indicators/ranking.ts';
import {unitOf} from '../../indicators/units.ts';
import {dateWords, number, percent} from '../../locale/format.ts';
import {STATUS} from '../../locale/words.ts';

import type {Desk} from '../../screen/desk.ts';
import type {Draft, Fact} from '../deck.ts';
import {credit} from '../sources.ts';
import {disputed} from '../words.ts';

/** Regions that are named with their figures; how many there are besides is said. */
const NAMED = 5;

/** Who leads, by how much, and of whom no figure is known. */
export const regions = (desk: Desk): Draft => {
	const {dataset} = desk;
	const {metric, unit, period, unranked: reason} = dataset.manifest.regions;
	const {ranked, unranked, whole} = rankRegions(dataset);
	const {label} = unitOf(dataset, unit);
	const named = ranked.slice(0, NAMED).map(({region, rank, value, share}, index): Fact => {
		const part = share === undefined || !whole ? '' : `, ${percent(share)} of the whole (${STATUS.derived.word})`;
		const name = {text: region.name, strong: true} as const;
		return {
			// The figure of the first stands large over its line.
			...(index === 0 && {big: number(value, 1), isSaid: true}),
			line: [name, `, rank ${rank}: ${number(value, 1)} ${label}`, ...disputed(dataset, region.id), part],
			...credit(dataset, region.trade?.citations ?? []),
			at: {pane: 'regions', row: region.id},
		};
	});
	const more = ranked.length - named.length;
	return {
		id: 'regions',
		title: `Regions: ${metric}, ${dateWords(period)}`,
		facts: [
			...named,
			...(more > 0 ? [{line: [`${more} more are ranked.`], sources: []}] : []),
			...(unranked.length > 0
				? [
						{
							line: [{text: `${unranked.length} not ranked `, strong: true}, `(${reason}): ${unranked.map(({name}) => name).join(', ')}.`],
							sources: [],
						},
					]
				: []),
			...(ranked.length + unranked.length === 0 ? [{line: ['No regions are recorded.'], sources: []}] : []),
		],
		from: {pane: 'regions', ...(ranked[0] && {row: ranked[0].region.id})},
	};
};
