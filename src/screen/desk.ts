import type {Dataset} from '../dataset/dataset.ts';
import type {Source} from '../dataset/schema/source.ts';
import {datasetAt, turningPoints} from '../indicators/as-of.ts';
import {ledger, tally} from '../indicators/pledges.ts';
import {thread} from '../indicators/threads.ts';
import {plural} from '../locale/words.ts';
import {counted, worksOf} from '../locale/works.ts';
import {type ByPane, byPane, isMade, withPane} from '../panes/by-pane.ts';
import {type Fault, openGuarded} from '../panes/fault.ts';
import {panes} from '../panes/index.ts';
import type {Choice, Pane, PaneId, PaneView} from '../panes/pane.ts';
import {recordName} from '../panes/record.ts';
import {createSearch, type Search} from '../search/search.ts';
import {type Scope, wholeScope} from '../state/state.ts';
import {dayText, edtf} from '../text/edtf.ts';
import type {Glyphs} from '../view/glyphs.ts';
import {placeOf} from '../view/place.ts';

/** A dataset with its panes, each opened when it is first looked at: everything that is shown, before any size or choice. */
export type Desk = {
	readonly dataset: Dataset;
	readonly glyphs: Glyphs;
	/** What of the dataset is shown. */
	readonly scope: Scope;
	readonly ids: readonly PaneId[];
	readonly views: ByPane<PaneView>;
	/** What the cursor of each pane walks. */
	readonly rows: ByPane<readonly string[]>;
	readonly wants: ByPane<number>;
	/** How many promises were kept, for the header; empty without promises. */
	readonly pledges: string;
	readonly names: ByPane<string>;
	/** Dates to step through, of the whole dataset. */
	readonly times: () => readonly string[];
	/** The record whose thread is followed, and how much belongs to it. */
	readonly thread: {readonly name: string; readonly count: number} | undefined;
	/** What the rows of each pane can be ordered by. */
	readonly sorts: Readonly<Partial<Record<PaneId, readonly string[]>>>;
	/** How many records the filter finds; absent without one. */
	readonly filtered: number | undefined;
	/** How many of those belong to the thread; absent unless both are chosen. */
	readonly both: number | undefined;
	/** Looks for records in all of the dataset at this date. */
	readonly search: Search;
	/** Faults of the program's own that were met so far in what was to be shown: panes that could not be opened, rows that could not be told. */
	readonly faults: readonly Fault[];
	/** Keeps a fault that was met in laying something out. */
	readonly note: (fault: Fault) => void;
	/** The same desk with something else of it shown. */
	readonly at: (scope: Scope) => Desk;
};

const pledgeWords = (dataset: Dataset): string => {
	const kept = ledger(dataset, dataset.manifest.asOf);
	const counts = tally(kept);
	return kept.length === 0 ? '' : `${counts.kept} of ${plural(kept.length, 'pledge')} kept`;
};

const paneOf = Object.fromEntries(panes.map((pane: Pane) => [pane.id, pane])) as ByPane<Pane>;

const SORTS: Desk['sorts'] = Object.fromEntries(panes.map((pane: Pane) => [pane.id, pane.sorts]));

const openAt = (dates: (asOf: string | undefined) => Dataset, glyphs: Glyphs, times: () => readonly string[], scope: Scope): Desk => {
	const dataset = dates(scope.asOf);
	const followed = scope.thread?.record;
	const record = followed === undefined ? undefined : dataset.byId.get(followed);
	const belongs = followed === undefined ? undefined : thread(dataset, followed);
	const search = createSearch(dataset);
	const matches = scope.filter === undefined ? undefined : search(scope.filter).ids();
	const only = (belongs || matches) && ((id: string) => (belongs?.has(id) ?? true) && (matches?.has(id) ?? true));
	const choiceOf = (id: PaneId): Choice => {
		const sort = scope.sorts[id];
		return {...(only && {only}), ...(sort && {sort}), trade: scope.trade};
	};
	const faults: Fault[] = [];
	const note = (fault: Fault) => {
		// A fault in every row of a list is met hundreds of times a second, and is one.
		if (!faults.some(({what, error}) => what === fault.what && String(error) === String(fault.error))) faults.push(fault);
	};
	let kept: string | undefined;
	const views = byPane(id => openGuarded(paneOf[id], () => paneOf[id].open(dataset, glyphs, choiceOf(id)), note));
	return {
		dataset,
		glyphs,
		scope,
		ids: panes.map(pane => pane.id),
		views,
		rows: byPane(id => views[id].rows),
		wants: byPane(id => views[id].wants),
		get pledges() {
			kept ??= pledgeWords(dataset);
			return kept;
		},
		names: byPane(id => (id === 'trade' ? (dataset.manifest.trade.name ?? 'Trade') : paneOf[id].name)),
		times,
		thread: followed !== undefined && belongs ? {name: record ? recordName(dataset, record) : followed, count: belongs.size - 1} : undefined,
		sorts: SORTS,
		filtered: matches?.size,
		both: belongs && matches && [...belongs].filter(id => matches.has(id)).length,
		search,
		faults,
		note,
		at: other => openAt(dates, glyphs, times, other),
	};
};

/** The desk of a dataset: all of it, or what is chosen. */
export const openDesk = (dataset: Dataset, glyphs: Glyphs, scope = wholeScope): Desk => {
	let last: {asOf: string | undefined; dataset: Dataset} = {asOf: undefined, dataset};
	// What else is chosen does not change the date: the dataset of the last one is kept.
	const dates = (date: string | undefined) => {
		if (date !== last.asOf) last = {asOf: date, dataset: date === undefined ? dataset : datasetAt(dataset, date)};
		return last.dataset;
	};
	let times: readonly string[] | undefined;
	const turns = () => {
		times ??= turningPoints(dataset);
		return times;
	};
	return openAt(dates, glyphs, turns, scope);
};

/** Cursors that stand on rows of the desk: where a row is gone, the one the pane would start on. */
export const keptCursors = (desk: Desk, cursors: ByPane<string | undefined>): ByPane<string | undefined> => {
	const starts = startCursors(desk);
	// One that nobody has seen yet stands where the pane starts.
	return desk.ids.reduce((kept, id) => {
		const cursor = isMade(cursors, id) ? cursors[id] : undefined;
		if (cursor === undefined) return kept;
		const {rows, start, find} = desk.views[id];
		if (placeOf(rows, cursor) >= 0) return withPane(kept, id, cursor);
		const found = find?.(cursor);
		return withPane(kept, id, found !== undefined && placeOf(rows, found) >= 0 ? found : start);
	}, starts);
};

/** Where the cursors stand at the start. */
export const startCursors = (desk: Desk): ByPane<string | undefined> => byPane(id => desk.views[id].start);

const monthOf = (yyyymmdd: number, isYear: boolean): string => dayText(yyyymmdd).slice(0, isYear ? 4 : 7);

const followUps = (dataset: Dataset): readonly Source[] => dataset.sources.filter(source => source.collection === 'follow-up');

/** What the dataset rests on in a few words: "5 documents + 206 follow-ups". */
export const basisShort = (dataset: Dataset): string => {
	const more = followUps(dataset).length;
	const {base, followUp} = worksOf(dataset);
	return more === 0
		? basis(dataset)
		: `${counted(dataset.sources.filter(source => source.collection === 'base').length, base)} + ${counted(more, followUp)}`;
};

/** The same with its dates: "5 documents, 2014-03 to 2015, and 206 follow-ups to 2025-12". */
export const basis = (dataset: Dataset): string => {
	const more = followUps(dataset);
	if (more.length === 0) return documents(dataset);
	const last = Math.max(...more.map(source => edtf(source.issued).to).filter(Number.isFinite));
	return `${documents(dataset)}, and ${counted(more.length, worksOf(dataset).followUp)}${Number.isFinite(last) ? ` to ${monthOf(last, false)}` : ''}`;
};

/** "5 documents, 2014-03 to 2015", no more exact than the documents' own dates. */
const documents = (dataset: Dataset): string => {
	const base = dataset.sources.filter(source => source.collection === 'base');
	const count = counted(base.length, worksOf(dataset).base);
	const dates = base.map(source => edtf(source.issued));
	const from = Math.min(...dates.map(date => date.from));
	const last = dates.reduce<(typeof dates)[number] | undefined>((best, date) => (!best || date.to > best.to ? date : best), undefined);
	if (!last || !Number.isFinite(from) || !Number.isFinite(last.to)) return count;
	const end = last.ends?.[1] ?? last;
	const [begins, ends] = [monthOf(from, false), monthOf(last.to, end.precision === 'year')];
	return begins === ends ? `${count}, ${begins}` : `${count}, ${begins} to ${ends}`;
};
