import {footerHints, keyFor} from '../keys/hints.ts';
import {keysInForce} from '../keys/in-force.ts';
import type {PaneId, PaneView} from '../panes/pane.ts';
import type {Extent} from '../state/extent.ts';
import {modeOf, type State, sayingOf} from '../state/state.ts';
import {width} from '../text/width.ts';
import type {Block, Line} from '../view/block.ts';
import type {Laid} from '../view/layout.ts';
import {fitLine, lineWidth, truncateLine} from '../view/line.ts';
import {placeOf} from '../view/place.ts';
import {type Arrangement, arrange, type Rect, type Size} from './arrange.ts';
import type {Desk} from './desk.ts';
import {finderOf, finderPicture} from './finder.ts';
import {frame, inside, type Picture} from './frame.ts';
import {header, tabs} from './header.ts';
import {helpBlocks} from './help.ts';
import {kept} from './kept.ts';
import {layOut} from './laying.ts';
import {selectable} from './selectable.ts';
import {tiny} from './tiny.ts';

/** A whole screen: what stands above and below the body, and the body's columns of framed pictures. */
export type Screen = {
	readonly size: Size;
	readonly kind: Arrangement['kind'];
	readonly head: readonly Line[];
	readonly columns: readonly (readonly Picture[])[];
	readonly foot: readonly Line[];
	/** What the next action needs to know of this frame. */
	readonly extent: Extent;
};

/** A pane in its frame, and the first row of its window. */
type Framed = {readonly picture: Picture; readonly top: number};

const framed = kept<PaneView, Framed>();

const framePane = (desk: Desk, state: State, pane: PaneId, rect: Rect, more: string): Framed => {
	const view = desk.views[pane];
	const cursor = state.cursors[pane];
	const isFocused = pane === state.pane;
	return framed(view, [rect.width, rect.height, state.tops[pane], isFocused, more, cursor].join(' '), () => {
		const room = inside(rect);
		const laid = layOut(desk, desk.names[pane], view.blocks(room, cursor), room, {cursor, top: state.tops[pane], mark: view.mark?.(cursor)});
		const words = {id: pane, key: String(desk.ids.indexOf(pane) + 1), title: view.title, extent: view.extent, short: view.short, more};
		return {picture: frame(words, laid, rect, isFocused, desk.glyphs), top: laid.top};
	});
};

/** Lays everything out and shows the lines from `scroll` on. */
const scrolled = (blocks: readonly Block[], rect: Rect, desk: Desk, scroll: number): {laid: Laid; most: number; page: number} => {
	const room = inside(rect);
	const whole = layOut(desk, 'The detail', blocks, {width: room.width, height: Number.POSITIVE_INFINITY});
	const lines = whole.parts.flatMap(part => (part.kind === 'lines' ? part.lines : []));
	const most = Math.max(0, lines.length - room.height);
	const from = Math.min(scroll, most);
	const shown = lines.slice(from, from + room.height);
	return {
		laid: {...whole, parts: [{kind: 'lines', lines: shown}], height: shown.length, above: from, below: lines.length - from - shown.length},
		most,
		page: Math.max(1, room.height - 1),
	};
};

const detailOf = (desk: Desk, state: State): {title: string; blocks: readonly Block[]} => {
	const row = state.cursors[state.pane];
	return row === undefined ? {title: '', blocks: [{kind: 'text', line: ['Nothing is selected.']}]} : desk.views[state.pane].detail(row);
};

/** Cells that a message leaves for a hint that leads out. */
export const WAY_OUT = 14;

/** How a message goes on that does not fit, where a key reads its whole. */
const wholeHint = (state: State): string => {
	const key = keyFor('read', modeOf(state));
	return key === undefined ? '' : ` ${key}: all of it`;
};

const footer = (state: State, columns: number, ellipsis: string): Line => {
	// What there is to say comes first, and the way out still fits beside it.
	const saying = sayingOf(state);
	const room = Math.max(0, columns - WAY_OUT);
	const more = saying !== undefined && width(saying) > room ? wholeHint(state) : '';
	const said: Line = [{text: saying ?? '', strong: true, tone: state.notice === undefined ? ('warning' as const) : ('plain' as const)}];
	const notice: Line = saying === undefined ? [] : [' ', ...truncateLine(said, Math.max(0, room - width(more)), ellipsis), more, '  '];
	const hints = footerHints(modeOf(state), columns - lineWidth(notice), state.pane);
	const line: Line = [...notice, ...hints.flatMap((hint): Line => [' ', {text: hint.keys, strong: true}, ` ${hint.label}  `])];
	return fitLine(line, columns, ellipsis);
};

const overlayOf = (desk: Desk, state: State): {title: string; blocks: readonly Block[]} => {
	if (state.overlay.kind === 'text') return {title: state.overlay.title, blocks: [{kind: 'text', line: [state.overlay.text]}]};
	return state.overlay.kind === 'help' ? {title: 'Keys', blocks: helpBlocks(desk)} : detailOf(desk, state);
};

const overlayPicture = (desk: Desk, state: State, rect: Rect): {picture: Picture; most: number; page: number} => {
	const isHelp = state.overlay.kind === 'help';
	const {title, blocks} = overlayOf(desk, state);
	const scroll = 'scroll' in state.overlay ? state.overlay.scroll : 0;
	const {laid, most, page} = scrolled(blocks, rect, desk, scroll);
	const rows = desk.views[state.pane].rows;
	const extent = isHelp ? '' : `${placeOf(rows, state.cursors[state.pane] ?? '') + 1}/${rows.length}`;
	return {picture: frame({id: 'overlay', key: '', title, extent}, laid, rect, true, desk.glyphs), most, page};
};

const chartExtent = (desk: Desk): Extent['chart'] => {
	const {chart, mark} = desk.views.trade;
	if (!chart || !mark) return undefined;
	return {
		years: chart.years,
		// Only who turns to another flow asks which there are.
		get flows() {
			return chart.flows;
		},
		yearOf: mark,
	};
};

const heads = kept<Desk, readonly Line[]>();
/** By the keys that it names. */
const feet = kept<ReturnType<typeof keysInForce>, readonly Line[]>();

/** The screen for a state and a size: pure, so that it can be tested at any size without a terminal. */
export const compose = (desk: Desk, state: State, size: Size): Screen => {
	const isOverlay = state.overlay.kind !== 'none';
	const arrangement = arrange(size, desk.ids, state.pane, state.zoom || isOverlay, desk.wants);
	const view = desk.views[state.pane];
	const finder = finderOf(desk, state, size.rows);
	const extent: Extent = {
		panes: desk.ids,
		rows: desk.rows,
		tops: state.tops,
		times: desk.times,
		page: 1,
		scrollMost: 0,
		scrollPage: 1,
		walksAcross: ['trade'],
		chart: chartExtent(desk),
		recordOf: row => (view.record ? view.record(row) : row),
		found: finder?.found ?? [],
		sorts: desk.sorts,
		yearRow: (pane, year) => desk.views[pane].yearRow?.(year),
	};
	if (arrangement.kind === 'tiny') {
		const {lines, most, page} = tiny(desk, state, size.columns, arrangement.height, () => overlayOf(desk, state));
		const scroll = {scrollMost: most, scrollPage: page};
		return {size, kind: 'tiny', head: lines, columns: [], foot: [], extent: {...extent, ...scroll}};
	}
	const tabbed = arrangement.kind === 'single' ? state.pane : '';
	const head = heads(desk, `${size.columns} ${tabbed}`, () => [
		header(desk, size.columns),
		...(tabbed === '' ? [] : [tabs(desk, state, size.columns)]),
	]);
	const {ellipsis} = desk.glyphs;
	const said = [size.columns, modeOf(state), state.pane, state.notice, state.trouble, ellipsis];
	const foot = feet(keysInForce(), JSON.stringify(said), () => [footer(state, size.columns, ellipsis)]);
	const whole = {width: size.columns, height: arrangement.height - head.length - foot.length};
	if (finder) {
		const picture = finderPicture(finder, desk, whole);
		return {size, kind: arrangement.kind, head, columns: [[picture]], foot, extent: {...extent, scrollPage: Math.max(1, whole.height - 6)}};
	}
	if (state.overlay.kind === 'text') {
		const {title, text, scroll} = state.overlay;
		const {lines, most, page} = selectable(title, text, scroll, size, whole.height, desk.glyphs.ellipsis);
		return {size, kind: arrangement.kind, head: [...head, ...lines], columns: [], foot, extent: {...extent, scrollMost: most, scrollPage: page}};
	}
	if (isOverlay) {
		const {picture, most, page} = overlayPicture(desk, state, whole);
		return {size, kind: arrangement.kind, head, columns: [[picture]], foot, extent: {...extent, scrollMost: most, scrollPage: page}};
	}
	const tops = {...state.tops};
	// Where the pane has the whole body already, only the detail has more.
	const more = arrangement.kind === 'single' || state.zoom ? 'more in the detail' : 'more in zoom';
	let page = 1;
	const columns: Picture[][] = arrangement.columns.map(column =>
		column.map(({pane, rect}) => {
			const {picture, top} = framePane(desk, state, pane, rect, more);
			tops[pane] = top;
			if (pane === state.pane) page = Math.max(1, inside(rect).height - 2);
			return picture;
		}),
	);
	if (arrangement.side) {
		const {title, blocks} = detailOf(desk, state);
		const {laid} = scrolled(blocks, arrangement.side, desk, 0);
		columns.at(-1)?.unshift(frame({id: 'side', key: '', title, extent: ''}, laid, arrangement.side, false, desk.glyphs));
	}
	return {size, kind: arrangement.kind, head, columns, foot, extent: {...extent, tops, page}};
};

/** The screen as one list of lines, as a terminal shows them: for tests and for pictures. */
export const screenLines = (screen: Screen): {line: Line; selected: boolean}[] => {
	const plain = (line: Line) => ({line, selected: false});
	const height = Math.max(0, ...screen.columns.map(column => column.reduce((sum, picture) => sum + picture.rows.length, 0)));
	const stacks = screen.columns.map(column => column.flatMap(picture => picture.rows));
	const body = Array.from({length: height}, (_, index) => plain(stacks.flatMap(stack => stack[index]?.line ?? [])));
	return [...screen.head.map(plain), ...body, ...screen.foot.map(plain)];
};
