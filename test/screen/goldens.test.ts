import {readdirSync} from 'node:fs';
import {fileURLToPath} from 'node:url';
import {describe, expect, it} from 'vitest';
import {type PaneId, paneIds} from '../../src/panes/pane.ts';
import type {Size} from '../../src/screen/arrange.ts';
import {type Desk, openDesk} from '../../src/screen/desk.ts';
import type {Action, TradeTurn} from '../../src/state/action.ts';
import {themeNames} from '../../src/state/theme-name.ts';
import {ascii, unicode} from '../../src/view/glyphs.ts';
import {type Moment, opening, play} from '../support/play.ts';
import {goldenText, paintedText} from '../support/screen-text.ts';
import {shipped} from '../support/shipped.ts';

// Whole screens of the shipped dataset as files that can be read, in test/screens. A change that is meant is accepted with
//   npx vitest run --config test/vitest.config.ts screen/goldens --update
// after a look at what git says has changed.

type View = {
	readonly name: string;
	readonly sizes: readonly Size[];
	readonly ascii?: readonly Size[];
	readonly show: (desk: Desk, size: Size) => Moment;
};

const size = (columns: number, rows: number): Size => ({columns, rows});
const SMALL = size(80, 24);
const LARGE = size(120, 40);
/** From the smallest that is framed to one with room for a detail beside the panes. */
const EVERY = [size(40, 12), SMALL, LARGE, size(200, 60)];

/** The detail of a row, reached as a person would: go to the pane, walk to the row, open it. */
const detail = (pane: PaneId, row: string) => (desk: Desk, at: Size) => {
	const {rows} = desk.views[pane];
	const first = opening(desk, at, pane);
	const walk: Action = {type: 'move', by: rows.indexOf(row) - rows.indexOf(first.state.cursors[pane] ?? '')};
	return play(first, [walk, {type: 'open', overlay: 'detail'}]).at(-1) ?? first;
};

const lastOf = (desk: Desk, at: Size, actions: readonly Action[]): Moment => {
	const first = opening(desk, at);
	return play(first, actions).at(-1) ?? first;
};

/** The trade pane, zoomed, after some turns of its chart. */
const turned = (name: string, turns: readonly TradeTurn[], sizes = [SMALL, LARGE], ascii = sizes): View => ({
	name,
	sizes,
	ascii,
	show: (desk, at) => {
		const first = opening(desk, at, 'trade', true);
		return (
			play(
				first,
				turns.map((turn): Action => ({type: 'trade', turn})),
			).at(-1) ?? first
		);
	},
});

const VIEWS: readonly View[] = [
	turned('trade-index', ['unit']),
	turned('trade-share', ['unit', 'unit']),
	turned('trade-growth', ['unit', 'unit', 'unit']),
	turned('trade-exports', ['flow']),
	turned('trade-imports', ['flow', 'flow']),
	turned('trade-balance', ['flow', 'flow', 'flow']),
	turned('trade-closer', ['closer', 'closer']),
	turned('trade-flows', [], [size(200, 60)]),
	{
		name: 'trade-2014',
		sizes: [SMALL, LARGE],
		ascii: [SMALL, LARGE],
		show: (desk, at) => opening(desk.at({...desk.scope, asOf: '2014-06'}), at, 'trade', true),
	},
	{name: 'overview', sizes: EVERY, ascii: EVERY, show: (desk, at) => opening(desk, at)},
	...paneIds.map((pane): View => ({name: pane, sizes: [SMALL, LARGE], show: (desk, at) => opening(desk, at, pane, true)})),
	{name: 'khasan-rajin', sizes: [SMALL, LARGE], show: detail('projects', 'khasan-rajin')},
	{name: 'turnover-2013', sizes: [SMALL, LARGE], show: detail('trade', 'turnover@2013')},
	{
		name: 'search',
		sizes: [size(40, 12), SMALL, LARGE],
		show: (desk, at) => lastOf(desk, at, [{type: 'search'}, {type: 'type', text: 'rajin coal'}]),
	},
	{
		name: 'found',
		sizes: [SMALL, LARGE],
		show: (desk, at) => lastOf(desk, at, [{type: 'search'}, {type: 'type', text: 'rajin coal'}, {type: 'accept'}]),
	},
	{name: 'thread', sizes: [size(40, 12), SMALL, LARGE], show: (desk, at) => lastOf(desk, at, [{type: 'pane', to: 'regions'}, {type: 'follow'}])},
	{name: 'actions', sizes: [size(40, 12), SMALL], show: (desk, at) => lastOf(desk, at, [{type: 'palette'}, {type: 'type', text: 'copy'}])},
	{name: 'by-category', sizes: [LARGE], show: (desk, at) => lastOf(desk, at, [{type: 'zoom'}, {type: 'sort'}])},
	{name: 'help', sizes: [SMALL, LARGE], show: (desk, at) => play(opening(desk, at), [{type: 'open', overlay: 'help'}]).at(-1) ?? opening(desk, at)},
];

const fileOf = (name: string, {columns, rows}: Size) => `${name}-${columns}x${rows}.txt`;
const SCREENS = new URL('../screens/', import.meta.url);

const cases = VIEWS.flatMap(({name, sizes, ascii: plain = [SMALL], show}) => [
	...sizes.map(at => ({file: fileOf(name, at), at, show, isAscii: false})),
	...plain.map(at => ({file: fileOf(`${name}-ascii`, at), at, show, isAscii: true})),
]);

/** The overview with its colours, codes in braces: in every theme at one size, with colours and without at every size. */
const painted = themeNames
	.flatMap(theme => (theme === 'auto' || theme === 'mono' ? EVERY : [SMALL]).map(at => ({theme, at})))
	.map(({theme, at}) => ({file: fileOf(`overview-painted-${theme}`, at), theme, at}));

describe('the screen', () => {
	it.each(painted)('$file', async ({file, theme, at}) => {
		const {screen} = opening(openDesk(shipped(), unicode), at);
		await expect(paintedText(screen, theme)).toMatchFileSnapshot(fileURLToPath(new URL(file, SCREENS)));
	});

	it.each(cases)('$file', async ({file, at, show, isAscii}) => {
		const desk = openDesk(shipped(), isAscii ? ascii : unicode);
		await expect(goldenText(show(desk, at).screen, isAscii)).toMatchFileSnapshot(fileURLToPath(new URL(file, SCREENS)));
	});

	it('has no file that nothing is held against', () => {
		expect(readdirSync(SCREENS).sort()).toEqual([...cases, ...painted].map(({file}) => file).sort());
	});
});
