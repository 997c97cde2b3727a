import type {Dataset} from '../dataset/dataset.ts';
import type {Block, Room} from '../view/block.ts';
import type {Glyphs} from '../view/glyphs.ts';

/** Every pane by its id, in tab order. */
export const paneIds = ['milestones', 'trade', 'projects', 'regions', 'pledges'] as const;
export type PaneId = (typeof paneIds)[number];

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
	/** Everything about a row: every figure with its status and source. */
	readonly detail: (row: string) => {readonly title: string; readonly blocks: readonly Block[]};
	/** A row in one line, for places too small for anything else. */
	readonly brief: (row: string) => string;
};

export type Pane = {
	readonly id: PaneId;
	/** For the tab line. */
	readonly name: string;
	readonly open: (dataset: Dataset, glyphs: Glyphs) => PaneView;
};
