import {type Edtf, edtf} from '../text/edtf.ts';

// Own formatting, and not Intl: its first use costs 10 to 20 ms of start-up in Node 20, and goldens must not drift
// with the ICU version. Numbers are grouped by thin meaning: a comma for thousands, a point for decimals.

/**
 * A number with at most `decimals` digits after the point, trailing zeros dropped unless `keep`, thousands grouped.
 * A minus is the true minus sign, so that it is as wide as a plus.
 */
export const number = (value: number, decimals = 3, keep = false): string => {
	const fixed = Math.abs(value).toFixed(decimals);
	const point = fixed.indexOf('.');
	const whole = point < 0 ? fixed : fixed.slice(0, point);
	const grouped = whole.length > 3 ? whole.replace(/\B(?=(\d{3})+$)/g, ',') : whole;
	let end = fixed.length;
	while (point >= 0 && end > point + 1 && fixed[end - 1] === '0') end--;
	const digits = point < 0 ? '' : fixed.slice(point + 1, end);
	const tail = keep && point >= 0 ? fixed.slice(point + 1) : digits;
	const isZero = whole === '0' && digits === '';
	return `${value < 0 && !isZero ? '−' : ''}${grouped}${tail === '' ? '' : `.${tail}`}`;
};

/** What stands between a working and what is shown of its result: "≈" where that was rounded, beyond the errors of arithmetic. */
export const equals = (exact: number, shown: number): '=' | '≈' => (Math.abs(exact - shown) <= Math.abs(exact) * 1e-9 ? '=' : '≈');

/** The same for a number that is shown with at most `decimals` digits after the point. */
export const equalsAt = (exact: number, decimals = 3): '=' | '≈' => equals(exact, Number(exact.toFixed(decimals)));

/** Percent with one decimal: "20.8 %". */
export const percent = (value: number, decimals = 1): string => `${number(value, decimals, true)} %`;

const MONTHS = ['January', 'February', 'March', 'April', 'May', 'June', 'July', 'August', 'September', 'October', 'November', 'December'] as const;

const PARTS: Readonly<Record<string, string>> = {
	21: 'spring',
	22: 'summer',
	23: 'autumn',
	24: 'winter',
	33: '1st quarter',
	34: '2nd quarter',
	35: '3rd quarter',
	36: '4th quarter',
	40: '1st half',
	41: '2nd half',
};

const simpleWords = (text: string): string => {
	const plain = text.replace(/[~?%]$/, '');
	const [year = '', part, date] = plain.split('-');
	if (plain === 'XXXX') return 'undated';
	if (year.endsWith('X')) return `${year.slice(0, 3)}0s`;
	if (part === undefined) return year;
	const month = MONTHS[Number(part) - 1];
	if (month !== undefined) return date === undefined ? `${month} ${year}` : `${Number(date)} ${month} ${year}`;
	const named = PARTS[part] ?? '';
	return `${named} ${/^\d/.test(named) ? 'of ' : ''}${year}`;
};

const marked = (date: Edtf, words: string): string => {
	const about = date.about ? `about ${words}` : words;
	return date.uncertain ? `${about} (uncertain)` : about;
};

/** A date in words, for detail and prose: "5 May 2014", "4th quarter of 2014", "about 2012", "2001 to 2004", "since 2008". */
export const dateWords = (text: string): string => {
	const date = edtf(text);
	if (!date.ends) return marked(date, simpleWords(text));
	const [first, last] = date.ends;
	const one = (end: Edtf | undefined) => (end ? marked(end, simpleWords(end.text)) : '');
	if (!first) return `until ${one(last)}`;
	if (!last) return `since ${one(first)}`;
	return `${one(first)} to ${one(last)}`;
};

const simpleShort = (text: string): string => {
	const plain = text.replace(/[~?%]$/, '');
	const [year = '', part] = plain.split('-');
	if (plain === 'XXXX') return 'n.d.';
	if (year.endsWith('X')) return `${year.slice(0, 3)}0s`;
	if (part === undefined || Number(part) <= 12) return plain;
	const code: Readonly<Record<string, string>> = {
		21: 'spr',
		22: 'sum',
		23: 'aut',
		24: 'win',
		33: 'Q1',
		34: 'Q2',
		35: 'Q3',
		36: 'Q4',
		40: 'H1',
		41: 'H2',
	};
	return `${year}-${code[part] ?? part}`;
};

/** A date for a column, at most as exact as the data: "2014-05-05", "2014-Q4", "2001–2004", "2008–", "~2012". */
export const dateShort = (text: string): string => {
	const date = edtf(text);
	const one = (end: Edtf) => `${end.about ? '~' : ''}${simpleShort(end.text)}${end.uncertain ? '?' : ''}`;
	if (!date.ends) return one(date);
	const [first, last] = date.ends;
	return `${first ? one(first) : ''}–${last ? one(last) : ''}`;
};

/** Where a date ends, for a narrow column: of an interval its last day alone. */
export const dateEnd = (text: string): string => {
	const {ends} = edtf(text);
	const last = ends?.[1] ?? ends?.[0];
	return dateShort(last ? last.text : text);
};

/** When something ended or was last heard of, in words: of an interval its end. */
export const dateEndWords = (text: string): string => {
	const {ends} = edtf(text);
	return dateWords((ends?.[1] ?? ends?.[0])?.text ?? text);
};

/** The part of a date after its year, for a rail that prints the year by itself: "05-05", "Q4", "" for a bare year. */
export const dateInYear = (text: string): string => {
	const date = edtf(text);
	const start = date.ends ? date.ends[0] : date;
	if (!start) return '';
	const short = simpleShort(start.text);
	const rest = /^\d{4}-/.test(short) ? short.slice(5) : '';
	const mark = date.about || date.uncertain ? '~' : '';
	if (!date.ends) return `${mark}${rest}`;
	const last = date.ends[1];
	if (!last) return `${mark}${rest}–`;
	const lastShort = simpleShort(last.text);
	const sameYear = lastShort.slice(0, 4) === short.slice(0, 4);
	return `${mark}${rest}–${sameYear ? lastShort.slice(5) : lastShort.slice(2, 4)}`;
};
