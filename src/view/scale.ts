import {ticks as roundTicks} from 'd3-array';

// The only importer of d3-array.

export type Scale = {
	/** Round values from zero to the top, both included, the same number of rows apart. */
	readonly ticks: readonly number[];
	readonly top: number;
	/** Rows from zero to the top: at most what was given, and a whole number of rows for each step between ticks. */
	readonly rows: number;
	/** The row of a value, from 0 at the bottom to rows − 1. */
	readonly row: (value: number) => number;
};

const ticksTo = (highest: number, wanted: number): number[] => {
	const ticks = roundTicks(0, highest, wanted);
	const step = (ticks[1] ?? highest) - (ticks[0] ?? 0);
	return (ticks.at(-1) ?? 0) < highest ? [...ticks, (ticks.at(-1) ?? 0) + step] : ticks;
};

/**
 * A scale from zero to a round number not below the highest value, on at most `most` rows.
 * It begins at zero because a cut axis makes small moves look large, and its ticks stand evenly because uneven ones
 * bend the eye's measure: of the possible steps it takes the finest that leaves few rows unused.
 */
export const scaleFromZero = (highest: number, most: number): Scale => {
	const safe = highest > 0 ? highest : 1;
	const height = Math.max(2, most);
	const spread = (ticks: number[]) => ({ticks, rows: Math.floor((height - 1) / (ticks.length - 1)) * (ticks.length - 1) + 1});
	const [best] = [5, 4, 3, 2]
		.map(wanted => ticksTo(safe, wanted))
		// Where there are few rows, zero and the round number at the top alone.
		.flatMap(ticks => [ticks, [0, ticks.at(-1) ?? safe]])
		.filter(ticks => ticks.length >= 2 && ticks.length <= height)
		.map(spread)
		.filter(({rows}) => height - rows <= Math.max(1, height / 5))
		.sort((a, b) => b.ticks.length - a.ticks.length || b.rows - a.rows);
	const {ticks, rows} = best ?? {ticks: [0, safe], rows: height};
	const top = ticks.at(-1) ?? safe;
	return {ticks, top, rows, row: value => Math.round((Math.max(0, Math.min(value, top)) / top) * (rows - 1))};
};
