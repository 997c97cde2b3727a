import type {Dataset} from '../dataset/dataset.ts';
import {datasetAt, turningPoints} from '../indicators/as-of.ts';
import {ledger, tally} from '../indicators/pledges.ts';
import {plural} from '../locale/words.ts';
import {panes} from '../panes/index.ts';
import type {PaneId, PaneView} from '../panes/pane.ts';
import {edtf} from '../text/edtf.ts';
import type {Glyphs} from '../view/glyphs.ts';

/** A dataset with all its panes opened: everything that is shown, before any size or choice. */
export type Desk = {
	readonly dataset: Dataset;
	readonly glyphs: Glyphs;
	/** The date shown, where it is not the dataset's own. */
	readonly asOf: string | undefined;
	readonly ids: readonly PaneId[];
	readonly views: Readonly<Record<PaneId, PaneView>>;
	readonly wants: Readonly<Record<PaneId, number>>;
	/** How many promises were kept, for the header; empty without promises. */
	readonly pledges: string;
	readonly names: Readonly<Record<PaneId, string>>;
	/** Dates to step through, of the whole dataset. */
	readonly times: readonly string[];
	/** The same desk at another date; without one, at the dataset's own. */
	readonly at: (asOf: string | undefined) => Desk;
};

const pledgeWords = (dataset: Dataset): string => {
	const kept = ledger(dataset, dataset.manifest.asOf);
	const counts = tally(kept);
	return kept.length === 0 ? '' : `${counts.kept} of ${plural(kept.length, 'pledge')} kept`;
};

const openAt = (whole: Dataset, glyphs: Glyphs, times: readonly string[], asOf: string | undefined): Desk => {
	const dataset = asOf === undefined ? whole : datasetAt(whole, asOf);
	const opened = panes.map(pane => ({...pane, view: pane.open(dataset, glyphs)}));
	const byPane = <T>(of: (pane: (typeof opened)[number]) => T) => Object.fromEntries(opened.map(pane => [pane.id, of(pane)])) as Record<PaneId, T>;
	return {
		dataset,
		glyphs,
		asOf,
		ids: panes.map(pane => pane.id),
		views: byPane(pane => pane.view),
		wants: byPane(pane => pane.view.wants),
		pledges: pledgeWords(dataset),
		names: byPane(pane => pane.name),
		times,
		at: other => openAt(whole, glyphs, times, other),
	};
};

/** Opens every pane on a dataset, at a date if one is given. */
export const openDesk = (dataset: Dataset, glyphs: Glyphs, asOf?: string): Desk => openAt(dataset, glyphs, turningPoints(dataset), asOf);

/** Cursors that stand on rows of the desk: where a row is gone, the one the pane would start on. */
export const keptCursors = (desk: Desk, cursors: Readonly<Record<PaneId, string | undefined>>): Record<PaneId, string | undefined> =>
	Object.fromEntries(
		desk.ids.map(id => {
			const {rows, start} = desk.views[id];
			const cursor = cursors[id];
			return [id, cursor !== undefined && rows.includes(cursor) ? cursor : start];
		}),
	) as Record<PaneId, string | undefined>;

/** Where the cursors stand at the start. */
export const startCursors = (desk: Desk): Record<PaneId, string | undefined> =>
	Object.fromEntries(desk.ids.map(id => [id, desk.views[id].start])) as Record<PaneId, string | undefined>;

const monthOf = (yyyymmdd: number, isYear: boolean): string =>
	isYear ? String(Math.floor(yyyymmdd / 10_000)) : `${Math.floor(yyyymmdd / 10_000)}-${String(Math.floor(yyyymmdd / 100) % 100).padStart(2, '0')}`;

/** "5 documents, 2014-03 to 2015": what the dataset rests on, no more exact than the documents' own dates. */
export const basis = (dataset: Dataset): string => {
	const base = dataset.sources.filter(source => source.collection === 'base');
	const count = `${base.length} ${base.length === 1 ? 'document' : 'documents'}`;
	const dates = base.map(source => edtf(source.issued));
	const from = Math.min(...dates.map(date => date.from));
	const last = dates.reduce<(typeof dates)[number] | undefined>((best, date) => (!best || date.to > best.to ? date : best), undefined);
	if (!last || !Number.isFinite(from) || !Number.isFinite(last.to)) return count;
	const end = last.ends?.[1] ?? last;
	return `${count}, ${monthOf(from, false)} to ${monthOf(last.to, end.precision === 'year')}`;
};
