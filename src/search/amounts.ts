// Amounts as they are compared: "$1bn", "1 billion" and "1,000 million" are one.

const SCALES: readonly (readonly [RegExp, number])[] = [
	[/^(?:thousand|тыс)/i, 3],
	[/^(?:m|млн|миллион)/i, 6],
	[/^(?:b|млрд|миллиард)/i, 9],
	[/^t/i, 12],
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
const termOf = (number: string, scale: string): string => {
	const exponent = SCALES.find(([form]) => form.test(scale.trim()))?.[1] ?? 0;
	return `=${Number((Number(number.replaceAll(',', '')) * 10 ** exponent).toPrecision(12))};`;
};

/** The terms of the amounts in a text, and what is left of it without them. A range ("100 to 112 million") has two. */
export const amountsIn = (text: string): {readonly terms: readonly string[]; readonly rest: string} => {
	const terms: string[] = [];
	const rest = text.replace(AMOUNT, (_, from: string | undefined, to: string, scale: string) => {
		if (from !== undefined) terms.push(termOf(from, scale));
		terms.push(termOf(to, scale));
		return ' ';
	});
	return {terms, rest};
};

/** Whether a term is an amount's: such is never nearly meant. */
export const isAmount = (term: string): boolean => term.startsWith('=');
