import {footerHints} from '../keys/hints.ts';
import {dateShort} from '../locale/format.ts';
import {modeOf, type State, sayingOf} from '../state/state.ts';
import type {Block, Line} from '../view/block.ts';
import {fitLine, lineWidth, truncateLine, wrapLine} from '../view/line.ts';
import {placeOf} from '../view/place.ts';
import type {Desk} from './desk.ts';
import {finderLines, finderOf} from './finder.ts';
import {layOut} from './laying.ts';

/** A screen without a frame: its lines, how far an overlay can be scrolled down, and lines that a page of it takes. */
export type Tiny = {readonly lines: readonly Line[]; readonly most: number; readonly page: number};

/** From this height on a line is given to the keys, or to how far a text goes on. */
const FOOT_FROM = 4;

/** What the last line says: what came of the last action, or the keys that fit. */
const footLine = (desk: Desk, state: State, columns: number): Line =>
	sayingOf(state) === undefined
		? footerHints(modeOf(state), columns, state.pane).flatMap(({keys, label}, index) => [
				index > 0 ? '  ' : '',
				{text: keys, strong: true},
				` ${label}`,
			])
		: truncateLine([{text: sayingOf(state) ?? '', strong: true}], columns, desk.glyphs.ellipsis);

/** Where one is: pane, row, and what of the data is shown where that is not all. */
const headLine = (desk: Desk, state: State): Line => {
	const {rows} = desk.views[state.pane];
	const at = placeOf(rows, state.cursors[state.pane] ?? '') + 1;
	const place = `${desk.ids.indexOf(state.pane) + 1} ${desk.names[state.pane]} ${at}/${rows.length}`;
	const date = state.scope.asOf === undefined ? '' : ` ${dateShort(state.scope.asOf)}`;
	return [
		{text: place, strong: true},
		`${date}${state.scope.filter === undefined ? '' : ` /${state.scope.filter}`}${desk.thread ? ` thread: ${desk.thread.name}` : ''}`,
	];
};

/** A line with the mark behind it that says that more would follow. */
const marked = (line: Line, columns: number, desk: Desk): Line =>
	lineWidth(line) < columns ? [...line, desk.glyphs.ellipsis] : truncateLine([...line, ' '], columns, desk.glyphs.ellipsis);

/** The open overlay as text, from the line it was scrolled to; the last line says how far it goes on. */
const overlay = (desk: Desk, state: State, {title, blocks}: Opened, columns: number, height: number): Tiny => {
	const laid = layOut(desk, 'The detail', [{kind: 'heading', text: title}, ...blocks], {width: columns, height: Number.POSITIVE_INFINITY});
	const all = laid.parts.flatMap(part => (part.kind === 'lines' ? part.lines.map(({line}) => line) : []));
	const room = height >= FOOT_FROM ? height - 1 : height;
	const most = Math.max(0, all.length - room);
	const from = Math.min('scroll' in state.overlay ? state.overlay.scroll : 0, most);
	const shown = all.slice(from, from + room);
	const [above, below] = [from, all.length - from - shown.length];
	const {up, down} = desk.glyphs;
	const reach = `${above > 0 ? `${up}${above} ` : ''}${below > 0 ? `${down}${below} ` : ''}`;
	const foot = footLine(desk, state, Math.max(0, columns - lineWidth([reach])));
	return {lines: room < height ? [...shown, [{text: reach, tone: 'aside'}, ...foot]] : shown, most, page: Math.max(1, room - 1)};
};

/** The current row as text that breaks where it must. */
const row = (desk: Desk, state: State, columns: number, height: number): Line[] => {
	const view = desk.views[state.pane];
	const id = state.cursors[state.pane];
	const words = id === undefined || placeOf(view.rows, id) < 0 ? 'nothing here' : view.brief(id);
	const lines = [...(height > 1 ? [headLine(desk, state)] : []), ...wrapLine([words], columns)];
	const kept = lines.slice(0, height);
	const last = kept.at(-1);
	// What does not fit ends in a mark, as everywhere; Enter shows the rest.
	if (last && kept.length < lines.length) kept[kept.length - 1] = marked(last, columns, desk);
	// The keys stand where nothing else would; what there is to say of an action stands anyway.
	if (height >= FOOT_FROM && (kept.length < height || sayingOf(state) !== undefined))
		return [...kept.slice(0, height - 1), ...Array.from({length: height - 1 - kept.length}, (): Line => []), footLine(desk, state, columns)];
	return kept;
};

type Opened = {readonly title: string; readonly blocks: readonly Block[]};

/** Below the smallest frame: where one is and the row itself, or what is open, every line cut to the screen. */
export const tiny = (desk: Desk, state: State, columns: number, height: number, opened: () => Opened): Tiny => {
	const finder = finderOf(desk, state, height);
	if (finder) return {lines: finderLines(finder, desk, {width: columns, height}), most: 0, page: Math.max(1, height - 2)};
	const whole =
		state.overlay.kind === 'none' ? {lines: row(desk, state, columns, height), most: 0, page: 1} : overlay(desk, state, opened(), columns, height);
	return {...whole, lines: whole.lines.map(line => fitLine(line, columns, desk.glyphs.ellipsis))};
};
