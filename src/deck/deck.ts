import type {Confidence} from '../indicators/confidence.ts';
import type {PaneId} from '../panes/pane.ts';
import type {Chart, Line} from '../view/block.ts';

/** Where in the panes something stands. */
export type Place = {readonly pane: PaneId; readonly row: string};

/** One thing that is said on a step. */
export type Fact = {
	readonly line: Line;
	/** The figure itself, where it is to be read from the back of the room: "34.4", "32/87". The line says what it counts. */
	readonly big?: string;
	/** The line says the figure itself, and needs none before it. */
	readonly isSaid?: true;
	/** How much it can bear and why, and of when it is. */
	readonly confidence?: Confidence & {readonly asOf: string};
	/** Who says so, each with the place. Empty for what is counted here over records that have theirs. */
	readonly sources: readonly string[];
	/** Ids of those works. */
	readonly works?: readonly string[];
	/** The record that it comes from: everything about it stands in its detail. */
	readonly at?: Place;
};

/** One thing after the other: the deck's unit. */
export type Step = {
	/** `trade`, `projects/khasan-rajin`. */
	readonly id: string;
	readonly title: string;
	readonly facts: readonly Fact[];
	/** Drawn after the first facts, where it has room. */
	readonly chart?: Chart;
	/** What only the presenter sees. */
	readonly notes: readonly string[];
	/** The pane that it is made from, and the record where it is about one. */
	readonly from: {readonly pane: PaneId; readonly row?: string};
};

/** A briefing, step by step, made from the panes; the screen, the handout and the plain text read the same. */
export type Deck = {
	readonly title: string;
	/** The date at which all of it is meant to be true; it does not move while somebody presents. */
	readonly asOf: string;
	/** What has changed is told from this date on. */
	readonly since: string;
	/** "5 documents, 2014-03 to 2015, and 206 follow-ups to 2026-02". */
	readonly basis: string;
	/** "5 documents + 206 follow-ups". */
	readonly basisShort: string;
	readonly steps: readonly Step[];
	/** Ids of the works that the steps name, in the dataset's order. */
	readonly works: readonly string[];
};

/** A step without what the dataset adds to it. */
export type Draft = Omit<Step, 'notes'>;
