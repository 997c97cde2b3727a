import {plot} from 'asciichart';

// The only importer of asciichart (1.5.25). What it cannot be given: a hole (null is drawn as zero, NaN throws), an empty
// or one-point series, colours (raw resets). So it gets one gap-free run at a time, already scaled to rows, and its own
// axis is cut off: with min 0, max height − 1 and height height − 1 it draws exactly `height` rows.

/**
 * A run of at least two neighbouring rows-positions as characters: `height` lines from top to bottom, each as wide as
 * the run is long. Positions are fractional rows from 0 at the bottom.
 */
export const strokes = (positions: readonly number[], height: number): string[] => {
	if (height < 2 || positions.length < 2) return [];
	const drawn = plot([...positions], {min: 0, max: height - 1, height: height - 1, offset: 2, format: () => ' '});
	// Each line is one label character, one axis character, then a column for each step between points: the first
	// point's own column is the axis, which shows a `┼` in its row.
	return drawn.split('\n').map(line => {
		const body = Array.from(line).slice(2);
		return body
			.join('')
			.padEnd(positions.length - 1, ' ')
			.slice(0, positions.length - 1);
	});
};
