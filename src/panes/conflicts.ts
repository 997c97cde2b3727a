import type {Dataset} from '../dataset/dataset.ts';
import {conflictsOn, isDisputed} from '../indicators/conflicts.ts';
import type {Block, Span} from '../view/block.ts';
import {citationsWords} from './citation.ts';

/** Stands behind what is disputed, wherever it is shown. */
export const DISPUTED = 'x';

/** The mark for a record, with what stands before it; nothing when nobody says otherwise. */
export const disputeMark = (dataset: Dataset, id: string, before = ' '): Span[] =>
	isDisputed(dataset, id) ? [{text: `${before}${DISPUTED}`, tone: 'warning', strong: true}] : [];

/** The part of a detail that sets the sides side by side, with our reading. */
export const conflictBlocks = (dataset: Dataset, ids: readonly string[]): Block[] => {
	const found = [...new Set(ids.flatMap(id => conflictsOn(dataset, id)))];
	if (found.length === 0) return [];
	return [
		{kind: 'space'},
		{kind: 'heading', text: 'Where the sources disagree'},
		...found.flatMap((conflict): Block[] => [
			{kind: 'text', indent: 2, line: [{text: conflict.headline, strong: true}, ` (${conflict.about})`]},
			...conflict.sides.map((side): Block => ({kind: 'text', indent: 4, line: [`${side.claim} [${citationsWords(dataset, side.citations)}]`]})),
			{kind: 'text', indent: 4, line: [{text: 'We read: ', strong: true}, `${conflict.reading} ${conflict.why}`]},
		]),
	];
};
