/**
 * What most texts are made of, and nothing of what is taken out below, or could be composed: they are done at a glance, and
 * without the Unicode properties, whose first use takes milliseconds.
 */
const PLAIN =
	/^[ -~\u00A0-\u00AC\u00AE-\u02FF\u0400-\u0482\u048A-\u052F\u2010-\u2027\u2030-\u205E\u2190-\u2193\u2212\u3041-\u3096\u30A1-\u30FA\u4E00-\u9FFF\uAC00-\uD7A3]*$/;

const BREAKS = /[\t\n\r\v\f\u0085\u2028\u2029]+/g;

/** What the others must be looked through for; made when there is one, as every start would wait a millisecond for it. */
const unusual = () => ({
	halves: /\p{Surrogate}/gu,
	/** Controls; whatever has no look of its own: zero-width and direction marks, fillers, selectors, tags; and no characters at all. */
	unseen: /[\p{Cc}\p{Default_Ignorable_Code_Point}\p{Noncharacter_Code_Point}\uFFF9-\uFFFB]/gu,
	/** Marks that stand on nothing would be drawn onto whatever the program has put before them. */
	baseless: /(^|[ \u00A0])[\p{Mn}\p{Me}]+/gu,
	/** No script needs more of them on one letter; without an end they would climb over the lines above. */
	flood: /([\p{Mn}\p{Me}]{3})[\p{Mn}\p{Me}]+/gu,
});

let made: ReturnType<typeof unusual> | undefined;

/**
 * Takes out of a text from outside what a terminal would obey or could not keep in a grid: control characters and escape
 * codes, zero-width and bidirectional marks, variation selectors, floods of combining marks; halves of a surrogate pair
 * become U+FFFD, line breaks and tabs become spaces.
 */
export const clean = (text: string): string => {
	if (PLAIN.test(text)) return text;
	made ??= unusual();
	const {halves, unseen, baseless, flood} = made;
	// Composed after the taking out: a letter and its mark may have been kept apart by something that could not be seen.
	return text.replace(halves, '\uFFFD').replace(BREAKS, ' ').replace(unseen, '').normalize('NFC').replace(baseless, '$1').replace(flood, '$1');
};

/** A text for a message: clean, line by line, and no longer than can be read. */
export const cleanMessage = (text: string, most = 20_000): string => {
	// Cut first, as a text of megabytes need not be cleaned to be cut; never inside a surrogate pair.
	const shown = text.length > most ? `${text.slice(0, most).replace(/[\uD800-\uDBFF]$/, '')}…` : text;
	return shown.split('\n').map(clean).join('\n');
};

/** A value of JSON with every text in it cleaned, keys left as they are. */
export const cleanAll = <T>(value: T): T => {
	if (typeof value === 'string') return clean(value) as T;
	if (Array.isArray(value)) return value.map(cleanAll) as T;
	if (typeof value !== 'object' || value === null) return value;
	return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, cleanAll(item)])) as T;
};
