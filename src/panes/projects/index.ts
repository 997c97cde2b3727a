import {type Standing, standing} from '../../indicators/projects.ts';
import {edtf} from '../../text/edtf.ts';
import type {Item} from '../../view/block.ts';
import {CHOSEN_ROWS, chosenBlocks} from '../chosen.ts';
import {everything, inOrder, isShown, type Key, nothing, orderWords, type Pane, shownOf} from '../pane.ts';
import {COLUMNS, projectFacts} from './facts.ts';
import {conditionCounts, conditionWord, PROJECT_HEADINGS, projectDetail, projectItems} from './present.ts';
import {projectQuote} from './quote.ts';

/** From this height on, or where all rows have their room anyway, the essentials of the chosen one stand at the foot. */
const CHOSEN_AT = 12;

/** What projects can be ordered by beside the dataset's own order. */
const SORTS: Readonly<Record<string, (one: Standing) => Key>> = {
	name: one => one.project.short,
	stage: one => -one.step,
	condition: conditionWord,
	'last word': one => -edtf(one.lastWord).to,
};

export const projects: Pane = {
	id: 'projects',
	name: 'Projects',
	sorts: ['importance', ...Object.keys(SORTS)],
	open: (dataset, glyphs, choice = everything) => {
		const standings = inOrder(
			dataset.projects.filter(({id}) => isShown(choice, id)).map(project => standing(dataset, project)),
			choice,
			SORTS,
		);
		const lists: {double?: Item[]; single?: Item[]} = {};
		const itemsOf = (isDouble: boolean) => {
			const which = isDouble ? 'double' : 'single';
			lists[which] ??= projectItems(dataset, standings, glyphs, isDouble);
			return lists[which];
		};
		const of = (id: string | undefined) => standings.find(one => one.project.id === id);
		return {
			title: 'Projects',
			extent: `${shownOf(standings.length, dataset.projects.length)}${orderWords(choice, glyphs)}`,
			rows: standings.map(one => one.project.id),
			// Their rows, and the chosen one under its line.
			wants: standings.length + 1 + CHOSEN_ROWS,
			start: standings[0]?.project.id,
			blocks: (room, cursor) => {
				if (standings.length === 0) return [nothing('projects', choice)];
				// Twice the rows fit: then every project says its essentials; else the selected one does.
				const double = room.height >= standings.length * 2;
				const chosen = of(cursor);
				return [
					{kind: 'list', headings: PROJECT_HEADINGS, items: itemsOf(double), whole: double},
					...(double || !chosen || room.height < Math.min(CHOSEN_AT, standings.length + CHOSEN_ROWS)
						? []
						: chosenBlocks(
								[{text: chosen.project.short, strong: true}, ` ${glyphs.dot} ${chosen.project.essentials}`],
								room,
								glyphs,
								room.height > standings.length + CHOSEN_ROWS,
							)),
				];
			},
			detail: id => {
				const one = of(id);
				return one ? projectDetail(dataset, one, glyphs) : {title: id, blocks: []};
			},
			facts: {
				columns: COLUMNS,
				of: id => {
					const one = of(id);
					return one ? projectFacts(dataset, one) : {};
				},
			},
			gist: () => (standings.length === 0 ? [] : [[conditionCounts(standings)]]),
			brief: id => {
				const one = of(id);
				return one ? `${one.project.short}: ${one.stage}, ${conditionWord(one)}. ${one.project.essentials}` : '';
			},
			quote: id => {
				const one = of(id);
				return one && projectQuote(dataset, one);
			},
		};
	},
};
