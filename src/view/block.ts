// What can be shown, before anyone decides where: panes make blocks, the screen and every printer read them.

/**
 * A role of colour. What a tone means is also said by a word or a glyph, never by the tone alone. `aside` is text of second
 * rank, which must be legible all the same; `muted` is decoration, lines and axes, which may be dimmed.
 */
export type Tone = 'plain' | 'aside' | 'muted' | 'accent' | 'warning' | 'good';

export type Span =
	| string
	| {readonly text: string; readonly tone?: Tone; readonly strong?: boolean /** The address that it leads to. */; readonly link?: string};
export type Line = readonly Span[];

/** Space that is given, in cells. */
export type Room = {readonly width: number; readonly height: number};

/** An entry of a list; its lines are made for the width it gets. The cursor can stand on it. */
export type Item = {
	readonly id: string;
	/** `first`: whether it stands at the top of its window, where what a list says once must be said again. */
	readonly lines: (width: number, first: boolean) => readonly Line[];
	/** Lines that stand over it and are no part of it: the name of its group, a mark on the rail. */
	readonly lead?: (width: number, first: boolean) => readonly Line[];
	/** The column at which its words begin: where they go on when there is room to show them whole. */
	readonly hang?: number | ((width: number) => number);
	/** Stand at the right end of its first line and stay when that is cut; as many cells in every entry of a list, blank or not. */
	readonly marks?: Line;
	/** The column at which its words end at the latest: where there is more room its marks stand there, and not far from them at the edge. */
	readonly reach?: (width: number) => number;
	/** The same in columns, one cell for each of its list's headings: for places that have tables of their own. */
	readonly cells?: () => readonly Line[];
	/** The run of entries that it belongs to, by name. */
	readonly group?: string;
};

export type Column = {
	readonly id: string;
	readonly heading: string;
	readonly align?: 'left' | 'right';
	/** Cells wanted; `grow` takes what is left, `min` is the least it makes sense at. */
	readonly want: number;
	readonly min?: number;
	readonly grow?: boolean;
	/** Columns with the lowest number go first when there is no room; 0 and up, absent: never. */
	readonly drop?: number;
};

export type TableRow = {
	readonly id: string;
	/** A line between groups, on which the cursor does not stop. */
	readonly rest?: boolean;
	/** By column id; a cell that draws itself to its width is a function. */
	readonly cells: Readonly<Record<string, Line | ((width: number) => Line)>>;
};

export type ChartPoint = {
	readonly x: number;
	readonly value?: number;
	/** How the value came to be decides its marker. */
	readonly firm: boolean;
};

/** A level to be reached in a year, in the unit of the points. */
export type ChartGoal = {
	readonly x: number;
	readonly value: number;
	/** What stands beside its mark: "goal, missed". */
	readonly label: string;
	/** What would lead there, drawn in dots: from the last value to the goal; empty when nothing can any longer. */
	readonly path: readonly {readonly x: number; readonly value: number}[];
};

export type Chart = {
	readonly points: readonly ChartPoint[];
	/** Left out where there is no room for it. */
	readonly goal?: ChartGoal;
	/** Stands over the plot, where several charts stand under each other. */
	readonly title?: string;
	/** First and last year of the axis, and cells left of it, that charts under each other have in common. */
	readonly axis?: {readonly from: number; readonly to: number; readonly margin: number; readonly labelled: boolean};
	/** "USD million". */
	readonly unit: string;
	/** The chart in one sentence, for those who cannot see it. */
	readonly sentence: string;
};

type Fixed = {
	/** Blocks with the lowest number are left out first when the room is too low; absent: kept to the last. */
	readonly drop?: number;
};

export type Block =
	| ({readonly kind: 'heading'; readonly text: string} & Fixed)
	| ({
			readonly kind: 'text';
			readonly line: Line;
			readonly indent?: number;
			/** One line, cut with a mark, instead of wrapping; `tight`: only where there is no room for all of its lines. */
			readonly clip?: boolean | 'tight';
			/** Made of signs that only a grid of cells can show, or the key to such signs: the other blocks say it in words too. */
			readonly drawn?: boolean;
			/** Exactly so many lines, cut with a mark or filled up: for words that change while everything else stays where it is. */
			readonly rows?: number;
	  } & Fixed)
	| ({readonly kind: 'facts'; readonly items: readonly {readonly term: string; readonly line: Line}[]} & Fixed)
	| ({readonly kind: 'space'} & Fixed)
	| {
			readonly kind: 'list';
			readonly items: readonly Item[];
			/** The ids of all of them, where they are made only when they are seen. */
			readonly ids?: readonly string[];
			/** What is to be drawn for an item, where not the item itself: asked only for those that are seen, as lists are long. */
			readonly instead?: (item: Item) => Item;
			/** Of the columns, where its items have cells. */
			readonly headings?: readonly string[];
			/** Entries take the lines they need, instead of being cut. */
			readonly whole?: boolean;
			/** How many there are before and after these, of a list so long that only what can be seen is made. */
			readonly beyond?: {readonly above: number; readonly below: number};
	  }
	| {readonly kind: 'table'; readonly columns: readonly Column[]; readonly rows: readonly TableRow[]}
	| {
			readonly kind: 'chart';
			readonly chart: Chart;
			readonly most?: number;
			/** Further charts under it, all on one axis of years. */ readonly under?: readonly Chart[];
	  };

/** An item of a list, as it is to be drawn. */
export const drawnItem = (list: Extract<Block, {kind: 'list'}>, item: Item): Item => list.instead?.(item) ?? item;

/** All of them. */
export const drawnItems = (list: Extract<Block, {kind: 'list'}>): readonly Item[] => (list.instead ? list.items.map(list.instead) : list.items);

/** A span's text whatever its form. */
export const spanText = (span: Span): string => (typeof span === 'string' ? span : span.text);

/** A line without its tones. */
export const lineText = (line: Line): string => line.map(spanText).join('');
