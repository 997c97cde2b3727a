import fc from 'fast-check';
import {describe, expect, it} from 'vitest';
import {clockOf} from '../../src/deck/clock.ts';
import {factLine} from '../../src/deck/handout.ts';
import {type Presenting, present, presentingFrom} from '../../src/deck/presenting.ts';
import {numerals} from '../../src/deck/wall/numerals.ts';
import {partsAt, stepScreen} from '../../src/deck/wall/screen.ts';
import {grounded, helpSheet, wallDeck, wallView} from '../../src/deck/wall/view.ts';
import type {Action} from '../../src/state/action.ts';
import {lineText} from '../../src/view/block.ts';
import {ascii, unicode} from '../../src/view/glyphs.ts';
import {lineWidth} from '../../src/view/line.ts';
import {aDataset} from '../support/records.ts';
import {shipped} from '../support/shipped.ts';
import {aDeck} from '../support/wall.ts';

const decks = [
	aDeck(shipped()),
	aDeck(aDataset()),
	aDeck(aDataset({projects: [], pledges: [], regions: [], observations: [], milestones: [], derivations: [], conflicts: []})),
];
const bare = (text: string) => text.replace(/\s/g, '');

const aSize = fc.record({columns: fc.integer({min: 1, max: 240}), rows: fc.integer({min: 1, max: 70})});
const aReadableSize = fc.record({columns: fc.integer({min: 40, max: 240}), rows: fc.integer({min: 12, max: 70})});

describe('a step on a wall of any size', () => {
	it('has one line less than the terminal, and none wider', () => {
		fc.assert(
			fc.property(aSize, fc.constantFrom(...decks), fc.nat(), fc.nat({max: 9}), (size, deck, at, part) => {
				const index = at % deck.steps.length;
				const step = deck.steps[index];
				if (!step) return;
				const lines = stepScreen(wallDeck(deck), {step, index, part, chosen: 0}, size, unicode);
				expect(lines.length).toBeLessThanOrEqual(Math.max(0, size.rows - 1));
				if (size.columns >= 12 && size.rows >= 5) expect(lines).toHaveLength(size.rows - 1);
				for (const line of lines) expect(lineWidth(line)).toBeLessThanOrEqual(size.columns);
				expect(lines.map(lineText).join('\n')).not.toMatch(/undefined|NaN|Infinity|\[object/);
			}),
			{numRuns: 300},
		);
	});

	it('loses nothing: every fact stands on one of its parts whole, with the first of its sources, and each part is shown whole', () => {
		fc.assert(
			fc.property(aReadableSize, fc.constantFrom(...decks), fc.nat(), (size, deck, at) => {
				const index = at % deck.steps.length;
				const step = deck.steps[index];
				if (!step) return;
				const parts = partsAt(step, size, unicode);
				const said = bare(parts.flatMap(part => part.flatMap(({lines}) => lines.map(lineText))).join(''));
				for (const fact of step.facts) {
					expect(said).toContain(bare(lineText(fact.line)));
					expect(said).toContain(bare(fact.sources[0] ?? ''));
					if (fact.big !== undefined && !numerals(fact.big, 3, unicode)) expect(said).toContain(bare(lineText(factLine(fact))));
					if (fact.confidence) expect(said).toContain(`${fact.confidence.word}confidence`);
				}
				for (const [part, pieces] of parts.entries()) {
					const screen = stepScreen(wallDeck(deck), {step, index, part}, size, unicode).map(lineText);
					for (const line of pieces.flatMap(({lines}) => lines)) expect(screen.some(shown => shown.includes(lineText(line)))).toBe(true);
					expect(screen.at(-1)).toContain(`as of`);
					expect(screen.at(-1)).toContain(`${index + 1}/${deck.steps.length}`);
				}
			}),
			{numRuns: 120},
		);
	});
});

describe('numerals', () => {
	it.each([3, 5] as const)('are %i rows of one width, whatever the figure', rows => {
		for (const glyphs of [unicode, ascii]) {
			for (const figure of ['34.4', '12/87', '1,000', '−94.1', '0123456789']) {
				const drawn = numerals(figure, rows, glyphs);
				expect(drawn).toHaveLength(rows);
				expect(new Set(drawn?.map(line => line.length)).size).toBe(1);
			}
		}
	});

	it('are none for what has letters', () => {
		expect(numerals('about 5', 3, unicode)).toBeUndefined();
		expect(numerals('', 3, unicode)).toBeUndefined();
	});

	it('tell all digits apart, in both sets', () => {
		for (const glyphs of [unicode, ascii]) {
			for (const rows of [3, 5] as const) expect(new Set(Array.from('0123456789', digit => numerals(digit, rows, glyphs)?.join('\n'))).size).toBe(10);
		}
	});
});

const anAction: fc.Arbitrary<Action> = fc.oneof(
	{
		weight: 5,
		arbitrary: fc.constantFrom<Action>(
			{type: 'step', by: 1},
			{type: 'step', by: -1},
			{type: 'onward'},
			{type: 'choose', by: 1},
			{type: 'choose', by: -1},
		),
	},
	fc.constantFrom<Action>({type: 'edge', to: 'first'}, {type: 'edge', to: 'last'}, {type: 'index'}, {type: 'search'}, {type: 'accept'}),
	fc.constantFrom<Action>(
		{type: 'blank'},
		{type: 'ground'},
		{type: 'clock', what: 'pause'},
		{type: 'clock', what: 'show'},
		{type: 'open', overlay: 'help'},
		{type: 'unknown'},
	),
	fc.constantFrom('0', '1', '7', '9').map((digit): Action => ({type: 'digit', digit})),
	fc.constantFrom<Action>(
		{type: 'move', by: 1},
		{type: 'move', by: -9},
		{type: 'page', by: 1},
		{type: 'type', text: 'pro'},
		{type: 'erase', what: 'word'},
		{type: 'back'},
	),
);

describe('presenting', () => {
	it('leaves a blank wall blank for a key that means nothing, and shows it again for one that does', () => {
		const wall = {deck: aDeck(shipped()), glyphs: unicode, detail: () => ({title: '', blocks: []}), isLight: false};
		const begun = presentingFrom(0, undefined);
		const {extent} = wallView(wall, begun, {columns: 80, rows: 24}, 0);
		const blank = present(begun, {type: 'blank'}, extent, 0);
		expect(blank.isBlank).toBe(true);
		expect(present(blank, {type: 'unknown'}, extent, 0).isBlank).toBe(true);
		expect(present(blank, {type: 'step', by: 1}, extent, 0).isBlank).toBe(false);
	});

	it('finds a step by words of its title and by the name of its pane', () => {
		const deck = aDeck(shipped());
		const wall = {deck, glyphs: unicode, detail: () => ({title: '', blocks: []}), isLight: false};
		const found = (text: string) => {
			const state = {...presentingFrom(0, clockOf(8)), over: {kind: 'index' as const, text, at: 0}};
			return wallView(wall, state, {columns: 100, rows: 30}, 0).extent.found.map(index => deck.steps[index]?.id);
		};
		expect(found('conflict')).toContain('conflicts');
		expect(found('sources disagree')).toEqual(['conflicts']);
		expect(found('xyzzy')).toEqual([]);
	});

	it('names keys and says what frozen means until the first step, and again after a key that means nothing', () => {
		const wall = {deck: aDeck(shipped()), glyphs: unicode, detail: () => ({title: '', blocks: []}), isLight: false};
		const footAt = (state: Presenting, columns = 80, rows = 24) => lineText(wallView(wall, state, {columns, rows}, 0).lines.at(-1) ?? []).trim();
		const first = presentingFrom(0, undefined);
		expect(footAt(first)).toBe('as of 2025-12-31, frozen till Esc, P · Space on  Esc back  ? help   1/13');
		expect(footAt(first, 120, 40)).toContain(', frozen: changed data show after Esc, P · Space on  Esc back  ? help');
		expect(footAt(first, 40, 12)).toMatch(/^as of 2025-12-31 · \? help {2,}1\/13$/);
		const press = (state: Presenting, type: 'unknown' | 'step') =>
			present(state, type === 'step' ? {type, by: 1} : {type}, wallView(wall, state, {columns: 120, rows: 40}, 0).extent, 0);
		const second = press(first, 'step');
		expect(footAt(second)).not.toContain('?');
		expect(footAt(press(second, 'unknown'))).toContain('? help');
		expect(footAt(press(press(second, 'unknown'), 'step'))).not.toContain('?');
		const help = wallView(wall, {...first, over: {kind: 'help', scroll: 99}}, {columns: 80, rows: 24}, 0)
			.lines.map(lineText)
			.join(' ');
		expect(help).toMatch(/frozen: the data stay as they were .* Esc, P shows/);
	});

	it('asked for a step that there is not says how many there are, until the next key', () => {
		const wall = {deck: aDeck(shipped()), glyphs: unicode, detail: () => ({title: '', blocks: []}), isLight: false};
		const view = (state: Presenting) => wallView(wall, state, {columns: 80, rows: 24}, 0);
		const footOf = (state: Presenting) => lineText(view(state).lines.at(-1) ?? []);
		const pressed = (state: Presenting, ...actions: readonly Action[]) =>
			actions.reduce((so, action) => present(so, action, view(so).extent, 0), state);
		const beyond = pressed(presentingFrom(0, undefined), {type: 'digit', digit: '9'}, {type: 'digit', digit: '9'}, {type: 'onward'});
		expect(beyond.step).toBe(0);
		expect(footOf(beyond)).toContain(`there are ${wall.deck.steps.length}  1/${wall.deck.steps.length}`);
		expect(footOf(pressed(beyond, {type: 'unknown'}))).not.toContain('there are');
		expect(footOf(pressed(beyond, {type: 'digit', digit: '2'}))).not.toContain('there are');
	});

	it('cuts its keys where there is no room with the sign for that, as a point is a key', () => {
		const {lines} = helpSheet(0, {columns: 40, rows: 60}, unicode);
		expect(lines.map(line => lineText(line).trim())).toContainEqual(expect.stringMatching(/^Space \S.*\S… {2}on$/));
	});

	it('always has a step and a part of it to show, whatever is pressed at whatever size', () => {
		fc.assert(
			fc.property(fc.constantFrom(...decks), fc.array(fc.tuple(anAction, aSize), {maxLength: 30}), (deck, actions) => {
				const wall = {deck, glyphs: unicode, detail: () => ({title: 'Detail', blocks: [{kind: 'text' as const, line: ['so']}]}), isLight: false};
				let state = presentingFrom(0, clockOf(8));
				for (const [action, size] of actions) {
					const {extent} = wallView(wall, state, size, 0);
					state = present({...state, left: undefined}, action, extent, 0);
					expect(state.step).toBeGreaterThanOrEqual(0);
					expect(state.step).toBeLessThan(deck.steps.length);
					const {lines} = wallView(wall, state, size, 0);
					expect(lines.length).toBeLessThanOrEqual(Math.max(0, size.rows - 1));
					for (const line of lines) expect(lineWidth(line)).toBeLessThanOrEqual(size.columns);
					for (const line of grounded(lines, size).slice(0, -1)) expect(lineWidth(line)).toBe(size.columns);
				}
			}),
			{numRuns: 100},
		);
	});
});
