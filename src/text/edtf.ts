/**
 * Dates as the data writes them: the part of EDTF (Extended Date/Time Format, ISO 8601-2:2019) that the records need.
 *
 *   2014  2014-06  2014-06-05          a year, a month, a day
 *   2014-21 … 2014-24                  spring, summer, autumn, winter
 *   2014-33 … 2014-36                  first to fourth quarter (level 2)
 *   2014-40  2014-41                   first and second half of the year (level 2)
 *   201X                               one of the years of a decade
 *   2014~  2014-06?  2014%             about, uncertain, both
 *   1990/1994  2008/..  ../1991        from–to, since, until (each end as above)
 *   XXXX                               undated
 *
 * An own reader of one page, and not a package: the ones there are read the whole standard with a grammar engine,
 * and none gives what tumen lives on, namely sorting and wording that claim no more precision than the text does.
 */

export type Precision = 'day' | 'month' | 'season' | 'quarter' | 'half' | 'year' | 'decade' | 'interval' | 'undated';

export type Edtf = {
	readonly text: string;
	readonly precision: Precision;
	/** First and last day that the date may mean, as YYYYMMDD numbers; an open end is -Infinity or Infinity. */
	readonly from: number;
	readonly to: number;
	readonly about: boolean;
	readonly uncertain: boolean;
	/** The two ends of an interval as written, `undefined` for an open end. */
	readonly ends?: readonly [Edtf | undefined, Edtf | undefined];
};

const day = (year: number, month: number, date: number): number => year * 10_000 + month * 100 + date;

const isLeap = (year: number): boolean => (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;

const MONTH_DAYS = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31] as const;

/** The number of days in a month, 1 to 12. */
export const daysInMonth = (year: number, month: number): number => (month === 2 && isLeap(year) ? 29 : (MONTH_DAYS[month - 1] ?? 0));

/** Parts of a year by their two-digit code: first and last month. Winter is given as the months at the year's end. */
const PARTS: Readonly<Record<number, {precision: Precision; first: number; last: number}>> = {
	21: {precision: 'season', first: 3, last: 5},
	22: {precision: 'season', first: 6, last: 8},
	23: {precision: 'season', first: 9, last: 11},
	24: {precision: 'season', first: 12, last: 12},
	33: {precision: 'quarter', first: 1, last: 3},
	34: {precision: 'quarter', first: 4, last: 6},
	35: {precision: 'quarter', first: 7, last: 9},
	36: {precision: 'quarter', first: 10, last: 12},
	40: {precision: 'half', first: 1, last: 6},
	41: {precision: 'half', first: 7, last: 12},
};

const SIMPLE = /^(\d{4}|\d{3}X|XXXX)(?:-(\d{2}))?(?:-(\d{2}))?([~?%])?$/;

const span = (year: number, part: number | undefined, date: number | undefined) => {
	if (part === undefined) return {precision: 'year' as const, from: day(year, 1, 1), to: day(year, 12, 31)};
	if (part <= 12) {
		if (part < 1) return undefined;
		if (date === undefined) {
			return {precision: 'month' as const, from: day(year, part, 1), to: day(year, part, daysInMonth(year, part))};
		}
		if (date < 1 || date > daysInMonth(year, part)) return undefined;
		return {precision: 'day' as const, from: day(year, part, date), to: day(year, part, date)};
	}
	const known = PARTS[part];
	if (known === undefined || date !== undefined) return undefined;
	return {
		precision: known.precision,
		from: day(year, known.first, 1),
		to: day(year, known.last, daysInMonth(year, known.last)),
	};
};

const parseSimple = (text: string): Edtf | undefined => {
	const match = SIMPLE.exec(text);
	if (!match) return undefined;
	const [, year = '', part, date, mark] = match;
	const marks = {about: mark === '~' || mark === '%', uncertain: mark === '?' || mark === '%'};
	if (year === 'XXXX') {
		if (part !== undefined || mark !== undefined) return undefined;
		return {text, precision: 'undated', from: Number.NEGATIVE_INFINITY, to: Number.POSITIVE_INFINITY, ...marks};
	}
	if (year.endsWith('X')) {
		if (part !== undefined) return undefined;
		const first = Number(year.slice(0, 3)) * 10;
		return {text, precision: 'decade', from: day(first, 1, 1), to: day(first + 9, 12, 31), ...marks};
	}
	const found = span(Number(year), part === undefined ? undefined : Number(part), date === undefined ? undefined : Number(date));
	return found && {text, ...found, ...marks};
};

/** Reads a date; `undefined` when the text is not a date of the forms above, or an interval that ends before it begins. */
export const parseEdtf = (text: string): Edtf | undefined => {
	if (!text.includes('/')) return parseSimple(text);
	const [left = '', right = '', ...more] = text.split('/');
	if (more.length > 0) return undefined;
	const first = left === '..' ? undefined : parseSimple(left);
	const last = right === '..' ? undefined : parseSimple(right);
	if ((left !== '..' && !first) || (right !== '..' && !last) || (!first && !last)) return undefined;
	if (first && last && first.from > last.to) return undefined;
	return {
		text,
		precision: 'interval',
		from: first?.from ?? Number.NEGATIVE_INFINITY,
		to: last?.to ?? Number.POSITIVE_INFINITY,
		about: first?.about === true || last?.about === true,
		uncertain: first?.uncertain === true || last?.uncertain === true,
		ends: [first, last],
	};
};

/** Dates that were read: a few hundred are asked for again and again, and of a large dataset every day of a century. */
const read = new Map<string, Edtf>();
const MOST_READ = 50_000;

const readOnce = (text: string): Edtf | undefined => {
	const known = read.get(text);
	if (known) return known;
	const parsed = parseEdtf(text);
	if (!parsed) return undefined;
	if (read.size >= MOST_READ) read.clear();
	read.set(text, parsed);
	return parsed;
};

/** Whether a text is a date; it is read for whoever asks for it next. */
export const isEdtf = (text: string): boolean => readOnce(text) !== undefined;

/**
 * Reads a date that has been checked already (every date of a loaded dataset has).
 * @throws {Error} on a text that is no date: a fault of the program, not of the data.
 */
export const edtf = (text: string): Edtf => {
	const date = readOnce(text);
	if (!date) throw new Error(`not an EDTF date: ${text}`);
	return date;
};

/**
 * Order on a rail of time: by the first day meant, and a coarse date before a finer one that begins with it
 * ("2014" before "2014-01"), so that "some time in 2014" does not pretend to come after a dated day of that year.
 */
export const compareEdtf = (a: Edtf, b: Edtf): number => {
	if (a.from !== b.from) return a.from < b.from ? -1 : 1;
	if (a.to !== b.to) return a.to > b.to ? -1 : 1;
	return 0;
};

/** A day, given as a YYYYMMDD number, as YYYY-MM-DD. */
export const dayText = (day: number): string =>
	String(day)
		.padStart(8, '0')
		.replace(/^(\d{4})(\d\d)(\d\d)$/, '$1-$2-$3');

/** The first year a date may mean, or `undefined` when it is undated or open at the start. */
export const yearOf = (date: Edtf): number | undefined => (Number.isFinite(date.from) ? Math.floor(date.from / 10_000) : undefined);
