import type {Chart, Line} from '../../view/block.ts';
import {drawChart, LEAST_CHART} from '../../view/chart.ts';
import type {Glyphs} from '../../view/glyphs.ts';
import {wrapLine} from '../../view/line.ts';
import type {Fact, Step} from '../deck.ts';
import {confidenceWords, factLine} from '../handout.ts';
import {firstOf} from '../sources.ts';
import {numerals} from './numerals.ts';
import type {WallRoom} from './room.ts';

/** Lines that belong together: what a fact says, or the chart. */
export type Piece = {/** The fact's place in its step; absent for the chart. */ readonly fact?: number; readonly lines: readonly Line[]};

/** What is on the wall at once. A step that does not fit has several. */
export type Part = readonly Piece[];

/** Sources that stand under a fact; how many there are besides is said. */
const NAMED = 2;

/** Rows of a chart, where it can have them. */
const CHART = {least: 9, most: 20} as const;

/** Strokes that a projector does not lose. */
const HEAVY: Readonly<Record<string, string>> = {'─': '━', '│': '┃', '╭': '┏', '╮': '┓', '╯': '┛', '╰': '┗', '┼': '╋', '┤': '┫'};

const heavy = (glyphs: Glyphs): Glyphs => ({...glyphs, stroke: symbol => HEAVY[glyphs.stroke(symbol)] ?? glyphs.stroke(symbol)});

const bigLines = (figure: string, room: WallRoom, glyphs: Glyphs): Line[] | undefined => {
	if (room.numerals === undefined) return undefined;
	for (const rows of room.numerals === 5 ? ([5, 3] as const) : ([3] as const)) {
		const drawn = numerals(figure, rows, glyphs);
		if (drawn?.every(line => line.length <= room.width)) return drawn.map(text => [{text, tone: 'accent', strong: true}]);
	}
	return undefined;
};

const aside = (text: string, width: number): Line[] => wrapLine([{text, tone: 'aside'}], width);

/** How much it can bear, the word first and strong. */
const bearsLine = (words: string): Line => {
	const at = words.indexOf(':');
	return [
		{text: words.slice(0, at), tone: 'aside', strong: true},
		{text: words.slice(at), tone: 'aside'},
	];
};

/** A fact on the wall: its figure large, what it says, how much it can bear, and who says so. */
const factLines = (fact: Fact, room: WallRoom, glyphs: Glyphs): Line[] => {
	const big = fact.big === undefined ? undefined : bigLines(fact.big, room, glyphs);
	const bears = confidenceWords(fact);
	return [
		...(big ? [...big, ...(room.gap > 0 ? [[] as Line] : [])] : []),
		...wrapLine(big ? fact.line : factLine(fact), room.width),
		...(bears === undefined ? [] : wrapLine(bearsLine(bears), room.width)),
		...(fact.sources.length === 0 ? [] : aside(firstOf(fact.sources, NAMED), room.width)),
	];
};

/** The chart in what the part leaves it; where it cannot be drawn, what it shows in a sentence. */
const chartLines = (chart: Chart, room: WallRoom, left: number, glyphs: Glyphs): Line[] => {
	const height = Math.min(CHART.most, left >= CHART.least ? left : room.body);
	if (height < Math.max(LEAST_CHART.height, 6) || room.width < LEAST_CHART.width) return wrapLine([chart.sentence], room.width);
	return drawChart(chart, {width: room.width, height}, heavy(glyphs));
};

const heightOf = (part: Part, gap: number): number => part.reduce((sum, {lines}) => sum + lines.length, 0) + gap * Math.max(0, part.length - 1);

/** A piece higher than the room, in even pieces that are not. */
const broken = (piece: Piece, most: number): Piece[] => {
	const count = Math.max(1, Math.ceil(piece.lines.length / most));
	const each = Math.ceil(piece.lines.length / count);
	return Array.from({length: count}, (_, index) => ({...piece, lines: piece.lines.slice(index * each, (index + 1) * each)}));
};

/** Rows that a chart may have: what all the facts leave it when that is enough, or what the first of them does. */
const chartRoom = (facts: readonly (readonly Line[])[], room: WallRoom): number => {
	const rows = facts.reduce((sum, lines) => sum + lines.length + room.gap, 0);
	return room.body - rows >= CHART.least ? room.body - rows : room.body - (facts[0]?.length ?? 0) - room.gap;
};

/** Pieces in order, as many on a part as `most` rows hold; one that is higher has a part of its own. */
const packed = (pieces: readonly Piece[], most: number, gap: number): Piece[][] => {
	const parts: Piece[][] = [];
	for (const piece of pieces) {
		const last = parts.at(-1);
		if (last && heightOf([...last, piece], gap) <= most) last.push(piece);
		else parts.push([piece]);
	}
	return parts;
};

/** No more parts than the room asks for, and these as even as they get: a single line on the last one looks forgotten. */
const balanced = (pieces: readonly Piece[], {body, gap}: WallRoom): Piece[][] => {
	let parts = packed(pieces, body, gap);
	for (let most = body - 1; parts.length > 1 && most > 0; most--) {
		const lower = packed(pieces, most, gap);
		if (lower.length > parts.length) break;
		parts = lower;
	}
	return parts;
};

/** A step as parts that fit the room, in order; nothing is cut, and nothing left out. */
export const stepParts = (step: Step, room: WallRoom, glyphs: Glyphs): Part[] => {
	const facts = step.facts.map(fact => factLines(fact, room, glyphs));
	const pieces: Piece[] = facts.map((lines, fact) => ({fact, lines}));
	if (step.chart) pieces.splice(1, 0, {lines: chartLines(step.chart, room, chartRoom(facts, room), glyphs)});
	const parts = balanced(
		pieces.flatMap(piece => broken(piece, room.body)),
		room,
	);
	return parts.length === 0 ? [[]] : parts;
};
