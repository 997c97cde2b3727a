import type {Paint} from '../theme/theme.ts';
import type {Block, Line} from '../view/block.ts';
import type {Glyphs} from '../view/glyphs.ts';
import {layout} from '../view/layout.ts';
import {wrapLine} from '../view/line.ts';
import {tableLines} from '../view/table.ts';
import type {Document} from './document.ts';

/** Heights at which a pane shows everything it has: its chart with the list of figures under it. */
const CHART_HEIGHT = 12;

const blockLines = (blocks: readonly Block[], cells: number, glyphs: Glyphs): Line[] => {
	const whole = blocks.map((block): Block => (block.kind === 'chart' ? {...block, most: CHART_HEIGHT} : block));
	const laid = layout(whole, {width: cells, height: Number.POSITIVE_INFINITY}, glyphs);
	return laid.parts.flatMap(part => (part.kind === 'table' ? tableLines(part.table) : part.lines).map(({line}) => line));
};

/** A document in lines of at most `cells` cells, everything in full. */
export const documentLines = ({title, about, blocks, sections}: Document, cells: number, glyphs: Glyphs): Line[] => {
	const rule: Line = [glyphs.horizontal.repeat(cells)];
	const heading = (text: string): Line[] => [...wrapLine([{text, strong: true}], cells)];
	return [
		...heading(title),
		...about.flatMap(text => wrapLine([text], cells)),
		...(blocks.length === 0 ? [] : [rule, ...blockLines(blocks, cells, glyphs)]),
		...sections.flatMap(section => [
			[],
			...heading(section.number === undefined ? section.title : `${section.number} ${section.title}`),
			rule,
			...blockLines(section.blocks, cells, glyphs),
		]),
	];
};

/** A document as plain text. No line ends in spaces. */
export const printText = (document: Document, cells: number, glyphs: Glyphs, paint: Paint): string =>
	`${documentLines(document, cells, glyphs)
		.map(line => paint(line).trimEnd())
		.join('\n')}\n`;
