import {describe, expect, it} from 'vitest';
import {disputes} from '../../src/panes/disputes/index.ts';
import {unicode} from '../../src/view/glyphs.ts';
import {readBlocks, wordsIn} from '../support/blocks.ts';
import {aConflict, aDataset} from '../support/records.ts';

const dataset = aDataset({conflicts: [aConflict(), aConflict({id: 'day', about: 'date', headline: 'Two days', records: ['treaty']})]});
const view = disputes.open(dataset, unicode);

describe('the conflicts', () => {
	it('have a row each: about what, how many sides, and where there is room what we read', () => {
		expect(readBlocks(view.blocks({width: 60, height: 20}, undefined), 60)).toEqual([
			'2 conflicts: 1 about value, 1 about date.',
			'value    2  Two figures for 2013',
			'date     2  Two days',
		]);
		expect(readBlocks(view.blocks({width: 100, height: 20}, undefined), 100)).toContain('            We follow the first.');
	});

	it('show every side with its source, our reading, why, and what they bear on', () => {
		const text = wordsIn(view.detail('two-figures').blocks);
		expect(text).toContain('1 112.7\nReport, ¶1');
		expect(text).toContain('2 113\nReport, ¶1');
		expect(text).toContain('we read  We follow the first.');
		expect(text).toContain('because  It is the more exact.');
		expect(text).toContain('It bears on\nTrade turnover: 112.7 USD million (observation)');
	});

	it('are a line each on the smallest screen', () => {
		expect(view.brief('day')).toBe('Two days (date, 2 sides). We follow the first.');
	});

	it('may be none', () => {
		expect(wordsIn(disputes.open(aDataset({conflicts: []}), unicode).blocks({width: 60, height: 9}, undefined))).toBe('No conflicts are recorded.');
	});
});
