import fc from 'fast-check';
import {expect, it} from 'vitest';
import {clean} from '../../src/text/clean.ts';
import {fit, truncate, wrap} from '../../src/text/fit.ts';
import {width} from '../../src/text/width.ts';
import {linked} from '../../src/theme/links.ts';
import {paintPlain} from '../../src/theme/theme.ts';
import {clipboardBytes} from '../../src/ui/clipboard.ts';
import {wrapLine} from '../../src/view/line.ts';
import {hold, PATIENCE} from '../support/fuzz.ts';
import {aNastyText} from '../support/nasty-text.ts';
import {unsafeIn, unsafeInPainted} from '../support/unsafe.ts';

// Any text whatever, through the layer that takes texts in and fits them into cells.

const ESCAPE = '\u001B';
const BELL = '\u0007';

const room = fc.integer({min: 1, max: 60});

it(
	'a text that was cleaned has nothing to obey in it, cleaning it again changes nothing, and it keeps to its cells',
	() =>
		hold('text: cleaned, cut, wrapped, transcribed', 1500, fc.tuple(aNastyText, room), ([text, cells]) => {
			const once = clean(text);
			expect(unsafeIn(once)).toBeUndefined();
			expect(clean(once)).toBe(once);
			expect(width(fit(once, cells))).toBe(cells);
			expect(width(truncate(once, cells))).toBeLessThanOrEqual(cells);
			for (const line of wrap(once, cells + 1)) expect(width(line)).toBeLessThanOrEqual(cells + 1);
			for (const line of wrapLine([once, {text: once, strong: true}], cells + 1))
				expect(width(line.map(span => (typeof span === 'string' ? span : span.text)).join(''))).toBeLessThanOrEqual(cells + 1);
			expect(paintPlain(true)([once])).toMatch(/^[ -~]*$/);
		}),
	PATIENCE,
);

it(
	'no text gets out of what is sent to the terminal for it: a link, the clipboard',
	() =>
		hold('text: as an address, to the clipboard', 1500, fc.tuple(aNastyText, fc.constantFrom('xterm', 'screen', 'tmux')), ([text, term]) => {
			expect(unsafeInPainted(linked('x', `https://example.org/${text}`))).toBeUndefined();
			expect(linked('x', text).replaceAll(ESCAPE, 'E').replaceAll(BELL, 'B')).toMatch(/^x$|^E\]8;id=[a-z0-9]+;https?:\/\/[!-~]+BxE\]8;;B$/);
			const bytes = clipboardBytes(text, {TERM: term, ...(term === 'tmux' && {TMUX: 'x'})}) ?? '';
			// Nothing but the request and its wrapping for multiplexers, and base64 in it.
			const seen = bytes.replaceAll(ESCAPE, '!').replaceAll(BELL, '#');
			expect(seen.replaceAll(/!Ptmux;!|!P|!\\|!\]52;c;|#/g, '')).toMatch(/^[A-Za-z0-9+/=]*$/);
		}),
	PATIENCE,
);
