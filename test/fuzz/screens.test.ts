import fc from 'fast-check';
import {expect, it} from 'vitest';
import type {Dataset} from '../../src/dataset/dataset.ts';
import {loadDataset} from '../../src/dataset/load.ts';
import {UserError} from '../../src/errors.ts';
import {paneIds} from '../../src/panes/pane.ts';
import {deskDocument, rowDocument} from '../../src/print/document.ts';
import {documentDrawing, screenDrawing} from '../../src/print/drawing.ts';
import {printHtml} from '../../src/print/html.ts';
import {printMarkdown} from '../../src/print/markdown.ts';
import {printSvg} from '../../src/print/svg.ts';
import {printText} from '../../src/print/text.ts';
import {hear, openReading} from '../../src/reader/reader.ts';
import {silent} from '../../src/reader/sentences.ts';
import {type Screen, screenLines} from '../../src/screen/compose.ts';
import {type Desk, openDesk} from '../../src/screen/desk.ts';
import type {Action} from '../../src/state/action.ts';
import {width} from '../../src/text/width.ts';
import {paintFor, paintPlain} from '../../src/theme/theme.ts';
import {ascii, unicode} from '../../src/view/glyphs.ts';
import {anAction} from '../support/arbitrary.ts';
import {hold, PATIENCE} from '../support/fuzz.ts';
import {markupFaults} from '../support/markup.ts';
import {aBentDataset, documentOf, type Loose, streamOf} from '../support/nasty-dataset.ts';
import {aNastyText} from '../support/nasty-text.ts';
import {opening, step} from '../support/play.ts';
import {unsafeIn, unsafeInPainted} from '../support/unsafe.ts';

// What loads, however odd, is shown, printed and read out without a fault, at any size, after any keys.

/** The dataset, when it is one. */
const loaded = async (loose: Loose): Promise<Dataset | undefined> => {
	try {
		return await loadDataset('-', {stdin: streamOf(documentOf(loose))});
	} catch (error) {
		if (error instanceof UserError) return undefined;
		throw error;
	}
};

const aSize = fc.record({columns: fc.integer({min: 1, max: 220}), rows: fc.integer({min: 1, max: 70})});
const aStep: fc.Arbitrary<Action> = fc.oneof(
	{arbitrary: anAction, weight: 10},
	fc.constantFrom(1 as const, -1 as const).map(by => ({type: 'time' as const, by})),
	aNastyText.map(text => ({type: 'type' as const, text})),
);

const NONSENSE = /\bundefined\b|\bNaN\b|Infinity|\[object/;

const plain = paintPlain(false);
const painted = paintFor({colour: true, ascii: false, links: true, theme: 'dark'});

const expectWhole = (screen: Screen): void => {
	const lines = screenLines(screen);
	expect(lines.length).toBeLessThanOrEqual(Math.max(0, screen.size.rows - 1));
	for (const {line} of lines) {
		const text = plain(line);
		expect(width(text)).toBeLessThanOrEqual(screen.size.columns);
		expect(unsafeIn(text)).toBeUndefined();
		expect(unsafeInPainted(painted(line))).toBeUndefined();
		expect(text).not.toMatch(NONSENSE);
	}
};

it(
	'screens of any size, whatever is done',
	() =>
		hold(
			'screens: reduced and composed',
			100,
			fc.tuple(
				aBentDataset,
				fc.constantFrom(...paneIds),
				aSize,
				fc.boolean(),
				fc.array(fc.tuple(aStep, fc.option(aSize, {freq: 4})), {maxLength: 8}),
			),
			async ([loose, pane, size, isAscii, steps]) => {
				const dataset = await loaded(loose);
				if (!dataset) return;
				let now = opening(openDesk(dataset, isAscii ? ascii : unicode), size, pane);
				expectWhole(now.screen);
				for (const [action, to] of steps) {
					now = step(now, action, to ?? now.screen.size);
					expectWhole(now.screen);
				}
			},
		),
	PATIENCE,
);

const expectPrinted = (text: string, cells: number): void => {
	expect(text.split('\n').filter(line => width(line) > cells)).toEqual([]);
	expect(unsafeIn(text, 'lines')).toBeUndefined();
	expect(text).not.toMatch(NONSENSE);
};

const everyRecord = (desk: Desk, of: (pane: (typeof paneIds)[number], row: string) => void): void => {
	for (const pane of paneIds) for (const row of desk.views[pane].rows) of(pane, row);
};

it(
	'everything and every record as text, and what a row gives to take along',
	() =>
		hold('printers: text, quotes', 40, fc.tuple(aBentDataset, fc.integer({min: 20, max: 140})), async ([loose, cells]) => {
			const dataset = await loaded(loose);
			if (!dataset) return;
			const desk = openDesk(dataset, unicode);
			expectPrinted(printText(deskDocument(desk, cells), cells, desk.glyphs, plain), cells);
			everyRecord(desk, (pane, row) => {
				expectPrinted(printText(rowDocument(desk, pane, row), cells, desk.glyphs, plain), cells);
				const {value = '', sentence = '', address = ''} = desk.views[pane].quote?.(row) ?? {};
				for (const text of [value, sentence, address, desk.views[pane].brief(row)]) expect(unsafeIn(text)).toBeUndefined();
			});
		}),
	PATIENCE,
);

/** Whether a page or picture can do anything: run, load, or lead to what is no plain address. */
const expectHarmless = (markup: string): void => {
	expect(unsafeIn(markup.replaceAll('\t', ' '), 'lines')).toBeUndefined();
	expect(markupFaults(markup)).toEqual([]);
	expect(markup).not.toMatch(/<(?:script|img|iframe|object|embed|link|foreignObject|use|image|animate|base|form)\b/i);
	for (const [, name, value = ''] of markup.matchAll(/<[a-z][^<>]*?\s([a-z:-]+)="([^"]*)"/g)) {
		expect(name).not.toMatch(/^on|^srcdoc$|^style$/);
		if (/href|src/.test(name ?? '')) expect(value).toMatch(/^(?:https?:\/\/|#)/);
	}
	expect(markup).not.toMatch(NONSENSE);
};

it(
	'everything as Markdown, as a page and as a picture',
	() =>
		hold('printers: Markdown, HTML, SVG', 16, fc.tuple(aBentDataset, aSize), async ([loose, size]) => {
			const dataset = await loaded(loose);
			if (!dataset) return;
			const desk = openDesk(dataset, unicode);
			const documents = [
				deskDocument(desk, 100),
				...paneIds.flatMap(pane => desk.views[pane].rows.slice(0, 2).map(row => rowDocument(desk, pane, row))),
			];
			for (const document of documents) {
				expectHarmless(printHtml(document));
				const markdown = printMarkdown(document);
				expect(unsafeIn(markdown, 'lines')).toBeUndefined();
				// No tag, and no link but to plain addresses, was made of what the data say.
				expect(markdown).not.toMatch(/(?<!\\)<[a-z/!]/i);
				for (const [, to = ''] of markdown.matchAll(/(?<!\\)\]\(([^)]*)\)/g)) expect(to).toMatch(/^<?(?:https?:\/\/|#)/);
				expectHarmless(printSvg(documentDrawing(document, 80, desk.glyphs)));
			}
			expectHarmless(printSvg(screenDrawing(opening(desk, size).screen, dataset.manifest.title)));
		}),
	PATIENCE,
);

const aSaying = fc.oneof({arbitrary: fc.constantFrom('', '1', '2', '5', '0', '?', '9', 'a', 'rajin', '2014'), weight: 4}, aNastyText);

it(
	'everything read out, whatever is said',
	() =>
		hold('reader: heard and answered', 60, fc.tuple(aBentDataset, fc.array(aSaying, {maxLength: 20})), async ([loose, sayings]) => {
			const dataset = await loaded(loose);
			if (!dataset) return;
			let answer = openReading(openDesk(dataset, silent), undefined);
			for (const saying of sayings) {
				expect(unsafeIn(answer.lines.join('\n'), 'lines')).toBeUndefined();
				expect(answer.lines.join('\n')).not.toMatch(NONSENSE);
				if (answer.ends) return;
				answer = hear(answer.reading, saying);
			}
		}),
	PATIENCE,
);
