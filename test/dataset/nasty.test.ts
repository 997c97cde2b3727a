import {closeSync, ftruncateSync, mkdirSync, openSync, readdirSync, symlinkSync} from 'node:fs';
import {join} from 'node:path';
import {describe, expect, it} from 'vitest';
import {loadDataset} from '../../src/dataset/load.ts';
import {UserError} from '../../src/errors.ts';
import {paneIds} from '../../src/panes/pane.ts';
import {deskDocument, rowDocument} from '../../src/print/document.ts';
import {printHtml} from '../../src/print/html.ts';
import {printMarkdown} from '../../src/print/markdown.ts';
import {printText} from '../../src/print/text.ts';
import {openDesk} from '../../src/screen/desk.ts';
import {width} from '../../src/text/width.ts';
import {paintPlain} from '../../src/theme/theme.ts';
import {unicode} from '../../src/view/glyphs.ts';
import {folderOf} from '../support/folder.ts';
import {opening, play} from '../support/play.ts';
import {textLines} from '../support/screen-text.ts';
import {unsafeIn} from '../support/unsafe.ts';

// The recorded corpus: each file of support/nasty is named by what is wrong with it, and by what becomes of it.

const FOLDER = new URL('../support/nasty/', import.meta.url).pathname;
const files = readdirSync(FOLDER);

const refusal = async (place: string): Promise<UserError> => {
	try {
		await loadDataset(place);
	} catch (error) {
		if (error instanceof UserError) return error;
		throw error;
	}
	throw new Error(`${place} was loaded`);
};

describe('what loads', () => {
	it.each(files.filter(name => name.includes('.loads.')))('%s is shown and printed as text and nothing else', async name => {
		const desk = openDesk(await loadDataset(join(FOLDER, name)), unicode);
		for (const [columns, rows] of [
			[1, 1],
			[30, 8],
			[80, 24],
			[200, 50],
		] as const) {
			for (const {screen} of play(opening(desk, {columns, rows}), [{type: 'open', overlay: 'detail'}, {type: 'back'}, {type: 'turn', by: 1}])) {
				for (const line of textLines(screen)) {
					expect(unsafeIn(line)).toBeUndefined();
					expect(width(line)).toBeLessThanOrEqual(columns);
				}
			}
		}
		const documents = [deskDocument(desk, 80), ...paneIds.flatMap(pane => desk.views[pane].rows.map(row => rowDocument(desk, pane, row)))];
		for (const document of documents) {
			const text = printText(document, 80, desk.glyphs, paintPlain(false));
			for (const printed of [text, printMarkdown(document), printHtml(document).replaceAll('\t', ' ')]) {
				expect(unsafeIn(printed, 'lines')).toBeUndefined();
				if (printed !== text) expect(printed).not.toMatch(/(?<!\\)<script/);
			}
			expect(Math.max(...text.split('\n').map(width))).toBeLessThanOrEqual(80);
		}
	});
});

describe('what is refused', () => {
	it.each(files.filter(name => name.includes('.refused.')))('%s is, in a few clean lines that name it', async name => {
		const {message, exitCode} = await refusal(join(FOLDER, name));
		expect(exitCode).toBe(1);
		expect(message).toContain(name);
		expect(unsafeIn(message, 'lines')).toBeUndefined();
		expect(message.length).toBeLessThan(3000);
	});

	it('so is a file of 600 MB, at once', async () => {
		const path = join(folderOf({}), 'big.json');
		const file = openSync(path, 'w');
		ftruncateSync(file, 600_000_000);
		closeSync(file);
		const begun = process.memoryUsage.rss();
		expect((await refusal(path)).message).toContain('makes the dataset larger than 500 MB');
		expect(process.memoryUsage.rss() - begun).toBeLessThan(100_000_000);
	});

	it('so are folders, devices, and links that lead to themselves, where files should be', async () => {
		const folder = folderOf({});
		mkdirSync(join(folder, 'dataset.json'));
		symlinkSync('sources.json', join(folder, 'sources.json'));
		symlinkSync('/dev/zero', join(folder, 'people.json'));
		const {message} = await refusal(folder);
		for (const words of ['dataset.json: is a folder', 'sources.json: is a loop of links', 'people.json: is no regular file'])
			expect(message).toContain(words);
	});
});
