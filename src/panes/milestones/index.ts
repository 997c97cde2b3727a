import {dateWords} from '../../locale/format.ts';
import {everything, isShown, nothing, type Pane, shownOf} from '../pane.ts';
import {legend, milestoneDetail, railItems} from './present.ts';
import {lastKnown, selectEntries} from './select.ts';

export const milestones: Pane = {
	id: 'milestones',
	name: 'Milestones',
	open: (dataset, glyphs, choice = everything) => {
		const all = selectEntries(dataset);
		const entries = all.filter(({milestone}) => isShown(choice, milestone.id));
		const items = railItems(dataset, entries, glyphs);
		const entryOf = (id: string) => entries.find(entry => entry.milestone.id === id);
		return {
			title: 'Milestones',
			extent: shownOf(entries.length, all.length),
			rows: entries.map(entry => entry.milestone.id),
			wants: Number.POSITIVE_INFINITY,
			start: lastKnown(entries, dataset.manifest.asOf)?.milestone.id,
			blocks: room => {
				if (entries.length === 0) return [nothing('milestones', choice)];
				return [{kind: 'list', items}, ...(room.height >= 16 ? legend(dataset, glyphs) : [])];
			},
			detail: row => {
				const entry = entryOf(row);
				return entry ? milestoneDetail(dataset, entry) : {title: row, blocks: []};
			},
			gist: () => {
				const last = lastKnown(entries, dataset.manifest.asOf)?.milestone;
				return last ? [[`Last: ${dateWords(last.date)}: ${last.headline}.`]] : [];
			},
			brief: row => {
				const entry = entryOf(row);
				return entry ? `${dateWords(entry.milestone.date)}: ${entry.milestone.headline}` : '';
			},
		};
	},
};
