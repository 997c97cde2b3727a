import {fileURLToPath} from 'node:url';
import {Terminal} from '@xterm/headless';
import fc from 'fast-check';
import {describe, expect, it} from 'vitest';
import {paintFor} from '../../src/theme/theme.ts';
import Output from '../../src/ui/output.ts';
import {aLine} from '../support/arbitrary.ts';

// Ink's own, which ours stands for in the bundle.
const {default: InkOutput} = (await import(fileURLToPath(new URL('../../node_modules/ink/build/output.js', import.meta.url)))) as {
	default: typeof Output;
};

const paint = paintFor({colour: true, ascii: false});
const COLUMNS = 30;
const ROWS = 5;

type Write = {readonly x: number; readonly y: number; readonly text: string; readonly clip: {x1: number; x2: number; y1: number; y2: number} | null};

const aText = fc
	.array(fc.tuple(aLine, fc.boolean()), {minLength: 1, maxLength: 2})
	.map(lines => lines.map(([line, isInverse]) => paint(line, isInverse)).join('\n'));
const aClip = fc.record({
	x1: fc.integer({min: 0, max: 8}),
	x2: fc.integer({min: 9, max: COLUMNS}),
	y1: fc.integer({min: 0, max: 1}),
	y2: fc.integer({min: 2, max: ROWS}),
});
const aWrite: fc.Arbitrary<Write> = fc.record({
	x: fc.integer({min: 0, max: COLUMNS - 1}),
	y: fc.integer({min: 0, max: ROWS - 1}),
	text: aText,
	clip: fc.option(aClip, {freq: 3}),
});

const put = (Kind: typeof Output, writes: readonly Write[]): string => {
	const output = new Kind({width: COLUMNS, height: ROWS});
	for (const {x, y, text, clip} of writes) {
		if (clip) output.clip(clip);
		output.write(x, y, text, {transformers: []});
		if (clip) output.unclip();
	}
	return output.get().output;
};

const cellsOf = async (frame: string): Promise<string[][]> => {
	const terminal = new Terminal({cols: COLUMNS * 3, rows: ROWS, allowProposedApi: true});
	await new Promise<void>(done => terminal.write(frame.replaceAll('\n', '\r\n'), done));
	const cells = Array.from({length: ROWS}, (_, row) =>
		Array.from({length: COLUMNS}, (_, column) => {
			const cell = terminal.buffer.active.getLine(row)?.getCell(column);
			const text = cell?.getChars() || ' ';
			const inverse = cell?.isInverse() !== 0;
			return text === ' ' ? `blank${inverse}` : [text, inverse, cell?.isBold(), cell?.isDim(), cell?.getFgColor()].join();
		}),
	);
	terminal.dispose();
	return cells;
};

/** What Ink draws wrongly is no measure: wide characters that are cut or lie under others, texts over the edge. */
const isWide = (text: string) => /[\u1100-\uffef]/.test(text);

describe('a frame put together', () => {
	it('is what Ink puts together, cell for cell', async () => {
		await fc.assert(
			fc.asyncProperty(fc.array(aWrite, {maxLength: 6}), async writes => {
				fc.pre(!writes.some(({text}) => isWide(text)));
				expect(await cellsOf(put(Output, writes))).toEqual(await cellsOf(put(InkOutput, writes)));
			}),
			{numRuns: 150},
		);
	});

	it('is never wider than the screen, and keeps what stands beside a wide character', async () => {
		const half = put(Output, [
			{x: 0, y: 0, text: 'ab한글cd', clip: null},
			{x: 3, y: 0, text: 'x', clip: null},
		]);
		expect(half).toBe('ab x글cd\n\n\n\n');
		expect(put(Output, [{x: 0, y: 0, text: '한글한글', clip: {x1: 1, x2: 6, y1: 0, y2: 1}}])).toBe('  글한\n\n\n\n');
		expect(put(Output, [{x: COLUMNS - 1, y: 0, text: '한', clip: null}])).toBe('\n\n\n\n');
	});
});
