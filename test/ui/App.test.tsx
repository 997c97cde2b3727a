import {describe, expect, it} from 'vitest';
import {bindings} from '../../src/keys/keymap.ts';
import {paneIds} from '../../src/panes/pane.ts';
import {type Desk, openDesk} from '../../src/screen/desk.ts';
import {paintFor} from '../../src/theme/theme.ts';
import {unicode} from '../../src/view/glyphs.ts';
import {keyBytes} from '../support/key-bytes.ts';
import {aDataset, aManifest} from '../support/records.ts';
import {shipped} from '../support/shipped.ts';
import {bare, linesOf, mount} from '../support/stage.tsx';

const SMALL = {columns: 80, rows: 24};
const LARGE = {columns: 120, rows: 40};
const SIZES = [{columns: 40, rows: 12}, SMALL, LARGE, {columns: 100, rows: 30}, {columns: 200, rows: 60}, {columns: 20, rows: 6}];
let opened: Desk | undefined;
const desk = () => {
	opened ??= openDesk(shipped(), unicode);
	return opened;
};
const colour = paintFor({colour: true, ascii: false});

describe('what Ink draws', () => {
	it.each(SIZES)('is the composed screen, cell for cell, at $columns×$rows: ink-table draws as tableLines does', async size => {
		const stage = mount(desk(), {size});
		await stage.settled();
		expect(stage.frame()).toEqual(linesOf(stage.store));
	});

	it.each(paneIds)('is the composed screen of %s, zoomed', async pane => {
		for (const size of [SMALL, LARGE]) {
			const stage = mount(desk(), {size, pane, zoom: true});
			await stage.settled();
			expect(stage.frame()).toEqual(linesOf(stage.store));
		}
	});

	it('is the same with colours, once they are taken out', async () => {
		const stage = mount(desk(), {size: LARGE, pane: 'regions', paint: colour});
		await stage.settled();
		expect(stage.frame().map(bare)).toEqual(linesOf(stage.store));
		expect(stage.frame().join('')).toContain('\u001B[7m');
	});

	it('is inverse on the selected row of the leaderboard, from the mark to the border', async () => {
		const stage = mount(desk(), {size: SMALL, pane: 'regions', zoom: true, paint: paintFor({colour: false, ascii: false})});
		await stage.settled();
		const row = stage.frame().find(line => line.includes('Primorsky Krai')) ?? '';
		// biome-ignore lint/suspicious/noControlCharactersInRegex: escape codes are what is looked for
		const outside = row.replaceAll(/\u001B\[7m.*?\u001B\[27m/g, '');
		expect(bare(outside)).toBe('││');
		expect(stage.frame().filter(line => line.includes('\u001B[7m'))).toHaveLength(1);
	});

	it('is the composed screen also where a heading of the table is cut', async () => {
		const dataset = aDataset({manifest: aManifest({regions: {...aManifest().regions, period: '2012/2013'}})});
		const stage = mount(openDesk(dataset, unicode), {size: SMALL, pane: 'regions', zoom: true});
		await stage.settled();
		expect(stage.frame().join('\n')).toContain('2012…');
	});

	it('is the composed screen of a dataset without records', async () => {
		const empty = aDataset({milestones: [], observations: [], series: [], projects: [], regions: [], pledges: [], conflicts: [], derivations: []});
		const stage = mount(openDesk(empty, unicode), {size: SMALL});
		await stage.settled();
	});
});

/** The bytes that a terminal sends for a key. */

describe('keys', () => {
	it('move the cursor', async () => {
		const stage = mount(desk(), {size: SMALL, pane: 'regions', zoom: true});
		await stage.settled();
		const marked = () => stage.frame().find(line => line.startsWith('│›')) ?? '';
		expect(marked()).toContain('Primorsky Krai');
		stage.press('j');
		await stage.settled();
		expect(marked()).toContain('St. Petersburg');
		stage.press('jk\u001B[B');
		await stage.settled();
	});

	it('that come in one burst are all obeyed', async () => {
		const stage = mount(desk(), {size: SMALL, pane: 'regions', zoom: true});
		await stage.settled();
		stage.press('jjj');
		await stage.settled();
		expect(stage.frame().find(line => line.startsWith('│›'))).toContain('Amur Region');
	});

	it('open a detail, scroll it and lead back to the very same screen', async () => {
		const stage = mount(desk(), {size: SMALL});
		await stage.settled();
		const before = stage.frame();
		for (const bytes of ['\r', 'j', '\u001B[6~']) {
			stage.press(bytes);
			await stage.settled();
			expect(stage.frame()).not.toEqual(before);
		}
		stage.press('\u001B');
		// A lone escape is believed only after a moment, in which a sequence might have followed.
		await expect.poll(() => stage.frame(), {interval: 5}).toEqual(before);
	});

	it.each(
		bindings.flatMap(binding =>
			binding.modes.filter(mode => mode !== 'presenting').flatMap(mode => binding.keys.map(key => ({key, mode, action: binding.action}))),
		),
	)('$key in $mode does on a terminal what the table says', async ({key, mode, action}) => {
		const open = () => {
			const stage = mount(desk(), {size: SMALL, pane: 'trade'});
			if (mode === 'search' || mode === 'palette') stage.store.dispatch({type: mode});
			else if (mode !== 'browse') stage.store.dispatch({type: 'open', overlay: mode});
			return stage;
		};
		const [pressed, told] = [open(), open()];
		await pressed.settled();
		let left = 0;
		pressed.store.onLeave = () => left++;
		told.store.onLeave = () => left--;
		pressed.press(keyBytes(key));
		told.store.dispatch(action);
		await expect.poll(() => linesOf(pressed.store), {timeout: 2000, interval: 5}).toEqual(linesOf(told.store));
		await expect.poll(() => left).toBe(0);
		await pressed.settled();
	});

	it('that nobody bound change nothing', async () => {
		const stage = mount(desk(), {size: SMALL});
		await stage.settled();
		const before = stage.store.screen();
		for (const bytes of ['x', 'ф', '\u001B[<0;10;5M', '\u001B[I', '\u001B[15~', '\u0019']) stage.press(bytes);
		stage.press('j');
		await stage.settled();
		// The cursor went one row down, and nothing else was done.
		const other = mount(desk(), {size: SMALL});
		other.store.dispatch({type: 'move', by: 1});
		expect(stage.store.screen()).not.toBe(before);
		expect(linesOf(stage.store)).toEqual(linesOf(other.store));
	});
});

describe('a resize', () => {
	it('is drawn at the new size', async () => {
		const stage = mount(desk(), {size: SMALL});
		await stage.settled();
		stage.store.resize({columns: 90, rows: 30});
		await stage.settled();
		expect(stage.frame()).toHaveLength(29);
	});
});

describe('a fault in drawing', () => {
	it('is handed to whoever ends the program, and draws nothing', async () => {
		const broken = () => {
			throw new Error('a broken painter');
		};
		const stage = mount(desk(), {size: SMALL, paint: broken});
		await expect.poll(() => stage.faults.length).toBeGreaterThan(0);
		expect(String(stage.faults[0])).toContain('a broken painter');
		expect(stage.frame().join('').trim()).toBe('');
	});
});
