import type {Dataset} from '../dataset/dataset.ts';
import {ofDataset} from '../dataset/remembered.ts';
import type {Conflict} from '../dataset/schema/conflict.ts';

/** The conflicts that bear on a record, in the dataset's order. */
export const conflictsOn = (dataset: Dataset, id: string): readonly Conflict[] => byRecord(dataset).get(id) ?? [];

const byRecord = ofDataset(dataset => {
	const found = new Map<string, Conflict[]>();
	for (const conflict of dataset.conflicts) {
		for (const id of new Set(conflict.records)) {
			const list = found.get(id);
			if (list) list.push(conflict);
			else found.set(id, [conflict]);
		}
	}
	return found;
});

/** Whether anybody says otherwise about a record's figures, dates or actors; damaged wording alone disputes nothing. */
export const isDisputed = (dataset: Dataset, id: string): boolean => conflictsOn(dataset, id).some(conflict => conflict.about !== 'wording');
