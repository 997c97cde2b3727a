import {clean} from '../../text/clean.ts';
import {MOST_DEPTH} from './format.ts';
import type {Path} from './lines.ts';

/** A value with every text in it cleaned, and what was met on the way. */
export type Tidied = {
	readonly value: unknown;
	/** How many keys its objects have. */
	readonly keys: number;
	/** Keys that mean something to JavaScript itself. */
	readonly reserved: readonly Path[];
	/** Whether it goes on and on: deeper than data does, or in more values than its text can hold. */
	readonly isEndless: boolean;
};

/** Keys that mean something to JavaScript itself. */
export const RESERVED = new Set(['__proto__', 'constructor', 'prototype']);

/**
 * Copies a value, cleaning its texts: here, once, so that nothing behind this line can reach a terminal with a control
 * character.
 * @param most values it may have: aliases of YAML make many out of few
 * @param textOf what becomes of a text
 */
export const tidy = (whole: unknown, most: number, textOf: (text: string) => string = clean): Tidied => {
	const reserved: Path[] = [];
	let keys = 0;
	let values = 0;
	let isEndless = false;
	const path: (string | number)[] = [];
	const copy = (value: unknown): unknown => {
		values++;
		if (path.length > MOST_DEPTH || values > most) isEndless = true;
		if (isEndless) return undefined;
		if (typeof value === 'string') return textOf(value);
		if (typeof value !== 'object' || value === null) return value;
		// The path is one list that goes along, and is copied where it is told: a large dataset has millions of values.
		const inside = (key: string | number, item: unknown) => {
			path.push(key);
			const copied = copy(item);
			path.pop();
			return copied;
		};
		if (Array.isArray(value)) return value.map((item, index) => inside(index, item));
		const copied: Record<string, unknown> = {};
		for (const key of Object.keys(value)) {
			keys++;
			const item = inside(key, (value as Record<string, unknown>)[key]);
			if (!RESERVED.has(key)) copied[key] = item;
			else {
				reserved.push([...path, key]);
				Object.defineProperty(copied, key, {configurable: true, enumerable: true, writable: true, value: item});
			}
		}
		return copied;
	};
	return {value: copy(whole), keys, reserved, isEndless};
};
