import fc from 'fast-check';
import {describe, expect, it} from 'vitest';
import {paneIds} from '../../src/panes/pane.ts';
import {screenLines} from '../../src/screen/compose.ts';
import {openDesk} from '../../src/screen/desk.ts';
import {paintPlain} from '../../src/theme/theme.ts';
import {ascii} from '../../src/view/glyphs.ts';
import {opening, step} from '../support/play.ts';
import {shipped} from '../support/shipped.ts';

const desk = openDesk(shipped(), ascii);
const paint = paintPlain(false, true);

// What Unicode calls ambiguous and is no letter: punctuation, arrows, box drawing, blocks, shapes.
const WIDE =
	/[\u00A1\u00A4\u00A7\u00A8\u00B0-\u00B4\u00B6-\u00BA\u00BC-\u00BF\u00D7\u00F7\u2010\u2013-\u2026\u2030-\u203E\u2190-\u21FF\u2200-\u22FF\u2500-\u25FF\u2600-\u266F]/;

describe('where ambiguous signs may be two cells wide', () => {
	it('no screen has any', () => {
		fc.assert(
			fc.property(
				fc.constantFrom(...paneIds),
				fc.integer({min: 1, max: 160}),
				fc.integer({min: 1, max: 50}),
				fc.constantFrom('detail' as const, 'help' as const, undefined),
				(pane, columns, rows, overlay) => {
					const start = opening(desk, {columns, rows}, pane);
					const {screen} = overlay === undefined ? start : step(start, {type: 'open', overlay});
					for (const {line} of screenLines(screen)) expect(paint(line)).not.toMatch(WIDE);
				},
			),
			{numRuns: 80},
		);
	});

	it('nor any detail of the dataset', () => {
		for (const id of paneIds) {
			for (const row of desk.views[id].rows) expect(paint([desk.views[id].brief(row)])).not.toMatch(WIDE);
		}
	});
});
