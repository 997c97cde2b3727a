import fc from 'fast-check';
import {describe, expect, it} from 'vitest';
import {strokes} from '../../src/view/strokes.ts';

const aRun = fc.integer({min: 2, max: 30}).chain(height =>
	fc.record({
		height: fc.constant(height),
		positions: fc.array(fc.double({min: 0, max: height - 1, noNaN: true}), {minLength: 2, maxLength: 60}),
	}),
);

describe('strokes', () => {
	it('draws a rise over three steps', () => {
		expect(strokes([0, 1, 2], 3)).toEqual([' ╭', '╭╯', '╯ ']);
	});

	it('draws exactly as many rows as asked, each one cell shorter than the run has points', () => {
		fc.assert(
			fc.property(aRun, ({positions, height}) => {
				const drawn = strokes(positions, height);
				expect(drawn).toHaveLength(height);
				for (const row of drawn) expect(Array.from(row)).toHaveLength(positions.length - 1);
			}),
		);
	});

	it('draws a flat run at its row, not as one row in all', () => {
		expect(strokes([1, 1, 1], 3)).toEqual(['  ', '──', '  ']);
	});

	it('draws in every column, and nothing but lines', () => {
		fc.assert(
			fc.property(aRun, ({positions, height}) => {
				const drawn = strokes(positions, height).map(row => Array.from(row));
				for (let column = 0; column < positions.length - 1; column++) {
					const chars = drawn.map(row => row[column]).filter(char => char !== ' ');
					expect(chars.length).toBeGreaterThan(0);
					expect(chars.join('')).toMatch(/^[─│╭╮╯╰]+$/);
				}
			}),
		);
	});

	it('has no escape code in it: asciichart colours are never asked for', () => {
		expect(strokes([0, 4, 2], 5).join('')).not.toContain('\u001B');
	});

	it.each([
		[[], 5],
		[[2], 5],
		[[1, 2], 1],
	])('draws nothing where there is no line: %j in %d rows', (positions, height) => {
		expect(strokes(positions, height)).toEqual([]);
	});
});
