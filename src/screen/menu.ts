import {type MenuEntry, menuEntries} from '../keys/menu.ts';
import type {State} from '../state/state.ts';
import {width} from '../text/width.ts';
import type {Block} from '../view/block.ts';
import {wrapLine} from '../view/line.ts';

/** Columns under which a key stands before its words and not beside them. */
const BESIDE = 36;

/** What the open menu lists: what can be done with what lies under it; empty when none is open. */
export const entriesOf = ({overlay}: State): MenuEntry[] =>
	overlay.kind === 'menu' ? menuEntries(overlay.under.kind === 'detail' ? 'detail' : 'browse') : [];

/** The menu as a list: words first for those who read, the key at hand for those who want to learn it. */
export const menuBlocks = (entries: readonly MenuEntry[]): Block[] => {
	const widest = Math.max(0, ...entries.map(entry => width(entry.key)));
	return [
		{
			kind: 'list',
			items: entries.map(({key, label}, index) => ({
				id: String(index),
				lines: cells => {
					if (cells < BESIDE) return wrapLine([`${label} (`, {text: key, strong: true}, ')'], cells, cells > 8 ? 2 : 0);
					const words = wrapLine([label], cells - widest - 2);
					return words.map((line, row) =>
						row === 0 ? [{text: key.padEnd(widest), strong: true}, '  ', ...line] : [' '.repeat(widest + 2), ...line],
					);
				},
			})),
		},
	];
};
