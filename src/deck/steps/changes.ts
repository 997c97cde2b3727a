import type {Dataset} from '../../dataset/dataset.ts';
import {find} from '../../dataset/dataset.ts';
import type {Citation} from '../../dataset/schema/primitives.ts';
import {ledger} from '../../indicators/pledges.ts';
import {standing} from '../../indicators/projects.ts';
import {headlinePoints, observationsOf} from '../../indicators/series.ts';
import {dateEndWords, dateWords} from '../../locale/format.ts';
import {plural} from '../../locale/words.ts';
import {quantityWords, statusWords} from '../../panes/figures.ts';
import {type Entry, selectEntries} from '../../panes/milestones/select.ts';
import {conditionWord} from '../../panes/projects/present.ts';
import type {Desk} from '../../screen/desk.ts';
import {edtf} from '../../text/edtf.ts';
import type {Draft, Fact} from '../deck.ts';
import {credit} from '../sources.ts';
import {pledgeFact} from './pledges.ts';
import {milestoneFact} from './timeline.ts';

/** So many events are told one by one; more are counted by their field. */
const FEW = 5;

/** What happened, one by one where that is little, else how much in each field. */
const eventFacts = (desk: Desk, happened: readonly Entry[]): Fact[] => {
	if (happened.length <= FEW) return happened.map(entry => milestoneFact(desk, entry));
	const counts = desk.dataset.manifest.categories
		.map(({id, label}) => ({label, count: happened.filter(({milestone}) => milestone.category === id).length}))
		.filter(({count}) => count > 0)
		.sort((a, b) => b.count - a.count);
	const last = happened.at(-1)?.milestone.id;
	return [
		{
			line: [
				{text: `By field, the ${happened.length} that happened or were announced: `, strong: true},
				`${counts.map(({label, count}) => `${label} ${count}`).join(', ')}.`,
			],
			sources: [],
			...(last !== undefined && {at: {pane: 'milestones', row: last} as const}),
		},
	];
};

/** Projects whose stage or condition is not what it was, or that were not there. */
const projectChanges = (desk: Desk, before: Dataset): Fact[] => {
	const {dataset} = desk;
	return dataset.projects.flatMap((project): Fact[] => {
		const old = find(before, 'projects', project.id);
		const now = standing(dataset, project);
		const was = old && standing(before, old);
		const words = (one: typeof now) => `${one.stage}, ${conditionWord(one)}`;
		if (was && words(was) === words(now)) return [];
		const last = project.history.findLast(entry => entry.planned === undefined);
		return [
			{
				line: [
					{text: `${project.short}: `, strong: true},
					was ? `${words(was)}; now ${words(now)}` : `new: ${words(now)}`,
					`. Last word ${dateEndWords(now.lastWord)}.`,
				],
				...credit(dataset, last?.citations ?? project.citations),
				at: {pane: 'projects', row: project.id},
			},
		];
	});
};

/** Pledges made since, and those of which something else is told now. */
const pledgeChanges = (desk: Desk, before: Dataset): {changed: Fact[]; made: number} => {
	const {dataset} = desk;
	const old = new Map(ledger(before, before.manifest.asOf).map(one => [one.pledge.id, one.outcome]));
	const now = ledger(dataset, dataset.manifest.asOf);
	return {
		changed: now.flatMap(one => {
			const was = old.get(one.pledge.id);
			return was === undefined || was === one.outcome ? [] : [pledgeFact(desk, one, was)];
		}),
		made: now.filter(({pledge}) => !old.has(pledge.id)).length,
	};
};

/** Years of the headline series that had no figure or another one, and how much else is new beside them. */
const figureChanges = ({dataset, views}: Desk, before: Dataset): Fact[] => {
	const {headline} = dataset.manifest.trade;
	const old = new Set(observationsOf(before, headline).map(({id}) => id));
	const fresh = observationsOf(dataset, headline).filter(({id}) => !old.has(id));
	const speaking = headlinePoints(dataset).flatMap(({observation}) => (observation && !old.has(observation.id) ? [observation] : []));
	const others = fresh.length - speaking.length;
	return [
		...speaking.map((observation): Fact => {
			const row = views.trade.find?.(observation.id);
			return {
				line: [
					{text: 'New figure: ', strong: true},
					`${quantityWords(dataset, observation)}, ${dateWords(observation.period)}, ${statusWords(dataset, observation)}`,
				],
				...credit(dataset, observation.citations),
				...(row !== undefined && {at: {pane: 'trade', row}}),
			};
		}),
		...(others > 0 ? [{line: [`${plural(others, 'more figure')} beside them: rivals, limits or targets.`], sources: []}] : []),
	];
};

/** Whether something became known only between two days: all that tell of it were published after the first, and one by the second. */
const isToldBetween = (dataset: Dataset, citations: readonly Citation[], first: number, second: number): boolean => {
	const days = citations.map(({source}) => edtf(find(dataset, 'sources', source)?.issued ?? 'XXXX').from);
	return days.every(day => day > first) && days.some(day => day <= second);
};

/**
 * What is new since a date: by when it happened, and by when it was told. Stages, outcomes and figures are held against the
 * dataset as it stood then.
 */
export const changes = (desk: Desk, since: string): Draft => {
	const {dataset} = desk;
	const before = desk.at({...desk.scope, asOf: since}).dataset;
	const day = edtf(since).to;
	const old = new Set(before.milestones.map(({id}) => id));
	const entries = selectEntries(dataset);
	const fresh = entries.filter(({milestone}) => !old.has(milestone.id));
	const happened = fresh.filter(({milestone}) => milestone.kind === 'event' || milestone.kind === 'announcement');
	const ahead = fresh.length - happened.length;
	const learned = entries.filter(
		({milestone}) => old.has(milestone.id) && isToldBetween(dataset, milestone.citations, day, edtf(dataset.manifest.asOf).to),
	);
	const {changed, made} = pledgeChanges(desk, before);
	const last = happened.at(-1)?.milestone.id;
	return {
		id: 'changes',
		title: `What has changed since ${dateWords(since)}`,
		facts: [
			{
				big: String(fresh.length),
				line: [
					`new ${fresh.length === 1 ? 'milestone' : 'milestones'}${ahead === 0 ? '' : `: ${happened.length} happened or were announced, ${plural(ahead, 'is a plan or target', 'are plans or targets')}`}${made === 0 ? '' : `; ${plural(made, 'new pledge')}`}.${learned.length === 0 ? '' : ` ${plural(learned.length, 'earlier event')} became known only since.`}`,
				],
				sources: [],
			},
			...figureChanges(desk, before),
			...projectChanges(desk, before),
			...changed,
			...eventFacts(desk, happened),
		],
		from: {pane: 'milestones', ...(last !== undefined && {row: last})},
	};
};
