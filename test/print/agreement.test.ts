import {describe, expect, it} from 'vitest';
import type {Fact, Facts} from '../../src/panes/facts.ts';
import {paneIds} from '../../src/panes/pane.ts';
import {printCsv} from '../../src/print/csv.ts';
import {deskData} from '../../src/print/data.ts';
import {type Document, deskDocument, rowDocument} from '../../src/print/document.ts';
import {printHtml} from '../../src/print/html.ts';
import {printJson} from '../../src/print/json.ts';
import {documentLines, printText} from '../../src/print/text.ts';
import {openDesk} from '../../src/screen/desk.ts';
import {paintPlain} from '../../src/theme/theme.ts';
import {lineText} from '../../src/view/block.ts';
import {unicode} from '../../src/view/glyphs.ts';
import {csvRows} from '../support/csv.ts';
import {opening, play} from '../support/play.ts';
import {shipped} from '../support/shipped.ts';

// The same truth wherever it stands: numbers on screen, in text, in JSON, in CSV and in HTML.

const desk = openDesk(shipped(), unicode);
const CELLS = 100;
type Told = {readonly rows: readonly Facts[]; readonly records: Readonly<Record<string, Facts>>};
const told = new Map(paneIds.map(id => [id, JSON.parse(printJson(deskData(desk, id), '1')) as Told]));
const data = new Map([...told].map(([id, {rows}]) => [id, rows]));

/** What a row names as derived from it: derived figures stand once, in a line of their own. */
const derivedOf = (id: (typeof paneIds)[number], row: Facts): Facts[] => {
	const {rows = [], records = {}} = told.get(id) ?? {};
	const ids = (row['derived'] ?? []) as readonly string[];
	return ids.map(one => records[one] ?? rows.find(other => other['id'] === one) ?? expect.fail(`${one} is nowhere`));
};

/** A text without spaces, line breaks and what thousands are grouped by: what is left of it wherever it was broken. */
const bare = (text: string): string => text.replace(/[\s\u00A0]+/g, '');
const plainNumbers = (text: string): string[] =>
	(text.match(/\d[\d,]*(?:\.\d+)?/g) ?? []).map(one => one.replace(/,(?=\d{3})/g, '').replace(/,$/, ''));

/** What a browser would show of a page. */
const pageText = (page: string): string =>
	page
		.replace(/^[\s\S]*<main>|<\/main>[\s\S]*$/g, '')
		.replace(/<[^>]*>/g, ' ')
		.replaceAll('&lt;', '<')
		.replaceAll('&gt;', '>')
		.replaceAll('&quot;', '"')
		.replaceAll('&#39;', "'")
		.replaceAll('&amp;', '&');

/** Parts that only the data tell whole: the figures that others are made of, and as they were before they were converted. */
const WITHIN = new Set(['inputs', 'check', 'stated', 'asStated']);

/** A document's text before it is broken into lines. */
const unbroken = (document: Document): string =>
	documentLines({...document, title: '', about: []}, 4000, unicode)
		.map(line => lineText(line))
		.join('\n');

/** Every figure in facts: what says a value or its limits in words. */
const figuresIn = (fact: Fact | undefined, into: Facts[] = []): Facts[] => {
	if (Array.isArray(fact)) for (const item of fact as readonly Fact[]) figuresIn(item, into);
	else if (typeof fact === 'object' && fact !== null) {
		const facts = fact as Facts;
		if (typeof facts['text'] === 'string' && typeof facts['unit'] === 'string' && typeof facts['status'] === 'string') into.push(facts);
		// What a derived figure is made of is told in its own detail.
		for (const [key, item] of Object.entries(facts)) if (!WITHIN.has(key)) figuresIn(item, into);
	}
	return into;
};

describe('over all records', () => {
	it.each(paneIds)('the details of %s say in text and on the page the figures that the data have, and the same numbers', id => {
		for (const row of data.get(id) ?? []) {
			const document = rowDocument(desk, id, String(row['id']));
			const text = printText(document, CELLS, unicode, paintPlain(false));
			const page = pageText(printHtml(document));
			for (const figure of [...figuresIn(row), ...derivedOf(id, row)]) {
				// A detail has a figure in the unit of its source.
				const {text: words} = (figure['asStated'] as Facts | undefined) ?? figure;
				expect(bare(text), `${row['id']}: ${words}`).toContain(bare(String(words)));
				expect(bare(page), `${row['id']}: ${words}`).toContain(bare(String(words)));
			}
			expect(plainNumbers(page).sort(), String(row['id'])).toEqual(plainNumbers(unbroken(document)).sort());
		}
	});

	it.each(paneIds)('the table of %s has the values of the data, and its page all of its words', id => {
		const [head = [], ...rows] = csvRows(printCsv(deskData(desk, id)));
		const page = bare(pageText(printHtml(deskDocument(desk, CELLS, id))));
		for (const [index, row] of (data.get(id) ?? []).entries()) {
			for (const [column, name] of head.entries()) {
				const value = row[name];
				if (typeof value === 'number') expect(Number(rows[index]?.[column]), `${row['id']} ${name}`).toBe(value);
				if (name in row && value === null) expect(rows[index]?.[column], `${row['id']} ${name}`).toBe('');
			}
			for (const key of ['headline', 'essentials']) if (typeof row[key] === 'string') expect(page).toContain(bare(String(row[key])));
		}
	});
});

describe('the text of a record and its detail on screen', () => {
	it.each([
		[80, 24],
		[120, 40],
		[40, 12],
	])('are the same lines at %d columns, as far as the screen goes', (columns, rows) => {
		for (const id of paneIds) {
			const first = opening(desk, {columns, rows}, id, true);
			const {screen, state} = play(first, [{type: 'open', overlay: 'detail'}]).at(-1) ?? first;
			const row = state.cursors[id] ?? expect.fail();
			const text = documentLines({...rowDocument(desk, id, row), title: '', about: []}, columns - 4, unicode).map(line => lineText(line).trimEnd());
			const shown = screen.columns[0]?.[0]?.rows.slice(1, -1).map(({line}) => lineText(line).slice(2, -2).trimEnd()) ?? [];
			expect(shown.length).toBeGreaterThan(5);
			// Over the text of a record stand its title and a rule; the screen has the title in its frame.
			expect(text.slice(2, 2 + shown.length), id).toEqual(shown.slice(0, text.length - 2));
		}
	});
});
