import fc from 'fast-check';
import {describe, expect, it} from 'vitest';
import {find} from '../../src/dataset/dataset.ts';
import {thread} from '../../src/indicators/threads.ts';
import {dateShort} from '../../src/locale/format.ts';
import {paneIds} from '../../src/panes/pane.ts';
import {BREAKPOINTS} from '../../src/screen/arrange.ts';
import {compose} from '../../src/screen/compose.ts';
import {type Desk, openDesk} from '../../src/screen/desk.ts';
import {width} from '../../src/text/width.ts';
import {lineText, spanText} from '../../src/view/block.ts';
import {ascii, unicode} from '../../src/view/glyphs.ts';
import {anAction} from '../support/arbitrary.ts';
import {type Moment, opening, play, step} from '../support/play.ts';
import {aDataset} from '../support/records.ts';
import {textLines} from '../support/screen-text.ts';
import {shipped} from '../support/shipped.ts';

const EMPTY = aDataset({
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
});

const desks: Readonly<Record<string, Desk>> = {
	shipped: openDesk(shipped(), unicode),
	'shipped in ascii': openDesk(shipped(), ascii),
	tiny: openDesk(aDataset(), unicode),
	empty: openDesk(EMPTY, unicode),
};

const aSize = fc.oneof(
	fc.record({columns: fc.integer({min: 1, max: 220}), rows: fc.integer({min: 1, max: 70})}),
	// The sizes at which the arrangement changes, and those just beside them.
	fc.record({
		columns: fc.constantFrom(1, 2, 10, 39, 40, 41, 60, 79, 80, 81, 100, 120, 159, 160, 200),
		rows: fc.constantFrom(1, 2, 3, 11, 12, 13, 23, 24, 25, 35, 36, 40, 60),
	}),
);
const aRun = fc.record({
	size: aSize,
	pane: fc.constantFrom(...paneIds),
	actions: fc.array(fc.oneof(anAction, fc.record({type: fc.constant('time' as const), by: fc.constantFrom(1 as const, -1 as const)})), {
		maxLength: 7,
	}),
});

const every = (desk: Desk, check: (moment: Moment) => void, numRuns = 120) =>
	fc.assert(
		fc.property(aRun, ({size, pane, actions}) => {
			for (const moment of play(opening(desk, size, pane), actions)) check(moment);
		}),
		{numRuns},
	);

/** The date that stands before a row of the trade pane. */
const periodOf = ({desk, state}: Moment): string => {
	const row = state.cursors.trade ?? '';
	const [, year] = row.split('@');
	return year ?? dateShort(find(desk.dataset, 'observations', row)?.period ?? 'XXXX');
};

const isSelectionShown = (moment: Moment): boolean => {
	const {screen, state} = moment;
	const picture = screen.columns.flat().find(each => each.id === state.pane);
	if (picture?.rows.some(row => row.selected)) return true;
	if (state.pane !== 'trade') return false;
	// Where the chart stands alone, a sentence below it reads out the row: beginning with the year, or as in the tiniest screen.
	const strong = (picture?.rows ?? []).flatMap(row => row.line).filter(span => typeof span !== 'string' && span.strong === true);
	const brief = moment.desk.views.trade.brief(state.cursors.trade ?? '').slice(0, 12);
	return strong.some(span => spanText(span).trim() === periodOf(moment)) || (picture?.rows ?? []).some(row => lineText(row.line).includes(brief));
};

describe.each(Object.keys(desks))('every screen of the %s dataset', name => {
	const desk = desks[name] as Desk;

	it('is one row lower than the terminal, and no line is wider', () => {
		every(desk, ({screen}) => {
			const {columns, rows} = screen.size;
			const lines = textLines(screen);
			expect(lines.length).toBeLessThanOrEqual(rows - 1);
			if (screen.kind !== 'tiny') expect(lines).toHaveLength(rows - 1);
			for (const line of lines) expect(width(line)).toBeLessThanOrEqual(columns);
			if (screen.kind !== 'tiny') for (const line of lines) expect(width(line)).toBe(columns);
		});
	});

	it('shows the selected row', () => {
		every(desk, moment => {
			const {screen, state} = moment;
			if (screen.kind === 'tiny' || state.overlay.kind !== 'none' || moment.desk.views[state.pane].rows.length === 0) return;
			expect(isSelectionShown(moment), textLines(screen).join('\n')).toBe(true);
		});
	});

	it('says nothing that is no word: undefined, NaN, Infinity, [object Object]', () => {
		every(desk, ({screen}) => expect(textLines(screen).join('\n')).not.toMatch(/undefined|NaN|Infinity|\[object/));
	});

	it('says how to get out, as soon as there is a frame', () => {
		every(desk, ({screen}) => {
			if (screen.kind !== 'tiny') expect(lineText(screen.foot[0] ?? [])).toMatch(/back|quit/);
		});
	});
});

describe('every screen in ASCII', () => {
	it('has nothing else on it and is as wide as the other', () => {
		every(desks['shipped in ascii'] as Desk, ({screen}) => {
			const plain = textLines(screen, true);
			for (const line of plain) expect(line).toMatch(/^[\x20-\x7e]*$/);
			expect(plain.map(line => line.length)).toEqual(textLines(screen).map(width));
		});
	});
});

describe('the arrangement', () => {
	const desk = desks['shipped'] as Desk;
	const kindAt = (columns: number, rows: number) => opening(desk, {columns, rows}).screen.kind;

	it.each([
		[39, 30, 'tiny'],
		[200, 11, 'tiny'],
		[40, 12, 'single'],
		[79, 60, 'single'],
		[200, 23, 'single'],
		[80, 24, 'grid'],
		[159, 60, 'grid'],
		[200, 35, 'grid'],
		[160, 36, 'side'],
	])('at %d×%d is %s', (columns, rows, kind) => {
		expect(kindAt(columns, rows)).toBe(kind);
	});

	it('shows milestones, trade, projects and regions at once from 80×24 on', () => {
		const {columns, rows} = BREAKPOINTS.grid;
		const pictures = opening(desk, {columns, rows}).screen.columns.flat();
		expect(pictures.map(picture => picture.id).sort()).toEqual(['milestones', 'projects', 'regions', 'trade']);
	});

	it('shows one pane when it is zoomed, or there is no room for more', () => {
		for (const size of [
			{columns: 60, rows: 20},
			{columns: 80, rows: 24},
		]) {
			const {screen} = opening(desk, size, 'regions', true);
			expect(screen.columns.flat().map(picture => picture.id)).toEqual(['regions']);
		}
	});

	it('shows the detail of the row beside the panes where it is wide', () => {
		const {screen} = opening(desk, {columns: 200, rows: 60}, 'projects');
		expect(screen.columns.flat().find(picture => picture.id === 'side')).toBeDefined();
		expect(textLines(screen).join('\n')).toContain('Partners');
	});

	it('shows every pane somewhere: each has the focus by its number', () => {
		for (const pane of paneIds) {
			for (const size of [
				{columns: 40, rows: 12},
				{columns: 80, rows: 24},
				{columns: 160, rows: 36},
			]) {
				const {screen} = step(opening(desk, size), {type: 'pane', to: pane});
				expect(screen.columns.flat().map(picture => picture.id)).toContain(pane);
			}
		}
	});
});

describe('the smallest screens', () => {
	const desk = desks['shipped'] as Desk;

	it.each([
		[80, 1, 0],
		[80, 2, 1],
		[1, 24, 23],
		[10, 5, 4],
	])('at %d×%d have %d lines at most', (columns, rows, most) => {
		expect(textLines(opening(desk, {columns, rows}).screen).length).toBeLessThanOrEqual(most);
	});

	it('still say which row it is, and the row itself', () => {
		const moment = opening(desk, {columns: 30, rows: 8}, 'regions');
		const [head, ...rest] = textLines(moment.screen);
		expect(head?.trim()).toBe(`4 Regions 1/${desk.views.regions.rows.length}`);
		expect(rest.join('\n')).toContain('Primorsky Krai');
	});

	it('mark what they cut off', () => {
		const lines = textLines(opening(desk, {columns: 20, rows: 3}, 'regions').screen);
		expect(lines.at(-1)?.trimEnd()).toMatch(/…$/);
	});
});

describe('the header', () => {
	it('names what was searched for and the thread, how many belong to both, and what Esc does', () => {
		const desk = openDesk(shipped(), unicode);
		const both = desk.at({...desk.scope, filter: 'coal', thread: {record: 'khasan-rajin', from: 'projects'}});
		const ids = [...thread(shipped(), 'khasan-rajin')].filter(id => desk.search('coal').ids().has(id));
		expect(ids.length).toBeGreaterThan(0);
		for (const columns of [80, 120, 200]) {
			const [head = ''] = textLines(opening(both, {columns, rows: 24}).screen);
			expect(head).toMatch(new RegExp(`/coal, thread: Khasan–Rajin.* \\(${ids.length}\\), Esc lets go.* as of 2025-12-31`));
		}
		const long = desk.at({...both.scope, filter: 'coal of Raspadskaya by the port of Rajin'});
		expect(textLines(opening(long, {columns: 80, rows: 24}).screen)[0]).toMatch(/ \/coal of.*…, thread: Khasan–.*\(\d+\), Esc lets go .* as of/);
		expect(textLines(opening(long, {columns: 40, rows: 12}).screen)[0]).toMatch(/^ \/coal…, Khas… \d+, Esc +as of 2025-12-31/);
	});

	const head = (columns: number, thread: string) => {
		const desk = openDesk(shipped(), unicode);
		return textLines(opening(desk.at({...desk.scope, thread: {record: thread, from: 'projects'}}), {columns, rows: 24}).screen)[0] ?? '';
	};

	it('names the thread, how much belongs to it, the way out and the date, however long the name', () => {
		for (const columns of [80, 120, 200]) {
			expect(head(columns, 'khasan-rajin')).toMatch(/thread: Khasan–Rajin .*\(\d+\), Esc lets go.* as of 2025-12-31/);
		}
	});
});

describe('the help', () => {
	const lines = (desk: Desk) =>
		textLines(
			play(opening(desk, {columns: 80, rows: 200}), [{type: 'open', overlay: 'help'}]).at(-1)?.screen ??
				opening(desk, {columns: 80, rows: 200}).screen,
		);

	it('says what every sign means, in the signs of the terminal and of the dataset', () => {
		const text = lines(openDesk(shipped(), unicode)).join('\n');
		for (const category of shipped().manifest.categories) expect(text).toMatch(new RegExp(` \\${category.glyph} +milestone: ${category.label}`));
		expect(text).toMatch(/ ◆ +milestone: target/);
		expect(text).toMatch(/ x +disputed/);
		expect(lines(openDesk(shipped(), ascii)).join('\n')).toMatch(/ # +milestone: target/);
	});
});

describe('what the last line cannot hold', () => {
	const desk = openDesk(aDataset(), unicode);
	const lastLine = (saying: string, columns: number) => {
		const state = {...opening(desk, {columns, rows: 30}).state, trouble: saying};
		return lineText(compose(desk, state, {columns, rows: 30}).foot.at(-1) ?? []);
	};

	it('says by which key it is read whole, and what it can hold says nothing of it', () => {
		const long = 'projects.json:12:5: project pobeda: history[0].stage names no stage of the dataset, which has five. Name one of them.';
		expect(lastLine(long, 100)).toMatch(/… e: all of it {2}/);
		expect(width(lastLine(long, 100))).toBe(100);
		expect(lastLine('Theme dark.', 100)).not.toContain('all of it');
	});
});
