import {describe, expect, it} from 'vitest';
import {paneIds} from '../../src/panes/pane.ts';
import {type Document, deskDocument, rowDocument} from '../../src/print/document.ts';
import {documentDrawing, screenDrawing} from '../../src/print/drawing.ts';
import {printHtml} from '../../src/print/html.ts';
import {printMarkdown} from '../../src/print/markdown.ts';
import {printSvg} from '../../src/print/svg.ts';
import {openDesk} from '../../src/screen/desk.ts';
import type {Block, Line} from '../../src/view/block.ts';
import {unicode} from '../../src/view/glyphs.ts';
import {markupFaults} from '../support/markup.ts';
import {opening} from '../support/play.ts';
import {shipped} from '../support/shipped.ts';

// Blocks as Markdown, HTML and pictures.

const CELLS = 120;
const of = (...blocks: Block[]): Document => ({title: 'T', about: ['a'], blocks, sections: [], from: 'd'});
const text = (line: Line, indent?: number): Block => ({kind: 'text', line, ...(indent !== undefined && {indent})});
const markdown = (...blocks: Block[]) =>
	printMarkdown(of(...blocks))
		.split('\n\n')
		.slice(2, -2)
		.join('\n\n');
const html = (...blocks: Block[]) => /<main>\n([\s\S]*?)\n\n?<\/main>/.exec(printHtml(of(...blocks)))?.[1] ?? '';

const everyDocument = (): [string, Document][] => {
	const desk = openDesk(shipped(), unicode);
	return [
		['briefing', deskDocument(desk, CELLS)],
		...paneIds.map((id): [string, Document] => [id, deskDocument(desk, CELLS, id)]),
		...paneIds.flatMap(id => desk.views[id].rows.map((row): [string, Document] => [`${id}/${row}`, rowDocument(desk, id, row)])),
	];
};

describe('every document of the shipped dataset', () => {
	it('is a page whose tags are closed where they were opened, without script, with one first heading', () => {
		for (const [name, document] of everyDocument()) {
			const page = printHtml(document);
			expect(markupFaults(page), name).toEqual([]);
			expect(page.match(/<h1>/g), name).toHaveLength(1);
			expect(page, name).not.toMatch(/<script|javascript:|\son\w+=|undefined|NaN/);
		}
	});

	it('is Markdown whose tables have as many cells in every row', () => {
		for (const [name, document] of everyDocument()) {
			const lines = printMarkdown(document).split('\n');
			const cells = (line: string) => line.replaceAll('\\|', '').split('|').length;
			for (const [index, line] of lines.entries()) {
				if (line.startsWith('| ') && lines[index - 1]?.startsWith('| ')) expect(cells(line), `${name}: ${line}`).toBe(cells(lines[index - 1] ?? ''));
			}
			expect(lines.join('\n'), name).not.toMatch(/undefined|NaN/);
		}
	});
});

describe('a block as Markdown', () => {
	it.each<[string, Block[], string]>([
		['a heading', [{kind: 'heading', text: 'What #1 is'}], '## What #1 is'],
		[
			'bold and an address',
			[text(['a ', {text: 'b* ', strong: true}, {text: 'c', link: 'https://example.org/x'}])],
			'a **b\\*** [c](https://example.org/x)',
		],
		['an address of another kind', [text([{text: 'c', link: 'javascript:alert(1)'}])], 'c'],
		['indented texts', [text(['one'], 2), text(['two'], 4), text(['1. three'], 2)], '- one\n  - two\n- 1\\. three'],
		['facts', [{kind: 'facts', items: [{term: 'by', line: ['me']}]}], '- **by:** me'],
		['what looks like a link', [text(['[a](b) and [c]'])], '[a\\](b) and [c]'],
		['what is drawn in cells', [{kind: 'text', line: ['▁▂'], drawn: true}, {kind: 'space'}, text(['said'])], 'said'],
	])('is: %s', (_, blocks, expected) => {
		expect(markdown(...blocks)).toBe(expected);
	});

	it('is a table where its items have cells, its empty columns left out and its groups named', () => {
		const item = (id: string, group: string) => ({id, group, lines: () => [['x']], cells: () => [[id], [], ['a|b']]});
		expect(markdown({kind: 'list', headings: ['Id', 'None', 'What'], items: [item('p', 'G'), item('q', 'G')]})).toBe(
			'| Id | What |\n| --- | --- |\n| **G** |  |\n| p | a\\|b |\n| q | a\\|b |',
		);
	});
});

describe('a block as HTML', () => {
	it.each<[string, Block[], string]>([
		['what could be markup', [text(['<b onclick="x">&\'</b>'])], '<p>&lt;b onclick=&quot;x&quot;&gt;&amp;&#39;&lt;/b&gt;</p>'],
		['an address of another kind', [text([{text: 'c', link: 'javascript:alert(1)'}])], '<p>c</p>'],
		['an address with a quote in it', [text([{text: 'c', link: 'https://e.org/"><script>'}])], '<p>c</p>'],
		['indented texts', [text(['one'], 2), text(['two'], 4), text(['three'], 2)], '<ul><li>one<ul><li>two</li></ul></li><li>three</li></ul>'],
		['signs that picture', [text([{text: '●◉○', tone: 'accent'}, ' here'])], '<p><span class="signs" aria-hidden="true">●◉○</span> here</p>'],
	])('is: %s', (_, blocks, expected) => {
		expect(html(...blocks)).toBe(expected);
	});

	it('has a bar as long as its value, and the cell that names a row as its heading', () => {
		const page = html({
			kind: 'table',
			columns: [
				{id: 'n', heading: '#', align: 'right', want: 1},
				{id: 'name', heading: 'Name', want: 5},
				{id: 'bar', heading: '', want: 9},
			],
			rows: [{id: 'a', cells: {n: ['1'], name: ['A'], bar: width => ['█'.repeat(width / 2)]}}],
		});
		expect(page).toContain('<tr id="a"><td class="number">1</td><th scope="row">A</th><td><span class="bar" aria-hidden="true" style="width:50%">');
	});

	it('has a chart with lines between neighbouring years alone, and its sentence as caption, once', () => {
		const sentence = 'From 1 to 3.';
		const points = [
			{x: 2000, value: 1, firm: true},
			{x: 2001, value: 2, firm: false},
			{x: 2002, firm: true},
			{x: 2003, value: 3, firm: true},
		];
		const page = html({kind: 'chart', chart: {unit: 'km', sentence, points}}, text([sentence]));
		expect(page.match(/<polyline class="line"/g)).toHaveLength(1);
		expect(page.match(/class="firm"/g)).toHaveLength(2);
		expect(page.match(/class="loose"/g)).toHaveLength(1);
		expect(page).toContain('<title>2002: no figure</title>');
		expect(page).toContain(`<figcaption>${sentence}</figcaption>`);
		expect(page).not.toContain('<p>');
	});
});

describe('a picture', () => {
	const desk = openDesk(shipped(), unicode);

	it('of the screen has every line of it, and one row that is inverse inside its frame', () => {
		const {screen} = opening(desk, {columns: 100, rows: 30});
		const picture = printSvg(screenDrawing(screen, 'The dashboard'), 'dark');
		expect(markupFaults(picture)).toEqual([]);
		expect(picture.match(/<rect class="i"/g)).toHaveLength(1);
		expect(picture).toContain('Milestones');
	});

	it('of a text is as high as it has lines', () => {
		const drawing = documentDrawing(of(text(['a & b'])), 40, unicode);
		expect(drawing.lines).toHaveLength(4);
		expect(printSvg(drawing)).toContain('>a &amp; b</text>');
	});
});
