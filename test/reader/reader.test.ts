import fc from 'fast-check';
import {describe, expect, it} from 'vitest';
import {paneIds} from '../../src/panes/pane.ts';
import {type Answer, hear, openReading} from '../../src/reader/reader.ts';
import {silent} from '../../src/reader/sentences.ts';
import {type Desk, openDesk} from '../../src/screen/desk.ts';
import {aDataset} from '../support/records.ts';
import {shipped} from '../support/shipped.ts';

const desk = openDesk(shipped(), silent);
const bare = openDesk(
	aDataset({
		milestones: [],
		series: [],
		observations: [],
		projects: [],
		regions: [],
		people: [],
		organisations: [],
		pledges: [],
		conflicts: [],
		derivations: [],
	}),
	silent,
);

const say = (from: Answer, ...words: readonly string[]): Answer => words.reduce((now, word) => hear(now.reading, word), from);
const opened = openReading(desk);
const text = (answer: Answer): string => answer.lines.join('\n');
const number = (pane: (typeof paneIds)[number]): string => String(paneIds.indexOf(pane) + 1);
const REGIONS = number('regions');
const PROJECTS = number('projects');

describe('a search and a thread at once', () => {
	it('are both told, and taken back one after the other, the thread first', () => {
		const shown = desk.at({...desk.scope, filter: 'coal', thread: {record: 'raspadskaya-coal', from: 'projects'}});
		const both = openReading(shown);
		expect(text(both)).toMatch(/Only what “coal” finds: \d+ records\.\n.*Only what belongs to .* 0 at the menu lets go of it\./);
		// As the header counts them.
		expect(shown.both).toBeLessThan(shown.thread?.count ?? 0);
		expect(both.lines).toContain(`Shown is what both have in common: ${shown.both} records.`);
		const searched = say(both, '0');
		expect(text(searched)).not.toContain('in common');
		expect(text(searched)).toMatch(/^Only what “coal” finds: \d+ records\. 0 at the menu takes it back\./);
		expect(text(say(searched, '0'))).toMatch(/^Everything again\./);
	});
});

describe('the overview', () => {
	it('says title, date and documents, then every pane with its count', () => {
		expect(text(opened)).toContain(desk.dataset.manifest.title);
		expect(text(opened)).toContain('As of ');
		for (const id of paneIds) expect(text(opened)).toContain(`${desk.views[id].title}, ${desk.views[id].rows.length} item`);
	});

	it('gives the bottom line of the briefing in sentences: last event, goal, chart, conditions, ranks, tally', () => {
		for (const part of [
			/Last: /,
			/Goal for 2020: /,
			/Who says so: the goal – .+; 2020 – /,
			/highest .* in \d{4}/,
			/\d silent/,
			/1 Primorsky Krai/,
			/\d+ pledges: /,
		])
			expect(text(opened)).toMatch(part);
	});

	it('says in a word that the last figure is disputed', () => {
		expect(text(opened)).toMatch(/\d{4}: [\d.]+ USD million, disputed/);
	});

	it('ends in the menu', () => {
		expect(opened.reading.place).toBe('menu');
		expect(opened.lines.at(-1)).toContain('Question mark');
	});

	it('gives way to a pane that was asked for', () => {
		const regions = openReading(desk, 'regions');
		expect(regions.reading).toMatchObject({place: 'pane', state: {pane: 'regions'}});
		expect(text(regions)).toContain('1 of ');
	});
});

describe('with digits and Enter alone', () => {
	it('every pane opens by its number, with name, count and its first sentence', () => {
		for (const id of paneIds) {
			const pane = say(opened, number(id));
			expect(pane.reading).toMatchObject({place: 'pane', state: {pane: id}});
			expect(pane.lines[0]).toBe(`${desk.views[id].title}, ${desk.views[id].rows.length} items.`);
		}
	});

	it('Enter reads item after item to the last, and says that it was the last', () => {
		let now = say(opened, REGIONS);
		const heard: string[] = [text(now)];
		for (const _ of desk.views.regions.rows) {
			now = say(now, '');
			heard.push(text(now));
		}
		for (const region of desk.dataset.regions) expect(heard.join('\n')).toContain(region.name);
		expect(text(now)).toContain('That was the last one');
	});

	it('a row of a table is a record: every column by its name', () => {
		expect(text(say(opened, REGIONS))).toMatch(/Primorsky Krai: rank 1, 23\.4 USD million in 2013, share 20\.8 %, derived/);
	});

	it('a number reads all about an item, part by part, and Enter goes on to the next item', () => {
		let now = say(opened, PROJECTS, '1');
		expect(now.reading.place).toBe('item');
		const heard = [text(now)];
		while (now.reading.place === 'item') {
			now = say(now, '');
			heard.push(text(now));
		}
		for (const part of ['Partners:', 'What happened:', 'Figures:', 'Who says so:', 'That was all of it']) expect(heard.join('\n')).toContain(part);
		expect(heard.at(-1)).toMatch(/^2 of /);
	});

	it('0 leads back step by step; at the top it leaves when it is said twice', () => {
		const item = say(opened, PROJECTS, '1');
		expect(say(item, '0').reading.place).toBe('pane');
		const top = say(item, '0', '0');
		expect(top.reading.place).toBe('menu');
		expect(say(top, '0').ends).toBe(false);
		expect(say(top, '0', '0').ends).toBe(true);
		expect(say(top, '0', '', '0').ends).toBe(false);
	});

	it('the same number again follows the thread, and 0 at the menu lets go', () => {
		const thread = say(opened, PROJECTS, '1', '1');
		expect(text(thread)).toContain('Only what belongs to ');
		expect(thread.reading.desk.views.milestones.rows.length).toBeLessThan(desk.views.milestones.rows.length);
		expect(text(say(thread, '0'))).toContain('Everything again.');
		expect(say(thread, '0').reading.desk.views.milestones.rows).toEqual(desk.views.milestones.rows);
	});

	it('another date is chosen by its number in the menu', () => {
		const dated = say(opened, '9', '2009');
		expect(text(dated)).toContain('As of 2009');
		expect(text(say(opened, '9', 'yesterday'))).toContain('That is no date');
		expect(say(dated, '9', '').reading.state.scope.asOf).toBeUndefined();
	});
});

describe('what else can be said', () => {
	it('is told by the question mark everywhere', () => {
		for (const words of [[], ['1'], ['1', '1'], ['9']]) expect(say(opened, ...words, '?').lines.length).toBeGreaterThan(5);
	});

	it('minus is the item before, a all of them, d all about the one heard last', () => {
		const second = say(opened, REGIONS, '');
		expect(text(say(second, '-'))).toMatch(/^1 of /);
		expect(say(second, 'a').lines).toHaveLength(desk.views.regions.rows.length);
		expect(say(second, 'd').reading.place).toBe('item');
	});

	it('a slash finds everything, wherever one is, in any spelling, by kind', () => {
		for (const spelling of ['/rajin', '/Najin', '/라진', '/rajn'])
			expect(text(say(opened, spelling))).toMatch(/Projects, \d+:\n(?:.*\n)*?\d+: Khasan/);
		expect(text(say(opened, '/rajn'))).toMatch(/^Nothing is spelled just so\. Spelled nearly so: \d+ records\./);
		expect(text(say(opened, REGIONS, '/1bn'))).toBe(text(say(opened, '/1 billion')));
		expect(text(say(opened, '/qqqqzzzz'))).toBe('Nothing is found.');
		expect(text(say(opened, '/status:mised'))).toContain('Did you mean status:missed?');
	});

	it('a number then reads what was found, also where only a thread is shown', () => {
		const found = say(opened, '/1 billion');
		expect(found.reading.place).toBe('found');
		expect(say(found, '1').reading).toMatchObject({place: 'item', state: {pane: 'milestones'}});
		expect(text(say(found, '1'))).toContain('Turnover to reach $1bn by 2020');
		expect(text(say(found, '99'))).toContain('There is no 99 among what was found');
		expect(text(say(found, ''))).toBe(text(found));
		expect(say(found, '0').reading.place).toBe('menu');
		const thread = say(opened, REGIONS, '3', '3');
		const hit = say(thread, '/pledge-goal-2020 1bn', '/1bn kind:pledge', '1');
		expect(text(hit)).toContain('Trade of $1bn a year by 2020');
	});

	it('brackets step through time', () => {
		expect(say(opened, '[').reading.state.scope.asOf).toBeDefined();
		expect(text(say(opened, ']'))).toBe('There is no later date.');
	});

	it('what is not understood changes nothing and says where to ask', () => {
		const lost = say(opened, 'hello');
		expect(lost.reading.state).toBe(opened.reading.state);
		expect(text(lost)).toContain('Question mark');
		expect(text(say(opened, REGIONS, '999'))).toContain('There is no item 999');
	});

	it('a dataset without records is read without a fault', () => {
		const empty = openReading(bare);
		for (const id of paneIds.slice(0, -1)) expect(text(say(empty, number(id)))).toMatch(/0 items|There is nothing/);
	});
});

describe('whatever is said', () => {
	const aSaying = fc.oneof(
		{
			arbitrary: fc.constantFrom('', '0', '1', '2', '3', '4', '5', '6', '7', '8', '9', '14', '-', 'a', 'd', 't', '?', '[', ']', '/a', '/1bn', '2014'),
			weight: 5,
		},
		fc.string({unit: 'binary', maxLength: 12}),
	);

	const check = (from: Desk) =>
		fc.assert(
			fc.property(fc.array(aSaying, {maxLength: 12}), sayings => {
				let now = openReading(from);
				for (const saying of sayings) {
					now = hear(now.reading, saying);
					expect(now.lines.length).toBeGreaterThan(0);
					// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for
					expect(text(now).replaceAll('\n', '')).not.toMatch(/[\u0000-\u001F\u007F-\u009F]/);
					expect(text(now)).not.toMatch(/undefined|NaN|\[object|[●○◇◆│→]/);
					const {desk: at, state} = now.reading;
					if (at.views[state.pane].rows.length > 0) expect(at.views[state.pane].rows).toContain(state.cursors[state.pane]);
				}
			}),
			{numRuns: 60},
		);

	it('the answer is lines without a code, and the cursor stands on an item', () => check(desk));

	it('the same without any records', () => check(bare));
});
