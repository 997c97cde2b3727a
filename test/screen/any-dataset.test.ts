import {fileURLToPath} from 'node:url';
import fc from 'fast-check';
import {describe, expect, it} from 'vitest';
import type {Dataset} from '../../src/dataset/dataset.ts';
import {loadDataset} from '../../src/dataset/load.ts';
import {BRIEFING, paneIds} from '../../src/panes/pane.ts';
import {briefDocument} from '../../src/print/brief.ts';
import {deskDocument, rowDocument} from '../../src/print/document.ts';
import {printHtml} from '../../src/print/html.ts';
import {printMarkdown} from '../../src/print/markdown.ts';
import {printText} from '../../src/print/text.ts';
import {openReading} from '../../src/reader/reader.ts';
import {silent} from '../../src/reader/sentences.ts';
import {openDesk} from '../../src/screen/desk.ts';
import {width} from '../../src/text/width.ts';
import {paintPlain} from '../../src/theme/theme.ts';
import {unicode} from '../../src/view/glyphs.ts';
import {anAction} from '../support/arbitrary.ts';
import {opening, play, step} from '../support/play.ts';
import {textLines} from '../support/screen-text.ts';
import {shipped} from '../support/shipped.ts';
import {aDeck, wallTexts} from '../support/wall.ts';

// The program knows none of the words of the shipped data: another dataset, in other words and formats, shows none of them.

const placeOf = (name: string) => fileURLToPath(new URL(`../${name}`, import.meta.url));
const OTHERS: readonly (readonly [string, Dataset])[] = [
	['two invented states around a lake', await loadDataset(placeOf('support/datasets/lakes'))],
	['a dataset without a record', await loadDataset(placeOf('support/datasets/bare.yaml'))],
	['what tumen init writes', await loadDataset(placeOf('../data/starter'))],
];

const SIZES = [
	{columns: 20, rows: 6},
	{columns: 40, rows: 12},
	{columns: 80, rows: 24},
	{columns: 120, rows: 40},
	{columns: 200, rows: 60},
];

/** Names and words that only the shipped dataset has. */
const shippedWords = (): string[] => {
	const {manifest, sources, projects, regions, people, organisations, series} = shipped();
	const names = [...projects, ...regions, ...people, ...organisations].map(({name}) => name);
	const labels = [...manifest.categories, ...manifest.stages].map(({label}) => label);
	return [
		...manifest.parties.flatMap(({name, adjective}) => [name, adjective]),
		...names,
		...sources.map(({short}) => short),
		...series.map(({label}) => label),
		...(manifest.spellings ?? []).flat(),
		// Words that the program has of its own, for any dataset.
		...labels.filter(label => !['trade', 'regions', 'closed', 'idea', 'transport', 'business'].includes(label)),
		'USD',
		'RUB',
		'customs',
		'Russia',
		'Korea',
	].filter(word => word.length > 2 && word !== 'Tumen');
};
const escaped = (word: string) => word.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
const SHIPPED = new RegExp(`(?<![\\p{L}\\p{N}])(?:${[...new Set(shippedWords())].map(escaped).join('|')})(?![\\p{L}\\p{N}])`, 'iu');
const NONSENSE = /undefined|NaN|Infinity|\[object/;

describe.each(OTHERS)('%s', (_, dataset) => {
	const desk = openDesk(dataset, unicode);
	const isClean = (text: string) => {
		expect(SHIPPED.exec(text)?.[0]).toBeUndefined();
		expect(text).not.toMatch(NONSENSE);
	};

	it('opens in every pane at every size, with every detail, in its own words', () => {
		const seen = new Set<string>();
		for (const size of SIZES) {
			for (const pane of paneIds) {
				for (const zoom of [false, true]) {
					let now = opening(desk, size, pane, zoom);
					const rows = desk.views[pane].rows;
					for (const action of [
						undefined,
						...rows.flatMap(() => [{type: 'open', overlay: 'detail'}, {type: 'back'}, {type: 'move', by: 1}] as const),
					]) {
						if (action) now = step(now, action);
						const lines = textLines(now.screen);
						expect(lines.length).toBeLessThan(size.rows);
						expect(Math.max(...lines.map(width))).toBeLessThanOrEqual(size.columns);
						for (const line of lines) seen.add(line);
					}
				}
			}
		}
		isClean([...seen].join('\n'));
	});

	it('can be walked in any way', () => {
		fc.assert(
			fc.property(fc.constantFrom(...SIZES), fc.constantFrom(...paneIds), fc.array(anAction, {maxLength: 12}), (size, pane, actions) => {
				for (const {screen, desk: shown, state} of play(opening(desk, size, pane), actions)) {
					for (const line of textLines(screen)) expect(width(line)).toBeLessThanOrEqual(size.columns);
					for (const id of paneIds) if (shown.views[id].rows.length > 0) expect(shown.views[id].rows).toContain(state.cursors[id]);
				}
			}),
			{numRuns: 30},
		);
	});

	it('is presented in its own words, at any size', () => {
		const deck = aDeck(dataset);
		isClean(SIZES.flatMap(size => wallTexts(deck, size).flat()).join('\n'));
		for (const {facts} of deck.steps) expect(facts.length).toBeGreaterThan(0);
	});

	it('is printed and read out in its own words', () => {
		const documents = [
			briefDocument(aDeck(dataset), desk),
			deskDocument(desk, 80),
			...paneIds.slice(BRIEFING).map(pane => deskDocument(desk, 80, pane)),
			...paneIds.flatMap(pane => desk.views[pane].rows.map(row => rowDocument(desk, pane, row))),
		];
		const texts = documents.flatMap(document => {
			const text = printText(document, 80, unicode, paintPlain(false));
			expect(Math.max(...text.split('\n').map(width))).toBeLessThanOrEqual(80);
			return [text, printMarkdown(document), printHtml(document).replace(/^[\s\S]*?<body/, '')];
		});
		const read = openReading(openDesk(dataset, silent), undefined).lines;
		isClean([...new Set([...texts.flatMap(text => text.split('\n')), ...read])].join('\n'));
	});
});

describe('the lake', () => {
	const [, lakes] = OTHERS[0] ?? [];
	const text = lakes ? printText(deskDocument(openDesk(lakes, unicode), 100), 100, unicode, paintPlain(false)) : '';

	it('has its own works, units, stages, categories and quarters', () => {
		for (const words of [
			'2 gazettes, 2030-04 to 2031-07',
			'Lake eel landings, thousand crates',
			'~ eels > ferries # quotas',
			'●●●◉ afloat',
			'2031-Q2',
		]) {
			// The legend stands in columns.
			expect(text.replace(/ +/g, ' ')).toContain(words);
		}
	});

	it('has no share of crates for berths', () => {
		expect(text).toContain('Nothing to take shares of');
	});
});
