import type {Dataset} from '../dataset/dataset.ts';
import type {Citation} from '../dataset/schema/primitives.ts';
import {isDisputed} from '../indicators/conflicts.ts';
import {restsOnFollowUps} from '../indicators/sources.ts';
import type {Line} from '../view/block.ts';

/** The marks of a record in words, where there is a column for them: "disputed, follow-up". */
export const marksLine = (dataset: Dataset, id: string | undefined, citations: readonly Citation[] = []): Line => {
	const marks = [
		...(id !== undefined && isDisputed(dataset, id) ? ['disputed'] : []),
		...(citations.length > 0 && restsOnFollowUps(dataset, citations) ? ['follow-up'] : []),
	];
	return marks.length === 0 ? [] : [{text: marks.join(', '), tone: 'warning'}];
};
