import type {Dataset} from '../dataset/dataset.ts';

type Noun = {readonly one: string; readonly many: string};

/** What a dataset calls the works it is built on, and those that came after. */
export type Works = {readonly base: Noun; readonly followUp: Noun & {readonly mark: string}};

const USUAL: Works = {base: {one: 'document', many: 'documents'}, followUp: {one: 'follow-up', many: 'follow-ups', mark: 'f'}};

/** The words of the dataset, or the usual ones. */
export const worksOf = ({manifest}: Dataset): Works => ({
	base: manifest.words?.base ?? USUAL.base,
	followUp: manifest.words?.followUp ?? USUAL.followUp,
});

/** "1 document", "5 documents". */
export const counted = (count: number, {one, many}: Noun): string => `${count} ${count === 1 ? one : many}`;
