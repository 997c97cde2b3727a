/** Where something stands in a text: line and column, each from 1. */
export type Place = {readonly line: number; readonly column: number};

/** Keys and indexes that lead to a value inside another. */
export type Path = readonly (string | number)[];

/** Tells the place of any offset of a text; the lines are counted once, at the first question. */
export const placesIn = (text: string): ((offset: number) => Place) => {
	let starts: number[] | undefined;
	const count = () => {
		const found = [0];
		for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) found.push(at + 1);
		return found;
	};
	return offset => {
		starts ??= count();
		let [low, high] = [0, starts.length - 1];
		while (low < high) {
			const middle = (low + high + 1) >> 1;
			if ((starts[middle] ?? 0) <= offset) low = middle;
			else high = middle - 1;
		}
		return {line: low + 1, column: offset - (starts[low] ?? 0) + 1};
	};
};
