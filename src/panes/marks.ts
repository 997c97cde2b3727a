import type {Dataset} from '../dataset/dataset.ts';
import {isDisputed} from '../indicators/conflicts.ts';
import {worksOf} from '../locale/works.ts';
import type {Line} from '../view/block.ts';
import {DISPUTED} from './conflicts.ts';

/** The marks of a record in words, where there is a column for them: "disputed, follow-up". */
export const marksLine = (dataset: Dataset, id: string | undefined, isLater: boolean): Line => {
	const marks = [...(id !== undefined && isDisputed(dataset, id) ? ['disputed'] : []), ...(isLater ? [worksOf(dataset).followUp.one] : [])];
	return marks.length === 0 ? [] : [{text: marks.join(', '), tone: 'warning'}];
};

/** A column for the mark at the edge of a row, blank where it would be there without the follow-ups; none in a dataset that knows no follow-ups. */
export const followUpColumn = (dataset: Dataset, isLater: boolean): Line =>
	dataset.manifest.horizon === undefined ? [] : [isLater ? {text: worksOf(dataset).followUp.mark, tone: 'aside'} : ' '];

/**
 * The marks of a record for the edge of its row: disputed, and where `isLater` is said follow-up, each in a column of its own, blank
 * where it does not apply. A dataset that knows no disputes has no column for them.
 */
export const edgeMarks = (dataset: Dataset, id: string, isLater?: boolean): Line => [
	...(dataset.conflicts.length === 0 ? [] : [isDisputed(dataset, id) ? {text: DISPUTED, tone: 'warning' as const, strong: true} : ' ']),
	...(isLater === undefined ? [] : followUpColumn(dataset, isLater)),
];
