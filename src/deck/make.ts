import type {Dataset} from '../dataset/dataset.ts';
import type {Briefing} from '../dataset/schema/briefing.ts';
import {basis, basisShort, type Desk} from '../screen/desk.ts';
import {edtf} from '../text/edtf.ts';
import type {Deck, Draft, Fact, Place} from './deck.ts';
import {credit} from './sources.ts';
import {bottomLine} from './steps/bottom-line.ts';
import {changes} from './steps/changes.ts';
import {conflicts} from './steps/conflicts.ts';
import {pledges} from './steps/pledges.ts';
import {mattering, projectStep, projects} from './steps/projects.ts';
import {regions} from './steps/regions.ts';
import {sources} from './steps/sources.ts';
import {timeline} from './steps/timeline.ts';
import {trade} from './steps/trade.ts';
import {unknown} from './steps/unknown.ts';

/** The row at which a record stands, in the first pane that has it. */
const placeOf = ({ids, views}: Desk, record: string): Place | undefined => {
	for (const pane of ids) {
		const row = views[pane].rows.includes(record) ? record : views[pane].find?.(record);
		if (row !== undefined) return {pane, row};
	}
	return undefined;
};

const addedFact = (desk: Desk, {text, record}: {text: string; record: string}): Fact[] => {
	const found = desk.dataset.byId.get(record);
	if (!found) return [];
	const citations = 'citations' in found.record ? found.record.citations : [];
	const at = placeOf(desk, record);
	return [{line: [text], ...credit(desk.dataset, citations), ...(at && {at})}];
};

/** A step that the dataset adds; one whose records are all gone, at an earlier date, is left out. */
const addedStep = (desk: Desk, {id, title, lines}: NonNullable<Briefing['add']>[number]): Draft[] => {
	const facts = lines.flatMap(line => addedFact(desk, line));
	const at = facts[0]?.at;
	return facts.length === 0 ? [] : [{id, title, facts, from: at ?? {pane: 'milestones'}}];
};

/** A year before a date; of a month or a year the same of the year before. */
export const yearBefore = (date: string): string => {
	const {to} = edtf(date);
	// There is no year before the first.
	const year = Math.max(0, Math.floor(to / 10_000) - 1);
	const [month, day] = [Math.floor(to / 100) % 100, to % 100];
	const two = (part: number) => String(part).padStart(2, '0');
	return `${String(year).padStart(4, '0')}-${two(month)}-${two(month === 2 && day === 29 ? 28 : day)}`;
};

const ordered = (drafts: readonly Draft[], order: readonly string[] = []): Draft[] => {
	const named = order.flatMap(id => drafts.filter(draft => draft.id === id));
	return [...named, ...drafts.filter(draft => !named.includes(draft))];
};

/** Works that steps name, in the dataset's order. */
const worksIn = ({sources: known}: Dataset, drafts: readonly Draft[]): string[] => {
	const named = new Set(drafts.flatMap(({facts}) => facts.flatMap(({works}) => works ?? [])));
	return known.filter(({id}) => named.has(id)).map(({id}) => id);
};

const sinceOf = ({briefing, manifest}: Dataset): string =>
	briefing?.since !== undefined && edtf(briefing.since).to < edtf(manifest.asOf).to ? briefing.since : yearBefore(manifest.asOf);

/**
 * The briefing of a desk, made from its panes and indicators alone, as the dataset orders it.
 * @param since what has changed is told from this date on; without it as the dataset says, or from a year before its date
 */
export const deckOf = (desk: Desk, {since}: {readonly since?: string | undefined} = {}): Deck => {
	const {dataset} = desk;
	const {briefing, manifest} = dataset;
	const from = since ?? sinceOf(dataset);
	const isKept = ({id}: Draft): boolean => !briefing?.drop?.includes(id);
	const drafts = [
		bottomLine(desk),
		changes(desk, from),
		timeline(desk),
		trade(desk),
		projects(desk),
		...mattering(desk).map(one => projectStep(desk, one)),
		regions(desk),
		pledges(desk),
		conflicts(desk),
		...(briefing?.add ?? []).flatMap(step => addedStep(desk, step)),
		unknown(desk),
	].filter(isKept);
	const last = sources(desk, worksIn(dataset, drafts));
	const all = isKept(last) ? [...drafts, last] : drafts;
	const notes = (id: string) => (briefing?.notes ?? []).filter(({step}) => step === id).flatMap(({lines}) => lines);
	return {
		title: manifest.title,
		asOf: manifest.asOf,
		since: from,
		basis: basis(dataset),
		basisShort: basisShort(dataset),
		steps: ordered(all, briefing?.order).map(draft => ({...draft, notes: notes(draft.id)})),
		works: worksIn(dataset, all),
	};
};
