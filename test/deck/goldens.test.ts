import {fileURLToPath} from 'node:url';
import {describe, expect, it} from 'vitest';
import {clockOf, started} from '../../src/deck/clock.ts';
import {presentingFrom} from '../../src/deck/presenting.ts';
import {notesScreen} from '../../src/sharing/notes-screen.ts';
import {standingMessage} from '../../src/sharing/standing.ts';
import {paintPlain} from '../../src/theme/theme.ts';
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

/** The presenter's own view of the trade, two minutes into eight. */
const NOTES = [
	{file: 'notes-80x24.txt', columns: 80, rows: 24},
	{file: 'notes-120x40.txt', columns: 120, rows: 40},
];

describe('the presenter’s own view', () => {
	it.each(NOTES)('$file', async ({file, columns, rows}) => {
		const deck = aDeck(shipped());
		const step = deck.steps.findIndex(({id}) => id === 'trade');
		const wall = {deck, glyphs: unicode, detail: () => ({title: '', blocks: []}), isLight: false};
		const state = {...presentingFrom(step, started(clockOf(8), 0)), chosen: 0};
		const standing = {wall, state, size: {columns, rows}, isShown: true, now: 120_000};
		const message = standingMessage(standing, 'notes', {ignored: 0, followers: 2});
		const lines = notesScreen({message, since: 0, now: 0, notice: undefined, hints: ['Space on']}, {columns, rows}, unicode);
		const text = lines.map(line => `${paintPlain(false)(line).trimEnd()}\n`).join('');
		await expect(text).toMatchFileSnapshot(fileURLToPath(new URL(file, WALLS)));
	});
});

describe('the wall', () => {
	it.each(CASES)('$file', async ({file, columns, rows, glyphs}) => {
		const rule = `${'═'.repeat(columns)}\n`;
		const screens = wallTexts(aDeck(shipped(), glyphs), {columns, rows}, glyphs).map(lines => lines.map(line => `${line.trimEnd()}\n`).join(''));
		await expect(`${rule}${screens.join(rule)}${rule}`).toMatchFileSnapshot(fileURLToPath(new URL(file, WALLS)));
	});
});
