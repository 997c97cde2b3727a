import {plural} from '../locale/words.ts';
import type {Line} from '../view/block.ts';
import {fitLine, wrapLine} from '../view/line.ts';
import type {Size} from './arrange.ts';

/** A text that fills the screen from edge to edge, with nothing beside it: a selection with the mouse takes no border along. */
export type Selectable = {
	readonly lines: readonly Line[];
	/** Lines that it can be scrolled down, and lines that a page of it holds. */
	readonly most: number;
	readonly page: number;
};

/** The text under its title in `height` lines, from line `scroll` of it on. The title stays. */
export const selectable = (title: string, text: string, scroll: number, size: Size, height: number, mark: string): Selectable => {
	const all = wrapLine([text], size.columns);
	const heads = wrapLine([{text: title, strong: true}], size.columns).slice(0, Math.max(0, height - 2));
	const room = Math.max(1, height - heads.length - 1);
	const most = Math.max(0, all.length - room);
	const from = Math.min(scroll, most);
	const below = all.length - from - room;
	const more: Line = below > 0 ? [{text: `${plural(below, 'line')} more below`, tone: 'aside'}] : [];
	const shown = [...heads, more, ...all.slice(from, from + room)];
	const lines = Array.from({length: height}, (_, row): Line => fitLine(shown[row] ?? [], size.columns, mark));
	return {lines, most, page: Math.max(1, room - 1)};
};
