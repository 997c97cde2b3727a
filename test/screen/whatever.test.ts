import fc from 'fast-check';
import {describe, expect, it} from 'vitest';
import {paneIds} from '../../src/panes/pane.ts';
import {openDesk} from '../../src/screen/desk.ts';
import type {Action} from '../../src/state/action.ts';
import {width} from '../../src/text/width.ts';
import {unicode} from '../../src/view/glyphs.ts';
import {anAction} from '../support/arbitrary.ts';
import {opening, play, step} from '../support/play.ts';
import {textLines} from '../support/screen-text.ts';
import {shipped} from '../support/shipped.ts';

const desk = openDesk(shipped(), unicode);

/** A terminal of any size, which a person resizes between two keys. */
const aSize = fc.record({columns: fc.integer({min: 1, max: 250}), rows: fc.integer({min: 1, max: 80})});
const aTime: fc.Arbitrary<Action> = fc.record({type: fc.constant('time' as const), by: fc.constantFrom(1 as const, -1 as const)});
const aStep = fc.record({action: fc.oneof({arbitrary: anAction, weight: 12}, aTime), size: fc.option(aSize, {freq: 4, nil: undefined})});
const BACK: Action = {type: 'back'};

describe('the shipped dataset, whatever is done at whatever size', () => {
	it('keeps to the screen, keeps the selection in its list, says no nonsense, and Esc leads home', () => {
		fc.assert(
			fc.property(aSize, fc.constantFrom(...paneIds), fc.array(aStep, {maxLength: 12}), (size, pane, steps) => {
				let now = opening(desk, size, pane);
				for (const {action, size: to} of steps) {
					now = step(now, action, to ?? now.screen.size);
					const {columns, rows} = now.screen.size;
					const lines = textLines(now.screen);
					expect(lines.length).toBeLessThanOrEqual(rows - 1);
					for (const line of lines) expect(width(line)).toBeLessThanOrEqual(columns);
					expect(lines.join('\n')).not.toMatch(/undefined|NaN|Infinity|\[object/);
					for (const id of paneIds) {
						const list = now.desk.views[id].rows;
						if (list.length > 0) expect(list).toContain(now.state.cursors[id]);
					}
					const {overlay} = now.state;
					if ('at' in overlay && overlay.at > 0) expect(overlay.at).toBeLessThan(Math.max(1, now.screen.extent.found.length));
				}
				// Actions, detail, filter, thread, zoom: there is nothing more to step back from.
				const home = play(now, [BACK, BACK, BACK, BACK, BACK]).at(-1)?.state;
				expect(home).toMatchObject({overlay: {kind: 'none'}, zoom: false, scope: {thread: undefined, filter: undefined}});
				if (!now.state.left) expect(home?.left).toBe(false);
			}),
			{numRuns: 60},
		);
	});
});
