import {find} from '../../dataset/dataset.ts';
import {rankRegions} from '../../indicators/ranking.ts';
import {unitOf} from '../../indicators/units.ts';
import {number} from '../../locale/format.ts';
import {width} from '../../text/width.ts';
import type {Pane} from '../pane.ts';
import {columns, legend, REST, regionDetail, tableRows} from './present.ts';

export const regions: Pane = {
	id: 'regions',
	name: 'Regions',
	open: (dataset, glyphs) => {
		const ranking = rankRegions(dataset);
		const rows = tableRows(dataset, ranking, glyphs);
		const longest = Math.max(0, ...dataset.regions.map(region => width(region.name)));
		const {metric, unit} = dataset.manifest.regions;
		return {
			title: `Regions, ${metric}, ${unitOf(dataset, unit).label}`,
			extent: `${ranking.ranked.length} of ${dataset.regions.length}`,
			rows: rows.filter(row => row.id !== REST).map(row => row.id),
			// Heading, rows and the legend.
			wants: rows.length + 3,
			start: rows[0]?.id,
			blocks: () =>
				dataset.regions.length === 0
					? [{kind: 'text', line: ['No regions are recorded.']}]
					: [
							{kind: 'table', columns: columns(dataset, longest), rows},
							{kind: 'text', drop: 0, line: [{text: legend(dataset, ranking), tone: 'muted'}]},
						],
			detail: id => {
				const region = find(dataset, 'regions', id);
				return region ? regionDetail(dataset, region, ranking) : {title: id, blocks: []};
			},
			brief: id => {
				const region = find(dataset, 'regions', id);
				const place = ranking.ranked.find(one => one.region.id === id);
				return region
					? `${place ? `${place.rank}. ` : ''}${region.name}${place ? `, ${number(place.value)} ${unitOf(dataset, unit).label}` : ', not ranked'}. ${region.known}`
					: '';
			},
		};
	},
};
