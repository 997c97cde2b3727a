/**
 * Which entries of a list are drawn. The window moves no further than the cursor makes it, so that a move within it
 * changes two rows and not all of them.
 * @param heightOf lines of an entry; `first` where it stands at the top of the window, where it may need more
 * @param top first entry of the last window
 * @returns first entry and the one after the last; every entry in between is drawn whole, if one alone is not too high
 */
export const windowOf = (
	count: number,
	heightOf: (index: number, first: boolean) => number,
	room: number,
	top: number,
	cursor: number,
): {start: number; end: number} => {
	const endFrom = (start: number): number => {
		let used = 0;
		let end = start;
		while (end < count) {
			used += heightOf(end, end === start);
			if (used > room) break;
			end++;
		}
		return Math.max(end, Math.min(start + 1, count));
	};
	let start = Math.max(0, Math.min(top, count - 1));
	if (cursor >= 0 && cursor < start) start = cursor;
	// An entry takes a line at least: from further up than the room is high the cursor is out of it, and a long list is not walked.
	start = Math.max(start, cursor - Math.max(1, Math.floor(room)) + 1);
	while (start < cursor && endFrom(start) <= cursor) start++;
	// No empty room at the end while there are entries above.
	while (start > 0 && endFrom(start - 1) === count && endFrom(start) === count) start--;
	return {start, end: count === 0 ? 0 : endFrom(start)};
};
