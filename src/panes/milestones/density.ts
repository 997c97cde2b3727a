import {sparkline} from '../../view/bar.ts';
import type {Line} from '../../view/block.ts';
import type {Glyphs} from '../../view/glyphs.ts';
import type {Entry} from './select.ts';

/** How much is dated to each year: counted once, as there may be any number of entries. */
export const countYears = (entries: readonly Entry[]): ReadonlyMap<number, number> => {
	const counts = new Map<number, number>();
	let [begun, from] = [entries[0]?.year, 0];
	for (let index = 1; index <= entries.length; index++) {
		const year = entries[index]?.year;
		if (year === begun) continue;
		// They stand in the order of their years, mostly.
		const number = Number(begun);
		if (Number.isFinite(number)) counts.set(number, (counts.get(number) ?? 0) + index - from);
		[begun, from] = [year, index];
	}
	return counts;
};

/**
 * How much is dated to each year, as a line of bars from the first year that fits to the last; a year without anything is
 * a hole. `undefined` where there are too few years to compare.
 */
export const densityLine = (years: ReadonlyMap<number, number>, cells: number, glyphs: Glyphs): Line | undefined => {
	const last = Math.max(...years.keys());
	// The two years and the spaces beside the bars.
	const first = Math.max(Math.min(...years.keys()), last - (cells - 12));
	if (years.size === 0 || last - first < 2) return undefined;
	const counts = Array.from({length: last - first + 1}, (_, index) => years.get(first + index));
	return [`${first} `, {text: sparkline(counts, glyphs), tone: 'accent'}, ` ${last}`];
};
