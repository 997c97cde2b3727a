import fc from 'fast-check';
import {paneIds} from '../../src/panes/pane.ts';
import type {Action} from '../../src/state/action.ts';
import type {Line, Span} from '../../src/view/block.ts';

// What property tests draw from.

/** Characters of the scripts that data are written in: one cell, two cells, none; whole and decomposed. */
const CHARACTERS = ['a', 'Z', '7', '.', '-', 'é', 'e\u0301', 'ж', 'й', 'и\u0306', '–', '×', '●', '│', '한', '글', '圈', '河', '，'];

export const aWord = fc.array(fc.constantFrom(...CHARACTERS), {minLength: 1, maxLength: 14}).map(chars => chars.join(''));

/** Words with single spaces between them, as clean text has them. */
export const aSentence = fc.array(aWord, {maxLength: 12}).map(words => words.join(' '));

/** Texts as they come: with runs of spaces, at the ends too. */
export const aText = fc.array(fc.oneof(aWord, fc.constantFrom(' ', '  ')), {maxLength: 12}).map(parts => parts.join(''));

const aSpan: fc.Arbitrary<Span> = fc.oneof(
	aText,
	fc.record({text: aText, tone: fc.constantFrom('plain' as const, 'muted' as const, 'accent' as const, 'warning' as const), strong: fc.boolean()}),
);

export const aLine: fc.Arbitrary<Line> = fc.array(aSpan, {maxLength: 5});

/** Anything a key can mean. Leaving is drawn apart: what comes after it is not seen. */
export const anAction: fc.Arbitrary<Action> = fc.oneof(
	{arbitrary: fc.record({type: fc.constant('move' as const), by: fc.constantFrom(1, -1, 3, -50)}), weight: 4},
	fc.record({type: fc.constant('page' as const), by: fc.constantFrom(1 as const, -1 as const)}),
	fc.record({type: fc.constant('edge' as const), to: fc.constantFrom('first' as const, 'last' as const)}),
	fc.record({type: fc.constant('across' as const), by: fc.constantFrom(1 as const, -1 as const)}),
	fc.record({
		type: fc.constant('pane' as const),
		to: fc.constantFrom(...paneIds),
	}),
	fc.record({type: fc.constant('turn' as const), by: fc.constantFrom(1 as const, -1 as const)}),
	fc.record({type: fc.constant('open' as const), overlay: fc.constantFrom('detail' as const, 'help' as const, 'menu' as const)}),
	fc.constant({type: 'choose' as const}),
	fc.constant({type: 'zoom' as const}),
	fc.constant({type: 'follow' as const}),
	fc.constant({type: 'back' as const}),
);
