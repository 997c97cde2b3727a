import {describe, expect, it} from 'vitest';
import {deckOf} from '../../src/deck/make.ts';
import {briefPrintable} from '../../src/print/brief.ts';
import {printHtml} from '../../src/print/html.ts';
import {printMarkdown} from '../../src/print/markdown.ts';
import {printText} from '../../src/print/text.ts';
import {openDesk} from '../../src/screen/desk.ts';
import {paintPlain} from '../../src/theme/theme.ts';
import {lineText} from '../../src/view/block.ts';
import {unicode} from '../../src/view/glyphs.ts';
import {shipped} from '../support/shipped.ts';

const desk = openDesk(shipped(), unicode);
const deck = deckOf(desk);
const printable = briefPrintable(deck, desk);
const document = printable.document(120);

/** Letters and digits alone: what no format changes. */
const bare = (text: string) =>
	text
		.replace(/<[^>]*>/g, '')
		.replace(/&(?:amp|lt|gt|quot|#39);/g, '')
		.replace(/[^\p{L}\p{N}]/gu, '');

describe('the briefing on paper', () => {
	const html = printHtml(document);
	const pages = [...html.matchAll(/<section class="page"[\s\S]*?<\/section>/g)].map(([page]) => page);

	it('is in HTML a page for each step, with all that it says, all of its sources, and of when it is', () => {
		expect(pages).toHaveLength(deck.steps.length + 1);
		for (const [index, step] of deck.steps.entries()) {
			const page = bare(pages[index] ?? '');
			for (const fact of step.facts) {
				expect(page).toContain(bare(lineText(fact.line)));
				for (const source of fact.sources) expect(page).toContain(bare(source));
			}
			expect(page).toContain(bare(`as of 31 December 2025. ${index + 1} of ${deck.steps.length}`));
			if (step.chart) expect(pages[index]).toContain('<svg');
		}
	});

	it('begins each page but the first on a new sheet', () => {
		expect(html).toContain('section.page~section.page{break-before:page}');
	});

	it('says the same as Markdown and as text', () => {
		const [markdown, text] = [printMarkdown(document), printText(document, 80, unicode, paintPlain(false))].map(bare);
		for (const {facts} of deck.steps) {
			for (const {line, sources} of facts) {
				for (const said of [bare(lineText(line)), ...sources.map(bare)]) {
					expect(markdown).toContain(said);
					expect(text).toContain(said);
				}
			}
		}
	});

	it('ends with every work that it names, the base documents first, as links where there are addresses', () => {
		const works = deck.works.flatMap(id => desk.dataset.sources.find(source => source.id === id) ?? []);
		const base = desk.dataset.sources.filter(({collection}) => collection === 'base');
		const [last = '', markdown, text] = [pages.at(-1), printMarkdown(document), printText(document, 80, unicode, paintPlain(false))];
		expect(works).toEqual(expect.arrayContaining(base));
		const at = works.map(({title}) => bare(last).indexOf(bare(title)));
		expect(Math.min(...at)).toBeGreaterThan(-1);
		for (const {title} of base) expect(at.filter(place => place < bare(last).indexOf(bare(title))).length).toBeLessThan(base.length);
		for (const {title, url} of works) {
			for (const said of [markdown, text].map(bare)) expect(said).toContain(bare(title));
			if (url !== undefined) expect(last).toContain(`href="${url.replaceAll('&', '&amp;')}"`);
		}
		const named = deck.steps.flatMap(({facts}) => facts.flatMap(({works: ids = []}) => ids));
		expect(new Set(named)).toEqual(new Set(deck.works));
		expect(printable.data().sources).toHaveLength(deck.works.length);
	});

	it('is a row a fact for programs, each with the record that it comes from', () => {
		const {rows, view} = printable.data();
		expect(view).toBe('brief');
		expect(rows).toHaveLength(deck.steps.reduce((sum, {facts}) => sum + facts.length, 0));
		for (const {from} of rows) if (from) expect(desk.dataset.byId.has((from as {id: string}).id)).toBe(true);
	});
});
