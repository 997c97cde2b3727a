import {describe, expect, it} from 'vitest';
import {panes} from '../../src/panes/index.ts';
import type {PaneId} from '../../src/panes/pane.ts';
import {firstAddress, quoteOf, referenceWords} from '../../src/panes/quote.ts';
import {unicode} from '../../src/view/glyphs.ts';
import {aCitation, aConflict, aDataset, aMilestone, anObservation, aPledge, aProject, aRegion, aSeries, aSource} from '../support/records.ts';
import {shipped} from '../support/shipped.ts';

const REPORT = 'A. Author, “A Report”, 5 June 2014';
type Records = Parameters<typeof aDataset>[0];
const quote = (pane: PaneId, records: Records, row: string) => {
	const found = panes.find(one => one.id === pane);
	return found?.open(aDataset({conflicts: [], ...records}), unicode).quote?.(row);
};

describe('who says so', () => {
	it('is told in full: author, title, publisher, date and place', () => {
		expect(referenceWords(aSource({publisher: 'The Press'}), 'p. 3')).toBe('A. Author, “A Report”, The Press, 5 June 2014, p. 3');
	});

	it('names each source once, with its places, and each page once', () => {
		const citations = [aCitation({page: 19, paragraph: 3}), aCitation({page: 19, paragraph: 4}), aCitation({page: 20, paragraph: 1})];
		expect(quoteOf(aDataset({conflicts: []}), '1', 'One is one', citations).sentence).toBe(`One is one. Source: ${REPORT}, p. 19 ¶3, ¶4, p. 20 ¶1.`);
	});

	it('counts the sources that are too many to name', () => {
		const sources = ['a', 'b', 'c', 'd', 'e'].map(id => aSource({id, title: id.toUpperCase(), authors: []}));
		const citations = sources.map(({id}) => aCitation({source: id}));
		expect(quoteOf(aDataset({sources, conflicts: []}), '1', 'x', citations).sentence).toMatch(/“C”, 5 June 2014, ¶1; and 2 more sources\.$/);
	});

	it('gives the first address there is', () => {
		const sources = [aSource({id: 'a'}), aSource({id: 'b', url: 'https://b.example/1'}), aSource({id: 'c', url: 'https://c.example/1'})];
		const cited = ['a', 'b', 'c'].map(source => aCitation({source}));
		expect(firstAddress(aDataset({sources}), cited)).toBe('https://b.example/1');
		expect(firstAddress(aDataset({sources}), cited.slice(0, 1))).toBeUndefined();
	});
});

describe('a sentence', () => {
	it('of an event has headline and date', () => {
		expect(quote('milestones', {milestones: [aMilestone()]}, 'event')).toEqual({
			value: '2013: Something happens',
			sentence: `2013: Something happens. Source: ${REPORT}, ¶1.`,
		});
	});

	it.each([
		['plan', 'plan: was to happen at this date'],
		['target', 'target: a level to be reached by this date'],
		['announcement', 'announced: somebody said it would happen'],
	] as const)('of a %s says that it did not simply happen', (kind, words) => {
		expect(quote('milestones', {milestones: [aMilestone({kind})]}, 'event')?.sentence).toContain(`2013: Something happens (${words}).`);
	});

	it('of what is disputed says so', () => {
		const records = {milestones: [aMilestone()], conflicts: [aConflict({records: ['event']})]};
		expect(quote('milestones', records, 'event')?.sentence).toContain('The sources disagree about it.');
	});

	it('of a figure has series, time, unit, and its status unless it is plainly reported', () => {
		const of = (status: 'reported' | 'estimated') =>
			quote(
				'trade',
				{series: [aSeries({label: 'Turnover'})], observations: [anObservation({period: '2013', value: 112.7, status})]},
				'turnover@2013',
			);
		expect(of('reported')).toEqual({value: '112.7 USD million', sentence: `Turnover, 2013: 112.7 USD million. Source: ${REPORT}, ¶1.`});
		expect(of('estimated')?.sentence).toContain('112.7 USD million (estimated).');
	});

	it('of a project has stage, condition, last word and the date at which that is so', () => {
		const {value, sentence} = quote('projects', {projects: [aProject()]}, 'railway') ?? {};
		expect(sentence).toMatch(/^.+, as of June 2014: stage .+, .+; last word .+\. .+ Source: /);
		expect(value).toMatch(/^.+, .+$/);
	});

	it('of a region without a figure says that it is not ranked', () => {
		const {value, sentence} = quote('regions', {regions: [aRegion()]}, 'north') ?? {};
		expect(value).toBe('not ranked: no figure');
		expect(sentence).toContain('not ranked: no figure.');
	});

	it('of a pledge has who promised, when, by when, and what came of it', () => {
		const {value, sentence} = quote('pledges', {pledges: [aPledge({headline: 'A promise', due: '2020'})]}, 'promise') ?? {};
		expect(value).toBe('open');
		expect(sentence).toMatch(/^A promise \(.+ by .+, made .+, due 2020\)\. As of June 2014: open; nothing is told yet\. Source: /);
	});

	it('of a source is a reference and its address, with nothing after the address', () => {
		const address = 'https://report.example/a';
		expect(quote('sources', {sources: [aSource({url: address})]}, 'report')).toEqual({value: REPORT, sentence: `${REPORT}. ${address}`, address});
	});
});

describe('in the shipped dataset', () => {
	it.each(panes.map(pane => [pane.id, pane] as const))('every row of %s gives a value and a sentence with its source', (id, pane) => {
		const view = pane.open(shipped(), unicode);
		expect(view.rows.length).toBeGreaterThan(0);
		for (const row of view.rows) {
			const given = view.quote?.(row);
			expect(given?.value).toMatch(/\S/);
			expect(given?.sentence).toMatch(id === 'sources' ? /“.+”/ : /\. Sources?: .*“.+”|none is recorded\.$/);
			expect(`${given?.value}${given?.sentence}`).not.toMatch(/undefined|NaN|[.?!]\.(?: |$)|\s{2}/);
		}
	});

	it('a row that is not there gives nothing', () => {
		for (const pane of panes) expect(pane.open(shipped(), unicode).quote?.('no-such-row')).toBeUndefined();
	});
});
