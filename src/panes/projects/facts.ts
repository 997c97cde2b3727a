import type {Dataset} from '../../dataset/dataset.ts';
import type {Standing} from '../../indicators/projects.ts';
import {isFollowUp} from '../../indicators/sources.ts';
import {derivedIds} from '../derivations.ts';
import {type Facts, markFacts, recordFacts} from '../facts.ts';

export const COLUMNS = [
	'id',
	'name',
	'short',
	'stage',
	'step',
	'condition',
	'silent',
	'lastWord',
	'essentials',
	'partners',
	'figures',
	'blockers',
	'next',
	'history',
	'regions',
	'people',
	'organisations',
	'derived',
	'disputed',
	'followUp',
	'conflicts',
	'reading',
	'citations',
] as const;

/** A project as data; `step` counts its stage from 1 among the dataset's, null where no source tells one. */
export const projectFacts = (dataset: Dataset, {project, step, stage, condition, lastWord, isSilent}: Standing): Facts => {
	// What it said at earlier dates is for those dates.
	const {earlier: _, ...now} = project;
	return {
		view: 'projects',
		id: project.id,
		regions: [],
		people: [],
		organisations: [],
		aliases: [],
		figures: [],
		blockers: [],
		next: [],
		...recordFacts(dataset, now),
		stage: step < 0 ? null : (dataset.manifest.stages[step]?.id ?? null),
		stageLabel: stage,
		step: step < 0 ? null : step + 1,
		condition,
		silent: isSilent,
		lastWord,
		derived: derivedIds(dataset, [project.id]),
		...markFacts(dataset, [project.id], isFollowUp(dataset, {kind: 'projects', record: project})),
	};
};
