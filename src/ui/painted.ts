import {type Picture, parts, type Row} from '../screen/frame.ts';
import type {ThemeName} from '../state/theme-name.ts';
import type {Ground, Paint} from '../theme/theme.ts';
import type {Frame} from './showing.ts';

/** The painter for a theme; without one there are no colours. */
export type Painter = (theme: ThemeName | undefined, ground?: Ground) => Paint;

/** Rows as they were painted last: after a key most rows of a picture are the same ones as before. */
const last = new WeakMap<Row, {readonly paint: Paint; readonly text: string}>();

const codesOf = (row: Row, paint: Paint): string => {
	if (!row.selected) return paint(row.line);
	const {before, inner, after} = parts(row);
	return paint(before) + paint(inner, true) + paint(after);
};

/** A row with its codes; where it is selected, its inside is inverse and its frame is not. */
export const paintRow = (row: Row, paint: Paint): string => {
	const known = last.get(row);
	if (known?.paint === paint) return known.text;
	const text = codesOf(row, paint);
	last.set(row, {paint, text});
	return text;
};

/** The rows of a column, one picture below the other. */
const stacked = (pictures: readonly Picture[]): Row[] => pictures.flatMap(picture => picture.rows);

/**
 * A whole screen as painted lines: what Ink draws, without Ink. The first frame is shown so, as it is there before Ink is loaded;
 * Ink's own first frame then changes no cell.
 */
export const paintedLines = (screen: Frame, paint: Paint): string[] => {
	const stacks = screen.columns.map(stacked);
	const height = Math.max(0, ...stacks.map(stack => stack.length));
	const body = Array.from({length: height}, (_, index) =>
		stacks
			.map((stack, at) => {
				const row = stack[index];
				return row ? paintRow(row, paint) : ' '.repeat(screen.columns[at]?.[0]?.rect.width ?? 0);
			})
			.join(''),
	);
	return [...screen.head.map(line => paint(line)), ...body, ...screen.foot.map(line => paint(line))].map(line => line.trimEnd());
};
