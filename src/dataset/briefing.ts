import type {Dataset} from './dataset.ts';

/** The steps of a briefing that the program makes of the records, in its order; a project that gets one of its own is `projects/ID`. */
const stepIds = ['bottom-line', 'changes', 'timeline', 'trade', 'projects', 'regions', 'pledges', 'conflicts', 'unknown', 'sources'] as const;
export type StepId = (typeof stepIds)[number];

/** Something in `briefing.json` that leads nowhere. */
type Fault = {readonly path: (string | number)[]; readonly message: string};

/** Everything in `briefing.json` that names a step, a project or a record that there is not, or a step twice. */
export const briefingFaults = (dataset: Dataset): Fault[] => {
	const {briefing} = dataset;
	if (!briefing) return [];
	const faults: Fault[] = [];
	const added = new Set(briefing.add?.map(({id}) => id));
	const isProject = (id: string) => dataset.byId.get(id)?.kind === 'projects';
	const isMade = (id: string) => stepIds.some(step => step === id) || (id.startsWith('projects/') && isProject(id.slice('projects/'.length)));
	const check = (path: (string | number)[], id: string, isThere: boolean) => {
		if (!isThere)
			faults.push({path, message: `names the step "${id}", which there is not; the steps are ${[...stepIds, ...added].join(', ')} and projects/ID`});
	};
	const seen = new Set<string>();
	for (const [index, id] of (briefing.order ?? []).entries()) {
		check(['order', index], id, isMade(id) || added.has(id));
		if (seen.has(id)) faults.push({path: ['order', index], message: `names the step "${id}" a second time`});
		seen.add(id);
	}
	for (const [index, id] of (briefing.drop ?? []).entries()) check(['drop', index], id, isMade(id));
	for (const [index, {step}] of (briefing.notes ?? []).entries()) check(['notes', index, 'step'], step, isMade(step) || added.has(step));
	for (const [index, id] of (briefing.projects ?? []).entries()) {
		if (!isProject(id)) faults.push({path: ['projects', index], message: `names the project "${id}", which the dataset does not have`});
	}
	const names = new Set<string>();
	for (const [index, {id, lines}] of (briefing.add ?? []).entries()) {
		if (isMade(id) || names.has(id)) faults.push({path: ['add', index, 'id'], message: 'is the name of another step already'});
		names.add(id);
		for (const [at, {record}] of lines.entries()) {
			if (!dataset.byId.has(record))
				faults.push({path: ['add', index, 'lines', at, 'record'], message: `names the record "${record}", which the dataset does not have`});
		}
	}
	return faults;
};

/** What of a briefing still leads somewhere when records are gone: for a part of a dataset. */
export const briefingOf = (dataset: Dataset, has: (id: string) => boolean): Dataset['briefing'] => {
	const {briefing} = dataset;
	if (!briefing) return undefined;
	const stays = (step: string) => !step.startsWith('projects/') || has(step.slice('projects/'.length));
	const added = briefing.add?.map(step => ({...step, lines: step.lines.filter(({record}) => has(record))}));
	const gone = new Set(added?.filter(({lines}) => lines.length === 0).map(({id}) => id));
	const kept = (step: string) => stays(step) && !gone.has(step);
	return {
		...briefing,
		...(briefing.projects && {projects: briefing.projects.filter(has)}),
		...(briefing.order && {order: briefing.order.filter(kept)}),
		...(briefing.drop && {drop: briefing.drop.filter(kept)}),
		...(added && {add: added.filter(({id}) => !gone.has(id))}),
		...(briefing.notes && {notes: briefing.notes.filter(({step}) => kept(step))}),
	};
};
