import {describe, expect, it} from 'vitest';
import {paletteEntries} from '../../src/keys/palette.ts';
import {openDesk} from '../../src/screen/desk.ts';
import {type Finder, finderOf, finderPicture} from '../../src/screen/finder.ts';
import {takes} from '../../src/search/values.ts';
import {initialState, type State} from '../../src/state/state.ts';
import {lineText} from '../../src/view/block.ts';
import {unicode} from '../../src/view/glyphs.ts';
import {readBlocks, wordsIn} from '../support/blocks.ts';
import {shipped} from '../support/shipped.ts';
import {byPane} from '../support/states.ts';

const desk = openDesk(shipped(), unicode);
const open = (kind: 'search' | 'palette', text: string, at = 0): State => ({
	...initialState(
		byPane(() => undefined),
		'milestones',
	),
	overlay: kind === 'search' ? {kind, text, at} : {kind, text, at, under: {kind: 'none'}},
});

describe('the search', () => {
	it('groups what it finds by kind, with counts, the chosen one in sight', () => {
		const finder = finderOf(desk, open('search', 'rajin', 3), 40);
		const lines = readBlocks(finder?.blocks ?? []);
		expect(lines[0]).toBe('/rajin▏');
		expect(lines[1]).toMatch(/^\d+ projects, .*\d+ milestones/);
		expect(lines).toContainEqual(expect.stringMatching(/^Projects \(\d+\)$/));
		expect(finder?.found.at(0)).toMatchObject({pane: 'projects'});
		expect(finder?.found.at(3)).toMatchObject({kind: 'record', record: finder?.cursor});
	});

	it('makes only what can be seen, and shows it as if it had made everything', () => {
		const count = desk.search('e').count;
		for (const [at, columns, rows] of [0, 1, 7, 30, 31, 255, 256, 257, count - 40, count - 1, count + 5].flatMap(at => [
			[at, 120, 40] as const,
			[at, 80, 24] as const,
			[at, 40, 9] as const,
		])) {
			const rect = {width: columns, height: rows - 2};
			const [some, all] = [rows, count].map(made => finderOf(desk, open('search', 'e', at), made)) as [Finder, Finder];
			expect(finderPicture(some, desk, rect)).toEqual(finderPicture(all, desk, rect));
			expect(some.blocks.flatMap(block => (block.kind === 'list' ? block.items : [])).length).toBeLessThanOrEqual(2 * rows);
		}
	});

	it('counts one as one', () => {
		const counts = (text: string) => readBlocks(finderOf(desk, open('search', text), 40)?.blocks ?? [])[1];
		expect(counts('kind:person person:putin')).toBe('1 person');
		expect(counts('kind:project stage:construction')).toBe('1 project');
	});

	it('says how to ask before anything is typed, that nothing is found, and what is not understood', () => {
		expect(wordsIn(finderOf(desk, open('search', ''), 40)?.blocks ?? [])).toContain('year:');
		expect(wordsIn(finderOf(desk, open('search', 'qqqzzz'), 40)?.blocks ?? [])).toContain('Nothing is found.');
		expect(wordsIn(finderOf(desk, open('search', 'colour:red'), 40)?.blocks ?? [])).toContain('There is no field "colour"');
	});

	it('says what a condition takes that has no value yet, under what was found without it', () => {
		const lines = readBlocks(finderOf(desk, open('search', 'rajin kind:'), 40)?.blocks ?? []);
		expect(lines[1]).toMatch(/^kind: takes source, milestone/);
		expect(lines.findIndex(line => /^\d+ projects, /.test(line))).toBeGreaterThan(1);
		expect(wordsIn(finderOf(desk, open('search', 'kind:'), 40)?.blocks ?? [])).toContain('a condition narrows them');
	});

	it('says all that a condition takes within the room there is, and with a mark what it takes where there is none', () => {
		const rowsAt = (text: string, width: number, height: number) => {
			const finder = finderOf(desk, open('search', text), 40) as Finder;
			return finderPicture(finder, desk, {width, height}).rows.map(({line}) => lineText(line));
		};
		const said = (rows: readonly string[]) => rows.map(row => row.slice(1, -1).trim()).join(' ');
		for (const field of ['kind', 'status', 'is', 'year', 'project'] as const) {
			for (const [text, width, height] of [
				[`${field}:`, 80, 22],
				[`${field}:`, 120, 12],
				[`${field}:`, 40, 12],
				[`rajin ${field}:`, 80, 22],
			] as const) {
				const rows = rowsAt(text, width, height);
				expect(said(rows)).toContain(takes(desk.dataset, field));
			}
		}
		const tight = rowsAt('rajin kind:', 40, 10);
		expect(tight.filter(row => row.includes('takes source'))).toEqual([expect.stringContaining('…')]);
		expect(tight.some(row => row.includes('Projects ('))).toBe(true);
	});

	it('says so when it shows what is spelled nearly as asked', () => {
		expect(wordsIn(finderOf(desk, open('search', 'galuska'), 40)?.blocks ?? [])).toContain('nothing is spelled so; near it:');
	});
});

describe('the palette', () => {
	it('has every action of the panes with its key, and finds it by words or key', () => {
		expect(paletteEntries('').length).toBeGreaterThan(15);
		expect(paletteEntries('thread').map(entry => entry.action)).toEqual([{type: 'follow'}]);
		expect(paletteEntries('regions').map(entry => entry.action)).toEqual([{type: 'pane', to: 'regions'}]);
	});

	it('goes to a year', () => {
		expect(paletteEntries('2014')[0]).toMatchObject({label: 'go to 2014', action: {type: 'year', year: 2014}});
	});

	it('says that no action has these words', () => {
		expect(wordsIn(finderOf(desk, open('palette', 'fly to the moon'), 40)?.blocks ?? [])).toContain('No action');
	});
});

describe('the desk', () => {
	it('opened with a filter shows what it finds and nothing else', () => {
		const filtered = desk.at({...desk.scope, filter: 'kind:pledge status:missed'});
		expect(filtered.views.pledges.rows.length).toBe(filtered.filtered);
		expect(filtered.views.milestones.rows).toEqual([]);
	});
});
