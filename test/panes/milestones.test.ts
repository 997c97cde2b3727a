import {describe, expect, it} from 'vitest';
import {milestones} from '../../src/panes/milestones/index.ts';
import {lastKnown, selectEntries} from '../../src/panes/milestones/select.ts';
import type {Sort} from '../../src/panes/pane.ts';
import {width} from '../../src/text/width.ts';
import {lineText} from '../../src/view/block.ts';
import {unicode} from '../../src/view/glyphs.ts';
import {wordsIn} from '../support/blocks.ts';
import {aDataset, aFigure, aManifest, aMilestone} from '../support/records.ts';

type Over = Parameters<typeof aMilestone>[0];

const datasetOf = (...list: Over[]) => aDataset({milestones: list.map(aMilestone)});
const open = (...list: Over[]) => milestones.open(datasetOf(...list), unicode);
/** The rail in a room, a text for each line. */
const rail = (cells: number, ...list: Over[]) => {
	const [block] = open(...list).blocks({width: cells, height: 40}, undefined);
	if (block?.kind !== 'list') throw new Error('the rail is a list');
	return block.items
		.flatMap((item, index) => [...(item.lead?.(cells, index === 0) ?? []), ...item.lines(cells, index === 0)])
		.map(line => lineText(line).trimEnd());
};

describe('the rail', () => {
	it('puts milestones in order of date, a year before its months, undated ones first', () => {
		const entries = selectEntries(
			datasetOf({id: 'day', date: '2014-05-05'}, {id: 'year', date: '2014'}, {id: 'undated', date: 'XXXX'}, {id: 'before', date: '2013-12'}),
		);
		expect(entries.map(entry => [entry.milestone.id, entry.year])).toEqual([
			['undated', 'n.d.'],
			['before', '2013'],
			['year', '2014'],
			['day', '2014'],
		]);
	});

	it('puts an undated one where its context does', () => {
		expect(selectEntries(datasetOf({id: 'a', date: '2014'}, {id: 'b', date: 'XXXX', around: '2013'})).map(entry => entry.milestone.id)).toEqual([
			'b',
			'a',
		]);
	});

	it('keeps the order of the file for the same date', () => {
		expect(selectEntries(datasetOf({id: 'b', date: '2014'}, {id: 'a', date: '2014'})).map(entry => entry.milestone.id)).toEqual(['b', 'a']);
	});

	it('says each year once, the kind by a glyph, the category by another', () => {
		expect(
			rail(
				60,
				{id: 'a', date: '2014-05-05', headline: 'A law is signed'},
				{id: 'b', date: '2014-36', kind: 'plan', category: 'energy', headline: 'A shipment'},
				{id: 'c', date: '2020', kind: 'target', headline: 'A goal'},
				{id: 'd', date: '2014-10', kind: 'announcement', headline: 'A promise'},
			),
		).toEqual(['2014 ● 05-05  $ A law is signed', '     ◇ Q4     ~ A shipment', '     ○ 10     $ A promise', '2020 ◆        $ A goal']);
	});

	it('keeps its columns straight, whatever the dates and the width', () => {
		const dates = [
			'2014',
			'2014-05',
			'2014-05-05',
			'2014-05-05~',
			'2014-09/2014-10',
			'2014-05-05/2014-06-07',
			'1990/1994~',
			'2008/..',
			'2014-36',
			'XXXX',
		];
		for (const cells of [36, 50, 80, 120]) {
			const starts = rail(cells, ...dates.map((date, index) => ({id: `event-${index}`, date, headline: 'Headline'}))).map(line =>
				width(line.slice(0, line.indexOf('Headline'))),
			);
			expect(new Set(starts).size, `at ${cells}: ${starts.join(' ')}`).toBe(1);
		}
	});

	it('leaves out the parts of a date that do not fit, and says so', () => {
		expect(rail(50, {date: '2014-11-05/2014-12', headline: 'Talks'})[0]).toMatch(/^2014 ● 11-05… \$ Talks|^2014 ● 11… +\S Talks/);
		expect(rail(50, {date: '2014-11', headline: 'Talks'})[0]).toMatch(/^2014 ● 11 /);
	});

	it('says in words what the glyphs mean where it is wide', () => {
		expect(rail(120, {kind: 'plan', category: 'energy', headline: 'A shipment'})[0]).toMatch(/~ energy +plan +A shipment/);
	});

	it('marks where the base documents end', () => {
		const dataset = aDataset({
			manifest: aManifest({horizon: '2014-06'}),
			milestones: [aMilestone({id: 'a', date: '2014'}), aMilestone({id: 'b', date: '2015'})],
		});
		const earlier = {...dataset, manifest: {...dataset.manifest, asOf: '2014-05'}};
		const leads = (sort?: Sort, of = dataset) => {
			const [block] = milestones.open(of, unicode, {...(sort && {sort})}).blocks({width: 60, height: 40}, undefined);
			if (block?.kind !== 'list') throw new Error('the rail is a list');
			return block.items.map(item => [item.id, (item.lead?.(60, false) ?? []).map(lineText).join('')]);
		};
		const end = expect.stringContaining('the base documents end here, 2014-06');
		expect(leads()).toEqual([
			['a', ''],
			['b', end],
		]);
		expect(leads({by: 'date', isDown: true})).toEqual([
			['b', ''],
			['a', end],
		]);
		// A plan may lie ahead of a date at which nobody knew where they would end.
		expect(leads(undefined, earlier)).toEqual([
			['a', ''],
			['b', ''],
		]);
	});

	it('says the chosen row in whole words at its foot, with its date and the meaning of its signs, but not where everything is explained', () => {
		const view = open({id: 'a', date: '2014-05-05', kind: 'plan', category: 'energy', headline: 'A shipment'});
		const words = (height: number, cursor?: string) => wordsIn(view.blocks({width: 60, height}, cursor).slice(1));
		expect(words(16, 'a')).toMatch(/A shipment\n5 May 2014\s{2}◇\splan\s{2}~\senergy$/);
		expect(words(16)).toBe('');
		expect(words(15, 'a')).toBe('');
		expect(words(24, 'a')).toMatch(/◆\starget/);
	});
});

describe('the pane', () => {
	it('begins with the last that is known to have happened', () => {
		const entries = selectEntries(
			datasetOf({id: 'a', date: '2013'}, {id: 'b', date: '2014-06'}, {id: 'plan', date: '2014-06', kind: 'plan'}, {id: 'late', date: '2015'}),
		);
		expect(lastKnown(entries, '2014-06')?.milestone.id).toBe('b');
		expect(lastKnown([], '2014-06')).toBeUndefined();
	});

	it('gives a row in a line for the tiniest screen', () => {
		expect(open({date: '2014-05-05', headline: 'A law is signed'}).brief('event')).toBe('5 May 2014: A law is signed');
	});

	it('says that there is nothing', () => {
		expect(wordsIn(open().blocks({width: 60, height: 40}, undefined))).toBe('No milestones are recorded.');
	});

	it('leaves the legend out where it is low', () => {
		expect(open({}).blocks({width: 60, height: 10}, undefined)).toHaveLength(1);
		expect(open({}).blocks({width: 60, height: 40}, undefined).length).toBeGreaterThan(1);
	});
});

describe('the detail', () => {
	const words = (over: Over) => wordsIn(open(over).detail('event').blocks);

	it('tells everything: summary, date, kind, category, figures, reading, who says so', () => {
		const text = words({date: '2014-05-05', summary: 'It was signed.', figures: [aFigure()], reading: 'Read so.', projects: ['railway']});
		for (const part of [
			'It was signed.',
			'date      5 May 2014',
			'event – happened',
			'trade',
			'A railway',
			'length: 54 km, reported',
			'Our reading: Read so.',
			'Who says so',
			'“A Report”',
		])
			expect(text).toContain(part);
	});

	it('says of an undated one that it is, and by what it stands where it stands', () => {
		expect(words({date: 'XXXX', around: '2014~'})).toContain('undated; by the context about 2014');
		expect(words({date: 'XXXX'})).toMatch(/date +undated$/m);
	});

	it('says when a goal was made known, and what is only background', () => {
		const text = words({date: '2020', kind: 'target', announced: '2014-03', context: true});
		expect(text).toMatch(/made known +March 2014/);
		expect(text).toContain('trade, background');
	});

	it('of a row that is not there is empty', () => {
		expect(open({}).detail('nothing')).toEqual({title: 'nothing', blocks: []});
	});
});
