import {locator, repeatedKeys, syntaxError} from '../locate.ts';
import {fileProblem, MOST_DEPTH, mostValues, type Outcome} from './format.ts';
import {placesIn} from './lines.ts';
import {tidy} from './tidy.ts';

const [QUOTE, BACKSLASH, COLON, COMMA] = [0x22, 0x5c, 0x3a, 0x2c];
const isOpening = (code: number): boolean => code === 0x7b || code === 0x5b;
const isClosing = (code: number): boolean => code === 0x7d || code === 0x5d;
const isSpace = (code: number): boolean => code === 0x20 || code === 0x0a || code === 0x0d || code === 0x09;

/** How many keys and about how many values a JSON text writes, and where it first nests deeper than data does. JSON.parse tells none of it. */
const scan = (text: string): {keys: number; values: number; deepAt: number | undefined} => {
	let keys = 0;
	let values = 0;
	let depth = 0;
	for (let at = 0; at < text.length; at++) {
		const code = text.charCodeAt(at);
		if (isOpening(code) && ++depth > MOST_DEPTH) return {keys, values, deepAt: at};
		if (code === COMMA || isOpening(code)) values++;
		if (isClosing(code)) depth--;
		if (code !== QUOTE) continue;
		at++;
		while (at < text.length && text.charCodeAt(at) !== QUOTE) at += text.charCodeAt(at) === BACKSLASH ? 2 : 1;
		let next = at + 1;
		while (isSpace(text.charCodeAt(next))) next++;
		if (text.charCodeAt(next) === COLON) keys++;
	}
	return {keys, values, deepAt: undefined};
};

/** Reads JSON as RFC 8259 has it, and refuses what parsers silently put up with: a key twice, `__proto__`, endless nesting. */
export const parseJson = (file: string, text: string): Outcome => {
	const {keys, values, deepAt} = scan(text);
	if (deepAt !== undefined) {
		const place = placesIn(text)(deepAt);
		return {problems: [fileProblem(file, 'nesting', `is nested deeper than ${MOST_DEPTH} levels`, 'Records are never nested so deep.', place)]};
	}
	const most = mostValues(text.length);
	if (values > most) {
		const words = `has more than ${Math.floor(most / 1_000_000)} million values, which is more than is read`;
		return {problems: [fileProblem(file, 'size', words, 'Leave out what is no data, or divide it.')]};
	}
	let whole: unknown;
	try {
		whole = JSON.parse(text) as unknown;
	} catch {
		const broken = syntaxError(text);
		const words = `is not valid JSON${broken ? `: ${broken.reason}` : ''}`;
		return {problems: [fileProblem(file, 'syntax', words, 'Mend the text at this place or just before it.', broken)]};
	}
	const {value, keys: kept, reserved} = tidy(whole, Number.POSITIVE_INFINITY);
	const placeOf = locator(text);
	const refused = reserved.map(path =>
		fileProblem(file, 'reserved-key', `has a field "${path.at(-1)}", which no record has`, 'Take the field out.', placeOf(path)),
	);
	const repeated =
		kept === keys
			? []
			: repeatedKeys(text).map(({key, ...place}) =>
					fileProblem(file, 'duplicate-key', `has the field "${key}" twice in one object`, 'Keep the one that is meant.', place),
				);
	return refused.length + repeated.length > 0 ? {problems: [...refused, ...repeated]} : {value, placeOf};
};
