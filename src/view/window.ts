/**
 * Which entries of a list are drawn. The window moves no further than the cursor makes it, so that a move within it
 * changes two rows and not all of them.
 * @param heights lines of each entry
 * @param top first entry of the last window
 * @returns first entry and the one after the last; every entry in between is drawn whole, if one alone is not too high
 */
export const windowOf = (heights: readonly number[], room: number, top: number, cursor: number): {start: number; end: number} => {
	const count = heights.length;
	const fits = (start: number): number => {
		let used = 0;
		let end = start;
		while (end < count && used + (heights[end] ?? 0) <= room) used += heights[end++] ?? 0;
		return Math.max(end, Math.min(start + 1, count));
	};
	let start = Math.max(0, Math.min(top, count - 1));
	if (cursor >= 0 && cursor < start) start = cursor;
	while (start < cursor && fits(start) <= cursor) start++;
	// No empty room at the end while there are entries above.
	while (start > 0 && fits(start - 1) === count && fits(start) === count) start--;
	return {start, end: count === 0 ? 0 : fits(start)};
};
