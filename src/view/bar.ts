import type {Glyphs} from './glyphs.ts';

/** A bar from zero, in eighths of a cell; the largest value of its column fills `cells`. */
export const bar = (value: number, largest: number, cells: number, glyphs: Glyphs): string => {
	if (largest <= 0 || value <= 0 || cells <= 0) return '';
	const eighths = Math.max(1, Math.round((value / largest) * cells * 8));
	const full = Math.floor(eighths / 8);
	const rest = eighths % 8;
	const drawn = (glyphs.bar[7] ?? '').repeat(full) + (rest > 0 ? (glyphs.bar[rest - 1] ?? '') : '');
	// A set without fine steps still shows that there is something.
	return drawn === '' ? (glyphs.bar.find(step => step !== '') ?? '') : drawn;
};

/** One character a value, from zero to the highest; a hole is the hole's glyph, never the lowest step. */
export const sparkline = (values: readonly (number | undefined)[], glyphs: Glyphs): string => {
	const highest = Math.max(0, ...values.filter(value => value !== undefined));
	return values
		.map(value => {
			if (value === undefined) return glyphs.hole;
			const step = highest > 0 ? Math.round((Math.max(0, value) / highest) * (glyphs.spark.length - 1)) : 0;
			return glyphs.spark[step] ?? glyphs.hole;
		})
		.join('');
};
