import {dateWords} from '../../locale/format.ts';
import {placeOf} from '../../view/place.ts';
import {chosenLines} from '../chosen.ts';
import {everything, inOrder, isShown, nothing, orderWords, type Pane, shownOf} from '../pane.ts';
import {countYears, densityLine} from './density.ts';
import {COLUMNS, entryFacts} from './facts.ts';
import {groupOf, sortKeys} from './groups.ts';
import {chosenWords, ENTRY_HEADINGS, legend, milestoneDetail, railItems} from './present.ts';
import {milestoneQuote} from './quote.ts';
import {lastKnown, selectEntries} from './select.ts';

/** From this height on headlines are whole, the years are shown by how much happened in each, and every glyph is explained. */
const TALL_AT = 24;
/** From this height on the chosen row is said in whole words. */
const CHOSEN_AT = 16;

export const milestones: Pane = {
	id: 'milestones',
	name: 'Milestones',
	sorts: ['date', 'category', 'kind', 'actor'],
	open: (dataset, glyphs, choice = everything) => {
		const all = selectEntries(dataset);
		const entries = inOrder(choice.only ? all.filter(({milestone}) => isShown(choice, milestone.id)) : all, choice, sortKeys(dataset));
		const items = railItems(dataset, entries, glyphs, groupOf(dataset, choice));
		const rows = entries.map(entry => entry.milestone.id);
		let years: ReturnType<typeof countYears> | undefined;
		const density = (cells: number) => {
			years ??= countYears(entries);
			return densityLine(years, cells, glyphs);
		};
		const entryOf = (id: string) => entries[placeOf(rows, id)];
		return {
			title: 'Milestones',
			extent: `${shownOf(entries.length, all.length)}${orderWords(choice, glyphs)}`,
			rows,
			wants: Number.POSITIVE_INFINITY,
			start: (choice.sort ? entries[0] : lastKnown(entries, dataset.manifest.asOf))?.milestone.id,
			blocks: (room, cursor) => {
				if (entries.length === 0) return [nothing('milestones', choice)];
				const isTall = room.height >= TALL_AT;
				const bars = isTall ? density(room.width) : undefined;
				const chosen = !isTall && room.height >= CHOSEN_AT && cursor !== undefined ? entryOf(cursor) : undefined;
				return [
					{kind: 'list', headings: ENTRY_HEADINGS, items, ids: rows, whole: isTall},
					...(bars ? [{kind: 'text', drop: 0, drawn: true, line: bars} as const] : []),
					...(isTall ? legend(dataset, glyphs) : []),
					...(chosen ? chosenLines(chosenWords(dataset, chosen, glyphs), room, glyphs) : []),
				];
			},
			yearRow: year => entries.find(entry => entry.year === String(year))?.milestone.id,
			detail: row => {
				const entry = entryOf(row);
				return entry ? milestoneDetail(dataset, entry) : {title: row, blocks: []};
			},
			facts: {
				columns: COLUMNS,
				of: row => {
					const entry = entryOf(row);
					return entry ? entryFacts(dataset, entry) : {};
				},
			},
			gist: () => {
				const last = lastKnown(entries, dataset.manifest.asOf)?.milestone;
				return last ? [[`Last: ${dateWords(last.date)}: ${last.headline}.`]] : [];
			},
			brief: row => {
				const entry = entryOf(row);
				return entry ? `${dateWords(entry.milestone.date)}: ${entry.milestone.headline}` : '';
			},
			quote: row => {
				const entry = entryOf(row);
				return entry && milestoneQuote(dataset, entry.milestone);
			},
		};
	},
};
