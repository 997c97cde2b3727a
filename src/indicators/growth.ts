/** Growth in percent from one value to the next. `undefined` when the base is zero or negative. */
export const growth = (from: number, to: number): number | undefined => (from > 0 ? (to / from - 1) * 100 : undefined);

/**
 * Compound annual growth rate in percent: (last ÷ first)^(1 ÷ years) − 1.
 * `undefined` when an end is zero or negative or the span is shorter than a year.
 */
export const cagr = (first: number, last: number, years: number): number | undefined =>
	first > 0 && last > 0 && years >= 1 ? ((last / first) ** (1 / years) - 1) * 100 : undefined;
