import {describe, expect, it} from 'vitest';
import {datasetAt} from '../../src/indicators/as-of.ts';
import {sources} from '../../src/panes/sources/index.ts';
import {unicode} from '../../src/view/glyphs.ts';
import {readBlocks, wordsIn} from '../support/blocks.ts';
import {aDataset, aManifest, aSource} from '../support/records.ts';

const dataset = aDataset({
	sources: [
		aSource(),
		aSource({id: 'late', short: 'Late', issued: '2019', collection: 'follow-up', url: 'https://example.org/late'}),
		aSource({id: 'early', short: 'Early', issued: '2016', collection: 'follow-up'}),
		aSource({
			id: 'book',
			short: 'Book',
			collection: 'cited',
			citedIn: {source: 'report', note: 1},
			undated: 'It names no year.',
			remarks: ['Mind it.'],
		}),
	],
});
const view = sources.open(dataset, unicode);

describe('the sources', () => {
	it('stand by collection, what came after by date, each with the number of records that cite it', () => {
		const lines = readBlocks(view.blocks({width: 80, height: 20}, undefined), 80);
		expect(lines.map(line => line.slice(0, 24).trim())).toEqual([
			'Base documents',
			'2014-06-05 Report',
			'Works that they cite',
			'undated    Book',
			'Follow-ups',
			'2016       Early',
			'2019       Late',
		]);
		expect(lines[1]).toMatch(/^2014-06-05 Report +\d+ {2}A Report$/);
	});

	it('are shown with all that is known of them and every record that cites them', () => {
		const text = wordsIn(view.detail('book').blocks);
		expect(text).toContain('cited in       Report, note 1');
		expect(text).toContain('why that date  It names no year.');
		expect(text).toContain('Mind it.');
		expect(wordsIn(view.detail('late').blocks)).toContain('https://example.org/late');
		expect(wordsIn(view.detail('report').blocks)).toContain('Pledges (1)\n2014-03 A thousand million is promised');
	});

	it('of an earlier date say which of them came out after it', () => {
		const whole = aDataset({manifest: aManifest({asOf: '2020'})});
		const then = sources.open(datasetAt(whole, '2013'), unicode);
		expect(readBlocks(then.blocks({width: 80, height: 20}, undefined), 80)[1]).toMatch(/^2014-06-05 Report .* told later: A Report$/);
		expect(wordsIn(then.detail('report').blocks)).toMatch(/told later +out after the date shown/);
		expect(then.facts?.of('report')).toMatchObject({toldLater: 2014});
		expect(wordsIn(sources.open(datasetAt(whole, '2015'), unicode).detail('report').blocks)).not.toContain('told later');
	});
});
