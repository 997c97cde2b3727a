import {describe, expect, it} from 'vitest';
import {type FormatName, formatNames, formats} from '../../src/print/index.ts';
import {viewPrintable} from '../../src/print/views.ts';
import {openDesk, startCursors} from '../../src/screen/desk.ts';
import {initialState} from '../../src/state/state.ts';
import {paintPlain} from '../../src/theme/theme.ts';
import {unicode} from '../../src/view/glyphs.ts';
import {aDataset} from '../support/records.ts';

// A small dataset in every format, as files that can be read, in test/prints. A change that is meant is accepted with
//   npx vitest run --config test/vitest.config.ts print/goldens --update
// after a look at what git says has changed.

const ENDINGS: Readonly<Record<FormatName, string>> = {
	text: 'txt',
	json: 'json',
	ndjson: 'ndjson',
	csv: 'csv',
	markdown: 'md',
	html: 'html',
	svg: 'svg',
};

const desk = openDesk(aDataset(), unicode);
const settings = {cells: 72, rows: 16, glyphs: unicode, paint: paintPlain(false), theme: 'light', version: '1.2.3'} as const;

describe('the trade of a small dataset', () => {
	it.each(formatNames)('as %s', async name => {
		const what = viewPrintable(desk, initialState(startCursors(desk), 'trade', true), {pane: 'trade', row: undefined});
		const text = await formats[name].print(what, settings);
		await expect(text.replace(/<style>[\s\S]*?<\/style>/, '<style></style>')).toMatchFileSnapshot(`../prints/trade.${ENDINGS[name]}`);
	});
});
