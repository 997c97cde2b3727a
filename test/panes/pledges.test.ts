import {describe, expect, it} from 'vitest';
import {pledges} from '../../src/panes/pledges/index.ts';
import type {Block} from '../../src/view/block.ts';
import {lineText} from '../../src/view/block.ts';
import {unicode} from '../../src/view/glyphs.ts';
import {wordsIn} from '../support/blocks.ts';
import {aCitation, aDataset, aManifest, aPledge} from '../support/records.ts';

const told = (date: string, outcome: 'kept' | 'open') => ({date, outcome, text: 'So it went.', citations: [aCitation()]});
type Over = Parameters<typeof aPledge>[0];
const open = (...list: Over[]) => pledges.open(aDataset({manifest: aManifest({asOf: '2015'}), pledges: list.map(aPledge), conflicts: []}), unicode);
const rows = (cells: number, ...list: Over[]) =>
	open(...list)
		.blocks({width: cells, height: 20}, undefined)
		.flatMap((block: Block) => (block.kind === 'list' ? block.items.flatMap(item => item.lines(cells, false)) : []))
		.map(line => lineText(line).trimEnd());

describe('the pane', () => {
	it('gives a row each: when it was made, what came of it, what it was', () => {
		expect(rows(70, {id: 'a', made: '2014-03', headline: 'A promise', outcomes: [told('2014-10', 'kept')]})).toEqual([
			'2014-03    kept        A promise',
		]);
	});

	it('says by when where there is room', () => {
		expect(rows(120, {id: 'a', due: '2020', headline: 'A promise'})[0]).toMatch(/open +by 2020 +A promise/);
	});

	it('cuts no date without a mark: a day is not half a month', () => {
		for (const made of ['2014-10-28', '2014-09/2014-10', '2014-10-20~', '2014-11-06/2015?']) {
			const [row = ''] = rows(120, {id: 'a', made, due: '2014-09/2014-12', headline: 'A promise'});
			expect(row).not.toMatch(/^\S*[-–](?: |$)/);
			expect(row).not.toMatch(/by \S*[-–] /);
		}
	});

	it('keeps its columns straight, whatever the dates', () => {
		const starts = rows(
			120,
			...['2014', '2014-10-28', '2014-09/2014-10', '2014-10-20~'].map((made, index) => ({id: `p${index}`, made, headline: 'A promise'})),
		).map(row => row.indexOf('A promise'));
		expect(new Set(starts).size).toBe(1);
	});

	it('counts what came of them', () => {
		const [summary] = open({id: 'a', outcomes: [told('2014-10', 'kept')]}, {id: 'b'}, {id: 'c', made: '2008', due: '2010'}).blocks(
			{width: 70, height: 20},
			undefined,
		);
		expect(wordsIn(summary ? [summary] : [])).toBe('3 pledges: 1 kept, 1 open, 1 unknown.');
	});

	it('gives a row in a line for the tiniest screen', () => {
		expect(open({headline: 'A promise'}).brief('promise')).toBe('open: A promise (March 2014)');
	});

	it('says that there is nothing', () => {
		expect(wordsIn(open().blocks({width: 60, height: 9}, undefined))).toBe('No pledges are recorded.');
	});
});

describe('the detail', () => {
	it('tells who promised what, when, by when, and what came of it', () => {
		const text = wordsIn(open({to: 'Beland', outcomes: [told('2014-06', 'open'), told('2014-10', 'kept')]}).detail('promise').blocks);
		for (const part of [
			'Trade is to grow.',
			'kept; last word October 2014',
			'Aland',
			'Beland',
			'March 2014',
			'2020',
			'2014-06 open: So it went. [Report, ¶1]',
			'2014-10 kept: So it went. [Report, ¶1]',
		])
			expect(text).toContain(part);
	});

	it('says when nobody tells, and when no time was set', () => {
		const {due: _, ...timeless} = aPledge({made: '2008'});
		const text = wordsIn(pledges.open(aDataset({pledges: [timeless], conflicts: []}), unicode).detail('promise').blocks);
		for (const part of ['unknown; no source tells', 'no time was set', 'No source says.']) expect(text).toContain(part);
	});

	it('says that a promise is open when its time is not up and nothing is told yet', () => {
		const text = wordsIn(open({due: '2020'}).detail('promise').blocks);
		for (const part of ['open; nothing is told yet', 'No source says.']) expect(text).toContain(part);
	});
});
