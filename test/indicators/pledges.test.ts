import {describe, expect, it} from 'vitest';
import type {Outcome} from '../../src/dataset/schema/pledge.ts';
import {keptAt, ledger, tally} from '../../src/indicators/pledges.ts';
import {aCitation, aDataset, aPledge} from '../support/records.ts';

const told = (date: string, outcome: Outcome) => ({date, outcome, text: 'So it went.', citations: [aCitation()]});

describe('keptAt', () => {
	const pledge = aPledge({outcomes: [told('2014-06', 'open'), told('2014-10-20', 'kept')]});

	it.each([
		['2014-05', 'open', undefined],
		['2014-06-01', 'open', '2014-06'],
		['2014-10-19', 'open', '2014-06'],
		['2014-10-20', 'kept', '2014-10-20'],
		['2015', 'kept', '2014-10-20'],
	])('at %s the promise is %s', (asOf, outcome, lastWord) => {
		expect(keptAt(pledge, asOf)).toEqual({pledge, outcome, lastWord});
	});

	it('is open while its time is not up, and then unknown, when nobody tells', () => {
		expect(keptAt(aPledge({due: '2020'}), '2020-12-30').outcome).toBe('open');
		expect(keptAt(aPledge({due: '2020'}), '2020').outcome).toBe('unknown');
	});

	it('is open for three years when no time was set and nobody tells', () => {
		const {due: _, ...timeless} = aPledge({made: '2014-03'});
		expect(keptAt(timeless, '2017-03-01').outcome).toBe('open');
		expect(keptAt(timeless, '2017-03-02').outcome).toBe('unknown');
	});
});

describe('a promise that a source called open', () => {
	const {due: _, ...timeless} = aPledge({made: '2006', outcomes: [told('2014-06', 'open')]});

	it('without a time set is open for three years after that word, and then unknown, with the word named', () => {
		expect(keptAt(timeless, '2017-06-01')).toEqual({pledge: timeless, outcome: 'open', lastWord: '2014-06'});
		expect(keptAt(timeless, '2017-06-02')).toEqual({pledge: timeless, outcome: 'unknown', lastWord: '2014-06', openWhenLastHeard: '2014-06'});
	});

	it('is open until its time is up, however old the word', () => {
		const timed = aPledge({made: '2006', due: '2030', outcomes: [told('2014-06', 'open')]});
		expect(keptAt(timed, '2029').outcome).toBe('open');
		expect(keptAt(timed, '2030').outcome).toBe('unknown');
	});
});

describe('ledger', () => {
	it('holds what was promised by the date, in order of promising', () => {
		const pledges = [aPledge({id: 'late', made: '2015-02'}), aPledge({id: 'second', made: '2014-03'}), aPledge({id: 'first', made: '2012'})];
		expect(ledger(aDataset({pledges}), '2014').map(one => one.pledge.id)).toEqual(['first', 'second']);
	});
});

describe('tally', () => {
	it('counts every outcome, zero too', () => {
		const pledges = [
			aPledge({id: 'a', outcomes: [told('2014', 'kept')]}),
			aPledge({id: 'b', outcomes: [told('2014', 'missed')]}),
			aPledge({id: 'c', made: '2008', due: '2010'}),
		];
		expect(tally(ledger(aDataset({pledges}), '2015'))).toEqual({kept: 1, 'partly kept': 0, missed: 1, open: 0, unknown: 1});
	});
});
