import {presentingHelp} from '../../keys/hints.ts';
import type {Size} from '../../screen/arrange.ts';
import type {Block, Line} from '../../view/block.ts';
import type {Glyphs} from '../../view/glyphs.ts';
import {layout} from '../../view/layout.ts';
import {fitLine, lineWidth, truncateLine} from '../../view/line.ts';
import {leftAt, timeWords} from '../clock.ts';
import type {Deck, Place} from '../deck.ts';
import {type Presenting, stepsFound, type WallExtent} from '../presenting.ts';
import {thawKeys} from './hints.ts';
import {wallRoom} from './room.ts';
import {choosable, partsAt, stepScreen, type WallDeck} from './screen.ts';

/** What is on the wall, and what the next key needs to know of it. */
export type WallView = {readonly lines: readonly Line[]; readonly extent: WallExtent};

export type Detail = {readonly title: string; readonly blocks: readonly Block[]};

/** All that the wall is made of, but for the state. */
export type Wall = {
	readonly deck: Deck;
	readonly glyphs: Glyphs;
	/** Everything about a record. */
	readonly detail: (place: Place) => Detail;
	/** Whether the ground is light where none is painted. */
	readonly isLight: boolean;
};

/** Lines under a title, from one of them on, with how much there is above and below. */
const sheet = (title: string, lines: readonly Line[], scroll: number, size: Size, glyphs: Glyphs): {lines: Line[]; most: number; page: number} => {
	const {left, width, height, over, under, columns} = wallRoom(size, 1);
	const pad = ' '.repeat(left);
	const rows = Math.max(0, height - over - 1 - under - 1);
	const most = Math.max(0, lines.length - rows);
	const from = Math.min(scroll, most);
	const rest = lines.length - from - rows;
	const more = [...(from > 0 ? [`${glyphs.up}${from}`] : []), ...(rest > 0 ? [`${glyphs.down}${rest}`] : [])].join('  ');
	const blank = new Array<Line>(Math.max(0, rows - lines.length)).fill([]);
	return {
		lines: [
			...new Array<Line>(over).fill([]),
			[pad, ...truncateLine([{text: title, strong: true, tone: 'accent'}], width, glyphs.ellipsis)],
			...new Array<Line>(under).fill([]),
			...lines.slice(from, from + rows).map((line): Line => [pad, ...truncateLine(line, width, glyphs.ellipsis)]),
			...blank,
			[pad, {text: more, tone: 'aside' as const}],
		]
			.slice(0, height)
			.map(line => (lineWidth(line) > columns ? truncateLine(line, columns, glyphs.ellipsis) : line)),
		most,
		page: Math.max(1, rows - 1),
	};
};

const blockLines = (blocks: readonly Block[], cells: number, glyphs: Glyphs): Line[] =>
	layout(blocks, {width: cells, height: Number.POSITIVE_INFINITY}, glyphs).parts.flatMap(part =>
		part.kind === 'lines' ? part.lines.map(({line}) => line) : [],
	);

const contentWidth = (size: Size): number => wallRoom(size, 1).width;

/** Everything about a record, from one of its lines on. */
export const detailSheet = ({title, blocks}: Detail, scroll: number, size: Size, glyphs: Glyphs): {lines: Line[]; most: number; page: number} =>
	sheet(title, blockLines(blocks, contentWidth(size), glyphs), scroll, size, glyphs);

const helpBlocks = (): Block[] => [
	{kind: 'facts', items: presentingHelp().map(({keys, label}) => ({term: keys, line: [label]}))},
	{kind: 'space'},
	{
		kind: 'text',
		line: [
			{text: 'frozen: ', strong: true},
			`the data stay as they were when presenting began. ${thawKeys()} shows them as the panes have them then, read again by hand or by --watch.`,
		],
	},
];

/** The keys of presenting, from one of their lines on. */
export const helpSheet = (scroll: number, size: Size, glyphs: Glyphs): {lines: Line[]; most: number; page: number} =>
	sheet('Keys', blockLines(helpBlocks(), contentWidth(size), glyphs), scroll, size, glyphs);

/**
 * The steps by name, those alone that have what is typed, one of them chosen.
 * @param calls what each step is found by, where that is more than its title
 */
export const indexSheet = (
	titles: readonly string[],
	{text, at}: {readonly text: string; readonly at: number},
	size: Size,
	glyphs: Glyphs,
	calls = titles,
) => {
	const found = stepsFound(calls, text);
	const chosen = Math.min(at, found.length - 1);
	const lines = found.map((step, index): Line => {
		const isHere = index === chosen;
		return [
			{text: isHere ? `${glyphs.cursor} ` : '  ', tone: 'warning', strong: true},
			{text: `${String(step + 1).padStart(2)}  ${titles[step] ?? ''}`, strong: isHere},
		];
	});
	const title = text === '' ? 'Steps' : `Steps: ${text}${glyphs.caret}`;
	const top = Math.max(0, chosen - Math.max(1, size.rows - 7) + 1);
	return {...sheet(title, found.length === 0 ? [['No step is called that.']] : lines, top, size, glyphs), found};
};

/** What stands at the foot beside the number of the step. */
const asideOf = (state: Presenting, steps: number, now: number): string | undefined => {
	const parts = [
		...(state.digits === '' ? [] : [`to ${state.digits}`]),
		...(state.isBeyond ? [`there are ${steps}`] : []),
		...(state.clock && state.isClockShown ? [`${timeWords(leftAt(state.clock, now))} left`] : []),
	];
	return parts.length === 0 ? undefined : parts.join('  ');
};

export const wallDeck = (deck: Deck): WallDeck => ({title: deck.title, asOf: deck.asOf, basisShort: deck.basisShort, count: deck.steps.length});

/** Nothing, on every line: what has no line at all is not drawn anew. */
export const blankWall = ({rows}: Size): Line[] => new Array<Line>(Math.max(0, rows - 1)).fill([]);

/** The wall for a state and a size: pure but for the clock, which is handed in. */
export const wallView = (wall: Wall, state: Presenting, size: Size, now: number): WallView => {
	const {deck, glyphs} = wall;
	const {over} = state;
	const partsOf = (step: number) => {
		const found = deck.steps[step];
		return found ? partsAt(found, size, glyphs) : [[]];
	};
	const extent: WallExtent = {
		steps: deck.steps.length,
		parts: step => partsOf(step).length,
		choosable: (step, part) => {
			const one = deck.steps[step];
			return one ? choosable(one, partsOf(step)[part] ?? []) : [];
		},
		found: [],
		scrollMost: 0,
		scrollPage: 1,
		isLight: wall.isLight,
	};
	if (state.isBlank) return {lines: blankWall(size), extent};
	const step = deck.steps[state.step];
	if (!step) return {lines: [], extent};
	if (over.kind === 'help') {
		const {lines, most, page} = helpSheet(over.scroll, size, glyphs);
		return {lines, extent: {...extent, scrollMost: most, scrollPage: page}};
	}
	if (over.kind === 'provenance') {
		const place = state.chosen === undefined ? undefined : step.facts[state.chosen]?.at;
		const {lines, most, page} = detailSheet(place ? wall.detail(place) : {title: '', blocks: []}, over.scroll, size, glyphs);
		return {lines, extent: {...extent, scrollMost: most, scrollPage: page}};
	}
	if (over.kind === 'index') {
		const titles = deck.steps.map(({title}) => title);
		// Who has the dashboard's names in mind finds the step of a pane by its name too.
		const calls = deck.steps.map(({title, id, from}) => `${title} ${id} ${from.pane}`);
		const {lines, page, found} = indexSheet(titles, over, size, glyphs, calls);
		return {lines, extent: {...extent, found, scrollPage: page}};
	}
	const aside = asideOf(state, extent.steps, now);
	const shown = {step, index: state.step, part: state.part, chosen: state.chosen, isHinted: state.isHinted, ...(aside !== undefined && {aside})};
	return {lines: stepScreen(wallDeck(deck), shown, size, glyphs), extent};
};

/** Lines to the last column, and as many as there are rows: where a ground is painted it is painted everywhere. */
export const grounded = (lines: readonly Line[], {columns, rows}: Size): Line[] => [
	...lines.map(line => fitLine(line, columns, '')),
	...new Array<Line>(Math.max(0, rows - 1 - lines.length)).fill([' '.repeat(columns)]),
	// The last cell of the last row is left: writing it makes some terminals scroll.
	[' '.repeat(Math.max(0, columns - 1))],
];
