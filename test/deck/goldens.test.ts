import {fileURLToPath} from 'node:url';
import {describe, expect, it} from 'vitest';
import {ascii, unicode} from '../../src/view/glyphs.ts';
import {shipped} from '../support/shipped.ts';
import {aDeck, wallTexts} from '../support/wall.ts';

// Every step of the shipped dataset on walls of several sizes, in test/walls. A change that is meant is accepted with
//   npx vitest run --config test/vitest.config.ts deck/goldens --update

const WALLS = new URL('../walls/', import.meta.url);

const CASES = [
	{file: '40x12.txt', columns: 40, rows: 12, glyphs: unicode},
	{file: '80x24.txt', columns: 80, rows: 24, glyphs: unicode},
	{file: 'ascii-80x24.txt', columns: 80, rows: 24, glyphs: ascii},
	{file: '120x40.txt', columns: 120, rows: 40, glyphs: unicode},
	{file: '200x60.txt', columns: 200, rows: 60, glyphs: unicode},
];

describe('the wall', () => {
	it.each(CASES)('$file', async ({file, columns, rows, glyphs}) => {
		const rule = `${'═'.repeat(columns)}\n`;
		const screens = wallTexts(aDeck(shipped(), glyphs), {columns, rows}, glyphs).map(lines => lines.map(line => `${line.trimEnd()}\n`).join(''));
		await expect(`${rule}${screens.join(rule)}${rule}`).toMatchFileSnapshot(fileURLToPath(new URL(file, WALLS)));
	});
});
