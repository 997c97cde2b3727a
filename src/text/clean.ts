/**
 * Takes out of a text from outside what a terminal would obey or could not keep in a grid: control characters and escape
 * codes, zero-width and bidirectional marks, variation selectors; line breaks and tabs become spaces.
 */
export const clean = (text: string): string =>
	text
		.normalize('NFC')
		.replace(/[\t\n\r\v\f\u0085\u2028\u2029]+/g, ' ')
		// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is taken out
		// biome-ignore lint/suspicious/noMisleadingCharacterClass: the variation selectors are meant by themselves
		.replace(/[\u0000-\u001F\u007F-\u009F\u00AD\u061C\u180E\u200B-\u200F\u202A-\u202E\u2060-\u206F\uFE00-\uFE0F\uFEFF]/g, '');

/** A value of JSON with every text in it cleaned, keys left as they are. */
export const cleanAll = <T>(value: T): T => {
	if (typeof value === 'string') return clean(value) as T;
	if (Array.isArray(value)) return value.map(cleanAll) as T;
	if (typeof value !== 'object' || value === null) return value;
	return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, cleanAll(item)])) as T;
};
