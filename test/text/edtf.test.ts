import fc from 'fast-check';
import {describe, expect, it} from 'vitest';
import {compareEdtf, daysInMonth, type Edtf, edtf, parseEdtf, yearOf} from '../../src/text/edtf.ts';

const OPEN = Number.POSITIVE_INFINITY;

describe('parseEdtf reads', () => {
	it.each([
		['2014', 'year', 20140101, 20141231],
		['2014-06', 'month', 20140601, 20140630],
		['2014-02', 'month', 20140201, 20140228],
		['2012-02', 'month', 20120201, 20120229],
		['2014-06-05', 'day', 20140605, 20140605],
		['2012-02-29', 'day', 20120229, 20120229],
		['2000-02-29', 'day', 20000229, 20000229],
		['2014-21', 'season', 20140301, 20140531],
		['2014-22', 'season', 20140601, 20140831],
		['2014-23', 'season', 20140901, 20141130],
		['2014-24', 'season', 20141201, 20141231],
		['2014-33', 'quarter', 20140101, 20140331],
		['2014-34', 'quarter', 20140401, 20140630],
		['2014-35', 'quarter', 20140701, 20140930],
		['2014-36', 'quarter', 20141001, 20141231],
		['2014-40', 'half', 20140101, 20140630],
		['2014-41', 'half', 20140701, 20141231],
		['201X', 'decade', 20100101, 20191231],
		['1990/1994', 'interval', 19900101, 19941231],
		['2014/2014-06', 'interval', 20140101, 20140630],
		['2008/..', 'interval', 20080101, OPEN],
		['../1991', 'interval', -OPEN, 19911231],
		['XXXX', 'undated', -OPEN, OPEN],
	] as const)('%s as a %s from %d to %d', (text, precision, from, to) => {
		expect(parseEdtf(text)).toMatchObject({text, precision, from, to, about: false, uncertain: false});
	});

	it.each([
		['2014~', true, false],
		['2014-06?', false, true],
		['2014-06-05%', true, true],
		['201X~', true, false],
		['1990/1994~', true, false],
		['1990?/1994', false, true],
		['1990~/1994?', true, true],
		['2000~/..', true, false],
	])('%s as about %s, uncertain %s', (text, about, uncertain) => {
		expect(parseEdtf(text)).toMatchObject({about, uncertain});
	});

	it('both ends of an interval as they are written, an open one as nothing', () => {
		expect(parseEdtf('1990/1994-06~')?.ends?.map(end => end?.text)).toEqual(['1990', '1994-06~']);
		expect(parseEdtf('2008/..')?.ends?.map(end => end?.text)).toEqual(['2008', undefined]);
		expect(parseEdtf('../1991')?.ends?.map(end => end?.text)).toEqual([undefined, '1991']);
	});
});

describe('parseEdtf refuses', () => {
	it.each([
		'',
		' 2014',
		'2014 ',
		'2014-02-30',
		'2014-02-29',
		'1900-02-29',
		'2014-04-31',
		'2014-13',
		'2014-00',
		'2014-06-00',
		'2014-21-01',
		'2014-36-01',
		'2014-6',
		'14',
		'201',
		'20144',
		'201X-05',
		'20XX',
		'XXXX-05',
		'XXXX~',
		'2014~~',
		'~2014',
		'2014-06-05T10:00',
		'05.06.2014',
		'June 2014',
		'٢٠١٤',
		'2014\n',
		'/',
		'../..',
		'2014/',
		'/2014',
		'2014//2015',
		'2014/2015/2016',
		'2015/2014',
		'2014-06/2014-05',
		'2014-06-05/2014-06-04',
		'2014/2013-12',
		'2014-13/..',
		'../2014-02-30',
	])('"%s"', text => {
		expect(parseEdtf(text)).toBeUndefined();
	});
});

const pad = (value: number, length: number) => String(value).padStart(length, '0');
const aYear = fc.integer({min: 0, max: 9999}).map(year => pad(year, 4));
const aDay = fc
	.record({
		year: fc.integer({min: 0, max: 9999}),
		month: fc.integer({min: 1, max: 12}),
		part: fc.double({min: 0, max: 1, maxExcluded: true, noNaN: true}),
	})
	.map(({year, month, part}) => `${pad(year, 4)}-${pad(month, 2)}-${pad(1 + Math.floor(part * daysInMonth(year, month)), 2)}`);
const aMonth = aDay.map(text => text.slice(0, 7));
const aPart = fc.tuple(aYear, fc.constantFrom(21, 22, 23, 24, 33, 34, 35, 36, 40, 41)).map(([year, part]) => `${year}-${part}`);
const aSimple = fc
	.tuple(
		fc.oneof(
			aYear,
			aMonth,
			aDay,
			aPart,
			aYear.map(year => `${year.slice(0, 3)}X`),
		),
		fc.constantFrom('', '', '~', '?', '%'),
	)
	.map(([text, mark]) => `${text}${mark}`);
const anInterval = fc.tuple(fc.oneof(aSimple, fc.constant('..')), fc.oneof(aSimple, fc.constant('..'))).map(ends => ends.join('/'));
const aDate: fc.Arbitrary<Edtf> = fc
	.oneof(aSimple, anInterval, fc.constant('XXXX'))
	.map(text => parseEdtf(text))
	.filter(date => date !== undefined);

describe('any date', () => {
	it('of the simple forms is read', () => {
		fc.assert(fc.property(aSimple, text => parseEdtf(text)?.text === text));
	});

	it('begins no later than it ends', () => {
		fc.assert(fc.property(aDate, date => date.from <= date.to));
	});

	it('is put in one order: reflexive, antisymmetric, transitive', () => {
		fc.assert(
			fc.property(aDate, aDate, aDate, (a, b, c) => {
				expect(compareEdtf(a, a)).toBe(0);
				expect(compareEdtf(a, b)).toBe(0 - compareEdtf(b, a));
				if (compareEdtf(a, b) <= 0 && compareEdtf(b, c) <= 0) expect(compareEdtf(a, c)).toBeLessThanOrEqual(0);
			}),
		);
	});

	it('that no one wrote as a date is refused without an exception', () => {
		fc.assert(
			fc.property(fc.oneof(fc.string(), fc.string({unit: 'binary'}), fc.string({unit: fc.constantFrom(...'0123456789X-/.~?%')})), text => {
				const date = parseEdtf(text);
				expect(date === undefined || date.from <= date.to).toBe(true);
			}),
			{numRuns: 500},
		);
	});
});

describe('compareEdtf', () => {
	it('puts a coarse date before the finer ones that begin with it, undated ones first', () => {
		const sorted = ['2014-01-01', '2013-12-31', '2014', '2014-33', 'XXXX', '2014-01', '201X', '2014-40', '2014/2016']
			.map(edtf)
			.sort(compareEdtf)
			.map(date => date.text);
		expect(sorted).toEqual(['XXXX', '201X', '2013-12-31', '2014/2016', '2014', '2014-40', '2014-33', '2014-01', '2014-01-01']);
	});
});

describe('yearOf', () => {
	it.each([
		['2014-06-05', 2014],
		['201X', 2010],
		['1990/1994', 1990],
		['XXXX', undefined],
		['../1991', undefined],
	])('%s is %s', (text, year) => {
		expect(yearOf(edtf(text))).toBe(year);
	});
});

describe('edtf', () => {
	it('throws on a text that should have been checked before', () => {
		expect(() => edtf('2014-13')).toThrow('not an EDTF date: 2014-13');
	});
});
