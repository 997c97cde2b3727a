import {ticks as roundTicks} from 'd3-array';

// The only importer of d3-array.

export type Scale = {
	/** Round values from the bottom up, the same number of rows apart. */
	readonly ticks: readonly number[];
	/** Zero, or a round number not above the lowest value where that is below zero. */
	readonly bottom: number;
	/** The last tick, or a value above it where a tick over the highest value would press all others together. */
	readonly top: number;
	/** Rows from the bottom to the top: at most what was given. Each step between ticks takes a whole number of them. */
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

type Spread = {readonly ticks: readonly number[]; readonly top: number; readonly rows: number};

/** Rows that a step of one takes. */
const density = ({ticks, top, rows}: Spread): number => (rows - 1) / (top - (ticks[0] ?? 0));

/** How much more a unit must get for the scale to end above its last tick. */
const WORTH_IT = 1.4;

/** The scale from zero that ends at its last tick not above the highest value, and then goes on for the rows that are left. */
const openSpread = (highest: number, height: number): Spread | undefined => {
	const [best] = [5, 4, 3, 2]
		.map(wanted => ticksOver(0, highest, wanted).filter(tick => tick <= highest))
		.flatMap((ticks): Spread[] => {
			const step = ticks[1];
			if (step === undefined) return [];
			const each = Math.floor(((height - 1) * step) / highest);
			const rows = Math.ceil((highest / step) * each) + 1;
			return each < 2 || rows > height || height - rows > Math.max(1, height / 5) ? [] : [{ticks, rows, top: ((rows - 1) * step) / each}];
		})
		.sort((a, b) => density(b) - density(a) || b.ticks.length - a.ticks.length);
	return best;
};

/**
 * A scale over zero, from the lowest value if that is below zero to a round number not below the highest, on at most
 * `most` rows. It never leaves zero out because a cut axis makes small moves look large, and its ticks stand evenly
 * because uneven ones bend the eye's measure: of the possible steps it takes the finest that leaves few rows unused. Where
 * the tick over the highest value would cost much of the height, the scale ends under it.
 */
export const scaleOver = (lowest: number, highest: number, most: number): Scale => {
	const low = Math.min(0, lowest);
	const safe = highest > 0 || low < 0 ? Math.max(0, highest) : 1;
	const height = Math.max(2, most);
	const spread = (ticks: number[]): Spread => ({
		ticks,
		top: ticks.at(-1) ?? safe,
		rows: Math.floor((height - 1) / (ticks.length - 1)) * (ticks.length - 1) + 1,
	});
	const [best] = [5, 4, 3, 2]
		.map(wanted => ticksOver(low, safe, wanted))
		// Where there are few rows, the ends alone.
		.flatMap(ticks => [ticks, [low < 0 ? (ticks[0] ?? low) : 0, ticks.at(-1) ?? safe]])
		.filter(ticks => ticks.length >= 2 && ticks.length <= height)
		.map(spread)
		.filter(({rows}) => height - rows <= Math.max(1, height / 5))
		.sort((a, b) => b.ticks.length - a.ticks.length || b.rows - a.rows);
	const closed: Spread = best ?? {ticks: [low, safe], top: safe, rows: height};
	const open = low < 0 ? undefined : openSpread(safe, height);
	const isBetter = open && (closed.ticks.length > 2 ? density(open) > density(closed) * WORTH_IT : open.ticks.length > 2);
	const {ticks, top, rows} = isBetter ? open : closed;
	const bottom = ticks[0] ?? low;
	const place = (value: number) => ((Math.max(bottom, Math.min(value, top)) - bottom) / (top - bottom)) * (rows - 1);
	return {ticks, bottom, top, rows, height: place, row: value => Math.round(place(value))};
};
