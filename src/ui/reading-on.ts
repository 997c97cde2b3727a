import type {Search} from '../search/search.ts';

/** Milliseconds of reading between which keys are seen to. */
const SLICE = 8;
/** Milliseconds for which a key has the program to itself: what it leads to is drawn in several turns, and each would wait for some reading. */
const KEY = 25;
/** Milliseconds after which what was found by then is shown, or so many times as long as showing it took: it takes time from reading. */
const SHOWN = 200;
const SHARE = 10;

/**
 * Reads a large dataset for a search that is open, a little at a time between keys, and stops as soon as none is: at rest nothing runs.
 * @param search the one that is open, if any
 * @param show shows what is found by now
 * @returns to be called after every key: begins, unless nothing is open or left to be read
 */
export const readingOn = (search: () => Search | undefined, show: () => void): (() => void) => {
	let waiting: ReturnType<typeof setTimeout> | undefined;
	let planned: ReturnType<typeof setImmediate> | undefined;
	/** When it is to be shown again. */
	let due = 0;
	const read = (): void => {
		waiting = undefined;
		planned = undefined;
		const open = search();
		if (!open || open.isRead()) return;
		const from = performance.now();
		const before = open.part();
		open.readOn(() => performance.now() - from < SLICE);
		const part = open.part();
		if (part > before && (part === 1 || from > due)) {
			const start = performance.now();
			show();
			const end = performance.now();
			due = end + Math.max(SHOWN, (end - start) * SHARE);
		}
		// What is shown may have been a key that was held, and have planned it.
		if (!waiting) planned = setImmediate(read);
	};
	return () => {
		clearTimeout(waiting);
		clearImmediate(planned);
		waiting = undefined;
		planned = undefined;
		if (search()) waiting = setTimeout(read, KEY);
	};
};
