import {standing} from '../../indicators/projects.ts';
import {CONDITION} from '../../locale/words.ts';
import type {Pane} from '../pane.ts';
import {projectDetail, projectItems} from './present.ts';

export const projects: Pane = {
	id: 'projects',
	name: 'Projects',
	open: (dataset, glyphs) => {
		const standings = dataset.projects.map(project => standing(dataset, project));
		const of = (id: string | undefined) => standings.find(one => one.project.id === id);
		return {
			title: 'Projects',
			extent: String(standings.length),
			rows: standings.map(one => one.project.id),
			// Their rows and two or three lines of essentials.
			wants: standings.length + 3,
			start: standings[0]?.project.id,
			blocks: (room, cursor) => {
				if (standings.length === 0) return [{kind: 'text', line: ['No projects are recorded.']}];
				// Twice the rows fit: then every project says its essentials; else the selected one does.
				const double = room.height >= standings.length * 2;
				const chosen = of(cursor);
				return [
					{kind: 'list', items: projectItems(dataset, standings, glyphs, double)},
					...(double || !chosen ? [] : ([{kind: 'text', drop: 1, line: [{text: chosen.project.essentials, tone: 'muted'}]}] as const)),
				];
			},
			detail: id => {
				const one = of(id);
				return one ? projectDetail(dataset, one, glyphs) : {title: id, blocks: []};
			},
			brief: id => {
				const one = of(id);
				return one ? `${one.project.short}: ${one.stage}, ${CONDITION[one.condition]}. ${one.project.essentials}` : '';
			},
		};
	},
};
