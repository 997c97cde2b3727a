import {describe, expect, it} from 'vitest';
import {find} from '../../src/dataset/dataset.ts';
import type {Observation} from '../../src/dataset/schema/observation.ts';
import {convert} from '../../src/indicators/units.ts';
import {dateWords} from '../../src/locale/format.ts';
import {quantityWords} from '../../src/panes/figures.ts';
import {BRIEFING, type PaneId, paneIds} from '../../src/panes/pane.ts';
import {deskDocument, rowDocument} from '../../src/print/document.ts';
import {printText} from '../../src/print/text.ts';
import {type Desk, openDesk} from '../../src/screen/desk.ts';
import {width} from '../../src/text/width.ts';
import {type Paint, paintFor, paintPlain} from '../../src/theme/theme.ts';
import {ascii, unicode} from '../../src/view/glyphs.ts';
import {aDataset} from '../support/records.ts';
import {shipped} from '../support/shipped.ts';

const desk = () => openDesk(shipped(), unicode);
const plain = paintPlain(false);
const deskText = (of: Desk, cells: number, paint: Paint, only?: PaneId) => printText(deskDocument(of, cells, only), cells, of.glyphs, paint);
const printed = (cells: number) => deskText(desk(), cells, plain);
/** A text without its spaces and line breaks: what is left of it wherever it was broken. */
const bare = (text: string) => text.replace(/\s+/g, '');

const WIDTHS = Array.from({length: 181}, (_, index) => index + 20);
/** A few widths for what takes longer to look at: the narrowest, where columns come and go, the widest. */
const SOME = [20, 23, 24, 36, 51, 52, 63, 64, 79, 80, 99, 100, 120, 200];

describe('the plain text', () => {
	it('has no line wider than asked, none that ends in a space, and no escape, at any width from 20 to 200', () => {
		for (const cells of WIDTHS) {
			const text = printed(cells);
			expect(text).not.toContain('\u001B');
			expect(text.endsWith('\n')).toBe(true);
			for (const line of text.split('\n')) {
				if (width(line) > cells) expect(`${cells} cells: ${line}`).toBe('a shorter line');
				if (line !== line.trimEnd()) expect(`${cells} cells: "${line}"`).toBe('a line without spaces at its end');
			}
		}
	});

	it.each(SOME)('holds every milestone, figure, project, region, pledge and document at %d cells, and cuts nothing', cells => {
		const dataset = shipped();
		const text = bare(printed(cells));
		for (const milestone of dataset.milestones) expect(text).toContain(bare(milestone.headline));
		const unit = find(dataset, 'series', dataset.manifest.trade.headline)?.unit ?? '';
		// The years of the headline stand in its unit, whatever unit their source uses.
		const shown = (o: Observation) =>
			o.series === dataset.manifest.trade.headline && o.unit !== unit
				? quantityWords(dataset, {...o, value: Math.round(convert(dataset, o.value ?? 0, o.unit, unit) * 1000) / 1000, unit})
				: quantityWords(dataset, o);
		for (const observation of dataset.observations)
			expect(
				[bare(quantityWords(dataset, observation)), bare(shown(observation))].some(words => text.includes(words)),
				observation.id,
			).toBe(true);
		for (const pledge of dataset.pledges) expect(text).toContain(bare(pledge.headline));
		for (const project of dataset.projects) {
			expect(text).toContain(bare(project.short));
			expect(text).toContain(bare(project.essentials));
		}
		for (const source of dataset.sources.filter(each => each.collection === 'base')) expect(text).toContain(bare(source.title));
		for (const region of dataset.regions) for (const word of region.name.split(' ')) expect(text).toContain(word.slice(0, 12));
	});

	it('says what it is and of when, and names every pane', () => {
		const text = printed(80);
		expect(text.split('\n')[0]).toContain(shipped().manifest.title);
		expect(bare(text)).toContain(bare(dateWords(shipped().manifest.asOf)));
		for (const [index, id] of paneIds.slice(0, BRIEFING).entries()) expect(text).toContain(`\n${index + 1} ${desk().views[id].title.slice(0, 20)}`);
	});

	it('draws the chart where there is room for one', () => {
		expect(printed(80)).toContain('┤');
		expect(printed(80)).toContain('●');
	});

	it('shows a gap as a gap', () => {
		expect(printed(120)).toMatch(/^2001 +\.\. +no figure/m);
	});

	it('prints one pane when one is asked for, with the documents it rests on', () => {
		const text = deskText(desk(), 80, plain, 'regions');
		expect(text).toContain('\n4 Regions');
		expect(text).not.toContain('\n3 Projects');
		expect(text).toContain('\nSources');
	});

	it('prints one record with everything about it', () => {
		const text = printText(rowDocument(desk(), 'projects', 'pobeda'), 80, unicode, plain);
		expect(text.split('\n')[0]).toMatch(/^Pobeda/);
		expect(text).toContain('What happened');
		expect(text).toContain('Who says so');
		for (const line of text.split('\n')) expect(width(line)).toBeLessThanOrEqual(80);
	});

	it('says of a document what is not known of it', () => {
		expect(printed(200)).toMatch(/^ {2}Business and military: author not named, “.+”, publisher not named, undated, by its contents /m);
		expect(printed(200)).toMatch(/^ {2}Zakharova: L\. V\. Zakharova, “/m);
	});

	it('is ASCII when asked, line for line as wide', () => {
		const plainAscii = deskText(openDesk(shipped(), ascii), 80, paintPlain(true));
		expect(plainAscii).toMatch(/^[\x20-\x7e\n]*$/);
		for (const line of plainAscii.split('\n')) expect(line.length).toBeLessThanOrEqual(80);
	});

	it('has colours when asked, and says the same without them', () => {
		const painted = deskText(desk(), 80, paintFor({colour: true, ascii: false}));
		expect(painted).toContain('\u001B[36m');
		// biome-ignore lint/suspicious/noControlCharactersInRegex: escape codes are what is taken out
		const stripped = painted.replace(/\u001B\[\d+m/g, '');
		expect(stripped.split('\n').map(line => line.trimEnd())).toEqual(printed(80).split('\n'));
	});

	it('of a dataset without records says so, pane by pane', () => {
		const empty = aDataset({milestones: [], observations: [], series: [], projects: [], regions: [], pledges: [], conflicts: [], derivations: []});
		const text = deskText(openDesk(empty, unicode), 60, plain);
		for (const words of ['No milestones', 'No figure is recorded', 'No projects', 'No regions', 'No pledges']) expect(text).toContain(words);
		expect(text).not.toMatch(/undefined|NaN/);
	});
});
