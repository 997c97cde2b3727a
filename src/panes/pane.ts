import type {Dataset} from '../dataset/dataset.ts';
import type {Block, Line, Room} from '../view/block.ts';
import type {Glyphs} from '../view/glyphs.ts';

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
	/** What the cursor walks, in order. */
	readonly rows: readonly string[];
	/** Lines that show all of it in a grid cell: no more height is given than that where another pane can use it. */
	readonly wants: number;
	/** Where the cursor stands at first. */
	readonly start: string | undefined;
	readonly blocks: (room: Room, cursor: string | undefined) => readonly Block[];
	/** The x at which a chart carries its mark. */
	readonly mark?: (cursor: string | undefined) => number | undefined;
	/** The record that a row stands for, where it is not the row's own id. */
	readonly record?: (row: string) => string | undefined;
	/** Everything about a row: every figure with its status and source. */
	readonly detail: (row: string) => {readonly title: string; readonly blocks: readonly Block[]};
	/** A row in one line, for places too small for anything else. */
	readonly brief: (row: string) => string;
	/** What the pane comes to in a few sentences, for those who hear it; absent: its title and extent say it. */
	readonly gist?: () => readonly Line[];
	/** A row of a table as a record, every column named, where `brief` says less. */
	readonly spoken?: (row: string) => string;
};

/** What a person has chosen to see of a pane. */
export type Choice = {
	/** Whether a record is to be shown, by its id; absent: all are. */
	readonly only?: (id: string) => boolean;
};

/** Everything is shown. */
export const everything: Choice = {};

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
	readonly open: (dataset: Dataset, glyphs: Glyphs, choice?: Choice) => PaneView;
};
