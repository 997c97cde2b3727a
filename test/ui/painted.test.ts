import {fileURLToPath} from 'node:url';
import fc from 'fast-check';
import {describe, expect, it} from 'vitest';
import {loadDataset} from '../../src/dataset/load.ts';
import {paneIds} from '../../src/panes/pane.ts';
import {compose} from '../../src/screen/compose.ts';
import {openDesk} from '../../src/screen/desk.ts';
import {paintFor} from '../../src/theme/theme.ts';
import {paintedLines} from '../../src/ui/painted.ts';
import {unicode} from '../../src/view/glyphs.ts';
import {anAction} from '../support/arbitrary.ts';
import {opening, step} from '../support/play.ts';

const desk = openDesk(await loadDataset(fileURLToPath(new URL('../support/datasets/lakes', import.meta.url))), unicode);
const aSize = fc.record({columns: fc.integer({min: 30, max: 200}), rows: fc.integer({min: 8, max: 60})});
const aStep = fc.record({action: anAction, size: fc.option(aSize, {freq: 5, nil: undefined})});
const newPaint = () => paintFor({colour: true, ascii: false});

describe('painted lines', () => {
	it('are the same, whatever was kept of earlier screens, as those of a screen made of nothing', () => {
		const paint = newPaint();
		fc.assert(
			fc.property(aSize, fc.constantFrom(...paneIds), fc.array(aStep, {minLength: 1, maxLength: 12}), (size, pane, steps) => {
				let now = opening(desk, size, pane);
				for (const {action, size: to} of steps) {
					now = step(now, action, to ?? now.screen.size);
					const anew = compose(now.desk.at(now.desk.scope), now.state, now.screen.size);
					expect(paintedLines(now.screen, paint)).toEqual(paintedLines(anew, newPaint()));
				}
			}),
			{numRuns: 60},
		);
	});
});
