import {readFileSync, writeFileSync} from 'node:fs';
import {join} from 'node:path';
import {describe, expect, it} from 'vitest';
import {deckOf} from '../../src/deck/make.ts';
import {briefDocument} from '../../src/print/brief.ts';
import {deskDocument, rowDocument} from '../../src/print/document.ts';
import {printHtml} from '../../src/print/html.ts';
import {openDesk} from '../../src/screen/desk.ts';
import {unicode} from '../../src/view/glyphs.ts';
import {browse, browser} from '../support/browser.ts';
import {temporaryFolder} from '../support/program.ts';
import {shipped} from '../support/shipped.ts';

// The pages in a real browser. Where there is none, that is said, and nothing is held against them here.

if (browser === undefined)
	process.stderr.write('\nNO BROWSER WAS FOUND: the pages are not looked at in one. `apt-get install chromium` gives one.\n\n');

const desk = openDesk(shipped(), unicode);
const saved = (name: string, page: string): string => {
	const path = join(temporaryFolder(), name);
	writeFileSync(path, page);
	return path;
};

describe('in a browser', () => {
	it('a page keeps the tables, headings and charts that it was given, and complains of nothing', async () => {
		if (browser === undefined) return;
		const page = printHtml(deskDocument(desk, 120));
		const {out, complaints} = await browse(saved('briefing.html', page), '--dump-dom');
		expect(complaints).toEqual([]);
		// What a browser had to mend would be counted otherwise.
		for (const tag of ['<table', '<tbody', '<tr', '<td', '<th', '<h2', '<svg', '<circle', '<li', '<section', '<dl']) {
			expect([tag, out.split(tag).length]).toEqual([tag, page.split(tag).length]);
		}
	});

	it('a page looks otherwise on a dark ground', async () => {
		if (browser === undefined) return;
		const path = saved('regions.html', printHtml(deskDocument(desk, 120, 'regions')));
		const pictures = await Promise.all(
			['light', 'dark'].map(async (name, index) => {
				const picture = join(temporaryFolder(), `${name}.png`);
				await browse(path, `--screenshot=${picture}`, '--window-size=900,700', ...(index === 1 ? ['--blink-settings=preferredColorScheme=0'] : []));
				return readFileSync(picture);
			}),
		);
		for (const picture of pictures) expect(picture.length).toBeGreaterThan(10_000);
		expect(pictures[0]?.equals(pictures[1] ?? new Uint8Array())).toBe(false);
	});

	it('a record prints to a few pages of paper', async () => {
		if (browser === undefined) return;
		const paper = join(temporaryFolder(), 'pobeda.pdf');
		await browse(saved('pobeda.html', printHtml(rowDocument(desk, 'projects', 'pobeda'))), '--no-pdf-header-footer', `--print-to-pdf=${paper}`);
		const pages = readFileSync(paper, 'latin1').match(/\/Type\s*\/Page\b/g)?.length ?? 0;
		expect(pages).toBeGreaterThan(1);
		expect(pages).toBeLessThan(8);
	});

	it('the handout prints a page for each step', async () => {
		if (browser === undefined) return;
		// The works at its end take as many pages as they need.
		const deck = {...deckOf(desk), works: []};
		const paper = join(temporaryFolder(), 'brief.pdf');
		await browse(saved('brief.html', printHtml(briefDocument(deck, desk))), '--no-pdf-header-footer', `--print-to-pdf=${paper}`);
		expect(readFileSync(paper, 'latin1').match(/\/Type\s*\/Page\b/g)).toHaveLength(deck.steps.length);
	});
});
