import type {ThemeName} from '../state/theme-name.ts';
import {width} from '../text/width.ts';
import {type Line, type Span, spanText, type Tone} from '../view/block.ts';
import {escapeHtml} from './escape.ts';

// Lines of cells as a picture: each run of one look stands at its exact place, so that no font's own widths move anything.

const CELL = {width: 8.4, height: 18, base: 13.5} as const;
const EDGE = {x: 12, y: 10} as const;

type Ground = {
	readonly ground: string;
	readonly ink: string;
	readonly aside: string;
	readonly muted: string;
	readonly accent: string;
	readonly warning: string;
};

const DARK: Ground = {ground: '#14171c', ink: '#d8dee6', aside: '#d8dee6', muted: '#8b949f', accent: '#5fb3c4', warning: '#e0af68'};
const LIGHT: Ground = {ground: '#ffffff', ink: '#16191d', aside: '#16191d', muted: '#6a737d', accent: '#0a5f8a', warning: '#9a3a00'};
const plain = ({ground, ink}: Ground): Ground => ({ground, ink, aside: ink, muted: ink, accent: ink, warning: ink});

/** Colours by theme; `auto` follows what the reader of the picture has chosen. */
const COLOURS: Readonly<Record<ThemeName, {readonly at: Ground; readonly dark?: Ground}>> = {
	auto: {at: LIGHT, dark: DARK},
	dark: {at: DARK},
	light: {at: LIGHT},
	contrast: {at: plain({...DARK, ground: '#000000', ink: '#ffffff'})},
	mono: {at: plain(LIGHT), dark: plain(DARK)},
};

/** The class of a tone: `i` for plain ink. */
const CLASSES: Readonly<Record<Tone, string>> = {plain: 'i', aside: 'a', muted: 'm', accent: 'c', good: 'c', warning: 'w'};

const rules = ({ground, ink, aside, muted, accent, warning}: Ground): string =>
	`.g{fill:${ground}}.i{fill:${ink}}.a{fill:${aside}}.m{fill:${muted}}.c{fill:${accent}}.w{fill:${warning}}`;

const styleOf = (theme: ThemeName): string => {
	const {at, dark} = COLOURS[theme];
	return `${rules(at)}${dark ? `@media (prefers-color-scheme:dark){${rules(dark)}}` : ''}.b{font-weight:bold}`;
};

const cells = (count: number): string => (Math.round(count * CELL.width * 10) / 10).toString();

const lookOf = (span: Span, inverse: boolean): string => {
	const strong = typeof span !== 'string' && span.strong === true ? ' b' : '';
	if (inverse) return `g${strong}`;
	return typeof span === 'string' ? 'i' : `${CLASSES[span.tone ?? 'plain']}${strong}`;
};

/** A stretch of a line; what is selected is inverse as a whole. */
export type Stretch = {readonly line: Line; readonly selected: boolean};

type Run = {look: string; text: string; from: number; cells: number};

const runsOf = (stretches: readonly Stretch[]): Run[] => {
	const runs: Run[] = [];
	let column = 0;
	for (const {line, selected} of stretches) {
		for (const span of line) {
			const text = spanText(span);
			const look = lookOf(span, selected);
			const last = runs.at(-1);
			if (last?.look === look) Object.assign(last, {text: last.text + text, cells: last.cells + width(text)});
			else runs.push({look, text, from: column, cells: width(text)});
			column += width(text);
		}
	}
	return runs;
};

const isInverse = ({look}: Run): boolean => look.startsWith('g');

/** The words of a run and the cells before them. Several spaces in a row are places: not every reader of pictures keeps them. */
const wordsIn = (text: string): {words: string; at: number}[] =>
	[...text.matchAll(/[^ ]+(?: [^ ]+)*/g)].map(({0: words, index}) => ({words, at: width(text.slice(0, index))}));

const rowSvg = (stretches: readonly Stretch[], row: number): string => {
	const runs = runsOf(stretches);
	const [first] = runs.filter(isInverse);
	const last = runs.findLast(isInverse);
	const ground =
		first && last
			? `<rect class="i" x="${cells(first.from)}" y="${row * CELL.height}" width="${cells(last.from + last.cells - first.from)}" height="${CELL.height}"/>`
			: '';
	const texts = runs.flatMap(({look, text, from}) =>
		wordsIn(text).map(({words, at}) => {
			const place = `x="${cells(from + at)}" y="${row * CELL.height + CELL.base}" textLength="${cells(width(words))}"`;
			return `<text class="${look}" ${place} lengthAdjust="spacingAndGlyphs">${escapeHtml(words)}</text>`;
		}),
	);
	return ground + texts.join('');
};

export type Drawing = {
	/** Each line as stretches from left to right. */
	readonly lines: readonly (readonly Stretch[])[];
	/** Cells in a line. */
	readonly columns: number;
	/** What it shows, for those who cannot see it. */
	readonly about: string;
};

/** Lines as an SVG picture. */
export const printSvg = ({lines, columns, about}: Drawing, theme: ThemeName = 'auto'): string => {
	const [wide, high] = [Number(cells(columns)) + 2 * EDGE.x, lines.length * CELL.height + 2 * EDGE.y];
	const rows = lines.map(rowSvg).filter(row => row !== '');
	return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="${-EDGE.x} ${-EDGE.y} ${wide} ${high}" role="img" aria-label="${escapeHtml(about)}" font-family="'DejaVu Sans Mono', Menlo, Consolas, monospace" font-size="14">
<style>${styleOf(theme)}</style>
<rect class="g" x="${-EDGE.x}" y="${-EDGE.y}" width="${wide}" height="${high}" rx="8"/>
${rows.join('\n')}
</svg>
`;
};
