import {EventEmitter} from 'node:events';
import fc from 'fast-check';
import {describe, expect, it} from 'vitest';
import {createFrameStream, type Tty} from '../../src/ui/frame-stream.ts';
import {StrictTerminal} from '../support/strict-terminal.ts';

const COLUMNS = 20;
const ROWS = 6;

/** A terminal's stream that takes as many writes as it has room for, and shows them on a screen. */
class FakeTty extends EventEmitter implements Tty {
	columns = COLUMNS;
	rows = ROWS;
	written: string[] = [];
	room = Number.POSITIVE_INFINITY;
	readonly screen = new StrictTerminal(COLUMNS, ROWS);

	write(text: string) {
		this.written.push(text);
		this.screen.write(text);
		this.room--;
		return this.room > 0;
	}

	drain(room: number) {
		this.room = room;
		this.emit('drain');
	}
}

const immediate = () => new Promise(resolve => setImmediate(resolve));

describe('createFrameStream', () => {
	it('hands on what changed between two frames, each in one write', () => {
		const tty = new FakeTty();
		const {stream} = createFrameStream(tty);
		stream.write('one\ntwo');
		stream.write('one\nTWO\nthree');
		expect(tty.screen.text.slice(0, 3)).toEqual(['one', 'TWO', 'three']);
		expect(tty.written).toHaveLength(2);
		expect(tty.written[1]).not.toContain('one');
	});

	it('puts a frame that may arrive in parts inside synchronized output, and no other', () => {
		const tty = new FakeTty();
		const {show} = createFrameStream(tty);
		show(['one']);
		show(Array.from({length: ROWS}, (_, row) => '\u001B[1ma\u001B[22mb'.repeat(COLUMNS / 2).replaceAll('b', String(row))));
		expect(tty.written[0]).not.toContain('\u001B[?2026');
		expect(tty.written[1]?.startsWith('\u001B[?2026h')).toBe(true);
		expect(tty.written[1]?.endsWith('\u001B[?2026l')).toBe(true);
	});

	it('writes nothing for a frame that is the same, or empty', () => {
		const tty = new FakeTty();
		const {stream} = createFrameStream(tty);
		stream.write('one');
		stream.write('one');
		stream.write('');
		expect(tty.written).toHaveLength(1);
	});

	it('tells Ink the size of the terminal, and the new one when it redraws', () => {
		const tty = new FakeTty();
		const {stream, redraw} = createFrameStream(tty);
		expect([stream.columns, stream.rows]).toEqual([COLUMNS, ROWS]);
		tty.columns = 99;
		redraw();
		expect(stream.columns).toBe(99);
	});

	it('redraws in one write, with the frame that is shown then', async () => {
		const tty = new FakeTty();
		const {show, redraw} = createFrameStream(tty);
		show(['one']);
		redraw();
		show(['two']);
		await immediate();
		expect(tty.written.slice(1)).toEqual(['\u001B[m\u001B[2J\u001B[Htwo']);
	});

	it('redraws the last frame when no other comes', async () => {
		const tty = new FakeTty();
		const {show, redraw} = createFrameStream(tty);
		show(['one']);
		redraw();
		await immediate();
		expect(tty.written.at(-1)).toContain('one');
	});

	it('writes nothing while the terminal is somebody else’s, and then the newest frame', async () => {
		const tty = new FakeTty();
		const {show, pause, redraw} = createFrameStream(tty);
		show(['one']);
		pause();
		show(['two']);
		expect(tty.written).toHaveLength(1);
		redraw();
		await immediate();
		expect(tty.screen.text[0]).toBe('two');
	});

	it('writes nothing once it is closed, when the terminal is the shell’s again', async () => {
		const tty = new FakeTty();
		const {stream, redraw, close} = createFrameStream(tty);
		close();
		stream.write('one');
		redraw();
		await immediate();
		expect(tty.written).toEqual([]);
	});

	it('queues no frames for a terminal that takes no more, and shows the newest when it does', () => {
		const tty = new FakeTty();
		const {show} = createFrameStream(tty);
		tty.room = 1;
		for (let frame = 0; frame < 1000; frame++) show([`frame ${frame}`]);
		expect(tty.written).toHaveLength(1);
		tty.drain(5);
		expect(tty.written).toHaveLength(2);
		expect(tty.screen.text[0]).toBe('frame 999');
	});

	it('shows the newest frame in the end, however often the terminal stops and takes up again', () => {
		const aStep = fc.oneof(
			fc.array(fc.stringMatching(/^[a-z한 ]{0,9}$/), {maxLength: ROWS}).map(lines => ({lines})),
			fc.integer({min: 1, max: 3}).map(room => ({room})),
		);
		fc.assert(
			fc.property(fc.array(aStep), steps => {
				const tty = new FakeTty();
				const {show} = createFrameStream(tty);
				tty.room = 1;
				let newest: readonly string[] = [];
				for (const step of steps) {
					if ('lines' in step) {
						newest = step.lines;
						show(newest);
					} else tty.drain(step.room);
				}
				tty.drain(5);
				show(newest);
				expect(tty.screen.text).toEqual(Array.from({length: ROWS}, (_, row) => (newest[row] ?? '').trimEnd()));
			}),
		);
	});

	it('calls back after each write, as Ink waits for it', async () => {
		const {stream} = createFrameStream(new FakeTty());
		await new Promise<void>(done => stream.write('one', () => done()));
		await new Promise<void>(done => stream.write('', () => done()));
	});
});
