import type {Search} from '../search/search.ts';

/** Milliseconds of reading between which keys are seen to. */
const SLICE = 8;
/** Milliseconds after which what was found by then is shown: showing it takes time from reading. */
const SHOWN = 200;

/**
 * Reads a large dataset for a search that is open, a little at a time between keys, and stops as soon as none is: at rest nothing runs.
 * @param search the one that is open, if any
 * @param show shows what is found by now
 * @returns begins, unless it has begun or there is nothing to read
 */
export const readingOn = (search: () => Search | undefined, show: () => void): (() => void) => {
	let isPlanned = false;
	let shown = 0;
	const plan = (): void => {
		if (isPlanned || search()?.isRead() !== false) return;
		isPlanned = true;
		setImmediate(read);
	};
	const read = (): void => {
		isPlanned = false;
		const open = search();
		if (!open) return;
		const from = performance.now();
		const before = open.part();
		open.readOn(() => performance.now() - from < SLICE);
		const part = open.part();
		if (part > before && (part === 1 || from - shown > SHOWN)) {
			show();
			shown = performance.now();
		}
		plan();
	};
	return plan;
};
