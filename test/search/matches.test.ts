import fc from 'fast-check';
import {describe, expect, it} from 'vitest';
import {kindNames} from '../../src/dataset/kind-names.ts';
import type {AnyRecord} from '../../src/dataset/kinds.ts';
import {belonging, thread} from '../../src/indicators/threads.ts';
import {amountsIn} from '../../src/search/amounts.ts';
import {matchesOf} from '../../src/search/matches.ts';
import {slipsFrom} from '../../src/search/near.ts';
import {mostSlips} from '../../src/search/ranking.ts';
import {type RecordIndex, recordIndex} from '../../src/search/record-index.ts';
import {createSearch} from '../../src/search/search.ts';
import {lookupTerm, spellingsOf, termsOf} from '../../src/search/terms.ts';
import {textsOf} from '../../src/search/texts.ts';
import {wordsOf} from '../../src/search/words.ts';
import {shipped} from '../support/shipped.ts';

const dataset = shipped();
const spellings = spellingsOf(dataset.manifest.spellings ?? []);
const indexed = (goesOn: (read: number) => boolean = () => true): RecordIndex => {
	const index = recordIndex(dataset, spellings);
	while (index.read() < index.all) index.readOn(goesOn);
	return index;
};
const index = indexed();

/** The terms of every record, by no more than the rules of spelling. */
const plainTerms = Array.from({length: index.all}, (_, number) => {
	const {own, names, said, linked} = textsOf(dataset, index.at(number).record);
	const texts = [...(own === undefined ? [] : [own]), ...names, ...said, ...linked];
	return [...new Set(texts.flatMap(text => [...wordsOf(text), ...amountsIn(text).terms, ...amountsIn(text).scales]))].flatMap(word =>
		termsOf(word, spellings),
	);
});

const words = [...new Set(dataset.milestones.flatMap(({headline, summary}) => wordsOf(`${headline} ${summary}`)))].filter(word => word.length > 1);
const aWord = fc.constantFrom(...words);
const beginning = fc.tuple(aWord, fc.integer({min: 1, max: 9})).map(([word, length]) => word.slice(0, length));
/** A word with letters left out, put in or changed. */
const slip = fc
	.tuple(aWord, fc.nat(), fc.constantFrom('', 'a', 'qu', 'я'))
	.map(([word, at, put]) => `${word.slice(0, at % word.length)}${put}${word.slice((at % word.length) + 1)}`);

const wanted = (text: string) => wordsOf(text).map(word => ({term: lookupTerm(word, spellings), typed: word.toLowerCase()}));
const numbers = (texts: readonly string[], isNear: boolean, of = index, among?: Uint32Array) => [
	...matchesOf(of, wanted(texts.join(' ')), isNear, among).records,
];

/** How many letters must be changed, put in or left out, by the book. */
const slips = (a: string, b: string): number => {
	let last = Array.from({length: b.length + 1}, (_, at) => at);
	for (let i = 1; i <= a.length; i++) {
		const next = [i];
		for (let j = 1; j <= b.length; j++)
			next.push(Math.min((last[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1, (last[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1)));
		last = next;
	}
	return last[b.length] ?? 0;
};

describe('an index', () => {
	it('finds what looking through every record finds: words, beginnings, and what is nearly so', () => {
		const looked = (texts: readonly string[], isNear: boolean) =>
			plainTerms.flatMap((terms, number) => {
				const has = ({term}: {term: string}) =>
					terms.some(own => own.startsWith(term) || (isNear && mostSlips(term) > 0 && slips(term, own) <= mostSlips(term)));
				return wanted(texts.join(' ')).every(has) ? [number] : [];
			});
		fc.assert(
			fc.property(fc.array(fc.oneof(aWord, beginning), {minLength: 1, maxLength: 3}), texts => {
				expect(numbers(texts, false)).toEqual(looked(texts, false));
			}),
			{numRuns: 100},
		);
		fc.assert(
			fc.property(slip, text => {
				fc.pre(wordsOf(text).length > 0);
				expect(numbers([text], true)).toEqual(looked([text], true));
			}),
			{numRuns: 30},
		);
	});

	it('is the same however it was read, and finds in what has been read by then what is there', () => {
		const slabs = indexed(read => read % 100 !== 0);
		const half = recordIndex(dataset, spellings);
		half.readOn(read => read < 700);
		expect(slabs.slabs.length).toBeGreaterThan(10);
		fc.assert(
			fc.property(beginning, beginning, (first, second) => {
				const whole = matchesOf(index, wanted(`${first} ${second}`), false);
				expect(matchesOf(slabs, wanted(`${first} ${second}`), false)).toEqual(whole);
				expect(numbers([first, second], false, half)).toEqual([...whole.records].filter(number => number < 700));
			}),
			{numRuns: 50},
		);
	});

	it('finds among what a beginning found what the whole word finds', () => {
		fc.assert(
			fc.property(aWord, aWord, (first, second) => {
				const before = matchesOf(index, wanted(`${first} ${second.slice(0, 1)}`), false).records;
				fc.pre(lookupTerm(second, spellings).startsWith(lookupTerm(second.slice(0, 1), spellings)));
				expect(numbers([first, second], false, index, before)).toEqual(numbers([first, second], false));
			}),
			{numRuns: 50},
		);
	});
});

describe('what was found', () => {
	const search = createSearch(dataset);

	it('is in order by kind as it is in all, the few that are seen and the many', () => {
		for (const text of ['e', 'ra', 'coal rajin', 'galuska', 'kind:milestone e', 'kind:pledge']) {
			const found = search(text);
			expect(found.count).toBe(found.records.length);
			for (const {kind, count, at} of found.kinds) {
				const these = found.records.filter(any => any.kind === kind);
				expect(count).toBe(these.length);
				expect(these.map((_, place) => at(place)?.record.id)).toEqual(these.map(({record}) => record.id));
				expect([at(-1), at(count)]).toEqual([undefined, undefined]);
			}
			if (found.isRanked) expect(found.kinds.map(({kind}) => kind)).toEqual([...new Set(found.records.map(({kind}) => kind))]);
		}
	});

	it('is the same when asked for letter by letter, forwards and back', () => {
		const typing = createSearch(dataset);
		const word = 'rason coal';
		const steps = [...Array.from(word, (_, at) => word.slice(0, at + 1)), ...Array.from(word, (_, at) => word.slice(0, word.length - at))];
		for (const text of steps.filter(text => text.trim() !== '')) {
			const fresh = createSearch({...dataset, byId: new Map(dataset.byId)});
			expect(typing(text).records.map(({record}) => record.id)).toEqual(fresh(text).records.map(({record}) => record.id));
		}
	});
});

describe('words', () => {
	it('are what stands between spaces and signs', () => {
		expect(wordsOf(' Khasan–Rajin, «라진» 1.5% ')).toEqual(['Khasan', 'Rajin', '라진', '1', '5']);
		fc.assert(
			fc.property(fc.string({unit: fc.integer({min: 1, max: 0xd7_ff}).map(code => String.fromCharCode(code)), maxLength: 40}), text => {
				expect(wordsOf(text)).toEqual(text.split(/[\s\p{Z}\p{P}]+/u).filter(word => word !== ''));
			}),
		);
	});

	it('are as far from each other as they are by the book', () => {
		const letters = fc.string({unit: fc.constantFrom('a', 'b', 'c', 'я', '1'), maxLength: 14});
		fc.assert(
			fc.property(letters, fc.integer({min: 1, max: 4}), letters, letters, (word, most, ...others) => {
				const from = slipsFrom(word, most);
				for (const other of others) expect(from(other)).toBe(Math.min(slips(word, other), most + 1));
			}),
			{numRuns: 500},
		);
	});
});

describe('what belongs to any of some records', () => {
	it('is all of their threads', () => {
		const records = kindNames.flatMap(kind => dataset[kind].map((record, place) => ({any: {kind, record} as AnyRecord, place})));
		const ids = records.map(({any}) => any.record.id);
		fc.assert(
			fc.property(fc.array(fc.constantFrom(...ids), {maxLength: 4}), some => {
				const belongs = belonging(dataset, some);
				const own = records.filter(({any, place}) => belongs(any, place)).map(({any}) => any.record.id);
				expect(new Set(own)).toEqual(new Set(some.flatMap(id => [...thread(dataset, id)])));
			}),
			{numRuns: 50},
		);
	});
});
