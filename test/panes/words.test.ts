import {describe, expect, it} from 'vitest';
import {derive} from '../../src/indicators/derivation.ts';
import {citationsWords, citationWords, figureBlocks, linkFacts, placeWords, readingBlocks, sourceBlocks} from '../../src/panes/citation.ts';
import {conflictBlocks, disputeMark} from '../../src/panes/conflicts.ts';
import {derivationDetail, resultFacts, resultWords} from '../../src/panes/derivations.ts';
import type {Facts} from '../../src/panes/facts.ts';
import {quantityWithStatus, quantityWords} from '../../src/panes/figures.ts';
import {readBlocks, wordsIn} from '../support/blocks.ts';
import {aBound, aCitation, aDataset, aDerivation, aFigure, anObservation, aSource, tinyParts} from '../support/records.ts';

const dataset = aDataset();

describe('a figure', () => {
	it.each([
		[anObservation(), '112.7 USD million'],
		[anObservation({value: 113, qualifier: 'almost'}), 'almost 113 USD million'],
		[anObservation({value: 1, unit: 'usd-billion'}), '1 USD billion'],
		[aFigure({value: 64, unit: 'percent'}), '64 %'],
		[aBound({high: 250}), 'at most 250 USD million'],
		[aBound({high: 2, unit: 'percent', qualifier: 'less than'}), 'less than 2 %'],
		[{...aBound(), high: undefined, low: 40}, 'at least 40 USD million'],
		[aBound({low: 25, high: 50, unit: 'percent', qualifier: 'between'}), '25 to 50 %'],
	])('reads with its hedge and unit', (quantity, words) => {
		expect(quantityWords(dataset, quantity)).toBe(words);
	});

	it('says its status unless it is plainly reported', () => {
		expect(quantityWithStatus(dataset, anObservation())).toBe('112.7 USD million');
		expect(quantityWithStatus(dataset, anObservation({status: 'target'}))).toBe('112.7 USD million (target)');
		expect(quantityWithStatus(dataset, aBound())).toBe('at most 250 USD million (bounded)');
	});

	it('of a record stands with what it counts, its status, period, source and note', () => {
		expect(wordsIn(figureBlocks(dataset, [aFigure({period: '2013', note: 'By rail.'})]))).toBe(
			'\nFigures\nlength: 54 km, reported, 2013 [Report, ¶1]. By rail.',
		);
		expect(figureBlocks(dataset, undefined)).toEqual([]);
	});
});

describe('a derived figure', () => {
	const [sum, weight] = [anObservation({id: 'sum', value: 20}), anObservation({id: 'weight', value: 8})];
	const limit = aBound({id: 'limit', high: 30});
	const figures = aDataset({observations: [sum, weight, limit]});
	const result = (formula: string, decimals = 1) =>
		derive(
			figures,
			aDerivation({id: 'one', formula, decimals, inputs: {a: {observation: 'sum'}, b: {observation: 'weight'}, c: {observation: 'limit'}}}),
		);

	it.each([
		['a / b', 1, '2.5 USD million', '20 ÷ 8 = 2.5 USD million'],
		['a / b', 0, '3 USD million', '20 ÷ 8 ≈ 3 USD million'],
		['a / c', 1, 'at least 0.6 USD million', '20 ÷ 30 ≈ at least 0.6 USD million'],
		['c / a', 1, 'at most 1.5 USD million', '30 ÷ 20 = at most 1.5 USD million'],
	])('of %s to %d decimals is %s', (formula, decimals, words, working) => {
		// A formula need not use all that it is given.
		const {inputs, ...rest} = result(formula, decimals);
		const used = inputs.filter(({name}) => formula.includes(name));
		const one = {...rest, inputs: used};
		expect(resultWords(figures, one)).toBe(words);
		expect(wordsIn(derivationDetail(figures, one).blocks)).toContain(working);
	});

	it('of which the limits set none is refused with the reason, in words and as data', () => {
		const {inputs, ...rest} = result('a / (c - 10)');
		const one = {...rest, inputs: inputs.filter(({name}) => name !== 'b')};
		expect(resultWords(figures, one)).toBe('refused');
		expect(wordsIn(derivationDetail(figures, one).blocks)).toMatch(/refused +its figures are limits from which none follows\n/);
		expect(wordsIn(derivationDetail(figures, one).blocks)).not.toContain('≈');
		expect(resultFacts(figures, one)).toMatchObject({value: null, refused: 'its figures are limits from which none follows'});
	});

	it('as data cites each place of each work once, also where two works are called the same', () => {
		const [one, other] = [aCitation(), aCitation({source: 'namesake'})];
		const told = aDataset({
			sources: [...tinyParts().sources, aSource({id: 'namesake'})],
			observations: [anObservation({id: 'a', citations: [one]}), anObservation({id: 'b', citations: [{...one}, other, aCitation({paragraph: 2})]})],
		});
		const facts = resultFacts(told, derive(told, aDerivation({formula: 'a + b', inputs: {a: {observation: 'a'}, b: {observation: 'b'}}})));
		expect((facts['citations'] as Facts[]).map(({text, source}) => [text, source])).toEqual([
			['Report, ¶1', 'report'],
			['Report, ¶1', 'namesake'],
			['Report, ¶2', 'report'],
		]);
	});

	it('that is a limit is one as data too: no value, and the end that is known', () => {
		const {inputs, ...rest} = result('c / a');
		const facts = resultFacts(figures, {...rest, inputs: inputs.filter(({name}) => name !== 'b')});
		expect(facts).toMatchObject({value: null, high: 1.5, text: 'at most 1.5 USD million'});
		expect(facts['low']).toBeUndefined();
	});
});

describe('a citation', () => {
	it.each([
		[aCitation({page: 20, paragraph: 5}), 'p. 20 ¶5', 'Report, p. 20 ¶5'],
		[aCitation({page: 20, paragraph: 5, note: 1}), 'p. 20 ¶5', 'Report, p. 20 ¶5, citing note 1'],
		[{source: 'report', place: 'headline'}, 'headline', 'Report, headline'],
		[{source: 'report', note: 1}, '', 'Report, citing note 1'],
	])('%j', (citation, place, words) => {
		expect(placeWords(citation)).toBe(place);
		expect(citationWords(dataset, citation)).toBe(words);
	});

	it('follows another after a semicolon', () => {
		expect(citationsWords(dataset, [aCitation(), aCitation({paragraph: 2})])).toBe('Report, ¶1; Report, ¶2');
	});
});

describe('the sources of a detail', () => {
	it('are each place with the speaker and the work behind it, then each work once', () => {
		const blocks = sourceBlocks(dataset, [aCitation({note: 1, said: 'a minister'}), aCitation({paragraph: 2})]);
		expect(readBlocks(blocks)).toEqual([
			'',
			'Who says so',
			'  Report, ¶1, citing note 1 – in the words of a minister',
			'    note 1: A Book, 2014-06-05',
			'  Report, ¶2',
			'',
			'Sources',
			'  Report: A. Author, “A Report”, publisher not named, 5 June 2014',
		]);
	});

	it('say of a work what is not known of it, and that its date is inferred', () => {
		const odd = aDataset({sources: [aSource({authors: [], issued: '2015-02~', undated: 'It says so.', url: 'https://example.org/a'})]});
		expect(wordsIn(sourceBlocks(odd, [aCitation()]))).toContain(
			'Report: author not named, “A Report”, publisher not named, undated, by its contents about February 2015. https://example.org/a',
		);
	});

	it('tell a follow-up from a base document', () => {
		const later = aDataset({sources: [aSource({collection: 'follow-up'})]});
		expect(wordsIn(sourceBlocks(later, [aCitation()]))).toContain('Report (follow-up):');
	});
});

describe('links', () => {
	it('are given by name', () => {
		expect(linkFacts(dataset, {projects: ['railway', 'pipeline'], people: ['minister']})).toEqual([
			{term: 'projects', line: ['A railway, A pipeline']},
			{term: 'people', line: ['A. Minister']},
		]);
	});
});

describe('a reading', () => {
	it('stands apart from what the source says', () => {
		expect(wordsIn(readingBlocks('Kazakhstan is South Korea.'))).toBe('\nOur reading: Kazakhstan is South Korea.');
		expect(readingBlocks(undefined)).toEqual([]);
	});
});

describe('a conflict', () => {
	it('shows both sides and what we read', () => {
		const words = wordsIn(conflictBlocks(dataset, ['turnover-2013']));
		for (const part of [
			'Where the sources disagree',
			'Two figures for 2013',
			'112.7 [Report, ¶1]',
			'113 [Report, ¶1]',
			'We follow the first.',
			'It is the more exact.',
		])
			expect(words).toContain(part);
	});

	it('leaves a mark, and only on what it bears on', () => {
		expect(disputeMark(dataset, 'turnover-2013')).toHaveLength(1);
		expect(disputeMark(dataset, 'turnover-2010')).toEqual([]);
		expect(conflictBlocks(dataset, ['turnover-2010'])).toEqual([]);
	});
});
