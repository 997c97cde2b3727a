import {describe, expect, it} from 'vitest';
import {find} from '../../src/dataset/dataset.ts';
import {datasetAt} from '../../src/indicators/as-of.ts';
import {knownUntil, ownDate, toldLater} from '../../src/indicators/told-later.ts';
import {shipped} from '../support/shipped.ts';

const dataset = shipped();
const at = (date: string, id: string) => {
	const then = datasetAt(dataset, date);
	const observation = find(then, 'observations', id);
	return observation && toldLater(then, observation);
};

describe('toldLater', () => {
	it('is the year of the first report, where that came out after the date shown', () => {
		expect(at('2014', 'turnover-2014')).toBe(2018);
		expect(at('2014', 'turnover-2013')).toBeUndefined();
		expect(at('2018', 'turnover-2014')).toBeUndefined();
	});

	it("says nothing at the dataset's own date or after it", () => {
		for (const one of dataset.observations) expect(toldLater(dataset, one)).toBeUndefined();
		expect(at('2031', 'turnover-2014')).toBeUndefined();
	});
});

describe('a date after that of the dataset', () => {
	it('is one after which nothing is known', () => {
		expect(knownUntil(datasetAt(dataset, '2031'))).toBe(dataset.manifest.asOf);
		expect(knownUntil(datasetAt(dataset, '2014'))).toBeUndefined();
		expect(ownDate(datasetAt(datasetAt(dataset, '2014'), '2013'))).toBe(dataset.manifest.asOf);
	});
});
