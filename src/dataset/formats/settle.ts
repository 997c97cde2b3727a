import {clean} from '../../text/clean.ts';
import {RESERVED} from './tidy.ts';

/** Values that come in one after the other, and what was met in all of them. */
export type Settling = {
	/** The value, its texts cleaned where they may need it; the value itself, and not a copy of it. */
	readonly settle: (value: unknown, isOdd: boolean) => unknown;
	/** Keys that its objects have. */
	readonly keys: () => number;
	/** Whether any key meant something to JavaScript itself. */
	readonly isReserved: () => boolean;
};

/** Places for texts that were met lately. A place is taken over by the next that belongs there, so that what comes only once does no harm. */
const PLACES = 1 << 13;

/** Texts up to this length are shared by V8 itself. */
const SHORT = 10;

/**
 * Does to values of JSON what `tidy` does, without copying them: a million records are not to be in memory twice. Texts that are said
 * again and again – units, series, sources – are kept once.
 */
export const settling = (): Settling => {
	const lately: string[] = new Array(PLACES).fill('');
	let keys = 0;
	let isReserved = false;
	const once = (text: string): string => {
		const {length} = text;
		if (length <= SHORT) return text;
		const place = (length * 31 + text.charCodeAt(0) + text.charCodeAt(length - 1) * 977 + text.charCodeAt(length >> 1) * 57) & (PLACES - 1);
		const known = lately[place];
		if (known === text) return known;
		lately[place] = text;
		return text;
	};
	const settle = (value: unknown, isOdd: boolean): unknown => {
		if (typeof value === 'string') return once(isOdd ? clean(value) : value);
		if (typeof value !== 'object' || value === null) return value;
		if (Array.isArray(value)) {
			for (let index = 0; index < value.length; index++) value[index] = settle(value[index], isOdd);
			return value;
		}
		const fields = value as Record<string, unknown>;
		for (const key in fields) {
			keys++;
			// All of them are of one of two lengths, and most keys are of neither.
			if ((key.length === 9 || key.length === 11) && RESERVED.has(key)) isReserved = true;
			else {
				const item = fields[key];
				if (typeof item !== 'number') fields[key] = settle(item, isOdd);
			}
		}
		return value;
	};
	return {settle, keys: () => keys, isReserved: () => isReserved};
};
