import {afterEach, describe, expect, it, vi} from 'vitest';
import type {Pane, PaneView} from '../../src/panes/pane.ts';
import {screenLines} from '../../src/screen/compose.ts';
import {type Desk, openDesk} from '../../src/screen/desk.ts';
import {unicode} from '../../src/view/glyphs.ts';
import {opening, play} from '../support/play.ts';
import {aDataset} from '../support/records.ts';
import {textLines} from '../support/screen-text.ts';
import {mount} from '../support/stage.tsx';

// A fault is planted in a pane, as none is known: in opening it, in its blocks, in a line made only when it is laid out, in a
// chart, in a detail.

const planted = vi.hoisted(() => ({change: (view: PaneView): PaneView => view}));
vi.mock('../../src/panes/projects/index.ts', async original => {
	const {projects} = await original<{projects: Pane}>();
	return {projects: {...projects, open: (...args: Parameters<Pane['open']>) => planted.change(projects.open(...args))} satisfies Pane};
});
afterEach(() => {
	planted.change = view => view;
});

const fail = (): never => {
	throw new TypeError('planted\u001B[2J by the test');
};

const FAULTS: readonly (readonly [string, (view: PaneView) => PaneView])[] = [
	['opening it', fail],
	['its blocks', view => ({...view, blocks: fail})],
	['a chart', view => ({...view, wants: 20, blocks: () => [{kind: 'chart', chart: {points: 1} as never}]})],
	['no blocks at all', view => ({...view, blocks: () => [null as never]})],
];

const deskWith = (change: (view: PaneView) => PaneView): Desk => {
	planted.change = change;
	return openDesk(aDataset(), unicode);
};

const whole = {columns: 120, rows: 40};
const text = (moment: ReturnType<typeof opening>) => textLines(moment.screen).join('\n');

describe.each(FAULTS)('a fault in %s', (_, change) => {
	it('stands in its pane, and all other panes show what they have', () => {
		const desk = deskWith(change);
		const shown = text(opening(desk, whole));
		expect(shown).toContain('Projects cannot be shown, by a fault of tumen’s own.');
		expect(shown).toContain('Please report it');
		for (const other of ['A treaty is signed', 'South', 'Trade turnover']) expect(shown).toContain(other);
		expect(desk.faults.map(({what}) => what)).toEqual(['Projects']);
	});

	it('leaves every size and key working', () => {
		const desk = deskWith(change);
		for (const columns of [1, 20, 40, 80, 200])
			for (const rows of [1, 3, 12, 24, 50]) {
				const start = opening(desk, {columns, rows}, 'projects');
				const moments = play(start, [
					{type: 'open', overlay: 'detail'},
					{type: 'back'},
					{type: 'zoom'},
					{type: 'move', by: 1},
					{type: 'search'},
					{type: 'type', text: 'bridge'},
					{type: 'accept'},
					{type: 'time', by: -1},
					{type: 'pane', to: 'regions'},
				]);
				expect(moments.at(-1)?.state.pane).toBe('regions');
				for (const {screen} of moments) expect(screenLines(screen).length).toBeLessThan(Math.max(rows, 1));
			}
	});
});

describe('a fault in a row', () => {
	it('marks the row, and the others stand', () => {
		const desk = deskWith(view => ({
			...view,
			blocks: () => [
				{
					kind: 'list',
					items: [
						{id: 'railway', lines: fail},
						{id: 'pipeline', lines: () => [['Pipeline is whole']]},
					],
				},
			],
		}));
		const shown = text(opening(desk, whole));
		expect(shown).toContain('fault');
		expect(shown).toContain('Pipeline is whole');
	});

	it('stands in its detail, from which Esc leads back', () => {
		const desk = deskWith(view => ({...view, detail: fail}));
		const [, detail, back] = play(opening(desk, whole, 'projects'), [{type: 'open', overlay: 'detail'}, {type: 'back'}]);
		expect(detail && text(detail)).toContain('Projects cannot be shown');
		expect(back?.state.overlay).toEqual({kind: 'none'});
		expect(text(opening(desk, {columns: 200, rows: 50}, 'projects'))).toContain('South');
	});
});

describe('in Ink', () => {
	it('the pane shows its fault, keys move the others, and nothing escapes', async () => {
		const stage = mount(deskWith(fail), {size: whole});
		await stage.settled();
		expect(stage.frame().join('\n')).toContain('planted[2J by the test');
		stage.press('4');
		stage.press('j');
		await stage.settled();
		expect(stage.store.screen().extent.rows.projects).toEqual([]);
		expect(stage.faults).toEqual([]);
	});
});

describe('in plain text', () => {
	it('the other panes are printed, and the fault is told on stderr with code 1', async () => {
		const {piped} = await import('../support/piped.ts');
		planted.change = fail;
		const {code, out, err} = await piped([]);
		expect(code).toBe(1);
		expect(out).toContain('A treaty is signed');
		expect(out).toContain('Projects cannot be shown');
		expect(err).toContain('Projects cannot be shown');
		expect(err).toContain('planted[2J by the test');
		expect(out + err).not.toContain('\u001B');
	});
});
