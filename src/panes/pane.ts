import type {Dataset} from '../dataset/dataset.ts';
import type {Flow} from '../indicators/flows.ts';
import type {Years} from '../indicators/years.ts';
import type {Block, Line, Room} from '../view/block.ts';
import type {Glyphs} from '../view/glyphs.ts';
import type {FactRows} from './facts.ts';
import type {Quote} from './quote.ts';
import type {TradeChoice} from './trade-choice.ts';

/** Every pane by its id, in tab order. */
export const paneIds = ['milestones', 'trade', 'projects', 'regions', 'pledges', 'people', 'conflicts', 'sources'] as const;
export type PaneId = (typeof paneIds)[number];

/** How many of them, from the first, make the briefing; the others are there to look things up. */
export const BRIEFING = 5;

/** A pane opened on a dataset. It never knows who is looking: the screen, the plain text and the tests read the same. */
export type PaneView = {
	/** Stands in the frame beside the pane's number. */
	readonly title: string;
	/** A few words at the frame's right end: how many, which years. */
	readonly extent: string;
	/** The same with fewer words, for frames that are too narrow: titles from the longest on. */
	readonly short?: {readonly titles?: readonly string[]; readonly extent?: string};
	/** What the cursor walks, in order. */
	readonly rows: readonly string[];
	/** Lines that show all of it in a grid cell: no more height is given than that where another pane can use it. */
	readonly wants: number;
	/** Where the cursor stands at first. */
	readonly start: string | undefined;
	readonly blocks: (room: Room, cursor: string | undefined) => readonly Block[];
	/** The x at which a chart carries its mark. */
	readonly mark?: (cursor: string | undefined) => number | undefined;
	/** What a chart can be turned to: every year that it has, and the flows with a figure. */
	readonly chart?: {readonly years: Years; readonly flows: readonly Flow[]};
	/** The record that a row stands for, where it is not the row's own id. */
	readonly record?: (row: string) => string | undefined;
	/** The row at which a record stands, where that is not a row of its id. */
	readonly find?: (record: string) => string | undefined;
	/** The first row of a year, where rows have years. */
	readonly yearRow?: (year: number) => string | undefined;
	/** Everything about a row: every figure with its status and source. */
	readonly detail: (row: string) => {readonly title: string; readonly blocks: readonly Block[]};
	/** A row in one line, for places too small for anything else. */
	readonly brief: (row: string) => string;
	/** What a row gives to take along: its value, a sentence with its sources, an address. */
	readonly quote?: (row: string) => Quote | undefined;
	/** The rows as data, for programs. */
	readonly facts: FactRows;
	/** What the pane comes to in a few sentences, for those who hear it; absent: its title and extent say it. */
	readonly gist?: () => readonly Line[];
	/** A row of a table as a record, every column named, where `brief` says less. */
	readonly spoken?: (row: string) => string;
};

/** What rows are ordered by: one of the pane's own `sorts`, and whether it is turned round. */
export type Sort = {readonly by: string; readonly isDown: boolean};

/** What a person has chosen to see of a pane. */
export type Choice = {
	readonly sort?: Sort;
	/** Whether a record is to be shown, by its id; absent: all are. */
	readonly only?: (id: string) => boolean;
	/** What of the trade is charted, and how; absent: the headline series as recorded. */
	readonly trade?: TradeChoice;
};

/** Everything is shown. */
export const everything: Choice = {};

/** A value that rows are ordered by: numbers by size, words by the alphabet, what is not there last. */
export type Key = number | string | undefined;

const compareKeys = (a: Key, b: Key): number => {
	if (a === undefined || b === undefined) return a === b ? 0 : a === undefined ? 1 : -1;
	if (typeof a === 'number' && typeof b === 'number') return a - b;
	return String(a) < String(b) ? -1 : String(a) > String(b) ? 1 : 0;
};

/**
 * Rows in the order chosen; equal ones stay as they are. Without a choice, or by what `keys` does not name, they stay in the
 * pane's own order, which a choice can turn round like any other. What has no value stays last either way.
 */
export const inOrder = <T>(rows: readonly T[], {sort}: Choice, keys: Readonly<Record<string, (row: T) => Key>>): T[] => {
	if (!sort) return [...rows];
	const of = keys[sort.by];
	if (!of) return sort.isDown ? rows.toReversed() : [...rows];
	const keyed = rows.map(row => ({row, key: of(row)}));
	const turn = sort.isDown ? -1 : 1;
	return keyed.sort((a, b) => compareKeys(a.key, b.key) * (a.key === undefined || b.key === undefined ? 1 : turn)).map(({row}) => row);
};

/** What stands behind a pane's count when its rows are not in its own order: ", by stage ↓". */
export const orderWords = ({sort}: Choice, glyphs: Glyphs): string => (sort ? `, by ${sort.by}${sort.isDown ? ` ${glyphs.up}` : ''}` : '');

/** Whether a row is shown: one of the records it stands for is. */
export const isShown = ({only}: Choice, ...ids: readonly string[]): boolean => only === undefined || ids.some(only);

/** How many of how many rows are shown: "12 of 265", or "265". */
export const shownOf = (shown: number, all: number): string => (shown === all ? String(all) : `${shown} of ${all}`);

/** What stands where no record of a pane is shown: that none is recorded, or that none belongs to what was chosen. */
export const nothing = (what: string, {only}: Choice): Block => ({
	kind: 'text',
	line: [only ? `No ${what} belong to it.` : `No ${what} are recorded.`],
});

export type Pane = {
	readonly id: PaneId;
	/** For the tab line. */
	readonly name: string;
	/** What its rows can be ordered by, the pane's own order first; a pane without any has one order. */
	readonly sorts?: readonly string[];
	readonly open: (dataset: Dataset, glyphs: Glyphs, choice?: Choice) => PaneView;
};
