import {describe, expect, it} from 'vitest';
import {chartSentence} from '../../src/panes/trade/charts.ts';
import {trade} from '../../src/panes/trade/index.ts';
import {answer, goalLine} from '../../src/panes/trade/present.ts';
import {selectTrade} from '../../src/panes/trade/select.ts';
import type {Block} from '../../src/view/block.ts';
import {lineText} from '../../src/view/block.ts';
import {unicode} from '../../src/view/glyphs.ts';
import {wordsIn} from '../support/blocks.ts';
import {aDataset, aManifest, anObservation, type Parts, tinyParts} from '../support/records.ts';

const parts = tinyParts();
const without = (...ids: string[]) => parts.observations.filter(o => !ids.includes(o.id));
const answerOf = (over: Partial<Parts>, fullness: 'figures' | 'named' | 'full' = 'full') => {
	const dataset = aDataset({conflicts: [], ...over});
	return lineText(answer(dataset, selectTrade(dataset), fullness));
};
const goalOf = (over: Partial<Parts>, fullness: 'figures' | 'named' | 'full') =>
	lineText(goalLine(selectTrade(aDataset(over)), 'USD million', fullness, '×'));
const open = (over: Partial<Parts> = {}) => trade.open(aDataset({conflicts: [], ...over}), unicode);
const detail = (row: string, over: Partial<Parts> = {}) => wordsIn(open(over).detail(row).blocks);
const items = (over: Partial<Parts> = {}) => {
	const list = open(over)
		.blocks({width: 200, height: 80}, undefined)
		.find((block): block is Extract<Block, {kind: 'list'}> => block.kind === 'list');
	return (list?.items ?? [])
		.flatMap((item, index) => [...(item.lead?.(200, index === 0) ?? []), ...item.lines(200, index === 0)])
		.map(line => lineText(line).trimEnd());
};

describe('the answer', () => {
	it('gives the last value, its stated growth and the balance, as long as there is room', () => {
		expect(answerOf({})).toBe('2013: 112.7 USD million, +64 % on 2012; Aland’s surplus 94.1.');
		expect(answerOf({}, 'named')).toBe('2013: 112.7 USD million, +64 %; Aland’s surplus 94.1.');
		expect(answerOf({}, 'figures')).toBe('2013: 112.7, +64 %, surplus 94.1');
	});

	it('says of a fall and of a deficit what they are', () => {
		const observations = [
			...without('growth-2013', 'balance-2013'),
			anObservation({id: 'g', series: 'growth', unit: 'percent', value: -20}),
			anObservation({id: 'b', series: 'balance', value: -5}),
		];
		expect(answerOf({observations})).toBe('2013: 112.7 USD million, −20 % on 2012; Aland’s deficit 5.');
	});

	it('gives the balance in the unit of the turnover', () => {
		const observations = [...without('balance-2013'), anObservation({id: 'b', series: 'balance', value: 0.0941, unit: 'usd-billion'})];
		expect(answerOf({observations})).toContain('surplus 94.1');
	});

	it('says only what sources state for that year: no growth of another one', () => {
		const words = '2013: 112.7 USD million; change not known, as 2012 has no figure; no source states the balance.';
		expect(answerOf({observations: without('growth-2013', 'balance-2013')})).toBe(words);
		expect(answerOf({observations: without('growth-2013', 'balance-2013')}, 'named')).toBe('2013: 112.7 USD million.');
		const other = anObservation({id: 'g', series: 'growth', unit: 'percent', value: 5, period: '2012'});
		expect(answerOf({observations: [...without('growth-2013', 'balance-2013'), other]})).toBe(words);
	});

	it('says that there is none', () => {
		expect(answerOf({observations: []})).toBe('No figure is recorded for the headline series.');
	});
});

describe('the goal', () => {
	it.each([
		['full', 'Goal 2020: 1,000 USD million. It needs 8.9 times 2013, 36.6 % a year (derived).'],
		['named', 'Goal 2020: 1,000; needs ×8.9, 36.6 % a year, derived'],
		['figures', 'Goal 2020: 1,000, ×8.9, 36.6 %/yr d'],
	] as const)('%s: %s', (fullness, words) => {
		expect(goalOf({}, fullness)).toBe(words);
	});

	it('says that there is none', () => {
		expect(goalOf({manifest: aManifest({trade: {headline: 'turnover'}})}, 'full')).toBe('No target is recorded.');
	});
});

describe('the pane', () => {
	const lines = (width: number, height: number, cursor?: string) =>
		open({})
			.blocks({width, height}, cursor)
			.flatMap(block => (block.kind === 'text' ? [{text: lineText(block.line), rows: block.rows}] : []));

	it('says the answer and the goal as fully as one line lets it', () => {
		expect(lines(53, 9)[0]?.text).toBe('2013: 112.7 USD million, +64 %; Aland’s surplus 94.1.');
		expect(lines(52, 9)[0]?.text).toBe('2013: 112.7, +64 %, surplus 94.1');
		for (const width of [36, 52, 76, 116]) for (const {text} of lines(width, 9).slice(0, 2)) expect(text.length).toBeLessThanOrEqual(width);
	});

	it('says who set the goal and who says what it is measured by, where there is height', () => {
		expect(lines(80, 20).map(({text}) => text)).toContainEqual(expect.stringMatching(/^Who says so: the goal – .+; 2013 – .+$/));
		expect(lines(80, 15).map(({text}) => text)).not.toContainEqual(expect.stringMatching(/^Who says so/));
	});

	it('has all its lines for the year where there is no room for a chart', () => {
		const last = lines(36, 6, 'turnover@2013').at(-1);
		expect(last).toMatchObject({rows: 3, text: expect.stringMatching(/^2013 112.7 USD million, reported/)});
	});
});

describe('the chart', () => {
	it('has the derived year as what it is: a loose point, and no figure', () => {
		const block = open()
			.blocks({width: 80, height: 20}, undefined)
			.find(each => each.kind === 'chart');
		if (block?.kind !== 'chart') throw new Error('there is a chart');
		expect(block.chart.points).toEqual([
			{x: 2010, firm: true, value: 49},
			{x: 2011, firm: false, value: 60},
			{x: 2012, firm: false, value: 68.7},
			{x: 2013, firm: true, value: 112.7},
		]);
	});

	it('has no value for a hole', () => {
		const block = open({observations: without('growth-2013')})
			.blocks({width: 80, height: 20}, undefined)
			.find(each => each.kind === 'chart');
		if (block?.kind !== 'chart') throw new Error('there is a chart');
		expect(block.chart.points[2]).toEqual({x: 2012, firm: false});
	});

	it('is also a sentence: ends, highest, lowest, and how many years have a figure', () => {
		const dataset = aDataset({observations: without('growth-2013')});
		expect(chartSentence(selectTrade(dataset), 'USD million')).toBe(
			'From 49 in 2010 to 112.7 in 2013 (USD million), highest 112.7 in 2013, lowest 49 in 2010; of 4 years 3 have a figure, 1 has none.',
		);
	});
});

describe('the rows', () => {
	it('are every year, holes too, then every figure that no year speaks for, then what is derived', () => {
		expect(open().rows).toEqual([
			'turnover@2010',
			'turnover@2011',
			'turnover@2012',
			'turnover@2013',
			'turnover-limit',
			'turnover-2013-rival',
			'turnover-2020',
			'balance-2013',
			'growth-2013',
			'imports-2013',
		]);
	});

	it('read as one line each, under the name of their series', () => {
		expect(items()).toEqual([
			'Trade turnover, USD million',
			'2010       49 USD million                 reported   Report, ¶1',
			'2011       60 USD million                 estimated  Report, ¶1',
			expect.stringMatching(/^2012 {7}68\.7.* derived {4}112\.7 ÷ \(1 \+ 64 %\) ≈ 68\.7$/),
			'2013       112.7 USD million              reported   Report, ¶1',
			'Trade turnover: other figures',
			'2001–2013  at most 250 USD million        bounded    Report, ¶1',
			'2013       almost 113 USD million         reported   Report, ¶1',
			'2020       1 USD billion                  target     Report, ¶1',
			'Balance, USD million',
			'2013       94.1 USD million               reported   Report, ¶1',
			'Growth, %',
			'2013       64 %                           reported   Report, ¶1',
			'Derived: Imports, 2013',
			'           9.3 USD million                derived    (112.7 − 94.1) ÷ 2',
		]);
	});

	it('say of a hole why it is one', () => {
		expect(items({observations: without('growth-2013')})[3]).toMatch(/^2012 +\.\. +no figure +the table is lost$/);
	});
});

describe('the detail', () => {
	it('of a year has all its terms in one column', () => {
		expect(
			open()
				.detail('turnover@2013')
				.blocks.filter(({kind}) => kind === 'facts'),
		).toHaveLength(1);
	});

	it('tells a multiple of the goal to as many digits as the line over the chart', () => {
		const told = /÷ 112\.7 ≈ (\S+) times/.exec(detail('turnover@2013'))?.[1];
		expect(goalOf({}, 'full')).toContain(`${told} times 2013`);
	});

	it('of a year: value, status, why this one, what others say, what the goal needs, the sources', () => {
		const text = detail('turnover@2013');
		for (const part of [
			'112.7 USD million',
			'reported – as the source states it',
			'It is the more exact.',
			'Others say',
			'almost 113 USD million, reported',
			'1,000 ÷ 112.7 ≈ 8.9 times',
			'≈ 36.6 % a year for 7 years',
			'Who says so',
		])
			expect(text).toContain(part);
	});

	it('of a hole: the reason, and the working of what is derived', () => {
		const text = detail('turnover@2012');
		for (const part of [
			'There is no figure for 2012: the table is lost',
			'Derived: 68.7 USD million, by 112.7 ÷ (1 + 64 %) ≈ 68.7',
			'from 64 %, 2013, reported',
		])
			expect(text).toContain(part);
	});

	it('of a limit: that it is one', () => {
		const text = detail('turnover-limit');
		expect(text).toContain('at most 250 USD million');
		expect(text).toContain('bounded – a limit, not a value: in no sum and on no line');
	});

	it('of the target: what it needs', () => {
		expect(detail('turnover-2020')).toContain('What the 2020 goal needs (derived)');
		expect(detail('balance-2013')).not.toContain('What the 2020 goal needs');
	});

	it('of a derived figure: formula, working, inputs', () => {
		const text = detail('imports-2013');
		for (const part of [
			'9.3 USD million, derived',
			'(turnover - balance) / 2',
			'(112.7 − 94.1) ÷ 2 = 9.3 USD million',
			'Made from',
			'turnover: 112.7 USD million, 2013, reported',
		])
			expect(text).toContain(part);
	});

	it('of a row that is not there is empty', () => {
		expect(open().detail('nothing')).toEqual({title: 'nothing', blocks: []});
	});
});

describe('the mark on the axis', () => {
	it('stands under the year of the row, and nowhere for a figure of another kind', () => {
		const view = open();
		expect(view.mark?.('turnover@2012')).toBe(2012);
		expect(view.mark?.('turnover-limit')).toBeUndefined();
		expect(view.mark?.(undefined)).toBeUndefined();
	});
});
