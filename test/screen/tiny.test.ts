import {describe, expect, it} from 'vitest';
import {openDesk} from '../../src/screen/desk.ts';
import type {Action} from '../../src/state/action.ts';
import {unicode} from '../../src/view/glyphs.ts';
import {opening, play} from '../support/play.ts';
import {textLines} from '../support/screen-text.ts';
import {shipped} from '../support/shipped.ts';

const desk = openDesk(shipped(), unicode);
const shown = (columns: number, rows: number, ...actions: Action[]): string[] => {
	const last = play(opening(desk, {columns, rows}, 'regions'), actions).at(-1);
	return last ? textLines(last.screen).map(line => line.trimEnd()) : [];
};
const detail: Action = {type: 'open', overlay: 'detail'};
const actions: Action = {type: 'palette'};

describe('a screen too small for a frame', () => {
	it('says in its last line which keys there are, where the row leaves it', () => {
		expect(shown(30, 8).at(-1)).toMatch(/\? help/);
		expect(shown(20, 3).join('\n')).not.toContain('help');
	});

	it('says how far a detail goes on, and how to get back', () => {
		expect(shown(30, 8, detail).at(-1)).toMatch(/^↓\d+ Esc back/);
		expect(shown(30, 8, detail, {type: 'move', by: 2}).at(-1)).toMatch(/^↑2 ↓\d+ Esc back/);
	});

	it('reads a detail to its end, line by line', () => {
		const all: string[] = [];
		for (let by = 0; by < 600; by += 5) all.push(...shown(30, 8, detail, {type: 'move', by}));
		expect(all.join('\n')).toContain('Who says so');
		expect(shown(30, 8, detail, {type: 'edge', to: 'last'}).at(-1)).toMatch(/^↑\d+ Esc/);
	});

	it('says which thread and which date it shows', () => {
		expect(shown(60, 8, {type: 'follow'})[0]).toContain('thread: Primorsky Krai');
		expect(shown(60, 8, {type: 'time', by: -1})[0]).toMatch(/ \d{4}-\d\d-\d\d/);
	});

	it('has the actions too, with a mark at the one it stands on', () => {
		const lines = shown(30, 8, actions, {type: 'move', by: 1});
		expect(lines.some(line => line.startsWith('›'))).toBe(true);
		expect(shown(20, 4, actions)[0]).toBe(' :▏');
	});

	it('ends what it cuts in one mark', () => {
		for (let columns = 8; columns < 40; columns++) expect(shown(columns, 3).at(-1)).not.toContain('……');
	});
});
