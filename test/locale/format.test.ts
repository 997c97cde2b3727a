import fc from 'fast-check';
import {describe, expect, it} from 'vitest';
import {dateInYear, dateShort, dateWords, number, percent} from '../../src/locale/format.ts';

describe('number', () => {
	it.each([
		[112.7, '112.7'],
		[1000, '1,000'],
		[1234567.891, '1,234,567.891'],
		[0.5, '0.5'],
		[0, '0'],
		[-0, '0'],
		[-49, '−49'],
		[-0.0001, '0'],
		[-0.5, '−0.5'],
		[1.0005, '1'],
		[999.9999, '1,000'],
		[2.552, '2.552'],
		[1e6, '1,000,000'],
	])('%d is written %s', (value, words) => {
		expect(number(value)).toBe(words);
	});

	it('keeps trailing zeros when asked, so that a column lines up', () => {
		expect(number(23, 1, true)).toBe('23.0');
		expect(number(23.44, 1, true)).toBe('23.4');
	});

	it('rounds to the digits asked for', () => {
		expect(number(68.7195, 1)).toBe('68.7');
		expect(number(8.873, 1)).toBe('8.9');
	});

	it('can be read back: no digit of a value with three decimals is lost', () => {
		fc.assert(
			fc.property(fc.integer({min: -1e9, max: 1e9}), thousandths => {
				const read = Number(
					number(thousandths / 1000)
						.replaceAll(',', '')
						.replace('−', '-'),
				);
				expect(read).toBeCloseTo(thousandths / 1000, 6);
			}),
		);
	});
});

describe('percent', () => {
	it.each([
		[20.7630878, '20.8 %'],
		[36.6, '36.6 %'],
		[5, '5.0 %'],
		[-20, '−20.0 %'],
	])('%d is written %s', (value, words) => {
		expect(percent(value)).toBe(words);
	});
});

describe('dates', () => {
	it.each([
		['2014', '2014', '2014', ''],
		['2014-05', 'May 2014', '2014-05', '05'],
		['2014-05-05', '5 May 2014', '2014-05-05', '05-05'],
		['2014-21', 'spring 2014', '2014-spr', 'spr'],
		['2014-22', 'summer 2014', '2014-sum', 'sum'],
		['2014-23', 'autumn 2014', '2014-aut', 'aut'],
		['2014-24', 'winter 2014', '2014-win', 'win'],
		['2014-33', '1st quarter of 2014', '2014-Q1', 'Q1'],
		['2014-34', '2nd quarter of 2014', '2014-Q2', 'Q2'],
		['2014-35', '3rd quarter of 2014', '2014-Q3', 'Q3'],
		['2014-36', '4th quarter of 2014', '2014-Q4', 'Q4'],
		['2014-40', '1st half of 2014', '2014-H1', 'H1'],
		['2014-41', '2nd half of 2014', '2014-H2', 'H2'],
		['201X', '2010s', '2010s', ''],
		['XXXX', 'undated', 'n.d.', ''],
		['2012~', 'about 2012', '~2012', '~'],
		['2014-06?', 'June 2014 (uncertain)', '2014-06?', '~06'],
		['2013-06%', 'about June 2013 (uncertain)', '~2013-06?', '~06'],
		['2014-10-20~', 'about 20 October 2014', '~2014-10-20', '~10-20'],
		['2001/2004', '2001 to 2004', '2001–2004', '–04'],
		['2008/..', 'since 2008', '2008–', '–'],
		['../1991', 'until 1991', '–1991', ''],
		['2014-09/2014-10', 'September 2014 to October 2014', '2014-09–2014-10', '09–10'],
		['2013-11/2014-02', 'November 2013 to February 2014', '2013-11–2014-02', '11–14'],
		['2014-04/..', 'since April 2014', '2014-04–', '04–'],
	])('%s is "%s" in words, "%s" in a column, "%s" beside its year', (text, words, short, inYear) => {
		expect(dateWords(text)).toBe(words);
		expect(dateShort(text)).toBe(short);
		expect(dateInYear(text)).toBe(inYear);
	});

	it.each([
		['1990/1994~', '1990 to about 1994', '1990–~1994'],
		['2015-01~/2015-02~', 'about January 2015 to about February 2015', '~2015-01–~2015-02'],
		['2000~/..', 'since about 2000', '~2000–'],
	])('%s says wherever it stands that an end is only about right', (text, words, short) => {
		expect(dateWords(text)).toBe(words);
		expect(dateShort(text)).toBe(short);
		expect(dateInYear(text)).toContain('~');
	});

	it('claim no day or month that the data do not give', () => {
		for (const text of ['2014', '2014~', '201X', 'XXXX', '2001/2004', '2008/..']) {
			expect(dateWords(text)).not.toMatch(/January|December|^1 |31 /);
			expect(dateShort(text)).not.toMatch(/-\d\d/);
		}
	});
});
