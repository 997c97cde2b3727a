import {describe, expect, it} from 'vitest';
import {paneIds} from '../../src/panes/pane.ts';
import {basis, keptCursors, openDesk, startCursors} from '../../src/screen/desk.ts';
import {unicode} from '../../src/view/glyphs.ts';
import {aDataset, aSource} from '../support/records.ts';

const based = (...issued: string[]) => basis(aDataset({sources: issued.map((date, index) => aSource({id: `s${index}`, issued: date}))}));

describe('basis', () => {
	it.each([
		[['2014-06-05'], '1 document, 2014-06'],
		[['2014-06-05', '2015-02-04'], '2 documents, 2014-06 to 2015-02'],
		[['2014-03/2014-05', '2014-11-06/2015?'], '2 documents, 2014-03 to 2015'],
		[['XXXX'], '1 document'],
		[['2014', 'XXXX'], '2 documents'],
	])('of documents of %j is "%s"', (issued, words) => {
		expect(based(...issued)).toBe(words);
	});

	it('does not count works that are only cited', () => {
		expect(basis(aDataset())).toMatch(/^1 document,/);
	});
});

describe('openDesk', () => {
	const desk = openDesk(aDataset(), unicode);

	it('opens every pane, and each cursor stands on a row', () => {
		expect(desk.ids).toEqual(paneIds);
		for (const id of paneIds) expect(desk.views[id].rows).toContain(startCursors(desk)[id]);
	});

	it('begins with the last that happened and the last year that has a figure', () => {
		expect(startCursors(desk)).toMatchObject({milestones: 'bridge', trade: 'turnover@2013', projects: 'railway', regions: 'north'});
	});

	it('gives no pane two rows of one id', () => {
		for (const id of paneIds) expect(new Set(desk.views[id].rows).size).toBe(desk.views[id].rows.length);
	});
});

describe('keptCursors', () => {
	it('keeps what is still there and puts the others where the pane begins', () => {
		const desk = openDesk(aDataset(), unicode);
		const kept = keptCursors(desk, {...startCursors(desk), milestones: 'gone', regions: 'west'});
		expect(kept).toEqual({...startCursors(desk), regions: 'west'});
	});
});
