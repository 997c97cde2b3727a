import fc from 'fast-check';
import {describe, expect, it} from 'vitest';
import {bar, frame, inside} from '../../src/screen/frame.ts';
import type {Line} from '../../src/view/block.ts';
import {lineText} from '../../src/view/block.ts';
import {unicode} from '../../src/view/glyphs.ts';
import type {Laid} from '../../src/view/layout.ts';
import {lineWidth} from '../../src/view/line.ts';
import {aLine, aSentence} from '../support/arbitrary.ts';

const laidOf = (lines: readonly Line[], over: Partial<Laid> = {}): Laid => ({
	parts: [{kind: 'lines', lines: lines.map((line, index) => ({line, selected: index === 1}))}],
	height: lines.length,
	top: 0,
	above: 0,
	below: 0,
	hidden: [],
	...over,
});
const words = {id: 'trade', key: '2', title: 'Trade', extent: '1995–2014'};
const aRect = fc.record({width: fc.integer({min: 5, max: 120}), height: fc.integer({min: 3, max: 40})});
const draw = (lines: readonly Line[], rect = {width: 24, height: 5}, over: Partial<Laid> = {}, isFocused = true) =>
	frame(words, laidOf(lines, over), rect, isFocused, unicode).rows.map(row => lineText(row.line));

describe('frame', () => {
	it('draws a box with its title, how much there is, and a mark beside the selected row', () => {
		expect(draw([['first'], ['second']])).toEqual([
			'╭ ›2 Tra… ─ 1995–2014 ─╮',
			'│ first                │',
			'│›second               │',
			'│                      │',
			'╰──────────────────────╯',
		]);
	});

	it('gives up the longer words where they have no room: of the extent first, then of the title', () => {
		const short = {titles: ['Turnover', 'T'], extent: '2014'};
		const top = (width: number) =>
			lineText(frame({...words, title: 'Trade turnover', short}, laidOf([]), {width, height: 3}, false, unicode).rows[0]?.line ?? []);
		expect(top(35)).toBe('╭ 2 Trade turnover ─── 1995–2014 ─╮');
		const wide = lineText(frame({...words, title: 'Trade turnover', short}, laidOf([]), {width: 34, height: 3}, true, unicode).rows[0]?.line ?? []);
		expect(wide).toBe('╭ ›2 Trade turnover ────── 2014 ─╮');
		expect(top(34)).toBe('╭ 2 Trade turnover ─────── 2014 ─╮');
		expect(top(30)).toBe('╭ 2 Trade turnover ─── 2014 ─╮');
		expect(top(26)).toBe('╭ 2 Turnover ───── 2014 ─╮');
		expect(top(20)).toBe('╭ 2 T ────── 2014 ─╮');
	});

	it('marks the first line alone of a row that takes several', () => {
		const lines = [['one'], ['goes on'], ['two']].map((line, index) => ({line, selected: index < 2}));
		const {rows} = frame(words, {...laidOf([]), parts: [{kind: 'lines', lines}]}, {width: 20, height: 5}, true, unicode);
		expect(rows.slice(1, 4).map(row => lineText(row.line).slice(0, 4))).toEqual(['│›on', '│ go', '│ tw']);
		expect(rows.map(row => row.selected)).toEqual([false, true, true, false, false]);
	});

	it('is exactly as large as its rectangle, whatever is in it and called what', () => {
		fc.assert(
			fc.property(fc.array(aLine, {maxLength: 50}), aRect, aSentence, aSentence, fc.boolean(), (lines, rect, title, extent, isFocused) => {
				const {rows} = frame({...words, title, extent}, laidOf(lines), rect, isFocused, unicode);
				expect(rows).toHaveLength(rect.height);
				for (const {line} of rows) expect(lineWidth(line)).toBe(rect.width);
			}),
			{numRuns: 300},
		);
	});

	it('tells how a list goes on, and what there was no room for', () => {
		const foot = (over: Partial<Laid>) => draw([['a']], {width: 40, height: 4}, over).at(-1);
		expect(foot({above: 3, below: 12})).toMatch(/ ↑3 {2}↓12 ─╯$/);
		expect(foot({below: 12})).toMatch(/ ↓12 ─╯$/);
		expect(foot({hidden: ['Share', 'chart']})).toMatch(/no room: share, chart ─╯$/);
		expect(foot({hidden: ['text']})).toMatch(/more in zoom ─╯$/);
	});

	it('marks the row also where it has no focus, but does not call it selected there', () => {
		const {rows} = frame(words, laidOf([['a'], ['b']]), {width: 12, height: 5}, false, unicode);
		expect(lineText(rows[2]?.line ?? [])).toBe('│›b        │');
		expect(rows.some(row => row.selected)).toBe(false);
	});

	it('shows by a sign which pane has the focus, and not by colour alone', () => {
		const wide = {width: 40, height: 3};
		expect(draw([], wide, {}, true)[0]).toContain('›2 Trade');
		expect(draw([], wide, {}, false)[0]).toContain(' 2 Trade');
	});

	it('cuts a title that is too long with a mark', () => {
		const {rows} = frame({...words, title: 'Regions, trade with the DPRK'}, laidOf([]), {width: 24, height: 3}, false, unicode);
		expect(lineText(rows[0]?.line ?? [])).toContain('…');
	});
});

describe('inside', () => {
	it('is the room between the borders, the mark and the space', () => {
		expect(inside({width: 40, height: 10})).toEqual({width: 36, height: 8});
		expect(inside({width: 2, height: 1})).toEqual({width: 1, height: 1});
	});
});

describe('bar', () => {
	it('puts one part left and one right, and leaves the right one out where it does not fit', () => {
		expect(lineText(bar(['left'], ['right'], 16, unicode))).toBe('left      right ');
		expect(lineText(bar(['left'], ['right'], 11, unicode))).toBe('left       ');
	});

	it('is as wide as the screen, whatever it says', () => {
		fc.assert(
			fc.property(aLine, aLine, fc.integer({min: 0, max: 120}), (left, right, cells) => lineWidth(bar(left, right, cells, unicode)) === cells),
		);
	});
});
