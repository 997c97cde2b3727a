import {datasetAt} from '../../src/indicators/as-of.ts';
import {aDataset, aMilestone} from './records.ts';

export const ids = (records: readonly {id: string}[]) => records.map(record => record.id);

/** Which of these milestones are there at a date. */
export const milestonesAt = (asOf: string, ...milestones: Parameters<typeof aMilestone>[0][]) =>
	ids(datasetAt(aDataset({milestones: milestones.map(aMilestone)}), asOf).milestones);
