import {describe, expect, it} from 'vitest';
import {find} from '../../src/dataset/dataset.ts';
import {kindNames} from '../../src/dataset/kind-names.ts';
import {headlinePoints} from '../../src/indicators/series.ts';
import {helpSections} from '../../src/keys/hints.ts';
import {bibtex, cslJson, plainReferences, worksOf} from '../../src/print/cite.ts';
import {foundPrintable} from '../../src/print/found.ts';
import {printHtml} from '../../src/print/html.ts';
import {printJson} from '../../src/print/json.ts';
import {keysPrintable} from '../../src/print/keys.ts';
import {recordPrintable} from '../../src/print/record.ts';
import {printText} from '../../src/print/text.ts';
import {openDesk} from '../../src/screen/desk.ts';
import {paintPlain} from '../../src/theme/theme.ts';
import {unicode} from '../../src/view/glyphs.ts';
import {markupFaults} from '../support/markup.ts';
import {aSource} from '../support/records.ts';
import {shipped} from '../support/shipped.ts';

const desk = () => openDesk(shipped(), unicode);

describe('any record of the shipped dataset', () => {
	it('can be shown as text, data and page by its id, and by the row it has', () => {
		const opened = desk();
		const ids = [...shipped().byId.keys(), ...opened.views.trade.rows];
		// All of them as documents and data; some of each kind in every format.
		const some = new Set(
			kindNames.flatMap(kind =>
				shipped()
					[kind].slice(0, 3)
					.map(({id}) => id),
			),
		);
		for (const id of ids) {
			const found = recordPrintable(opened, id);
			if (!found) throw new Error(`${id} is not shown`);
			const document = found.document(100);
			expect(document.blocks.length, id).toBeGreaterThan(0);
			expect(
				found.data().rows.map(row => row['id']),
				id,
			).toEqual([id]);
			if (!some.has(id)) continue;
			expect(printText(document, 100, unicode, paintPlain(false)), id).not.toMatch(/undefined|NaN/);
			expect(markupFaults(printHtml(document)), id).toEqual([]);
			expect(JSON.parse(printJson(found.data(), '1')).rows, id).toHaveLength(1);
		}
	});

	it('is a figure told as the year of the trade that it speaks for', () => {
		const opened = desk();
		const textOf = (id: string) => printText(recordPrintable(opened, id)?.document(100) ?? expect.fail(), 100, unicode, paintPlain(false));
		const row = opened.views.trade.find?.('turnover-2013') ?? expect.fail();
		expect(textOf('turnover-2013')).toBe(textOf(row));
		expect(textOf('turnover-2013')).toMatch(/year on year[\s\S]*Other compilers/);
		// What is told of a year by others than the one who speaks for it is told of them alone.
		const [rival] = headlinePoints(shipped()).flatMap(({rivals}) => rivals);
		expect(textOf(rival?.id ?? '')).not.toContain('year on year');
	});

	it('is nothing where there is none', () => {
		expect(recordPrintable(desk(), 'no-such-record')).toBeUndefined();
	});

	it('has the figures of a series, and its holes with the reason', () => {
		const series = shipped().manifest.trade.headline;
		const text = printText(recordPrintable(desk(), series)?.document(100) ?? expect.fail(), 100, unicode, paintPlain(false));
		expect(text).toMatch(/^2013 +112\.7 USD million – Zakharova/m);
		expect(text).toMatch(/^ {2}2001–2004 The article had a chart/m);
	});
});

describe('what a search found', () => {
	it('is by kind on paper and best first as data, each with its id', () => {
		const {document, data} = foundPrintable(desk(), 'Najin');
		const page = document(80);
		expect(page.sections[0]?.title).toMatch(/^Projects \(\d+\)$/);
		expect(page.title).toBe(`“Najin”: ${data().rows.length} found`);
		for (const row of data().rows) expect(shipped().byId.has(String(row['id']))).toBe(true);
	});

	it('has due date, outcome and sources of promises as data', () => {
		const {data} = foundPrintable(desk(), 'kind:pledge "1 billion"');
		expect(data().rows.find(({id}) => id === 'pledge-goal-2020')).toMatchObject({
			due: '2020',
			outcome: 'missed',
			says: expect.arrayContaining(['Zakharova']),
		});
	});

	it('says that nothing is found', () => {
		const {document, data} = foundPrintable(desk(), 'xyzzyplugh');
		expect(document(80).blocks).toEqual([{kind: 'text', line: ['Nothing is found.']}]);
		expect(data().rows).toEqual([]);
	});
});

describe('references', () => {
	const cited = (id: string) => worksOf(shipped(), shipped().byId.get(id) ?? expect.fail());

	it('are of the source itself, of what a record cites, and of the figures that a derived one is made of', () => {
		expect(cited('zakharova').map(({id}) => id)).toEqual(['zakharova']);
		expect(cited('turnover-2013-galushka').map(({id}) => id)).toContain('fu-rt-2014-06-05');
		for (const {id} of shipped().derivations) expect(cited(id).length, id).toBeGreaterThan(0);
	});

	it('are CSL-JSON with dates no more exact than known', () => {
		const [item] = JSON.parse(cslJson([find(shipped(), 'sources', 'zakharova') ?? expect.fail()]));
		expect(item).toMatchObject({id: 'zakharova', type: 'article-journal', author: [{literal: 'L. V. Zakharova'}], language: 'en'});
		expect(item.issued).toEqual({'date-parts': [[2014, 11, 6], [2015]], circa: true});
		expect(JSON.parse(cslJson([aSource({issued: '2014-36'})]))[0].issued).toEqual({'date-parts': [[2014]]});
		expect(JSON.parse(cslJson([aSource({issued: 'XXXX'})]))[0]).not.toHaveProperty('issued');
	});

	it('are BibTeX in which nothing of a title is obeyed', () => {
		const entry = bibtex([aSource({id: 'x', title: '50 % of {A} & B_c \\input', authors: ['A. B.'], url: 'https://e.org/{x}', issued: '2014-05'})]);
		expect(entry).toContain('title = {{50 \\% of \\{A\\} \\& B\\_c \\textbackslash{}input}}');
		expect(entry).toContain('author = {A. B.}');
		expect(entry).toContain('year = {2014}');
		expect(entry).toContain('month = may');
		expect(entry).toContain('url = {https://e.org/%7Bx%7D}');
	});

	it('are lines of words', () => {
		expect(plainReferences(cited('moscow-times-2014'))).toMatch(/^Peter Hobson, “.+”, The Moscow Times, 5 June 2014\. https:\/\/\S+\n$/);
	});
});

it('keys are those of the dashboard’s help', () => {
	const {document, data} = keysPrintable();
	expect(document(80).sections.map(({title}) => title)).toEqual(helpSections().map(({title}) => title));
	expect(data().rows.find(row => row['keys'] === 'Tab')).toMatchObject({group: 'Panes', does: 'next pane'});
});
