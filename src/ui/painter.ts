import {paintedWidth} from '../text/width.ts';
import {type Cells, cellsOf, noCells, seen} from './cells.ts';
import {PLAIN, type Style, turn, withLink} from './style.ts';

// Turns one screen into the next by writing only the cells that changed, with the cheapest way of the cursor from one to
// the next. A cursor move at 120×40 took 3,230 bytes when changed lines were written whole, and takes about 400 so.

export type Extent = {readonly columns: number; readonly rows: number};

/** A line as it stands on the screen; its cells are worked out when the line changes, into those of the line before. */
type Shown = {text: string; cells: Cells; spare: Cells; isWorkedOut: boolean};

const ERASE = '\u001B[K';
/** Clearing to the end costs its own bytes: fewer blank cells than that are written. */
const ERASE_FROM = 4;

const charAt = (cells: Cells, column: number): string => (column < cells.length ? (cells.chars[column] ?? ' ') : ' ');
const styleAt = (cells: Cells, column: number): Style => (column < cells.length ? (cells.styles[column] ?? PLAIN) : PLAIN);

/** Bytes of a character in UTF-8, near enough for weighing. */
const weight = (char: string): number => (char < '\u0080' ? 1 : char < '\u0800' ? 2 : 3);

/** What a terminal shows, as far as it was written here. */
export type Canvas = {
	/** The bytes that turn what is shown into these lines; empty when nothing changed. */
	readonly repaint: (lines: readonly string[]) => string;
	/** Nobody knows what is shown: the next painting begins with clearing everything. */
	readonly forget: (extent: Extent) => void;
};

/** The cheapest way of the cursor to a cell; where it stands is unknown (row -1) after writing the last cell of a row. */
const way = (row: number, column: number, toRow: number, toColumn: number): string => {
	const far = toColumn === 0 ? `\u001B[${toRow === 0 ? '' : toRow + 1}H` : `\u001B[${toRow + 1};${toColumn + 1}H`;
	if (row < 0) return far;
	if (row === toRow) {
		const gap = toColumn - column;
		const near = gap > 0 ? `\u001B[${gap === 1 ? '' : gap}C` : `\u001B[${gap === -1 ? '' : -gap}D`;
		return near.length <= far.length ? near : far;
	}
	if (column !== toColumn || row > toRow) return far;
	const down = `\u001B[${toRow - row === 1 ? '' : toRow - row}B`;
	return down.length < far.length ? down : far;
};

/** The cells between, written again, when that is no dearer than moving over them; they must look like the pen. */
const across = (cells: Cells, from: number, to: number, pen: Style, most: number): string | undefined => {
	if (to - from > most) return undefined;
	let text = '';
	let bytes = 0;
	for (let column = from; column < to; column++) {
		const char = charAt(cells, column);
		const style = styleAt(cells, column);
		bytes += weight(char);
		if (char === '' || bytes > most || !(style === pen || (char === ' ' && style === PLAIN && !pen.isSeenOnSpace))) return undefined;
		text += char;
	}
	// It must not end on the first half of a wide character.
	return charAt(cells, to) === '' ? undefined : text;
};

/** Blanks that need not be written on a cleared screen. */
const GAP = / {5,}(?=\S)/g;

/** A line on a cleared screen, as it stands but for long gaps; `undefined` where its cells are to be looked at. */
const straight = (y: number, line: string, columns: number): string | undefined => {
	if (line === '') return '';
	if (paintedWidth(line) > columns) return undefined;
	const place = way(-1, 0, y, 0);
	// A gap inside of something inverse, or of a link, is seen.
	return place + (line.includes('\u001B[7m') || line.includes('\u001B]') ? line : line.replace(GAP, gap => `\u001B[${gap.length}C`));
};

export const createCanvas = (extent: Extent): Canvas => {
	let {columns, rows} = extent;
	let shown: Shown[] = [];
	let isKnown = false;
	let wasKnown = false;
	let row = -1;
	let column = 0;
	let pen = PLAIN;
	let out = '';

	const penTo = (style: Style) => {
		out += turn(pen, style);
		pen = style;
	};

	const put = (cells: Cells, y: number, x: number) => {
		const char = charAt(cells, x);
		const style = styleAt(cells, x);
		if (row !== y || column !== x) {
			const moved = way(row, column, y, x);
			// A link is not left open over a way.
			if (pen.link !== '') penTo(withLink(pen, ''));
			out += (row === y && x > column ? across(cells, column, x, pen, moved.length) : undefined) ?? moved;
		}
		if (!(char === ' ' && style === PLAIN && !pen.isSeenOnSpace)) penTo(style);
		out += char;
		row = y;
		column = x + (charAt(cells, x + 1) === '' && char !== '' ? 2 : 1);
		// After the last cell terminals differ in where the cursor is.
		if (column >= columns) row = -1;
	};

	const paintRow = (y: number, old: Cells, cells: Cells) => {
		const end = Math.max(old.length, cells.length);
		// A wide character half of which is written over goes as a whole: its other half is to be drawn then.
		let isBroken = false;
		for (let x = 0; x < end; x++) {
			const char = charAt(cells, x);
			const isSame = !isBroken && char === charAt(old, x) && styleAt(cells, x) === styleAt(old, x);
			const wasWide = charAt(old, x + 1) === '' && charAt(old, x) !== '';
			if (isSame) {
				// The same first half is the same character only with its other half.
				if (!wasWide || charAt(cells, x + 1) === '') continue;
			}
			if (x >= cells.length && end - x >= ERASE_FROM) {
				if (pen.isSeenOnSpace) penTo(PLAIN);
				if (row !== y || column !== x) out += way(row, column, y, x);
				out += ERASE;
				[row, column] = [y, x];
				return;
			}
			if (char === '') continue;
			put(cells, y, x);
			const isWide = charAt(cells, x + 1) === '';
			isBroken = isWide ? charAt(old, x + 2) === '' : charAt(old, x + 1) === '';
			if (isWide) x++;
		}
	};

	return {
		repaint: lines => {
			out = isKnown ? '' : '\u001B[m\u001B[2J';
			[row, column, pen] = [-1, 0, PLAIN];
			if (!isKnown) shown = [];
			const isFirst = !isKnown && !wasKnown;
			wasKnown = true;
			isKnown = true;
			for (let y = 0; y < rows; y++) {
				const text = lines[y] ?? '';
				if ((shown[y]?.text ?? '') === text) continue;
				const line = shown[y] ?? {text: '', cells: noCells(), spare: noCells(), isWorkedOut: true};
				shown[y] = line;
				// The first screen is not to wait for its cells: they are worked out when one changes.
				const whole = isFirst ? straight(y, text, columns) : undefined;
				if (whole !== undefined) {
					penTo(PLAIN);
					out += whole;
					row = -1;
					Object.assign(line, {text, isWorkedOut: false});
					continue;
				}
				if (!line.isWorkedOut) seen(cellsOf(line.text, columns, line.cells));
				const cells = seen(cellsOf(text, columns, line.spare));
				paintRow(y, line.cells, cells);
				Object.assign(line, {text, cells, spare: line.cells, isWorkedOut: true});
			}
			const bytes = out + turn(pen, PLAIN);
			// It is as large as a screen, and is written once.
			out = '';
			return bytes;
		},
		forget: to => {
			({columns, rows} = to);
			isKnown = false;
		},
	};
};
