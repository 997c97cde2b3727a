// What must never come out of the program, wherever it came in. Written anew and not taken from what cleans texts: a fault
// there would be one here too.

/** Controls but for a line feed, C1, direction and zero width, fillers, selectors, tags, halves of pairs, line separators. */
const UNSAFE =
	// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for
	// biome-ignore lint/suspicious/noMisleadingCharacterClass: each is meant by itself
	/[\u0000-\u0009\u000B-\u001F\u007F-\u009F\u00AD\u034F\u061C\u115F\u1160\u17B4\u17B5\u180B-\u180F\u200B-\u200F\u2028-\u202E\u2060-\u206F\u3164\uFE00-\uFE0F\uFEFF\uFFA0\uFFF0-\uFFFB\uFFFE\uFFFF\u{E0000}-\u{E0FFF}]|[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?<![\uD800-\uDBFF])[\uDC00-\uDFFF]/u;

/** More marks than any script puts on one letter. */
const FLOOD = /[\p{Mn}\p{Me}]{4}/u;

/** The first thing in a text that should not be there, as its code; a line feed is one when `breaks` are not allowed. */
export const unsafeIn = (text: string, breaks: 'lines' | 'one line' = 'one line'): string | undefined => {
	const found = UNSAFE.exec(text) ?? FLOOD.exec(text) ?? (breaks === 'one line' ? /\n/.exec(text) : null);
	return found === null ? undefined : `U+${(found[0].codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')} at ${found.index}`;
};

/** The same in what a painter wrote for a terminal, whose own codes are of these kinds alone: attributes and links. */
export const unsafeInPainted = (text: string): string | undefined =>
	// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is left out
	unsafeIn(text.replace(/\u001B\[[\d;]*m|\u001B\]8;(?:id=[a-z0-9]+)?;(?:https?:\/\/[\x21-\x7e]+)?\u0007/g, ''), 'lines');
