import {sparkline} from '../../view/bar.ts';
import type {Line} from '../../view/block.ts';
import type {Glyphs} from '../../view/glyphs.ts';
import type {Entry} from './select.ts';

/**
 * How much is dated to each year, as a line of bars from the first year that fits to the last; a year without anything is
 * a hole. `undefined` where there are too few years to compare.
 */
export const densityLine = (entries: readonly Entry[], cells: number, glyphs: Glyphs): Line | undefined => {
	const years = entries.map(entry => Number(entry.year)).filter(Number.isFinite);
	const last = Math.max(...years);
	// The two years and the spaces beside the bars.
	const first = Math.max(Math.min(...years), last - (cells - 12));
	if (years.length < 2 || last - first < 2) return undefined;
	const counts = Array.from({length: last - first + 1}, (_, index) => years.filter(year => year === first + index).length || undefined);
	return [`${first} `, {text: sparkline(counts, glyphs), tone: 'accent'}, ` ${last}`];
};
