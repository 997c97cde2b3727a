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
/** The same for documents of fewer bytes than a large one has, which are not to wait for places to be made. */
const FEW_PLACES = 1 << 8;
const LARGE = 1_000_000;

/** Texts up to this length are shared by V8 itself. */
const SHORT = 10;

/** A number that equal values have in common, of a text or number; most others have another. */
const markOf = (value: string | number): number => {
	if (typeof value === 'number') return value * 131;
	const {length} = value;
	return length === 0 ? 0 : length * 31 + value.charCodeAt(0) + value.charCodeAt(length - 1) * 977 + value.charCodeAt(length >> 1) * 57;
};

type Fields = Record<string, unknown>;

/** A list of one small object, and what that object holds: keys and values by turns. */
type Small = {readonly list: readonly unknown[]; readonly mark: number; readonly parts: readonly (string | number)[]};

/**
 * Does to values of JSON what `tidy` does, without copying them: a million records are not to be in memory twice. Texts that are said
 * again and again – units, series, sources – are kept once, and so are lists of one small object: citations are half of most records.
 */
export const settling = (bytes: number): Settling => {
	const places = bytes < LARGE ? FEW_PLACES : PLACES;
	const lately: string[] = new Array(places).fill('');
	const lists: (Small | undefined)[] = new Array(places).fill(undefined);
	let keys = 0;
	let isReserved = false;
	/** Filled anew for each list: what may be kept is copied. */
	const parts: (string | number)[] = [];
	const onceList = (list: unknown[]): readonly unknown[] => {
		const [fields] = list;
		if (list.length !== 1 || typeof fields !== 'object' || fields === null || Array.isArray(fields)) return list;
		let [mark, count] = [0, 0];
		for (const key in fields) {
			const value = (fields as Fields)[key];
			if (typeof value !== 'string' && typeof value !== 'number') return list;
			mark = (mark * 7 + key.length * 13 + markOf(value)) | 0;
			parts[count++] = key;
			parts[count++] = value;
		}
		const known = lists[mark & (places - 1)];
		if (known && known.mark === mark && known.parts.length === count && known.parts.every((part, index) => part === parts[index])) return known.list;
		lists[mark & (places - 1)] = {list, mark, parts: parts.slice(0, count)};
		return list;
	};
	const once = (text: string): string => {
		if (text.length <= SHORT) return text;
		const place = markOf(text) & (places - 1);
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
			return onceList(value);
		}
		const fields = value as Fields;
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
