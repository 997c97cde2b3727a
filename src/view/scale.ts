import {ticks as roundTicks} from 'd3-array';

// The only importer of d3-array.

export type Scale = {
	/** Round values from the bottom to the top, both included, the same number of rows apart. */
	readonly ticks: readonly number[];
	/** Zero, or a round number not above the lowest value where that is below zero. */
	readonly bottom: number;
	readonly top: number;
	/** Rows from the bottom to the top: at most what was given, and a whole number of rows for each step between ticks. */
	readonly rows: number;
	/** The height of a value in rows, with its fraction, from 0 at the bottom to rows − 1. */
	readonly height: (value: number) => number;
	/** The row of a value, from 0 at the bottom to rows − 1. */
	readonly row: (value: number) => number;
};

const ticksOver = (lowest: number, highest: number, wanted: number): number[] => {
	const ticks = roundTicks(lowest, highest, wanted);
	const step = ticks[1] === undefined ? Math.max(highest, -lowest) : ticks[1] - (ticks[0] ?? 0);
	// What rounding leaves of a zero is one: a tick of its own must not miss the line that it names.
	const near = (tick: number) => (lowest < 0 && Math.abs(tick) < step / 1000 ? 0 : tick);
	const first = ticks[0] ?? 0;
	const last = ticks.at(-1) ?? 0;
	return [...(first > lowest ? [first - step] : []), ...ticks, ...(last < highest ? [last + step] : [])].map(near);
};

/**
 * A scale over zero, from the lowest value if that is below zero to a round number not below the highest, on at most
 * `most` rows. It never leaves zero out because a cut axis makes small moves look large, and its ticks stand evenly
 * because uneven ones bend the eye's measure: of the possible steps it takes the finest that leaves few rows unused.
 */
export const scaleOver = (lowest: number, highest: number, most: number): Scale => {
	const low = Math.min(0, lowest);
	const safe = highest > 0 || low < 0 ? Math.max(0, highest) : 1;
	const height = Math.max(2, most);
	const spread = (ticks: number[]) => ({ticks, rows: Math.floor((height - 1) / (ticks.length - 1)) * (ticks.length - 1) + 1});
	const [best] = [5, 4, 3, 2]
		.map(wanted => ticksOver(low, safe, wanted))
		// Where there are few rows, the ends alone.
		.flatMap(ticks => [ticks, [low < 0 ? (ticks[0] ?? low) : 0, ticks.at(-1) ?? safe]])
		.filter(ticks => ticks.length >= 2 && ticks.length <= height)
		.map(spread)
		.filter(({rows}) => height - rows <= Math.max(1, height / 5))
		.sort((a, b) => b.ticks.length - a.ticks.length || b.rows - a.rows);
	const {ticks, rows} = best ?? {ticks: [low, safe], rows: height};
	const bottom = ticks[0] ?? low;
	const top = ticks.at(-1) ?? safe;
	const place = (value: number) => ((Math.max(bottom, Math.min(value, top)) - bottom) / (top - bottom)) * (rows - 1);
	return {ticks, bottom, top, rows, height: place, row: value => Math.round(place(value))};
};
