import {EventEmitter} from 'node:events';
import {Terminal} from '@xterm/headless';
import fc from 'fast-check';
import {describe, expect, it} from 'vitest';
import {paintFor} from '../../src/theme/theme.ts';
import {createFrameStream, frameBytes, type Tty} from '../../src/ui/frame-stream.ts';
import {lineText} from '../../src/view/block.ts';
import {fitLine, truncateLine} from '../../src/view/line.ts';
import {aLine} from '../support/arbitrary.ts';
import {StrictTerminal} from '../support/strict-terminal.ts';

const COLUMNS = 20;
const ROWS = 6;
const paint = paintFor({colour: true, ascii: false});

/** Lines as frames have them: painted, at most as wide as the screen, and often exactly so. */
const aFrameLine = fc.tuple(aLine, fc.boolean(), fc.boolean()).map(([line, isFull, selected]) => {
	const fitted = isFull ? fitLine(line, COLUMNS, '…') : truncateLine(line, COLUMNS, '…');
	return {painted: paint(fitted, selected), text: lineText(fitted).trimEnd()};
});
const aFrame = fc.array(aFrameLine, {maxLength: ROWS});
type Frame = readonly {readonly painted: string; readonly text: string}[];
const painted = (frame: Frame) => frame.map(line => line.painted);
const texts = (frame: Frame) => Array.from({length: ROWS}, (_, row) => frame[row]?.text ?? '');

describe('frameBytes', () => {
	it('writes the lines that changed, and only those, inside synchronized output', () => {
		const bytes = frameBytes(['a', 'b', 'c'], ['a', 'B', 'c']);
		expect(bytes.startsWith('\u001B[?2026h\u001B[2;1H')).toBe(true);
		expect(bytes.endsWith('\u001B[?2026l')).toBe(true);
		expect(bytes).toContain('B');
		expect(bytes).not.toMatch(/[ac]/);
	});

	it('writes nothing when nothing changed', () => {
		fc.assert(fc.property(aFrame, frame => frameBytes(painted(frame), painted(frame)) === ''));
	});

	it('turns any frame into any other, on a terminal that erases the last column of a full line', () => {
		fc.assert(
			fc.property(fc.array(aFrame, {minLength: 1, maxLength: 4}), frames => {
				const terminal = new StrictTerminal(COLUMNS, ROWS);
				let before: Frame = [];
				for (const frame of frames) {
					terminal.write(frameBytes(painted(before), painted(frame)));
					expect(terminal.text).toEqual(texts(frame));
					before = frame;
				}
			}),
			{numRuns: 300},
		);
	});

	it('turns any frame into any other on xterm.js, colours too', async () => {
		const cellsOf = (terminal: Terminal) =>
			Array.from({length: ROWS}, (_, row) =>
				Array.from({length: COLUMNS}, (_, column) => {
					const cell = terminal.buffer.active.getLine(row)?.getCell(column);
					return cell ? `${cell.getChars() || ' '}${cell.isBold()}${cell.isDim()}${cell.isInverse()}${cell.getFgColor()}` : '';
				}),
			);
		const write = (terminal: Terminal, bytes: string) => new Promise<void>(done => terminal.write(bytes, done));
		const open = () => new Terminal({cols: COLUMNS, rows: ROWS, allowProposedApi: true});
		await fc.assert(
			fc.asyncProperty(aFrame, aFrame, async (first, second) => {
				const [changed, fresh] = [open(), open()];
				await write(changed, frameBytes([], painted(first)));
				await write(changed, frameBytes(painted(first), painted(second)));
				await write(fresh, frameBytes([], painted(second)));
				expect(cellsOf(changed)).toEqual(cellsOf(fresh));
				changed.dispose();
				fresh.dispose();
			}),
			{numRuns: 60},
		);
	});
});

describe('createFrameStream', () => {
	class FakeTty extends EventEmitter implements Tty {
		columns = COLUMNS;
		rows = ROWS;
		written: string[] = [];
		write(text: string) {
			this.written.push(text);
		}
	}

	it('hands on what changed between two frames', () => {
		const tty = new FakeTty();
		const {stream} = createFrameStream(tty);
		const terminal = new StrictTerminal(COLUMNS, ROWS);
		stream.write('one\ntwo');
		stream.write('one\nTWO\nthree');
		for (const bytes of tty.written) terminal.write(bytes);
		expect(terminal.text.slice(0, 3)).toEqual(['one', 'TWO', 'three']);
		expect(tty.written[1]).not.toContain('one');
	});

	it('writes nothing for a frame that is the same, or empty', () => {
		const tty = new FakeTty();
		const {stream} = createFrameStream(tty);
		stream.write('one');
		stream.write('one');
		stream.write('');
		expect(tty.written).toHaveLength(1);
	});

	it('tells Ink the size of the terminal, and the new one after a clearing', () => {
		const tty = new FakeTty();
		const {stream, clear} = createFrameStream(tty);
		expect([stream.columns, stream.rows]).toEqual([COLUMNS, ROWS]);
		tty.columns = 99;
		clear();
		expect(stream.columns).toBe(99);
	});

	it('writes everything anew after a clearing', () => {
		const tty = new FakeTty();
		const {stream, clear} = createFrameStream(tty);
		stream.write('one');
		clear();
		stream.write('one');
		expect(tty.written.at(-1)).toContain('one');
		expect(tty.written[1]).toContain('\u001B[2J');
	});

	it('writes nothing once it is closed, when the terminal is the shell’s again', () => {
		const tty = new FakeTty();
		const {stream, clear, close} = createFrameStream(tty);
		close();
		stream.write('one');
		clear();
		expect(tty.written).toEqual([]);
	});

	it('calls back after each write, as Ink waits for it', async () => {
		const {stream} = createFrameStream(new FakeTty());
		await new Promise<void>(done => stream.write('one', () => done()));
		await new Promise<void>(done => stream.write('', () => done()));
	});
});
