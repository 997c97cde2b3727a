import {DISPUTED} from '../panes/conflicts.ts';
import {type Block, type Column, drawnItem, type Line, lineText, type TableRow} from '../view/block.ts';
import {ascii, type Glyphs} from '../view/glyphs.ts';

/** Signs that stand beside words on a screen, and that would be spelled out: left out. What they say, the words say too. */
export const silent: Glyphs = {
	...ascii,
	kind: {event: '', announcement: '', plan: '', target: ''},
	step: {done: '', now: '', open: ''},
	dot: ',',
	times: 'times ',
};

/** Signs inside texts, as one says them. In order: a dash between figures before all other dashes. */
const SAID: readonly (readonly [RegExp, string])[] = [
	[/\u00A0/g, ' '],
	[/(\d)[–—](?=\s)/g, '$1 and after:'],
	[/(\d)[–—](\d)/g, '$1 to $2'],
	[/~\s?(?=\d)/g, 'about '],
	[/−\s?(?=\d)/g, 'minus '],
	[/×/g, ' times '],
	[/÷/g, ' divided by '],
	[/[.\s]*→/g, ', then '],
	[/¶\s?/g, 'paragraph '],
	[/§\s?/g, 'section '],
	[/≥/g, ' at least '],
	[/≤/g, ' at most '],
	[/≈/g, ' about '],
	[/·/g, ', '],
	[/[│┊▲●○◉◇◆›]/g, ''],
	[/\s+/g, ' '],
	[/ (?=[,;.:](?:\s|$))/g, ''],
];

/** A text as it is read out: one line, no sign that a voice would stumble over. */
export const sayable = (text: string): string => SAID.reduce((said, [sign, words]) => said.replace(sign, words), text).trim();

/** A line as it is read out; the mark behind what is disputed is said as the word it stands for. */
export const said = (line: Line): string =>
	sayable(lineText(line.map(span => (typeof span !== 'string' && span.strong === true && span.text.trim() === DISPUTED ? ' (disputed)' : span))));

/** A column that no heading names is said without one. */
const cellWords = (column: Column, row: TableRow): string => {
	const cell = row.cells[column.id];
	// What draws itself is a picture of a figure that stands beside it.
	const words = cell === undefined || typeof cell === 'function' ? '' : said(cell);
	if (words === '') return '';
	const value = words === '..' ? 'no figure' : words;
	return column.heading === '' || column.heading === '#' ? value : `${column.heading} ${value}`;
};

/** A table's row as a record: every cell behind the name of its column. */
const recordSentence = (columns: readonly Column[], row: TableRow): string =>
	columns
		.map(column => cellWords(column, row))
		.filter(words => words !== '')
		.join(', ');

const sentencesOf = (block: Block): string[] => {
	switch (block.kind) {
		case 'heading':
			return [/[.:?!]$/.test(block.text) ? sayable(block.text) : `${sayable(block.text)}:`];
		case 'text':
			return [said(block.line)];
		case 'facts':
			return block.items.map(({term, line}) => `${sayable(term)}: ${said(line)}`);
		case 'space':
			return [];
		case 'chart':
			return [block.chart.sentence === '' ? '' : sayable(block.chart.sentence)];
		case 'table':
			return block.rows.map(row => recordSentence(block.columns, row));
		case 'list':
			// So wide that nothing is cut; what is aligned by spaces has them taken out.
			return block.items.map(item => drawnItem(block, item).lines(10_000, false).map(said).join(' '));
	}
};

/** A part of a text: what stands under one heading, or before the first. */
export type Section = {readonly heading: string; readonly lines: readonly string[]};

/** Blocks as sentences, one a line, by their headings: what is drawn is said by its sentence, tables become records. */
export const sections = (blocks: readonly Block[]): Section[] => {
	const out: {heading: string; lines: string[]}[] = [{heading: '', lines: []}];
	for (const block of blocks) {
		const lines = sentencesOf(block).filter(line => line !== '');
		if (block.kind === 'heading') out.push({heading: sayable(block.text), lines});
		else out.at(-1)?.lines.push(...lines);
	}
	return out.filter(section => section.lines.length > 0);
};
