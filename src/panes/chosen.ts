import type {Block, Line, Room} from '../view/block.ts';
import type {Glyphs} from '../view/glyphs.ts';

/** Lines that what is said of the chosen row takes at the foot of its pane. */
export const CHOSEN_ROWS = 2;

const ruleOver = ({width}: Room, glyphs: Glyphs): Block => ({
	kind: 'text',
	drop: 0,
	clip: true,
	line: [{text: glyphs.horizontal.repeat(width), tone: 'muted'}],
});

/** The chosen row in whole words at the foot of its pane, under a line where all that is above it has its room anyway. */
export const chosenBlocks = (line: Line, room: Room, glyphs: Glyphs, isRuled: boolean): Block[] => [
	...(isRuled ? [ruleOver(room, glyphs)] : []),
	{kind: 'text', drop: 1, rows: CHOSEN_ROWS, line},
];

/** The same in lines of its own, each cut with a mark where it is too long. */
export const chosenLines = (lines: readonly Line[], room: Room, glyphs: Glyphs): Block[] => [
	ruleOver(room, glyphs),
	...lines.map((line): Block => ({kind: 'text', drop: 1, rows: 1, line})),
];
