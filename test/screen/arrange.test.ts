import fc from 'fast-check';
import {describe, expect, it} from 'vitest';
import {type PaneId, paneIds} from '../../src/panes/pane.ts';
import {arrange, BREAKPOINTS, type Wants} from '../../src/screen/arrange.ts';

const wantsOf = (over: Partial<Wants> = {}): Wants => ({...Object.fromEntries(paneIds.map(id => [id, Number.POSITIVE_INFINITY])), ...over}) as Wants;
const at = (columns: number, rows: number, focused: PaneId = 'milestones', alone = false, wants = wantsOf()) =>
	arrange({columns, rows}, paneIds, focused, alone, wants);

const aCase = fc.record({
	columns: fc.integer({min: 1, max: 250}),
	rows: fc.integer({min: 1, max: 80}),
	focused: fc.constantFrom(...paneIds),
	alone: fc.boolean(),
	wants: fc.array(fc.integer({min: 0, max: 60}), {minLength: paneIds.length, maxLength: paneIds.length}),
});

describe('arrange', () => {
	it('fills the body to the last cell, at any size and whatever the panes want', () => {
		fc.assert(
			fc.property(aCase, ({columns, rows, focused, alone, wants}) => {
				const found = at(columns, rows, focused, alone, Object.fromEntries(paneIds.map((id, index) => [id, wants[index] ?? 0])) as Wants);
				if (found.kind === 'tiny') return;
				const body = found.height - (found.kind === 'single' ? 3 : 2);
				const {side} = found;
				const stacks = found.columns.map((column, index) => [
					...column.map(pane => pane.rect),
					...(side && index === found.columns.length - 1 ? [side] : []),
				]);
				expect(stacks.reduce((sum, stack) => sum + (stack[0]?.width ?? 0), 0)).toBe(columns);
				for (const stack of stacks) {
					expect(new Set(stack.map(rect => rect.width)).size).toBe(1);
					expect(stack.reduce((sum, rect) => sum + rect.height, 0)).toBe(body);
				}
			}),
			{numRuns: 500},
		);
	});

	it('always has a place for the pane that has the focus, and for each pane one at most', () => {
		fc.assert(
			fc.property(aCase, ({columns, rows, focused, alone}) => {
				const found = at(columns, rows, focused, alone);
				const shown = found.columns.flat().map(({pane}) => pane);
				if (found.kind !== 'tiny') expect(shown).toContain(focused);
				expect(new Set(shown).size).toBe(shown.length);
			}),
		);
	});

	it('gives every pane room for its frame and a few rows', () => {
		fc.assert(
			fc.property(aCase, ({columns, rows, focused, alone}) => {
				for (const {rect} of at(columns, rows, focused, alone).columns.flat()) {
					expect(rect.width).toBeGreaterThanOrEqual(38);
					expect(rect.height).toBeGreaterThanOrEqual(6);
				}
			}),
		);
	});

	it('gives height that a row of panes has no use for to the other', () => {
		const {columns, rows} = BREAKPOINTS.grid;
		const even = at(columns, rows + 10).columns[0]?.map(({rect}) => rect.height) ?? [];
		const low = at(columns, rows + 10, 'milestones', false, wantsOf({projects: 4, regions: 5})).columns[0]?.map(({rect}) => rect.height) ?? [];
		expect(Math.abs((even[0] ?? 0) - (even[1] ?? 0))).toBeLessThanOrEqual(1);
		expect(low[1]).toBe(7);
		expect((low[0] ?? 0) + (low[1] ?? 0)).toBe((even[0] ?? 0) + (even[1] ?? 0));
	});
});
