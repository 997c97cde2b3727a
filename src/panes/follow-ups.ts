import type {Dataset} from '../dataset/dataset.ts';
import type {Citation} from '../dataset/schema/primitives.ts';
import {restsOnFollowUps} from '../indicators/sources.ts';
import type {Span} from '../view/block.ts';

/** Stands behind what only sources outside the base documents tell. */
export const FOLLOW_UP = 'f';

/** The mark for a record, with a space before it; nothing when a base document tells of it. */
export const followUpMark = (dataset: Dataset, citations: readonly Citation[]): Span[] =>
	restsOnFollowUps(dataset, citations) ? [{text: ` ${FOLLOW_UP}`, tone: 'aside'}] : [];
