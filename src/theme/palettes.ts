import type {ThemeName} from '../state/theme-name.ts';
import type {Tone} from '../view/block.ts';

// Roles of the sixteen colours that people choose for their terminals, on the terminal's own ground, so that what is legible
// there stays legible. A blue stands against a yellow, a red or a violet, never a green against a red: people who see
// those two alike lose nothing. And whatever a colour says, a word or a glyph beside it says too.

/** SGR parameters for a tone: what switches it on and what switches just that off again. */
export type Pen = readonly [on: string, off: string];
export type Palette = Readonly<Record<Tone, Pen | undefined>>;

const BOLD: Pen = ['1', '22'];
/** Only for lines of frames and axes: on many terminals dimmed text cannot be read. */
const DIM: Pen = ['2', '22'];
const colour = (code: number): Pen => [String(code), '39'];

const NONE: Palette = {plain: undefined, aside: undefined, muted: undefined, accent: undefined, good: undefined, warning: undefined};

export const PALETTES: Readonly<Record<ThemeName, Palette>> = {
	// Cyan and magenta are the two that no common palette makes unreadable on either ground; yellow is, on white.
	auto: {...NONE, muted: DIM, accent: colour(36), good: colour(36), warning: colour(35)},
	dark: {...NONE, muted: DIM, accent: colour(96), good: colour(96), warning: colour(93)},
	// On white the nearest to orange that can be read is red.
	light: {...NONE, muted: DIM, accent: colour(34), good: colour(34), warning: colour(31)},
	// Bold alone: bright letters would vanish on a light ground, and which it is nobody can know.
	contrast: {...NONE, accent: BOLD, good: BOLD, warning: BOLD},
	mono: NONE,
};
