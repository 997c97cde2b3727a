import {type Expression, parseExpression} from '../dataset/formula.ts';
import {equals, number} from '../locale/format.ts';
import {type Result, yearsBetween} from './derivation.ts';

// How a result is worked out, in the signs of arithmetic: the same for screens, documents and data. A terminal of ASCII alone is drawn with
// its own signs, as with all other texts.

type Input = Result['inputs'][number];

/** Digits after the point within which figures end. */
const MOST_DECIMALS = 6;
/** Significant digits of one that has no end. */
const LEAST_DIGITS = 6;

/** Without the errors of arithmetic. */
const exactly = (value: number): number => Number(value.toPrecision(15));

const decimalsOf = (value: number): number => {
	if (exactly(value) === exactly(Number(value.toFixed(MOST_DECIMALS)))) return MOST_DECIMALS;
	return Math.min(20, Math.max(0, LEAST_DIGITS - 1 - Math.floor(Math.log10(Math.abs(value)))));
};

/** A number as it goes into a working: with the digits from which its result follows. */
export const inFull = (value: number): string => number(value, decimalsOf(value));

/** Whether that is all of it. */
const isInFull = (value: number): boolean => exactly(value) === exactly(Number(value.toFixed(decimalsOf(value))));

/** The change from one value to another in percent: "(92.18 ÷ 112.7 − 1) × 100". */
export const changeWorking = (from: number, to: number): string => `(${inFull(to)} ÷ ${inFull(from)} − 1) × 100`;

/** The change a year in percent over some years: "((112.7 ÷ 49)^(1 ÷ 4) − 1) × 100". */
export const yearlyWorking = (from: number, to: number, years: number): string => `((${inFull(to)} ÷ ${inFull(from)})^(1 ÷ ${years}) − 1) × 100`;

const SIGNS: Readonly<Record<string, string>> = {'+': ' + ', '-': ' − ', '*': ' × ', '/': ' ÷ ', '^': '^'};
/** How tightly what is written holds together. */
const BINDING: Readonly<Record<string, number>> = {'+': 1, '-': 1, '*': 2, '/': 2, '^': 3};
const WHOLE = 4;

type Written = {readonly text: string; readonly binding: number};

const inBrackets = ({text}: Written): string => `(${text})`;

/** A comparison that is refused is not written out: it would look as if it had been made. */
const called = (name: string, from: Input, to: Input, isRefused: boolean): Written => {
	if (isRefused) return {text: `${name}(${inFull(from.value)}, ${inFull(to.value)})`, binding: WHOLE};
	const text = name === 'growth' ? changeWorking(from.value, to.value) : yearlyWorking(from.value, to.value, yearsBetween(from, to));
	return {text, binding: 2};
};

const operated = (operator: string, left: Written, right: Written): Written => {
	const binding = BINDING[operator] ?? WHOLE;
	const isPower = operator === '^';
	const isLoose = left.binding < binding || (isPower && (left.binding === binding || left.text.startsWith('−')));
	// Two signs never stand side by side: 1 + (−10.8 ÷ 100).
	const isClosed = right.text.startsWith('−') || right.binding < binding || (right.binding === binding && (operator === '-' || operator === '/'));
	return {text: `${isLoose ? inBrackets(left) : left.text}${SIGNS[operator] ?? operator}${isClosed ? inBrackets(right) : right.text}`, binding};
};

const written = (expression: Expression, inputs: readonly Input[], isRefused: boolean): Written => {
	const input = (name: string) => inputs.find(one => one.name === name);
	switch (expression.kind) {
		case 'number':
			return {text: inFull(expression.value), binding: WHOLE};
		case 'name': {
			const value = input(expression.name)?.value;
			return {text: value === undefined ? expression.name : inFull(value), binding: WHOLE};
		}
		case 'call': {
			const [from, to] = [input(expression.from), input(expression.to)];
			return from && to
				? called(expression.name, from, to, isRefused)
				: {text: `${expression.name}(${expression.from}, ${expression.to})`, binding: WHOLE};
		}
		case 'operation':
			return operated(expression.operator, written(expression.left, inputs, isRefused), written(expression.right, inputs, isRefused));
	}
};

/** The formula of a derivation with the figures in it: "(112.7 + 94.1) ÷ 2". */
export const workingOf = ({derivation, inputs, refused}: Result): string =>
	written(parseExpression(derivation.formula), inputs, refused !== undefined).text;

/** What stands between a working and its result: "≈" where either is shown rounded. */
export const workingSign = ({inputs, value = 0, exact = 0}: Result): '=' | '≈' =>
	inputs.every(input => isInFull(input.value)) ? equals(exact, value) : '≈';
