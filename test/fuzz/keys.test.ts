import fc from 'fast-check';
import {expect, it} from 'vitest';
import {actionFor} from '../../src/keys/in-force.ts';
import {screenLines} from '../../src/screen/compose.ts';
import {openDesk, startCursors} from '../../src/screen/desk.ts';
import {initialState, isTyping} from '../../src/state/state.ts';
import {width} from '../../src/text/width.ts';
import {paintPlain} from '../../src/theme/theme.ts';
import {createKeyInput, type Input} from '../../src/ui/key-input.ts';
import {createStore} from '../../src/ui/store.ts';
import {unicode} from '../../src/view/glyphs.ts';
import {hold, PATIENCE} from '../support/fuzz.ts';
import {NASTY_PIECES} from '../support/nasty-text.ts';
import {aDataset} from '../support/records.ts';
import {unsafeIn} from '../support/unsafe.ts';

// Whatever bytes a terminal sends, in whatever reads, between whatever changes of its size.

const desk = openDesk(aDataset(), unicode);
const plain = paintPlain(false);

const aRead = fc.oneof(
	{
		arbitrary: fc.constantFrom('j', 'k', '\t', '\r', '/', ':', '?', 'z', 't', '\u001B', '\u001B[A', '\u001B[B', '\u001B[', 'A', '2014', 'G', 'm'),
		weight: 4,
	},
	fc.constantFrom('\u001B[200~', '\u001B[201~', '\u001B[<0;1;1M', '\u001B[I', '\u001B]11;rgb:0/0/0\u0007', ...NASTY_PIECES),
	fc.string({unit: 'binary', maxLength: 8}),
);
const aSize = fc.record({columns: fc.integer({min: 1, max: 220}), rows: fc.integer({min: 1, max: 70})});

it(
	'the screen stays whole',
	() =>
		hold('keys: bytes read, sizes changed', 250, fc.array(fc.tuple(aRead, fc.option(aSize, {freq: 4}), fc.boolean()), {maxLength: 25}), reads => {
			const store = createStore(desk, initialState(startCursors(desk), 'milestones'), {columns: 80, rows: 24});
			const input = createKeyInput();
			const obey = (inputs: readonly Input[]) => {
				for (const one of inputs) {
					const mode = store.mode();
					if (one.kind === 'paste') {
						if (isTyping(mode)) store.dispatch({type: 'type', text: one.text});
					} else {
						for (const letter of one.bytes.startsWith('\u001B') ? ['escape'] : Array.from(one.bytes)) {
							const action = actionFor(letter, store.mode(), store.isCounting());
							if (action) store.dispatch(action);
							else if (isTyping(store.mode())) store.dispatch({type: 'type', text: letter});
						}
					}
				}
			};
			for (const [read, size, isLast] of reads) {
				obey(input.take(read));
				if (isLast) obey(input.settle());
				if (size) store.resize(size);
				const {columns, rows} = store.screen().size;
				const lines = screenLines(store.screen()).map(({line}) => plain(line));
				expect(lines.length).toBeLessThanOrEqual(Math.max(0, rows - 1));
				for (const line of lines) {
					expect(width(line)).toBeLessThanOrEqual(columns);
					expect(unsafeIn(line)).toBeUndefined();
				}
			}
		}),
	PATIENCE,
);
