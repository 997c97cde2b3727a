import {describe, expect, it} from 'vitest';
import {joinDataset} from '../../src/dataset/dataset.ts';
import type {Briefing} from '../../src/dataset/schema/briefing.ts';
import type {Deck} from '../../src/deck/deck.ts';
import {deckOf, yearBefore} from '../../src/deck/make.ts';
import {stepOf} from '../../src/deck/presenting.ts';
import {confidence} from '../../src/indicators/confidence.ts';
import {bindingFor} from '../../src/keys/in-force.ts';
import {openDesk} from '../../src/screen/desk.ts';
import {wholeScope} from '../../src/state/state.ts';
import {lineText} from '../../src/view/block.ts';
import {unicode} from '../../src/view/glyphs.ts';
import {anEntry, aPledge, aProject, tinyParts} from '../support/records.ts';
import {base, shipped} from '../support/shipped.ts';

const tiny = (briefing?: Briefing, over: Parameters<typeof tinyParts>[0] = {}, since?: string): Deck => {
	const {manifest, ...records} = tinyParts(over);
	return deckOf(openDesk(joinDataset(manifest, records, briefing), unicode), {since});
};
const ids = ({steps}: Deck) => steps.map(({id}) => id);
const textOf = (deck: Deck, id: string) =>
	deck.steps
		.find(step => step.id === id)
		?.facts.map(({big, line, sources}) => `${big ?? ''} ${lineText(line)} [${sources.join('; ')}]`)
		.join('\n') ?? '';

describe('a deck', () => {
	it('has its steps in order, and every place of a fact is a row of its pane', () => {
		for (const dataset of [shipped(), base()]) {
			const desk = openDesk(dataset, unicode);
			const {steps} = deckOf(desk);
			const own = steps.map(({id}) => id.replace(/\/.*/, '/'));
			expect(own.filter((id, index) => own.indexOf(id) === index)).toEqual([
				'bottom-line',
				'changes',
				'timeline',
				'trade',
				'projects',
				'projects/',
				'regions',
				'pledges',
				'conflicts',
				'unknown',
				'sources',
			]);
			for (const {facts, from} of steps) {
				for (const {at} of facts) if (at) expect(desk.views[at.pane].rows).toContain(at.row);
				if (from.row !== undefined) expect(desk.views[from.pane].rows).toContain(from.row);
			}
		}
	});

	it('has a bottom line of three sentences, each with a confidence, reasons for it and a date', () => {
		const [first] = deckOf(openDesk(shipped(), unicode)).steps;
		expect(first?.facts).toHaveLength(3);
		for (const fact of first?.facts ?? []) {
			expect(fact.confidence?.word).toMatch(/^(?:high|moderate|low)$/);
			expect(fact.confidence?.reasons.length).toBeGreaterThan(0);
			expect(fact.confidence?.asOf).toMatch(/^\d{4}/);
			expect(fact.sources.length).toBeGreaterThan(0);
		}
	});

	it('is ordered, shortened, lengthened and annotated as the dataset says', () => {
		const deck = tiny({
			order: ['sources', 'visit'],
			drop: ['regions', 'projects/pipeline'],
			projects: ['pipeline', 'railway'],
			add: [{id: 'visit', title: 'The visit', lines: [{text: 'A bridge was spoken of.', record: 'bridge'}]}],
			notes: [{step: 'visit', lines: ['Say it slowly.']}],
		});
		expect(ids(deck)).toEqual([
			'sources',
			'visit',
			'bottom-line',
			'changes',
			'timeline',
			'trade',
			'projects',
			'projects/railway',
			'pledges',
			'conflicts',
			'unknown',
		]);
		expect(deck.steps[1]).toMatchObject({title: 'The visit', notes: ['Say it slowly.'], from: {pane: 'milestones', row: 'bridge'}});
		expect(deck.steps[1]?.facts[0]?.sources).toEqual(['Report, ¶1']);
	});

	it('knows nothing of one dataset: what is empty says so', () => {
		const deck = tiny(undefined, {projects: [], pledges: [], regions: [], observations: [], milestones: [], derivations: [], conflicts: []});
		expect(textOf(deck, 'trade')).toContain('No figure is recorded');
		expect(textOf(deck, 'pledges')).toContain('No pledges are recorded');
		expect(textOf(deck, 'conflicts')).toContain('No conflicts are recorded');
	});

	it('is of the date of its desk', () => {
		const desk = openDesk(shipped(), unicode, {...wholeScope, asOf: '2014-06-30'});
		const deck = deckOf(desk);
		expect(deck).toMatchObject({asOf: '2014-06-30', since: '2013-06-30'});
		expect(textOf(deck, 'trade')).toContain('112.7');
	});

	it('says of each figure of an earlier date that it was told later', () => {
		const deck = deckOf(openDesk(shipped(), unicode, {...wholeScope, asOf: '2014'}));
		expect(textOf(deck, 'trade')).toContain('in 2014, reported, told later (2018)');
		expect(textOf(deck, 'changes')).toContain('92.18 USD million, 2014, reported, told later (2018)');
	});

	it('finds the step of a record, or of its pane', () => {
		const deck = tiny();
		expect(deck.steps[stepOf(deck, 'projects', 'railway')]?.id).toBe('projects/railway');
		expect(deck.steps[stepOf(deck, 'regions', 'west')]?.id).toBe('regions');
		expect(deck.steps[stepOf(deck, 'people', 'nobody')]?.id).toBe('bottom-line');
	});
});

describe('what has changed', () => {
	const history = [anEntry({date: '2012', stage: 'idea', condition: 'active'}), anEntry({date: '2014-03', stage: 'building', condition: 'active'})];
	const outcomes = [{date: '2014-02', outcome: 'kept' as const, text: 'It was done.', citations: anEntry().citations}];

	it('is what stands otherwise than at the date: stages, outcomes, figures', () => {
		const text = textOf(tiny(undefined, {projects: [aProject({history})], pledges: [aPledge({made: '2013', outcomes})]}, '2013-12-31'), 'changes');
		expect(text).toContain('idea, active; now building, active');
		expect(text).toMatch(/now kept \(due 2020; as of February 2014\)/);
	});

	it('is nothing where nothing did', () => {
		const text = textOf(
			tiny({projects: []}, {projects: [aProject({history})], pledges: [], milestones: [], observations: [], derivations: []}, '2014-04'),
			'changes',
		);
		expect(text).toContain('0 new milestones');
		expect(text).not.toContain('; now');
	});

	it('is told from a year before, also from a leap day', () => {
		expect(['2014', '2014-06', '2016-02-29'].map(yearBefore)).toEqual(['2013-12-31', '2013-06-30', '2015-02-28']);
	});
});

describe('confidence', () => {
	const grounds = {sources: 3, isDisputed: false, last: '2014-05', asOf: '2014-06'};

	it('is high where nothing speaks against it, and falls with each thing that does', () => {
		expect(confidence({...grounds, status: 'reported'})).toEqual({word: 'high', reasons: ['reported', '3 sources']});
		expect(confidence({...grounds, sources: 1})).toEqual({word: 'moderate', reasons: ['one source']});
		expect(confidence({...grounds, status: 'low-reliability', sources: 1, isDisputed: true, last: '2009'})).toEqual({
			word: 'low',
			reasons: ['low reliability', 'one source', 'disputed', '4 years old'],
		});
		expect(confidence({...grounds, unknown: {count: 9, of: 10, words: 'are silent'}})).toMatchObject({
			word: 'moderate',
			reasons: ['3 sources', '9 of 10 are silent'],
		});
	});
});

describe('the keys of presenting', () => {
	it('work by their places under a Russian layout', () => {
		expect(bindingFor('т', 'presenting')).toBe(bindingFor('n', 'presenting'));
		expect(bindingFor('з', 'presenting')).toBe(bindingFor('p', 'presenting'));
		expect(bindingFor('е', 'presenting')).toBe(bindingFor('t', 'presenting'));
		expect(bindingFor('ю', 'presenting')?.action).toEqual({type: 'blank'});
	});
});
