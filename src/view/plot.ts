import type {Span, Tone} from './block.ts';
import type {Scale} from './scale.ts';

export type Cell = {readonly char: string; readonly tone: Tone; readonly strong?: boolean};

/** The cells of a plot, row by row from the bottom; an empty one is free. */
export type Grid = (Cell | undefined)[][];

/** Where years and values stand in a grid. */
export type Plot = {
	readonly scale: Scale;
	readonly years: {readonly from: number; readonly to: number};
	readonly column: (year: number) => number;
};

/** Fills a cell that is free; what is outside the plot is not drawn. */
export const put = (grid: Grid, x: number, row: number, cell: Cell): void => {
	const line = grid[row];
	if (line && x >= 0 && x < line.length && !line[x]) line[x] = cell;
};

/** Cells as spans, neighbours of one tone together. */
export const spans = (cells: readonly (Cell | undefined)[]): Span[] => {
	const out: {text: string; tone: Tone; strong: boolean}[] = [];
	for (const cell of cells) {
		const {char, tone, strong = false} = cell ?? {char: ' ', tone: 'plain' as const};
		const last = out.at(-1);
		if (last && last.tone === tone && last.strong === strong) last.text += char;
		else out.push({text: char, tone, strong});
	}
	return out;
};
