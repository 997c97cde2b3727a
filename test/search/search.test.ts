import fc from 'fast-check';
import {describe, expect, it} from 'vitest';
import {amountsIn} from '../../src/search/amounts.ts';
import {parseQuery, withoutBegun, yearsOf} from '../../src/search/query.ts';
import {createSearch, searchFaults} from '../../src/search/search.ts';
import {lookupTerm, spellingsOf, termsOf} from '../../src/search/terms.ts';
import {aDataset} from '../support/records.ts';
import {shipped} from '../support/shipped.ts';

const search = createSearch(shipped());
const found = (text: string) => search(text).records.map(({record}) => record.id);
const kindsOf = (text: string) => new Set(search(text).records.map(({kind}) => kind));

describe('words', () => {
	it.each([
		['Rajin', ['Rason', 'Najin', '라진', 'Раджин', 'RAJIN', 'rajin']],
		['Khasan', ['Хасан', '하산', 'khasan']],
		['Galushka', ['Галушка', 'galushka']],
		['Pyongyang', ['Пхеньян', '평양']],
	])('%s finds the same in any spelling and script', (name, spellings) => {
		expect(found(name).length).toBeGreaterThan(5);
		for (const spelling of spellings) expect(found(spelling).toSorted()).toEqual(found(name).toSorted());
	});

	it('find the thing itself before what only speaks of it', () => {
		expect(found('Khasan–Rajin')[0]).toMatch(/khasan-rajin/);
		expect(found('Galushka').slice(0, 3)).toContain('alexander-galushka');
	});

	it('find what is called just as typed before what goes by another spelling of it', () => {
		for (const spelling of ['Rajin', '라진', 'Раджин']) expect(found(spelling)[0]).toBe('khasan-rajin');
		expect(found('Rason')[0]).toBe('energy-bridge');
	});

	it('find by a beginning, and forgive a slip where nothing is spelled so', () => {
		expect(found('galu')).toContain('alexander-galushka');
		expect(search('galuska')).toMatchObject({isNear: true});
		expect(found('galuska')).toContain('alexander-galushka');
		expect(search('coal').isNear).toBe(false);
	});

	it('must all be there', () => {
		for (const id of found('coal rajin')) expect(found('coal')).toContain(id);
		expect(found('coal rajin').length).toBeLessThan(found('coal').length);
	});

	it('find nothing where there is nothing', () => {
		expect(found('qqqqzzzz')).toEqual([]);
		expect(found('')).toEqual([]);
		expect(found('\u0301')).toEqual([]);
		expect(found('  ')).toEqual([]);
	});
});

describe('conditions', () => {
	it('narrow by kind, year, source, person, project, category, status', () => {
		expect(kindsOf('kind:pledge')).toEqual(new Set(['pledges']));
		expect(found('kind:pledge status:missed')).toContain('pledge-goal-2020');
		expect(found('project:pobeda kind:pledge').length).toBeGreaterThan(3);
		expect(found('kind:project status:silent')).toContain('kaesong');
		expect(found('kind:milestone category:labour year:2010')).toContain('workers-2010');
		expect(kindsOf('person:putin kind:milestone')).toEqual(new Set(['milestones']));
		expect(found('source:zakharova kind:target').length).toBeGreaterThan(0);
	});

	it('of one field are alternatives, of several all hold, and a minus turns one round', () => {
		expect(found('kind:pledge kind:project').length).toBe(found('kind:pledge').length + found('kind:project').length);
		expect(found('kind:pledge -status:unknown').length + found('kind:pledge status:unknown').length).toBe(found('kind:pledge').length);
	});

	it('that are not known are named, and the rest is looked for all the same', () => {
		const {records, problems} = search('colour:red coal');
		expect(problems).toEqual([expect.stringContaining('There is no field "colour"')]);
		expect(records.length).toBe(found('coal').length);
	});

	it('take years in every form', () => {
		expect(yearsOf('2014')).toEqual([2014, 2014]);
		expect(yearsOf('2010-2014')).toEqual([2010, 2014]);
		expect(yearsOf('2010..')).toEqual([2010, Number.POSITIVE_INFINITY]);
		expect(yearsOf('..2000')).toEqual([Number.NEGATIVE_INFINITY, 2000]);
		expect(yearsOf('soon')).toBeUndefined();
		expect(yearsOf('..')).toBeUndefined();
	});
});

describe('a query', () => {
	it('keeps several words of a value together', () => {
		expect(parseQuery('source:"Moscow Times" coal')).toEqual({
			words: ['coal'],
			conditions: [{field: 'source', value: 'Moscow Times', isNot: false}],
			unknown: [],
			begun: [],
		});
	});

	it.each(['kind:', 'year:', '-status:', 'source:"', 'Project:""'])('%s is not finished: it says what it takes, and narrows nothing', begun => {
		const field = /[a-z]+/i.exec(begun)?.[0].toLowerCase();
		expect(found(begun)).toEqual([]);
		for (const text of [`coal ${begun}`, `${begun} coal`]) {
			// What is quoted has no end before the next mark.
			if (text.endsWith('" coal')) continue;
			expect(found(text)).toEqual(found('coal'));
			expect(withoutBegun(text)).toBe('coal');
		}
		expect(search(begun)).toMatchObject({problems: [], hints: [expect.stringMatching(new RegExp(`^${field}: takes `))]});
		expect(searchFaults(shipped(), begun)).toMatchObject([{message: `${field}: has no value.`, isCertain: true}]);
	});

	it('finds what is derived by its status, as data tell it, and by what it is', () => {
		expect(found('is:derived').length).toBeGreaterThan(0);
		expect(found('status:derived')).toEqual(found('is:derived'));
	});

	it('with a name that is no field and nothing behind it is a word', () => {
		expect(parseQuery('Rajin: coal')).toMatchObject({words: ['Rajin:', 'coal'], unknown: [], begun: []});
		expect(found('Rajin:')).toEqual(found('Rajin'));
	});

	it('of any text is understood without a fault, and finds only records of the dataset', () => {
		const tiny = createSearch(aDataset());
		fc.assert(
			fc.property(fc.string({unit: 'grapheme', maxLength: 60}), text => {
				for (const {record} of tiny(text).records) expect(aDataset().byId.has(record.id)).toBe(true);
			}),
		);
	});
});

describe('conditions that nothing can meet', () => {
	it.each([
		['status:mised', 'There is no status:mised. Did you mean status:missed? status: takes kept, "partly kept", missed'],
		['kind:foo', 'There is no kind:foo. kind: takes source, milestone'],
		['colour:red', 'There is no field "colour".'],
		['is:disputted', 'Did you mean is:disputed?'],
		['year:soon', '"soon" is no year. year: takes 2014'],
		['project:pobbeda', 'There is no project called "pobbeda". Did you mean project:pobeda?'],
	])('%s is told with what there is', (text, said) => {
		expect(search(text).problems.join(' ')).toContain(said);
		expect(found(text)).toEqual([]);
	});

	it('are told from those that nothing meets, and from what no date has yet', () => {
		expect(search('status:target year:1950').problems).toEqual([]);
		expect(searchFaults(shipped(), 'project:pobbeda kind:foo').map(({isCertain}) => isCertain)).toEqual([false, true]);
	});

	it('of the lists that are offered, every value is understood', () => {
		for (const value of ['partly kept', 'silent', 'low-reliability', 'cancelled']) expect(search(`status:"${value}"`).problems).toEqual([]);
		for (const value of ['project', 'people', 'plan', 'target']) expect(search(`kind:${value}`).problems).toEqual([]);
	});
});

describe('amounts', () => {
	it.each(['$1bn', '1bn', '1 billion', '1,000 million', '1 млрд', 'US$1 billion'])('%s finds the goal and the promise of it first', text => {
		expect(found(text)).toEqual(found('$1bn'));
		expect(found(text)[0]).toBe('goal-1bn-2020');
		expect(found(`${text} 2020`).slice(0, 3)).toEqual(expect.arrayContaining(['goal-1bn-2020', 'pledge-goal-2020']));
	});

	it('are one term beside their words; both ends of a range are', () => {
		expect(amountsIn('from $100 to 112.5 million, 3 km').terms).toEqual(['=100000000;', '=112500000;']);
		expect(amountsIn('a bridge of 100 m').terms).toEqual([]);
		expect(amountsIn('$100m').terms).toEqual(amountsIn('0.1 billion').terms);
	});

	it('leave conditions and other words as they are', () => {
		expect(found('kind:pledge 1bn')).toEqual(found('1bn').filter(id => id.startsWith('pledge-')));
		expect(found('billion').length).toBeGreaterThan(found('1 billion').length);
		expect(found('billion')).toContain('goal-1bn-2020');
	});
});

describe('terms', () => {
	it('are without case and marks, with Cyrillic in Latin beside it', () => {
		expect(termsOf('Хасан', new Map())).toEqual(['хасан', 'khasan']);
		expect(termsOf('Sŏnbong', new Map())).toEqual(['sonbong']);
		expect(termsOf('라진', new Map())).toEqual(['라진']);
	});

	it('of one name meet in its first spelling', () => {
		const spellings = spellingsOf([['Rajin', '라진', 'Раджин']]);
		for (const spelling of ['rajin', '라진', 'РАДЖИН']) expect(lookupTerm(spelling, spellings)).toBe('rajin');
	});
});
