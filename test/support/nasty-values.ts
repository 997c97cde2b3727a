// Values other than texts that somebody would write to do harm.

/** Numbers at the ends of what there is. */
export const NUMBERS = [
	0,
	-0,
	1,
	-1,
	0.1,
	1e-7,
	5e-324,
	1e15,
	-1e15,
	1e16,
	1e308,
	-1e308,
	Number.POSITIVE_INFINITY,
	2 ** 31,
	2 ** 53,
	99.9999999,
	112.7,
	2013,
	100,
	101,
	6,
];

/** Dates of all kinds, many of them none. */
export const DATES = [
	'0000',
	'0001',
	'9999',
	'99999',
	'-0001',
	'2013-00',
	'2013-13',
	'2013-02-29',
	'2012-02-29',
	'0000/9999',
	'2013/..',
	'../2013',
	'../..',
	'XXXX',
	'201X',
	'2013~',
	'2013?',
	'2013-36',
	'2014/2013',
	'2013-06/2013-07',
	'9999-12-31',
	'1700',
	'2050',
];

/** Addresses that lead astray. */
export const ADDRESSES = [
	'https://example.org/',
	'http://a',
	'javascript:alert(1)',
	'file:///etc/passwd',
	'https://user:secret@example.org/',
	'https://example.org/\u001B]0;x\u0007',
	'https://example.org/"><script>',
	`https://example.org/${'a'.repeat(3000)}`,
	'https://\u202Egro.elpmaxe/',
	"https://example.org/';=cmd|' /C calc'!A0",
	'ssh://-oProxyCommand=x/',
	'https://',
];

/** Formulas that are none, or have no end. */
export const FORMULAS = [
	'turnover',
	'1/0',
	'9^9^9^9',
	'((((((1))))))',
	'growth(turnover, balance)',
	'constructor(a, b)',
	'-1',
	'turnover ** 2',
	'(',
	'9'.repeat(400),
];

/** Dates that are some, and odd all the same. */
export const GOOD_DATES = [
	'0000',
	'0001',
	'9999',
	'2012-02-29',
	'0000/9999',
	'2013/..',
	'../2013',
	'201X',
	'2013~',
	'2013?',
	'2013-36',
	'9999-12-31',
	'1700',
	'2050',
	'2014-06-05',
];
