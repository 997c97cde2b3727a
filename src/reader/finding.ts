import {plural} from '../locale/words.ts';
import {KIND_NAMES, recordLine} from '../panes/record.ts';
import {type FoundGroup, foundGroups} from '../screen/finder.ts';
import type {Hit, Reading} from './reading.ts';

/** So many are said one by one; of more the first of each kind. */
const MOST = 30;
const FIRST = 5;

/** What words find in all of the dataset, in any spelling: lines to be said, and what the numbers in them stand for. */
export const find = ({desk}: Reading, words: string): {readonly lines: readonly string[]; readonly hits: readonly Hit[]} => {
	const found = desk.search(words);
	const {count, isNear, problems, hints} = found;
	const groups = foundGroups(found);
	const hits: Hit[] = [];
	const said = ({kind, pane, count: own, at}: FoundGroup): string[] => {
		const shown = Array.from({length: count > MOST ? Math.min(FIRST, own) : own}, (_, place) => at(place) ?? []).flat();
		const more = own - shown.length;
		return [
			`${KIND_NAMES[kind]}, ${own}:`,
			...shown.map(any => {
				hits.push({pane, record: any.record.id});
				return `${hits.length}: ${recordLine(desk.dataset, any)}`;
			}),
			...(more > 0 ? [`And ${more} more.`] : []),
		];
	};
	const lines = groups.flatMap(said);
	if (hits.length === 0) return {lines: [...hints, ...problems, ...(hints.length > 0 ? [] : ['Nothing is found.'])], hits};
	const counted = `${isNear ? 'Nothing is spelled just so. Spelled nearly so: ' : ''}${plural(count, 'record')}.`;
	const rest = count > hits.length ? ' Another word, or a condition such as kind:project, finds fewer.' : '';
	return {lines: [...hints, ...problems, counted, ...lines, `A number: all about it. 0: back to the menu.${rest}`], hits};
};
