import {describe, expect, it} from 'vitest';
import {standing} from '../../src/indicators/projects.ts';
import {projects} from '../../src/panes/projects/index.ts';
import {steps} from '../../src/panes/projects/present.ts';
import type {Block} from '../../src/view/block.ts';
import {lineText} from '../../src/view/block.ts';
import {ascii, unicode} from '../../src/view/glyphs.ts';
import {wordsIn} from '../support/blocks.ts';
import {aCitation, aDataset, aFigure, aManifest, anEntry, aProject} from '../support/records.ts';

const citations = [aCitation()];
type Over = Parameters<typeof aProject>[0];
const open = (...list: Over[]) =>
	projects.open(aDataset({manifest: aManifest({asOf: '2009'}), projects: list.map(aProject), conflicts: []}), unicode);
const rows = (blocks: readonly Block[], cells: number) =>
	blocks.flatMap(block => (block.kind === 'list' ? block.items.flatMap(item => item.lines(cells, false)) : [])).map(line => lineText(line).trimEnd());
const stepsOf = (stage: string | undefined, glyphs = unicode) =>
	steps(standing(aDataset(), aProject({history: [anEntry(stage === undefined ? {} : {stage})]})), 3, glyphs);

describe('the steps', () => {
	it.each([
		['idea', '◉○○'],
		['building', '●◉○'],
		['working', '●●◉'],
		[undefined, '○○○'],
	])('of a project at %s are %s', (stage, drawn) => {
		expect(stepsOf(stage)).toBe(drawn);
	});

	it('can be told apart in ASCII', () => {
		expect(stepsOf('building', ascii)).toBe(`${ascii.step.done}${ascii.step.now}${ascii.step.open}`);
	});
});

describe('the pane', () => {
	const two: Over[] = [
		{id: 'a', short: 'Railway', essentials: 'It runs.'},
		{id: 'b', short: 'Pipeline', essentials: 'It does not.', history: [anEntry({stage: 'idea', condition: 'suspended'})]},
	];

	it('gives a row each: name, steps, stage, condition, last word', () => {
		expect(rows(open(...two).blocks({width: 60, height: 3}, 'a'), 60)).toEqual([
			'Railway  ●◉○ building     active    2008',
			'Pipeline ◉○○ idea         suspended 2008',
		]);
	});

	it('gives up the last word before the stage, and that before the condition', () => {
		const at = (width: number) => rows(open(...two).blocks({width, height: 3}, 'a'), width);
		expect(at(36)).toEqual(['Railway  ●◉○ building     active', 'Pipeline ◉○○ idea         suspended']);
		expect(at(30)).toEqual(['Railway  ●◉○ active', 'Pipeline ◉○○ suspended']);
	});

	it('says the essentials of each where twice the rows fit, else of the one under the cursor', () => {
		expect(rows(open(...two).blocks({width: 60, height: 4}, 'a'), 60)[1]).toBe('  It runs.');
		const low = open(...two, {id: 'c'}).blocks({width: 60, height: 5}, 'b');
		expect(wordsIn(low.slice(1))).toBe('Pipeline · It does not.\n');
		expect(open(...two, {id: 'c'}).blocks({width: 60, height: 4}, 'b')).toHaveLength(1);
	});

	it('gives a row in a line for the tiniest screen', () => {
		expect(open(...two).brief('b')).toBe('Pipeline: idea, suspended. It does not.');
	});

	it('says that there is nothing', () => {
		expect(wordsIn(open().blocks({width: 60, height: 9}, undefined))).toBe('No projects are recorded.');
	});
});

describe('the detail', () => {
	const text = wordsIn(
		open({
			id: 'a',
			aliases: ['Rajin'],
			summary: 'Two railways were joined.',
			partners: [{name: 'The Ministry', organisation: 'ministry', role: 'sponsor', share: 70, note: 'It paid.', citations}],
			history: [
				anEntry({date: '2008', text: 'It began.', stage: 'building', condition: 'active'}),
				anEntry({date: '2014-36', text: 'A trial.', planned: true, stage: 'working'}),
			],
			figures: [aFigure()],
			blockers: [{text: 'No money.', citations}],
			next: [{date: '2015', text: 'A road.', citations}],
			reading: 'Read so.',
		}).detail('a').blocks,
	);

	it.each([
		'Two railways were joined.',
		'●◉○ building (of idea, building, working)',
		'active; last word 2008',
		'Rajin',
		'The Ministry – sponsor, 70 %. It paid. [Report, ¶1]',
		'What happened',
		'It began. → building, active [Report, ¶1]',
		'A trial. → planned, working [Report, ¶1]',
		'length: 54 km, reported [Report, ¶1]',
		'No money. [Report, ¶1]',
		'2015: A road. [Report, ¶1]',
		'Our reading: Read so.',
		'Who says so',
	])('tells %s', words => {
		expect(text).toContain(words);
	});

	it('leaves out what is not known, headings too', () => {
		const bare = wordsIn(open({id: 'a'}).detail('a').blocks);
		for (const heading of ['Partners', 'Figures', 'What blocks it', 'What is planned next', 'Our reading', 'also called'])
			expect(bare).not.toContain(heading);
	});
});
