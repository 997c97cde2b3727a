// Amounts as they are compared: "$1bn", "1 billion" and "1,000 million" are one.

/** How a scale is written, its power of ten, and its word. */
const SCALES: readonly (readonly [RegExp, number, string])[] = [
	[/^(?:thousand|тыс)/i, 3, 'thousand'],
	[/^(?:m|млн|миллион)/i, 6, 'million'],
	[/^(?:b|млрд|миллиард)/i, 9, 'billion'],
	[/^t/i, 12, 'trillion'],
];

const NUMBER = /\d[\d,]*(?:\.\d+)?/u.source;
const CURRENCY = /(?:US\$|USD\s?|[$€£₽]\s?)?/u.source;
// A lone m stands for metres unless it touches its number.
const SCALE = /(?:\s?(?:thousand|million|mln|mn|billion|bln|bn|trillion|тысяч\p{L}*|тыс|миллион\p{L}*|млн|миллиард\p{L}*|млрд)|m)/u.source;
const BETWEEN = /\s?(?:-|–|to|and|or)\s?/u.source;
const BEFORE = /(?<![\p{L}\d.,])/u.source;
const AFTER = /(?![\p{L}\d])/u.source;
const AMOUNT = new RegExp(`${BEFORE}${CURRENCY}(?:(${NUMBER})${BETWEEN}${CURRENCY})?(${NUMBER})(${SCALE})${AFTER}`, 'giu');

/** The term of an amount: no word is spelled so, and none is the beginning of another. */
const termOf = (number: string, exponent: number): string => `=${Number((Number(number.replaceAll(',', '')) * 10 ** exponent).toPrecision(12))};`;

/** The amounts of a text, the words of their scales, and what is left of it without them. */
export type Amounts = {readonly terms: readonly string[]; readonly scales: readonly string[]; readonly rest: string};

/** Finds the amounts in a text. A range ("100 to 112 million") has two. */
export const amountsIn = (text: string): Amounts => {
	const terms: string[] = [];
	const scales: string[] = [];
	const rest = text.replace(AMOUNT, (_, from: string | undefined, to: string, scale: string) => {
		const [, exponent, word] = SCALES.find(([form]) => form.test(scale.trim())) ?? [undefined, 0, ''];
		if (from !== undefined) terms.push(termOf(from, exponent));
		terms.push(termOf(to, exponent));
		scales.push(word);
		return ' ';
	});
	return {terms, scales, rest};
};

/** Whether a term is an amount's: such is never nearly meant. */
export const isAmount = (term: string): boolean => term.startsWith('=');
