import type {ThemeName} from '../state/theme-name.ts';
import type {Tone} from '../view/block.ts';
import {PALETTES} from './palettes.ts';
import type {Ground} from './theme.ts';

// How well letters stand out, as far as it can be said without asking a terminal: by the colours that common ones give to the
// sixteen names, on their own black and on their own white.

/** The sixteen colours in order, as six hexadecimal digits each. */
const COMMON: Readonly<Record<string, string>> = {
	xterm: '000000 cd0000 00cd00 cdcd00 0000ee cd00cd 00cdcd e5e5e5 7f7f7f ff0000 00ff00 ffff00 5c5cff ff00ff 00ffff ffffff',
	VGA: '000000 aa0000 00aa00 aa5500 0000aa aa00aa 00aaaa aaaaaa 555555 ff5555 55ff55 ffff55 5555ff ff55ff 55ffff ffffff',
	Campbell: '0c0c0c c50f1f 13a10e c19c00 0037da 881798 3a96dd cccccc 767676 e74856 16c60c f9f1a5 3b78ff b4009e 61d6d6 f2f2f2',
};

const NAMES = ['black', 'red', 'green', 'yellow', 'blue', 'magenta', 'cyan', 'white'] as const;

/** Where a colour of an SGR code stands among the sixteen; undefined for what is no colour. */
const indexOf = (code: string): number | undefined => {
	const number = Number(code);
	if (number >= 30 && number <= 37) return number - 30;
	return number >= 90 && number <= 97 ? number - 82 : undefined;
};

/** Light that a colour gives, from 0 to 1, as WCAG 2 reckons it. */
const luminance = (hex: string): number => {
	const [red = 0, green = 0, blue = 0] = [0, 2, 4].map(at => {
		const part = Number.parseInt(hex.slice(at, at + 2), 16) / 255;
		return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
	});
	return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
};

/** Contrast of two colours, from 1 to 21. */
export const contrast = (one: string, other: string): number => {
	const [high = 0, low = 0] = [luminance(one), luminance(other)].sort((a, b) => b - a);
	return (high + 0.05) / (low + 0.05);
};

/** Text needs at least so much contrast (WCAG 2, level AA). */
export const LEAST = 4.5;

/** Letters that are too near to their ground on some terminals. */
export type Pale = {
	readonly tones: readonly Tone[];
	/** "bright cyan". */
	readonly colour: string;
	readonly ground: Ground;
	/** The palettes on which it is so, with the contrast there. */
	readonly on: readonly {readonly palette: string; readonly ratio: number}[];
};

/** The grounds that a theme is made for. */
export const groundsOf = (theme: ThemeName): readonly Ground[] => (theme === 'dark' || theme === 'light' ? [theme] : ['dark', 'light']);

/** Colours of a theme that have a contrast under 4.5 on one of the grounds it is made for. Lines and axes are no text. */
export const paleColours = (theme: ThemeName): Pale[] => {
	const codes = new Map<string, Tone[]>();
	for (const [tone, pen] of Object.entries(PALETTES[theme]) as [Tone, (typeof PALETTES)[ThemeName][Tone]][]) {
		if (pen && tone !== 'muted' && indexOf(pen[0]) !== undefined) codes.set(pen[0], [...(codes.get(pen[0]) ?? []), tone]);
	}
	return [...codes].flatMap(([code, tones]) => {
		const index = indexOf(code) ?? 0;
		const colour = `${index > 7 ? 'bright ' : ''}${NAMES[index % 8]}`;
		return groundsOf(theme).flatMap(ground => {
			const on = Object.entries(COMMON).flatMap(([palette, text]) => {
				const colours = text.split(' ');
				const ratio = contrast(colours[index] ?? '', colours[ground === 'dark' ? 0 : 15] ?? '');
				return ratio < LEAST ? [{palette, ratio: Math.floor(ratio * 10) / 10}] : [];
			});
			return on.length === 0 ? [] : [{tones, colour, ground, on}];
		});
	});
};
