import type {Dataset} from '../dataset/dataset.ts';
import type {Conflict} from '../dataset/schema/conflict.ts';

/** The conflicts that bear on a record, in the dataset's order. */
export const conflictsOn = (dataset: Dataset, id: string): readonly Conflict[] => dataset.conflicts.filter(conflict => conflict.records.includes(id));

/** Whether anybody says otherwise about a record's figures, dates or actors; damaged wording alone disputes nothing. */
export const isDisputed = (dataset: Dataset, id: string): boolean => conflictsOn(dataset, id).some(conflict => conflict.about !== 'wording');
