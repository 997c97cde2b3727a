import {dateShort} from '../../locale/format.ts';
import type {Size} from '../../screen/arrange.ts';
import {bar} from '../../screen/frame.ts';
import {width} from '../../text/width.ts';
import type {Line} from '../../view/block.ts';
import type {Glyphs} from '../../view/glyphs.ts';
import {lineWidth, truncateLine, wrapLine} from '../../view/line.ts';
import type {Deck, Step} from '../deck.ts';
import {hints} from './hints.ts';
import {type Part, stepParts} from './parts.ts';
import {MARK, type WallRoom, wallRoom} from './room.ts';

/** What the wall needs of a deck: a follower has no more of it than the step that is shown. */
export type WallDeck = Pick<Deck, 'title' | 'asOf' | 'basisShort'> & {readonly count: number};

/** What is on the wall: which step, which part of it, which fact is chosen. */
export type Shown = {
	readonly step: Step;
	readonly index: number;
	readonly part: number;
	readonly chosen?: number | undefined;
	/** Said at the foot: digits typed so far, time left where it was asked for. */
	readonly aside?: string | undefined;
	/** Whether a few keys are named at the foot. */
	readonly isHinted?: boolean;
};

/** Under this there is no room to say anything. */
const NOTHING = {columns: 12, rows: 5} as const;

const isHopeless = ({columns, rows}: Size): boolean => columns < NOTHING.columns || rows < NOTHING.rows;

const titleOf = (step: Step, size: Size): Line[] => {
	const cells = wallRoom(size, 1).width;
	const lines = wrapLine([{text: step.title, strong: true, tone: 'accent'}], cells);
	// A title never takes the room of what it stands over.
	const most = Math.max(1, Math.floor(size.rows / 5));
	return lines.length <= most ? lines : [...lines.slice(0, most - 1), truncateLine([{text: step.title, strong: true, tone: 'accent'}], cells, '…')];
};

const roomOf = (step: Step, size: Size): {title: Line[]; room: WallRoom} => {
	const title = titleOf(step, size);
	return {title, room: wallRoom(size, title.length)};
};

/** The parts of a step at a size. */
export const partsAt = (step: Step, size: Size, glyphs: Glyphs): Part[] =>
	isHopeless(size) ? [[]] : stepParts(step, roomOf(step, size).room, glyphs);

/** The facts that begin or go on in a part, and whose record is known: those that can be chosen. */
export const choosable = (step: Step, part: Part): number[] => [
	...new Set(part.flatMap(({fact}) => (fact !== undefined && step.facts[fact]?.at !== undefined ? [fact] : []))),
];

const foot = (deck: WallDeck, {index, aside, isHinted = false}: Shown, {columns, left}: WallRoom, glyphs: Glyphs): Line => {
	const place = `${index + 1}/${deck.count}`;
	const date = `as of ${dateShort(deck.asOf)}`;
	const end = aside === undefined ? place : `${aside}  ${place}`;
	// The longest that fits; of which day it is and where one is must always be seen.
	const words = [
		...(isHinted ? hints().map(([frozen, keys]) => [`${date}${frozen}`, keys]) : []),
		[`${date}, frozen`, deck.basisShort, deck.title],
		[`${date}, frozen`, deck.basisShort],
		[`${date}, frozen`],
		[date],
		[],
	]
		.map(parts => parts.join(` ${glyphs.dot} `))
		.find(text => 2 * left + width(text) + width(end) + 3 <= columns);
	const pad = ' '.repeat(left);
	return bar([pad, {text: words ?? '', tone: 'aside'}], [{text: end, tone: 'aside'}, ' '.repeat(Math.max(0, left - 1))], columns, glyphs);
};

const pieceLines = (part: Part, chosen: number | undefined, room: WallRoom, glyphs: Glyphs): Line[] => {
	const gap = new Array<Line>(room.gap).fill([]);
	return part.flatMap(({fact, lines}, index) => {
		const isChosen = fact !== undefined && fact === chosen;
		const marked = lines.map((line, at): Line => {
			const mark = (isChosen && at === 0 ? glyphs.cursor : isChosen ? glyphs.vertical : '').padEnd(MARK);
			const indent = ' '.repeat(Math.max(0, room.left - MARK));
			const lead = room.left >= MARK ? [indent, {text: mark, tone: 'warning' as const, strong: true}] : [' '.repeat(room.left)];
			return [...lead, ...line];
		});
		return index === 0 ? marked : [...gap, ...marked];
	});
};

/** Free lines over and under so that lines stand in the middle of so many. */
const centred = (lines: readonly Line[], rows: number): Line[] => {
	const free = Math.max(0, rows - lines.length);
	// Above the middle, as the eye has it: what belongs to a title stands near it.
	const above = Math.floor(free * 0.3);
	return [...new Array<Line>(above).fill([]), ...lines, ...new Array<Line>(free - above).fill([])];
};

/**
 * A step on the wall. Pure; what does not fit stands on the step's other parts.
 * @returns one line less than the terminal has, none wider than it
 */
export const stepScreen = (deck: WallDeck, shown: Shown, size: Size, glyphs: Glyphs): Line[] => {
	const height = Math.max(0, size.rows - 1);
	if (isHopeless(size)) return [truncateLine(['too small to present'], size.columns, glyphs.ellipsis)].slice(0, height);
	const {title, room} = roomOf(shown.step, size);
	const parts = partsAt(shown.step, size, glyphs);
	const part = Math.max(0, Math.min(shown.part, parts.length - 1));
	const pad = ' '.repeat(room.left);
	const which = parts.length > 1 ? `${part + 1}/${parts.length}` : '';
	const head = title.map((line, index): Line => {
		const fill = room.columns - room.left * 2 - lineWidth(line) - width(which);
		return index > 0 || which === '' || fill < 1 ? [pad, ...line] : [pad, ...line, ' '.repeat(fill), {text: which, tone: 'aside'}];
	});
	const body = pieceLines(parts[part] ?? [], shown.chosen, room, glyphs);
	const rows = height - room.over - head.length - room.under - 1;
	return [
		...new Array<Line>(room.over).fill([]),
		...head,
		...new Array<Line>(room.under).fill([]),
		...centred(body, rows),
		foot(deck, shown, room, glyphs),
	].slice(0, height);
};
