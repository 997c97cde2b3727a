import type {PaneId} from '../panes/pane.ts';
import type {Action} from './action.ts';
import type {ChartExtent} from './trade.ts';

/** One of the things that typed words find. */
export type Finding = {readonly kind: 'record'; readonly pane: PaneId; readonly record: string} | {readonly kind: 'action'; readonly action: Action};

/** What typed words find, in the order shown: an array, or what makes each when it is asked for. Before the first there is nothing. */
export type Findings = {readonly length: number; readonly at: (index: number) => Finding | undefined};

/** What the reducer must know of the last frame: how far things go. */
export type Extent = {
	readonly panes: readonly PaneId[];
	readonly rows: Readonly<Record<PaneId, readonly string[]>>;
	/** First entry of each pane's window as it was drawn. */
	readonly tops: Readonly<Record<PaneId, number>>;
	/** Rows that a page of the focused pane holds, at least 1. */
	readonly page: number;
	/** Lines that the open overlay can be scrolled down, and lines that it shows. */
	readonly scrollMost: number;
	readonly scrollPage: number;
	/** Dates to step through, first to last; the last is the dataset's own. */
	readonly times: () => readonly string[];
	/** The record that a row stands for; absent where it stands for none. */
	readonly recordOf: (row: string) => string | undefined;
	/** What the text that is typed finds: records of a search, actions of the palette. */
	readonly found: Findings;
	/** What the rows of each pane can be ordered by, its own order first. */
	readonly sorts: Readonly<Partial<Record<PaneId, readonly string[]>>>;
	/** The first row of a pane in a year. */
	readonly yearRow: (pane: PaneId, year: number) => string | undefined;
	/** Panes in which left and right walk the rows. */
	readonly walksAcross: readonly PaneId[];
	readonly chart?: ChartExtent | undefined;
};
