import type {Dataset} from '../dataset/dataset.ts';
import type {Condition, Project} from '../dataset/schema/project.ts';

/** Where a project stands by the last entries of its history that say so. */
export type Standing = {
	readonly project: Project;
	/** Place of the stage in the dataset's list, from 0; -1 when no entry states one. */
	readonly step: number;
	readonly stage: string;
	readonly condition: Condition;
	/** Date of the last entry of its history: the last word on it. */
	readonly lastWord: string;
};

/** Stage and condition as of the dataset's last word. What was only planned changes neither. */
export const standing = (dataset: Dataset, project: Project): Standing => {
	const happened = project.history.filter(entry => entry.planned === undefined);
	const stageId = happened.findLast(entry => entry.stage !== undefined)?.stage;
	const step = dataset.manifest.stages.findIndex(stage => stage.id === stageId);
	return {
		project,
		step,
		stage: dataset.manifest.stages[step]?.label ?? 'unknown',
		condition: happened.findLast(entry => entry.condition !== undefined)?.condition ?? 'unknown',
		lastWord: (happened.at(-1) ?? project.history[0])?.date ?? 'XXXX',
	};
};
