/** A stretch of whole years, both ends included. */
export type Years = {readonly from: number; readonly to: number};

/** Fewer years than this are no course any longer. */
export const LEAST_YEARS = 5;

const countOf = ({from, to}: Years): number => to - from + 1;

/** A stretch of so many years that begins as near to `from` as the whole lets it. */
const within = (all: Years, from: number, count: number): Years => {
	const start = Math.max(all.from, Math.min(from, all.to - count + 1));
	return {from: start, to: Math.min(all.to, start + count - 1)};
};

/** What is shown of all years when a stretch was chosen, perhaps of another dataset: as long as it was, pushed inside. */
export const shownYears = (all: Years, chosen: Years | undefined): Years =>
	chosen === undefined ? all : within(all, chosen.from, Math.max(1, countOf(chosen)));

/**
 * Half as many years around one of them (`by` 1), or twice as many (−1); `undefined` when that is all of them. The year
 * keeps its place in the stretch as far as it can, so that the eye finds it again.
 */
export const zoomYears = (all: Years, shown: Years, around: number, by: 1 | -1): Years | undefined => {
	const before = countOf(shown);
	const count = by > 0 ? Math.max(Math.min(LEAST_YEARS, before), Math.ceil(before / 2)) : before * 2;
	if (count >= countOf(all)) return undefined;
	const year = Math.max(shown.from, Math.min(around, shown.to));
	const share = before > 1 ? (year - shown.from) / (before - 1) : 0;
	return within(all, Math.round(year - share * (count - 1)), count);
};

/** The stretch moved by no more than is needed for a year to be in it. */
export const panYears = (all: Years, shown: Years, year: number): Years => {
	if (year >= shown.from && year <= shown.to) return shown;
	return within(all, year < shown.from ? year : year - countOf(shown) + 1, countOf(shown));
};
