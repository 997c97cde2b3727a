import fc from 'fast-check';
import {expect, it} from 'vitest';
import {loadDataset} from '../../src/dataset/load.ts';
import {deckOf} from '../../src/deck/make.ts';
import {stepScreen} from '../../src/deck/wall/screen.ts';
import {wallDeck} from '../../src/deck/wall/view.ts';
import {UserError} from '../../src/errors.ts';
import {printCsv} from '../../src/print/csv.ts';
import {deskData} from '../../src/print/data.ts';
import {printJson, printNdjson} from '../../src/print/json.ts';
import {type Desk, openDesk} from '../../src/screen/desk.ts';
import {lineText} from '../../src/view/block.ts';
import {unicode} from '../../src/view/glyphs.ts';
import {lineWidth} from '../../src/view/line.ts';
import {hold, PATIENCE} from '../support/fuzz.ts';
import {aBentDataset, documentOf, type Loose, streamOf} from '../support/nasty-dataset.ts';
import {unsafeIn} from '../support/unsafe.ts';

// What is made of a dataset for programs and for walls.

const deskFrom = async (loose: Loose): Promise<Desk | undefined> => {
	try {
		return openDesk(await loadDataset('-', {stdin: streamOf(documentOf(loose))}), unicode);
	} catch (error) {
		if (error instanceof UserError) return undefined;
		throw error;
	}
};

/** Fields of a CSV as a program reads them. */
const fieldsOf = (csv: string): string[] =>
	[...csv.matchAll(/"((?:[^"]|"")*)"|([^",\r\n]+)/g)].map(([, quoted, bare = '']) => quoted?.replaceAll('""', '"') ?? bare);

it(
	'data that programs read',
	() =>
		hold('printers: JSON, JSON lines, CSV', 60, aBentDataset, async loose => {
			const desk = await deskFrom(loose);
			if (!desk) return;
			const data = deskData(desk);
			const json = printJson(data, '1.0.0');
			expect(() => JSON.parse(json) as unknown).not.toThrow();
			expect(unsafeIn(json.replaceAll('\t', ' '), 'lines')).toBeUndefined();
			for (const line of printNdjson(data, '1.0.0').trim().split('\n')) expect(() => JSON.parse(line) as unknown).not.toThrow();
			const csv = printCsv(data);
			expect(unsafeIn(csv.replaceAll('\r\n', '\n'), 'lines')).toBeUndefined();
			// What a spreadsheet could take for a formula is a number, or begins otherwise.
			for (const field of fieldsOf(csv)) if (/^[=+@\-＝＋－＠]/.test(field)) expect(field).toMatch(/^-?[\d.]+(?:e[+-]?\d+)?$/);
		}),
	PATIENCE,
);

const aSize = fc.record({columns: fc.integer({min: 1, max: 220}), rows: fc.integer({min: 1, max: 70})});

it(
	'every step on a wall of any size',
	() =>
		hold('walls: steps laid out', 50, fc.tuple(aBentDataset, aSize, fc.nat({max: 9})), async ([loose, size, part]) => {
			const desk = await deskFrom(loose);
			if (!desk) return;
			const deck = deckOf(desk);
			for (const [index, step] of deck.steps.entries()) {
				const lines = stepScreen(wallDeck(deck), {step, index, part, chosen: 0}, size, unicode);
				expect(lines.length).toBeLessThanOrEqual(Math.max(0, size.rows - 1));
				for (const line of lines) {
					expect(lineWidth(line)).toBeLessThanOrEqual(size.columns);
					expect(unsafeIn(lineText(line))).toBeUndefined();
					expect(lineText(line)).not.toMatch(/\bundefined\b|\bNaN\b|Infinity|\[object/);
				}
			}
		}),
	PATIENCE,
);
