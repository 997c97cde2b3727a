import {type Block, drawnItems, type Line, lineText, type Span, spanText, type TableRow} from '../view/block.ts';
import {lineWidth} from '../view/line.ts';
import {chartSvg} from './chart-svg.ts';
import type {Document} from './document.ts';
import {escapeHtml, isAddress} from './escape.ts';
import {STYLE} from './html-style.ts';
import {filledColumns, type Pieces, printPieces} from './pieces.ts';

/** Signs that picture what words beside them say: nothing for those who listen. */
const isPicture = (text: string): boolean => text.trim().length > 2 && !/[\p{L}\p{N}]/u.test(text);

const spanHtml = (span: Span): string => {
	const text = escapeHtml(spanText(span));
	if (isPicture(spanText(span))) return `<span class="signs" aria-hidden="true">${text}</span>`;
	if (typeof span === 'string') return text;
	const toned = span.tone === undefined || span.tone === 'plain' || span.tone === 'muted' ? text : `<span class="${span.tone}">${text}</span>`;
	const strong = span.strong === true ? `<strong>${toned}</strong>` : toned;
	return span.link !== undefined && isAddress(span.link) ? `<a href="${escapeHtml(span.link)}" rel="noreferrer">${strong}</a>` : strong;
};

const inline = (line: Line): string => line.map(spanHtml).join('').trim();

/** The anchor of a row: its id is made of letters, digits, hyphens and `@`. */
const anchor = (id: string): string => ` id="${escapeHtml(id)}"`;

/** Cells of this many signs stay on one line: a date is not broken at its hyphens. */
const SHORT = 19;
const shortClass = (cell: Line): string => {
	const signs = lineText(cell).length;
	return signs > 0 && signs <= SHORT ? ' class="short"' : '';
};

/** A table wider than its page is scrolled in it, by keys too. */
const wideHtml = (title: string): string => `<div class="wide" tabindex="0" role="region" aria-label="${escapeHtml(title)}">`;

/** The name of a table for those who come to it from elsewhere; those who see it have the heading over it. */
const captionHtml = (title: string): string => `<caption class="unseen">${escapeHtml(title)}</caption>`;

const listTable = (items: Extract<Block, {kind: 'list'}>['items'], headings: readonly string[], caption: string): string => {
	const {heads, rows: filled} = filledColumns(items, headings);
	if (filled.length === 0) return '';
	const rows = filled.map(({id, group: name, cells: lines}, index) => {
		const group =
			name === undefined
				? ''
				: `${index === 0 ? '' : '</tbody>\n<tbody>'}<tr><th scope="rowgroup" class="group" colspan="${heads.length}">${escapeHtml(name)}</th></tr>\n`;
		const cells = lines.map((cell, at) =>
			at === 0 && lineText(cell) !== '' ? `<th scope="row"${shortClass(cell)}>${inline(cell)}</th>` : `<td${shortClass(cell)}>${inline(cell)}</td>`,
		);
		return `${group}<tr${anchor(id)}>${cells.join('')}</tr>`;
	});
	return `${wideHtml(caption)}<table>${captionHtml(caption)}<thead><tr>${heads.map(heading => `<th scope="col">${escapeHtml(heading)}</th>`).join('')}</tr></thead>\n<tbody>${rows.join('\n')}</tbody></table></div>`;
};

const plainList = (items: Extract<Block, {kind: 'list'}>['items']): string =>
	`<ul>${items
		.map(
			(item, index) =>
				`<li${anchor(item.id)}>${item
					.lines(Number.POSITIVE_INFINITY, index === 0)
					.map(inline)
					.join(' ')}</li>`,
		)
		.join('\n')}</ul>`;

/** What draws itself to a width fills of a hundred cells as many as it has percent; words are words, whatever their room. */
const drawnHtml = (draw: (width: number) => Line): string => {
	const drawn = draw(100);
	if (/[\p{L}\p{N}]/u.test(lineText(drawn))) return `<td>${inline(drawn)}</td>`;
	return `<td><span class="bar" aria-hidden="true" style="width:${lineWidth(drawn)}%"></span></td>`;
};

const cellHtml = (row: TableRow, id: string, align: string, isName: boolean): string => {
	const cell = row.cells[id] ?? [];
	if (typeof cell === 'function') return drawnHtml(cell);
	const tag = isName ? 'th scope="row"' : 'td';
	return `<${tag}${align === 'right' ? ' class="number"' : ''}>${inline(cell)}</${isName ? 'th' : 'td'}>`;
};

const blockTable = ({columns, rows}: Extract<Block, {kind: 'table'}>, caption: string): string => {
	const name = columns.find(column => column.align !== 'right')?.id;
	const heads = columns.map(({heading, align}) =>
		heading === '' ? '<td></td>' : `<th scope="col"${align === 'right' ? ' class="number"' : ''}>${escapeHtml(heading)}</th>`,
	);
	const body = rows.map(row => {
		const cells = columns.map(({id, align = 'left'}) =>
			cellHtml(row, id, align, id === name && lineText((row.cells[id] as Line | undefined) ?? []) !== ''),
		);
		return `<tr${row.rest ? ' class="rest"' : anchor(row.id)}>${cells.join('')}</tr>`;
	});
	return `${wideHtml(caption)}<table>${captionHtml(caption)}<thead><tr>${heads.join('')}</tr></thead>\n<tbody>${body.join('\n')}</tbody></table></div>`;
};

const entriesHtml = (entries: readonly {readonly depth: 1 | 2; readonly line: Line}[]): string => {
	let [out, deep] = ['', false];
	for (const [index, {depth, line}] of entries.entries()) {
		if (depth === 2 && !deep) out += '<ul>';
		else if (depth === 1 && deep) out += '</li></ul></li>';
		else if (index > 0) out += '</li>';
		deep = depth === 2;
		out += `<li>${inline(line)}`;
	}
	return `<ul>${out}${deep ? '</li></ul>' : ''}</li></ul>`;
};

const printer = (level: number, title: string): Pieces => ({
	heading: ({text}) => `<h${level}>${escapeHtml(text)}</h${level}>`,
	text: ({line}) => `<p>${inline(line)}</p>`,
	entries: ({entries}) => entriesHtml(entries),
	facts: ({items}) => `<dl>${items.map(({term, line}) => `<div><dt>${escapeHtml(term)}</dt><dd>${inline(line)}</dd></div>`).join('\n')}</dl>`,
	list: block => (block.headings ? listTable(drawnItems(block), block.headings, title) : plainList(drawnItems(block))),
	table: block => blockTable(block, title),
	chart: ({chart, under}) =>
		`<figure>${[chart, ...(under ?? [])].map(chartSvg).join('\n')}<figcaption>${escapeHtml(chart.sentence)}</figcaption></figure>`,
});

const contents = (sections: Document['sections']): string =>
	sections.length < 3
		? ''
		: `<nav aria-label="Contents"><ul>${sections.map(({id, title}) => `<li><a href="#${escapeHtml(id)}">${escapeHtml(title)}</a></li>`).join('')}</ul></nav>`;

const footHtml = (foot: string | undefined): string => (foot === undefined ? '' : `<p class="foot">${escapeHtml(foot)}</p>\n`);

/** A document as one page that needs nothing else: no script, no picture, no address is loaded. */
export const printHtml = ({title, about, blocks, sections, from}: Document): string =>
	`<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<meta name="color-scheme" content="light dark">
<title>${escapeHtml(title)}</title>
<style>${STYLE}</style>
</head>
<body>
<header>
<h1>${escapeHtml(title)}</h1>
${about.map(words => `<p class="about">${escapeHtml(words)}</p>`).join('\n')}
${contents(sections)}
</header>
<main>
${printPieces(blocks, printer(2, title)).join('\n')}
${sections
	.map(
		section =>
			`<section${section.foot === undefined ? '' : ' class="page"'} aria-labelledby="${escapeHtml(section.id)}">\n<h2 id="${escapeHtml(section.id)}">${escapeHtml(section.title)}</h2>\n${printPieces(section.blocks, printer(3, section.title)).join('\n')}\n${footHtml(section.foot)}</section>`,
	)
	.join('\n')}
</main>
<footer><p>${escapeHtml(from)}</p></footer>
</body>
</html>
`;
