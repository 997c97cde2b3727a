import {Terminal} from '@xterm/headless';
import fc from 'fast-check';
import {describe, expect, it} from 'vitest';
import {paintFor} from '../../src/theme/theme.ts';
import {createCanvas} from '../../src/ui/painter.ts';
import {lineText} from '../../src/view/block.ts';
import {fitLine, truncateLine} from '../../src/view/line.ts';
import {aLine} from '../support/arbitrary.ts';
import {StrictTerminal} from '../support/strict-terminal.ts';

const COLUMNS = 20;
const ROWS = 6;
const EXTENT = {columns: COLUMNS, rows: ROWS};
const paint = paintFor({colour: true, ascii: false});

/** Lines as frames have them: painted, at most as wide as the screen, and often exactly so. */
const aFrameLine = fc.tuple(aLine, fc.boolean(), fc.boolean()).map(([line, isFull, selected]) => {
	const fitted = isFull ? fitLine(line, COLUMNS, '…') : truncateLine(line, COLUMNS, '…');
	return {painted: paint(fitted, selected), text: lineText(fitted).trimEnd()};
});
type Frame = readonly {readonly painted: string; readonly text: string}[];
const aFrame: fc.Arbitrary<Frame> = fc.array(aFrameLine, {maxLength: ROWS});
const painted = (frame: Frame) => frame.map(line => line.painted);

const write = (terminal: Terminal, bytes: string) => new Promise<void>(done => terminal.write(bytes, done));
const open = (columns = COLUMNS, rows = ROWS) => new Terminal({cols: columns, rows, allowProposedApi: true});

/** Where the dashboard is drawn: what a smaller size cuts off is gone there. */
const ALTERNATE = '\u001B[?1049h';

/** What can be seen of a cell: the colour of a blank cannot, unless it is inverse. */
const look = (terminal: Terminal, row: number, column: number): string => {
	const cell = terminal.buffer.active.getLine(row)?.getCell(column);
	if (!cell) return '';
	const text = cell.getChars() || (cell.getWidth() === 0 ? '' : ' ');
	const inverse = cell.isInverse() !== 0;
	return text === ' ' ? `blank${inverse}` : [text, inverse, cell.isBold(), cell.isDim(), cell.getFgColor()].join();
};
const looks = (terminal: Terminal) =>
	Array.from({length: terminal.rows}, (_, row) => Array.from({length: terminal.cols}, (_, column) => look(terminal, row, column)));

describe('a canvas', () => {
	it('writes the cells that changed, and only those', () => {
		const canvas = createCanvas(EXTENT);
		canvas.repaint(['abcdef', 'ghijkl']);
		expect(canvas.repaint(['abcdef', 'ghiJkl'])).toBe('\u001B[2;4HJ');
		expect(canvas.repaint(['abcdeF', 'ghiJkl'])).toBe('\u001B[1;6HF');
	});

	it('goes over few cells that stay by writing them, over many by moving', () => {
		const canvas = createCanvas({columns: 60, rows: 1});
		canvas.repaint(['a.b............................c']);
		expect(canvas.repaint(['A.B............................C'])).toBe('\u001B[HA.B\u001B[28CC');
	});

	it('turns on and off only what differs between two cells', () => {
		const canvas = createCanvas(EXTENT);
		canvas.repaint(['']);
		expect(canvas.repaint(['\u001B[1ma\u001B[36mb\u001B[39mc\u001B[22m'])).toBe('\u001B[H\u001B[1ma\u001B[36mb\u001B[39mc\u001B[m');
	});

	it('erases what a longer line leaves, where that is shorter than blanks', () => {
		const canvas = createCanvas(EXTENT);
		canvas.repaint(['a long line here', 'abc']);
		expect(canvas.repaint(['a', 'ab'])).toBe('\u001B[1;3H\u001B[K\u001B[B ');
	});

	it('writes nothing when nothing changed', () => {
		fc.assert(
			fc.property(aFrame, frame => {
				const canvas = createCanvas(EXTENT);
				canvas.repaint(painted(frame));
				return canvas.repaint(painted(frame)) === '';
			}),
		);
	});

	it('clears first when nobody knows what is shown, and after it was told to forget', () => {
		const canvas = createCanvas(EXTENT);
		expect(canvas.repaint(['one'])).toBe('\u001B[m\u001B[2J\u001B[Hone');
		canvas.forget(EXTENT);
		expect(canvas.repaint(['one'])).toBe('\u001B[m\u001B[2J\u001B[Hone');
	});

	it('turns any frame into any other, on a terminal that erases the last column of a full line', () => {
		fc.assert(
			fc.property(fc.array(aFrame, {minLength: 1, maxLength: 4}), frames => {
				const canvas = createCanvas(EXTENT);
				const terminal = new StrictTerminal(COLUMNS, ROWS);
				for (const frame of frames) {
					terminal.write(canvas.repaint(painted(frame)));
					expect(terminal.text).toEqual(Array.from({length: ROWS}, (_, row) => frame[row]?.text ?? ''));
				}
			}),
			{numRuns: 300},
		);
	});

	it('turns any frame into any other on xterm.js, colours too, through any sizes', async () => {
		const aSize = fc.option(fc.record({columns: fc.integer({min: 1, max: COLUMNS + 4}), rows: fc.integer({min: 1, max: ROWS + 2})}));
		await fc.assert(
			fc.asyncProperty(fc.array(fc.tuple(aFrame, aSize), {minLength: 2, maxLength: 4}), async steps => {
				const canvas = createCanvas(EXTENT);
				const changed = open();
				await write(changed, ALTERNATE);
				for (const [frame, size] of steps) {
					if (size) {
						changed.resize(Math.max(2, size.columns), size.rows);
						canvas.forget({columns: Math.max(2, size.columns), rows: size.rows});
					}
					await write(changed, canvas.repaint(painted(frame)));
				}
				const fresh = open(changed.cols, changed.rows);
				await write(fresh, ALTERNATE + createCanvas({columns: changed.cols, rows: changed.rows}).repaint(painted(steps.at(-1)?.[0] ?? [])));
				expect(looks(changed)).toEqual(looks(fresh));
				changed.dispose();
				fresh.dispose();
			}),
			{numRuns: 60},
		);
	});
});
