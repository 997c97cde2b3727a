import type {Dataset} from '../dataset/dataset.ts';
import {panes} from '../panes/index.ts';
import type {PaneId, PaneView} from '../panes/pane.ts';
import {edtf} from '../text/edtf.ts';
import type {Glyphs} from '../view/glyphs.ts';

/** A dataset with all its panes opened: everything that is shown, before any size or choice. */
export type Desk = {
	readonly dataset: Dataset;
	readonly glyphs: Glyphs;
	readonly ids: readonly PaneId[];
	readonly views: Readonly<Record<PaneId, PaneView>>;
	readonly wants: Readonly<Record<PaneId, number>>;
	readonly names: Readonly<Record<PaneId, string>>;
};

export const openDesk = (dataset: Dataset, glyphs: Glyphs): Desk => {
	const opened = panes.map(pane => ({...pane, view: pane.open(dataset, glyphs)}));
	const byPane = <T>(of: (pane: (typeof opened)[number]) => T) => Object.fromEntries(opened.map(pane => [pane.id, of(pane)])) as Record<PaneId, T>;
	return {
		dataset,
		glyphs,
		ids: panes.map(pane => pane.id),
		views: byPane(pane => pane.view),
		wants: byPane(pane => pane.view.wants),
		names: byPane(pane => pane.name),
	};
};

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
