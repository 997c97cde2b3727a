import {describe, expect, it} from 'vitest';
import {people} from '../../src/panes/people/index.ts';
import {unicode} from '../../src/view/glyphs.ts';
import {readBlocks, wordsIn} from '../support/blocks.ts';
import {aCitation, aDataset, aMilestone, anOrganisation, aPerson} from '../support/records.ts';

const dataset = aDataset({
	conflicts: [],
	people: [
		aPerson({
			country: 'aaa',
			aliases: ['A. M. Inister'],
			reading: 'Only an initial is given.',
			roles: [
				{title: 'Deputy', date: '2008', citations: [aCitation()]},
				{title: 'Minister', organisation: 'ministry', date: '2013', citations: [aCitation({paragraph: 7})]},
			],
		}),
	],
	organisations: [anOrganisation({short: 'Min.'})],
	milestones: [aMilestone({people: ['minister'], headline: 'He signs'})],
});
const view = people.open(dataset, unicode);

describe('the people', () => {
	it('have a row each with their last title, and organisations after them', () => {
		expect(readBlocks(view.blocks({width: 80, height: 20}, undefined))).toEqual([
			'People                     in records',
			'A. Minister                   1  Minister',
			'Organisations              in records',
			'Min.                          2  It governs.',
		]);
		expect(view.rows).toEqual(['minister', 'ministry']);
	});

	it('are shown with their titles at the time, each with its source, and where they appear', () => {
		const text = wordsIn(view.detail('minister').blocks);
		expect(text).toContain('Aland');
		expect(text).toContain('A. M. Inister');
		expect(text).toContain('2008 Deputy [Report, ¶1]');
		expect(text).toContain('2013 Minister (The Ministry) [Report, ¶7]');
		expect(text).toContain('Milestones (1)\n2013 He signs');
		expect(text).toContain('Our reading: Only an initial is given.');
		expect(text).toContain('Who says so');
	});

	it('are shown with what names them in order of time, what has none last', () => {
		const dates = ['2015', 'XXXX', '2013-04', '2020'];
		const milestones = dates.map(date => aMilestone({id: `on-${date.toLowerCase()}`, date, headline: 'He signs', people: ['minister']}));
		const text = wordsIn(people.open(aDataset({conflicts: [], people: [aPerson()], milestones}), unicode).detail('minister').blocks);
		expect(text).toMatch(/Milestones \(4\)\n2013-04 He signs\n2015 He signs\n2020 He signs\n.*He signs/);
	});

	it('are told of an organisation: who held a title there and what names it', () => {
		const text = wordsIn(view.detail('ministry').blocks);
		expect(text).toContain('A. Minister, Minister, 2013');
		expect(text).toContain('Projects (1)\nA railway');
	});

	it('are those that belong to what was chosen', () => {
		const chosen = people.open(dataset, unicode, {only: id => id === 'ministry'});
		expect(chosen.rows).toEqual(['ministry']);
		expect(chosen.extent).toBe('0 of 1 + 1');
		expect(wordsIn(people.open(dataset, unicode, {only: () => false}).blocks({width: 80, height: 20}, undefined))).toBe(
			'No people or organisations belong to it.',
		);
	});

	it('are a line each on the smallest screen', () => {
		expect(view.brief('minister')).toBe('A. Minister: Minister');
		expect(view.brief('ministry')).toBe('The Ministry: It governs.');
	});
});
