import type {Dataset} from '../../dataset/dataset.ts';
import type {Conflict} from '../../dataset/schema/conflict.ts';
import {isFollowUp} from '../../indicators/sources.ts';
import {type Facts, recordFacts} from '../facts.ts';
import {kindName, recordName} from '../record.ts';

export const COLUMNS = ['id', 'about', 'headline', 'sides', 'reading', 'why', 'records', 'followUp'] as const;

/** A conflict as data: its sides, how it is read, and the records that it bears on. */
export const disputeFacts = (dataset: Dataset, conflict: Conflict): Facts => ({
	view: 'conflicts',
	...recordFacts(dataset, conflict),
	records: conflict.records.flatMap(id => {
		const found = dataset.byId.get(id);
		return found ? [{id, kind: kindName(found.kind), text: recordName(dataset, found)}] : [];
	}),
	followUp: isFollowUp(dataset, {kind: 'conflicts', record: conflict}),
});

/** How many conflicts there are, and about what. */
export const disputesFacts = (conflicts: readonly Conflict[]): Facts => ({
	conflicts: conflicts.length,
	about: Object.fromEntries([...new Set(conflicts.map(one => one.about))].map(about => [about, conflicts.filter(one => one.about === about).length])),
});
