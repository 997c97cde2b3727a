import type {ThemeName} from '../state/theme-name.ts';
import type {Line} from '../view/block.ts';
import {spanText} from '../view/block.ts';
import {toAscii, toNarrow} from '../view/glyphs.ts';
import {linked} from './links.ts';
import {PALETTES, type Pen} from './palettes.ts';

/** Has done its work when lines are broken; shown, it is a space like any other. */
const NO_BREAK = '\u00A0';

const sgr = (code: string): string => `\u001B[${code}m`;

/** A ground that is painted under everything, whatever the terminal's own: letters and ground, in the sixteen colours. */
export type Ground = 'light' | 'dark';

const GROUNDS: Readonly<Record<Ground, {readonly letters: string; readonly ground: string}>> = {
	light: {letters: '30', ground: '107'},
	dark: {letters: '97', ground: '40'},
};

/** A pen on a painted ground: what it switches off is not the terminal's own colour then, but that of the letters. */
const penOn = (pen: Pen | undefined, letters: string): Pen | undefined => (pen?.[1] === '39' ? [pen[0], letters] : pen);

/** Turns lines into text with escape codes; nothing else writes any. */
export type Paint = (line: Line, selected?: boolean) => string;

/**
 * The painter for a terminal.
 * @param colour whether tones show as colours; bold and inverse stay either way, being no colours
 * @param isAscii whether everything is transcribed to ASCII, cell for cell
 * @param narrow whether just the signs are that a terminal may draw two cells wide
 * @param theme how tones show; without colours it is `mono`
 * @param links whether addresses are links: for terminals that are known to have them
 * @param ground what is painted under the letters, with the theme for it; without colours everything is inverse instead
 */
export const paintFor = (options: {
	readonly colour: boolean;
	readonly ascii: boolean;
	readonly narrow?: boolean;
	readonly theme?: ThemeName;
	readonly links?: boolean;
	readonly ground?: Ground;
}): Paint => {
	const {colour, ground} = options;
	const own = PALETTES[colour ? (ground ?? options.theme ?? 'auto') : 'mono'];
	const painted = colour && ground !== undefined ? GROUNDS[ground] : undefined;
	const pens = painted ? (Object.fromEntries(Object.entries(own).map(([tone, pen]) => [tone, penOn(pen, painted.letters)])) as typeof own) : own;
	const words = (text: string) => (options.ascii ? toAscii(text) : options.narrow === true ? toNarrow(text) : text).replaceAll(NO_BREAK, ' ');
	return (line, selected = false) => {
		let out = '';
		for (const span of line) {
			const text = words(spanText(span));
			// A selected row is inverse as a whole: colours inside it would make it patchy and harder to read.
			const pen = selected || typeof span === 'string' || span.tone === undefined ? undefined : pens[span.tone];
			const strong = typeof span !== 'string' && span.strong === true && !(pen && pen[1] === '22');
			const inner = pen ? `${sgr(pen[0])}${text}${sgr(pen[1])}` : text;
			const shown = strong ? `${sgr('1')}${inner}${sgr('22')}` : inner;
			out += options.links && typeof span !== 'string' && span.link !== undefined ? linked(shown, span.link) : shown;
		}
		if (painted) out = `${sgr(`${painted.letters};${painted.ground}`)}${out}${sgr('39;49')}`;
		return selected || (ground !== undefined && !painted) ? `${sgr('7')}${out}${sgr('27')}` : out;
	};
};

/** The painter for pipes and files: no escape codes at all. */
export const paintPlain =
	(ascii: boolean, narrow = false): Paint =>
	line => {
		const text = line.map(spanText).join('').replaceAll(NO_BREAK, ' ');
		return ascii ? toAscii(text) : narrow ? toNarrow(text) : text;
	};
