import {clean} from '../text/clean.ts';
import {type Block, drawnItems, type Line, lineText, type Span, spanText, type TableRow} from '../view/block.ts';
import {drawStack} from '../view/chart-stack.ts';
import {unicode} from '../view/glyphs.ts';
import type {Document} from './document.ts';
import {escapeMarkdown, escapeMarkdownStart, isAddress} from './escape.ts';
import {filledColumns, type Pieces, printPieces} from './pieces.ts';

/** The drawing of a chart, in cells. */
const CHART = {width: 76, height: 14} as const;

const spanMarkdown = (span: Span): string => {
	const text = escapeMarkdown(spanText(span)).replace(/\s+/g, ' ');
	if (typeof span === 'string' || text.trim() === '') return text;
	const [, before = '', inner = '', after = ''] = /^(\s*)(.*?)(\s*)$/s.exec(text) ?? [];
	const linked =
		span.link !== undefined && isAddress(span.link) ? (spanText(span) === span.link ? `<${span.link}>` : `[${inner}](${span.link})`) : inner;
	return `${before}${span.strong === true ? `**${linked}**` : linked}${after}`;
};

/** Spans that are alike are one: two bold ones that touch would not be bold. */
const joined = (line: Line): Span[] => {
	const spans: Span[] = [];
	for (const span of line) {
		const last = spans.at(-1);
		const isAlike =
			typeof span !== 'string' && typeof last === 'object' && span.strong === last.strong && span.link === undefined && last.link === undefined;
		if (isAlike) spans[spans.length - 1] = {...last, text: last.text + span.text};
		else spans.push(span);
	}
	return spans;
};

const inline = (line: Line): string =>
	joined(line)
		.map(spanMarkdown)
		// A bracket that ends one span makes no link with what begins the next.
		.reduce((text, span) => (text.endsWith(']') && /^[([:]/.test(span) ? `${text}\\${span}` : text + span), '')
		.replace(/ {2,}/g, ' ')
		.trim();

const row = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`;

const table = (headings: readonly string[], aligns: readonly ('left' | 'right')[], rows: readonly string[]): string =>
	[row(headings), row(aligns.map(align => (align === 'right' ? '--:' : '---'))), ...rows].join('\n');

const listTable = ({items, headings = []}: Extract<Block, {kind: 'list'}>): string => {
	const {heads, rows} = filledColumns(items, headings);
	const body = rows.flatMap(({group, cells}) => [
		...(group === undefined ? [] : [row([`**${escapeMarkdown(group)}**`, ...heads.slice(1).map(() => '')])]),
		row(cells.map(inline)),
	]);
	return rows.length === 0 ? '' : table(heads, new Array(heads.length).fill('left'), body);
};

/** A list without columns: each entry's lines behind a point. */
const plainList = ({items}: Extract<Block, {kind: 'list'}>): string =>
	items
		.map(
			(item, index) =>
				`- ${item
					.lines(Number.POSITIVE_INFINITY, index === 0)
					.map(inline)
					.join(' ')}`,
		)
		.join('\n');

/** What draws itself only pictures a figure: a column of nothing else is left out. */
const cellLine = (row: TableRow, id: string): Line => {
	const cell = row.cells[id];
	return cell === undefined || typeof cell === 'function' ? [] : cell;
};

const blockTable = ({columns, rows}: Extract<Block, {kind: 'table'}>): string => {
	const kept = columns.filter(column => rows.some(row => lineText(cellLine(row, column.id)).trim() !== ''));
	return table(
		kept.map(column => escapeMarkdown(column.heading)),
		kept.map(column => column.align ?? 'left'),
		rows.map(each => row(kept.map(column => inline(cellLine(each, column.id))))),
	);
};

const printer = (level: number): Pieces => ({
	heading: ({text}) => `${'#'.repeat(level)} ${escapeMarkdown(text)}`,
	text: ({line}) => escapeMarkdownStart(inline(line)),
	entries: ({entries}) => entries.map(({depth, line}) => `${depth === 2 ? '  ' : ''}- ${escapeMarkdownStart(inline(line))}`).join('\n'),
	facts: ({items}) => items.map(({term, line}) => `- **${escapeMarkdown(term)}:** ${inline(line)}`).join('\n'),
	list: block => (block.headings ? listTable({...block, items: drawnItems(block)}) : plainList({...block, items: drawnItems(block)})),
	table: blockTable,
	chart: ({chart, under}) => {
		const drawn = drawStack([chart, ...(under ?? [])], {width: CHART.width, height: CHART.height * (1 + (under?.length ?? 0) / 2)}, unicode);
		// Nothing in it may end the fence that it stands in.
		const lines = drawn.map(line => clean(lineText(line)).replaceAll('`', "'").trimEnd()).join('\n');
		return `\`\`\`text\n${lines}\n\`\`\`\n\n${escapeMarkdownStart(escapeMarkdown(chart.sentence))}`;
	},
});

/** A document as GitHub-flavoured Markdown: real tables and lists, charts as they are drawn in a terminal. */
export const printMarkdown = ({title, about, blocks, sections, from}: Document): string =>
	`${[
		`# ${escapeMarkdown(title)}`,
		about.map(text => escapeMarkdown(text)).join('  \n'),
		...printPieces(blocks, printer(2)),
		...sections.flatMap(section => [`## ${escapeMarkdown(section.title)}`, ...printPieces(section.blocks, printer(3))]),
		`---\n\n${escapeMarkdown(from)}`,
	].join('\n\n')}\n`;
