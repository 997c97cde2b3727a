import {describe, expect, it} from 'vitest';
import {regions} from '../../src/panes/regions/index.ts';
import type {Block} from '../../src/view/block.ts';
import {lineText} from '../../src/view/block.ts';
import {unicode} from '../../src/view/glyphs.ts';
import {wordsIn} from '../support/blocks.ts';
import {aCitation, aConflict, aDataset, aFigure, anObservation, aRegion, type Parts, tradeOf} from '../support/records.ts';

const open = (over: Partial<Parts> = {}) => regions.open(aDataset({conflicts: [], ...over}), unicode);
const table = (blocks: readonly Block[]) => {
	const found = blocks.find(block => block.kind === 'table');
	if (found?.kind !== 'table') throw new Error('there is a table');
	return found.rows.map(row => ['rank', 'region', 'trade', 'share'].map(id => (typeof row.cells[id] === 'object' ? lineText(row.cells[id]) : '')));
};
const ROOM = {width: 80, height: 20};

describe('the leaderboard', () => {
	it('ranks those with a figure, ties alike, and sets the others apart', () => {
		expect(table(open().blocks(ROOM, undefined))).toEqual([
			['1', 'North', '23.4', '20.8 %d'],
			['2', 'South', '19.4', '17.2 %d'],
			['2', 'East', '19.4', '17.2 %d'],
			['', 'Not ranked', '', ''],
			['–', 'West', '..', '..'],
		]);
	});

	it('does not stop the cursor on the line between', () => {
		expect(open().rows).toEqual(['north', 'south', 'east', 'west']);
		expect(open().start).toBe('north');
	});

	it('draws bars from zero: the largest fills its column, half of it half', () => {
		const view = open({regions: [aRegion({trade: tradeOf(20)}), aRegion({id: 'half', name: 'Half', trade: tradeOf(10)})]});
		const block = view.blocks(ROOM, undefined).find(each => each.kind === 'table');
		const bars =
			block?.kind === 'table' ? block.rows.map(row => (typeof row.cells['known'] === 'function' ? lineText(row.cells['known'](10)) : '')) : [];
		expect(bars).toEqual(['━━━━━━━━━━', '━━━━━']);
	});

	it('gives no share without a turnover to take it of, and says so', () => {
		const blocks = open({observations: [anObservation({period: '2010'})]}).blocks(ROOM, undefined);
		expect(table(blocks)[0]).toEqual(['1', 'North', '23.4', '..']);
		expect(wordsIn(blocks.filter(block => block.kind === 'text'))).toContain('Nothing to take shares of');
	});

	it('explains its marks', () => {
		expect(
			wordsIn(
				open()
					.blocks(ROOM, undefined)
					.filter(block => block.kind === 'text'),
			),
		).toBe('Share of the turnover of 112.7 in 2013; d = derived; .. = no figure');
	});

	it('explains the mark of a disputed figure where one is shown', () => {
		const disputed = open({regions: [aRegion({trade: tradeOf(5)})], conflicts: [aConflict({records: ['north']})]});
		const text = wordsIn(disputed.blocks(ROOM, undefined).filter(block => block.kind === 'text'));
		expect(text).toContain('d = derived, x = disputed; .. =');
	});

	it('has no line between when nothing is left to set apart', () => {
		expect(table(open({regions: [aRegion({trade: tradeOf(5)})]}).blocks(ROOM, undefined))).toHaveLength(1);
	});

	it('counts how many are ranked', () => {
		expect(open().extent).toBe('3 of 4 ranked');
	});

	it('says that there is nothing', () => {
		expect(wordsIn(open({regions: []}).blocks(ROOM, undefined))).toBe('No regions are recorded.');
	});

	it('gives a row in a line for the tiniest screen', () => {
		expect(open().brief('north')).toBe('1. North, 23.4 USD million. It is cold.');
		expect(open().brief('west')).toBe('West, not ranked. It is cold.');
	});
});

describe('the detail', () => {
	it('of a ranked region: its figure with status and source, rank, share with its working', () => {
		const text = wordsIn(open().detail('south').blocks);
		for (const part of [
			'19.4 USD million, 2013, reported [Report, ¶1]',
			'2 of 3 with a figure',
			'17.2 % ≈ 19.4 ÷ 112.7 (turnover of 2013), derived',
			'trade: It sells coal. [Report, ¶1]',
			'Who says so',
		])
			expect(text).toContain(part);
	});

	it('of another: that it is not ranked, and why', () => {
		expect(wordsIn(open().detail('west').blocks)).toMatch(/rank +not ranked: no figure/);
	});

	it('tells notes with their dates and figures', () => {
		const note = {
			topic: 'energy',
			date: '2014-40',
			text: 'More flights.',
			figures: [aFigure({what: 'growth', value: 22, unit: 'percent'})],
			citations: [aCitation()],
		};
		const text = wordsIn(open({regions: [aRegion({notes: [note], aliases: ['Nord'], iso: 'RU-PRI', reading: 'Read so.'})]}).detail('north').blocks);
		for (const part of ['energy, 1st half of 2014: More flights.', 'growth: 22 %, reported', 'Nord', 'RU-PRI', 'Our reading: Read so.'])
			expect(text).toContain(part);
	});
});
