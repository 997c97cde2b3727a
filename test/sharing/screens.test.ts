import fc from 'fast-check';
import {describe, expect, it} from 'vitest';
import {clockOf, leftAt, paceAt, started, timeWords, turned} from '../../src/deck/clock.ts';
import {presentingFrom} from '../../src/deck/presenting.ts';
import {followScreen} from '../../src/sharing/follow-screen.ts';
import {notesScreen} from '../../src/sharing/notes-screen.ts';
import {standingMessage} from '../../src/sharing/standing.ts';
import {lineText} from '../../src/view/block.ts';
import {unicode} from '../../src/view/glyphs.ts';
import {lineWidth} from '../../src/view/line.ts';
import {shipped} from '../support/shipped.ts';
import {aDeck} from '../support/wall.ts';

const deck = aDeck(shipped());
const others = {ignored: 0, followers: 2};
const messageAt = (step: number, size: {columns: number; rows: number}, role: 'notes' | 'follow', part = 0) =>
	standingMessage(
		{
			wall: {deck, glyphs: unicode, detail: () => ({title: 'So', blocks: []}), isLight: false},
			state: {...presentingFrom(step, started(clockOf(8), 0)), part},
			size,
			isShown: true,
			now: 60_000,
		},
		role,
		others,
	);
const aSize = fc.record({columns: fc.integer({min: 1, max: 200}), rows: fc.integer({min: 1, max: 60})});
const aStep = fc.nat({max: deck.steps.length - 1});
const view = (step: number, over = {}) => ({
	message: messageAt(step, {columns: 80, rows: 24}, 'notes'),
	since: 0,
	now: 0,
	notice: undefined,
	hints: ['Space on'],
	...over,
});
const textOf = (lines: ReturnType<typeof notesScreen>) => lines.map(lineText).join('\n');

describe('the presenter’s own view', () => {
	it('keeps to any screen', () => {
		fc.assert(
			fc.property(aSize, aStep, (size, step) => {
				const lines = notesScreen(view(step), size, unicode);
				expect(lines.length).toBeLessThanOrEqual(Math.max(0, size.rows - 1));
				for (const line of lines) expect(lineWidth(line)).toBeLessThanOrEqual(size.columns);
			}),
			{numRuns: 150},
		);
	});

	it('has now, next, notes, who follows, and the time that goes on by itself', () => {
		const at = deck.steps.findIndex(({id}) => id === 'trade');
		const text = textOf(notesScreen(view(at, {now: 61_000}), {columns: 59, rows: 40}, unicode));
		for (const words of [deck.steps[at]?.title, deck.steps[at + 1]?.title, '34.4 USD million', 'A year without a figure', '2 follow', '5:59 left'])
			expect(text).toContain(words);
	});
});

describe('what a follower sees', () => {
	it('is what the presenter shows at the same size, and the same facts at any other', () => {
		fc.assert(
			fc.property(aSize, aStep, (size, step) => {
				const lines = followScreen(messageAt(step, {columns: 80, rows: 24}, 'follow'), size, unicode);
				expect(lines.length).toBeLessThanOrEqual(Math.max(0, size.rows - 1));
				for (const line of lines) expect(lineWidth(line)).toBeLessThanOrEqual(size.columns);
			}),
			{numRuns: 100},
		);
		const second = followScreen(messageAt(2, {columns: 80, rows: 24}, 'follow', 1), {columns: 200, rows: 60}, unicode);
		expect(textOf(second)).toContain('expected:');
	});
});

describe('the clock', () => {
	it('starts once, stands, goes on, and runs over', () => {
		let clock = clockOf(8);
		expect(leftAt(clock, 5000)).toBe(480_000);
		clock = started(started(clock, 1000), 9000);
		expect(leftAt(clock, 61_000)).toBe(420_000);
		clock = turned(clock, 61_000);
		expect(leftAt(clock, 99_000)).toBe(420_000);
		clock = turned(clock, 100_000);
		expect(leftAt(clock, 160_000)).toBe(360_000);
		expect(paceAt(clock, 160_000, 6)).toBe(60_000);
		expect(leftAt(clock, 600_000)).toBe(-80_000);
		expect([425_000, 0, -12_000, 59_001].map(timeWords)).toEqual(['7:05', '0:00', '−0:12', '1:00']);
	});
});
