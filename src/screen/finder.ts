import {type Entry, paletteEntries} from '../keys/palette.ts';
import type {PaneId} from '../panes/pane.ts';
import {KIND_NAMES, kindName, recordLine} from '../panes/record.ts';
import type {Found, FoundKind} from '../search/found.ts';
import {FIELDS, withoutBegun} from '../search/query.ts';
import type {Finding, Findings} from '../state/extent.ts';
import type {State} from '../state/state.ts';
import {fit} from '../text/fit.ts';
import type {Block, Item, Line} from '../view/block.ts';
import {layout} from '../view/layout.ts';
import {truncateLine, wrapLine} from '../view/line.ts';
import type {Rect} from './arrange.ts';
import type {Desk} from './desk.ts';
import {frame, inside, type Picture} from './frame.ts';

type Kind = keyof typeof KIND_NAMES;

/** The pane in which records of a kind stand, in the order in which what was found is shown. */
const PANES: readonly (readonly [Kind, PaneId])[] = [
	['milestones', 'milestones'],
	['projects', 'projects'],
	['observations', 'trade'],
	['series', 'trade'],
	['derivations', 'trade'],
	['regions', 'regions'],
	['pledges', 'pledges'],
	['people', 'people'],
	['organisations', 'people'],
	['conflicts', 'conflicts'],
	['sources', 'sources'],
];

/** What typing has found, as it is shown and as it can be taken. */
export type Finder = {
	readonly title: string;
	readonly extent: string;
	readonly blocks: readonly Block[];
	readonly found: Findings;
	readonly cursor: string | undefined;
};

const typedLine = (sign: string, text: string, caret: string, more = ''): Block => ({
	kind: 'text',
	clip: true,
	line: [{text: `${sign}${text}`, strong: true}, {text: caret, tone: 'accent'}, ...(more === '' ? [] : [{text: ` ${more}`, tone: 'aside' as const}])],
});

/** How to ask; where something else is told it goes first. */
const helpItems = (drop: {readonly drop?: number}): Block[] => [
	{kind: 'text', ...drop, line: ['Words find records by name, text and any spelling; a condition narrows them:']},
	{kind: 'space', ...drop},
	{kind: 'facts', ...drop, items: Object.entries(FIELDS).map(([field, meaning]) => ({term: `${field}:`, line: [meaning]}))},
];

/** "1 project", "3 projects", "12 figures". */
const countWords = (count: number, kind: Kind): string => {
	const many = KIND_NAMES[kind].toLowerCase();
	if (count !== 1) return `${count} ${many}`;
	// What its list calls otherwise than its kind loses its plural as any word does.
	return `1 ${kind === 'observations' || kind === 'derivations' ? many.slice(0, -1) : kindName(kind)}`;
};

/** What was found of one kind, and the pane in which it stands. */
export type FoundGroup = FoundKind & {readonly pane: PaneId};

/** What was found by kind: that of the best first, without words in the order of the panes. */
export const foundGroups = ({kinds, isRanked}: Pick<Found, 'kinds' | 'isRanked'>): FoundGroup[] => {
	const groups = PANES.flatMap(([kind, pane]) => {
		const rank = kinds.findIndex(found => found.kind === kind);
		const found = kinds[rank];
		return found === undefined ? [] : [{...found, pane, rank}];
	});
	return isRanked ? groups.toSorted((a, b) => a.rank - b.rank) : groups;
};

/** One of what was found, by its place among all of it; of its kind, by its place there. */
const foundAt = (groups: readonly FoundGroup[], place: number): {readonly group: FoundGroup; readonly own: number} | undefined => {
	let own = place;
	for (const group of groups) {
		if (own < group.count) return own < 0 ? undefined : {group, own};
		own -= group.count;
	}
	return undefined;
};

/** Those that can be seen when one of them is chosen and so many rows are shown, and how many there are before and after them. */
const foundItems = (desk: Desk, groups: readonly FoundGroup[], count: number, at: number, rows: number): Extract<Block, {kind: 'list'}> => {
	const [from, to] = [Math.max(0, at - rows), Math.min(count, at + rows)];
	const items = Array.from({length: to - from}, (_, index) => foundAt(groups, from + index)).flatMap((found): Item[] => {
		if (!found) return [];
		const {group, own} = found;
		const any = group.at(own);
		if (!any) return [];
		return [
			{
				id: any.record.id,
				hang: 4,
				lead: (_, first): readonly Line[] => (first || own === 0 ? [[{text: `${KIND_NAMES[group.kind]} (${group.count})`, strong: true}]] : []),
				lines: () => [['  ', recordLine(desk.dataset, any)]],
			},
		];
	});
	return {kind: 'list', items, beyond: {above: from, below: count - to}};
};

const searchFinder = (desk: Desk, text: string, at: number, rows: number): Finder => {
	const found = desk.search.soFar(text);
	const {count, isNear, problems, hints, part} = found;
	const groups = foundGroups(found);
	const counts = groups.map(({kind, count}) => countWords(count, kind)).join(', ');
	const place = Math.max(0, Math.min(at, count - 1));
	const finding = (index: number): Extract<Finding, {kind: 'record'}> | undefined => {
		const one = foundAt(groups, index);
		const record = one?.group.at(one.own)?.record.id;
		return one && record !== undefined ? {kind: 'record', pane: one.group.pane, record} : undefined;
	};
	const isPart = part < 1;
	const looking = isPart ? `looking: ${Math.floor(part * 100)} %` : '';
	const nothing: Block[] =
		withoutBegun(text) === ''
			? helpItems(hints.length > 0 ? {drop: 0} : {})
			: [{kind: 'text', line: [isPart ? 'Nothing is found yet.' : 'Nothing is found.']}];
	return {
		title: 'Search',
		extent: isPart ? `${count} so far` : String(count),
		found: {length: count, at: finding},
		cursor: finding(place)?.record,
		blocks: [
			typedLine('/', text, desk.glyphs.caret, looking),
			...hints.map((hint): Block => ({kind: 'text', clip: 'tight', line: [{text: hint, tone: 'aside'}]})),
			...problems.map((problem): Block => ({kind: 'text', line: [{text: problem, tone: 'warning'}]})),
			...(count === 0
				? nothing
				: [
						{kind: 'text', drop: 0, line: [{text: `${isNear ? 'nothing is spelled so; near it: ' : ''}${counts}`, tone: 'aside'}]} satisfies Block,
						foundItems(desk, groups, count, place, rows),
					]),
		],
	};
};

const KEYS = 14;

/** Under this width a key stands behind its words and not before them, and the words may take two lines. */
const BESIDE = 56;

const entryItem = ({keys, label}: Entry, index: number): Item => ({
	id: String(index),
	hang: KEYS + 1,
	lines: cells =>
		cells < BESIDE
			? wrapLine([`${label} (`, {text: keys, strong: true}, ')'], cells, cells > 8 ? 2 : 0)
			: [[{text: fit(keys, KEYS), strong: true}, ` ${label}`]],
});

const paletteFinder = (desk: Desk, text: string, at: number, isDetail: boolean): Finder => {
	const entries = paletteEntries(text, isDetail ? 'detail' : 'browse');
	return {
		title: 'Actions',
		extent: String(entries.length),
		found: entries.map(({action}): Finding => ({kind: 'action', action})),
		cursor: entries.length === 0 ? undefined : String(Math.min(at, entries.length - 1)),
		blocks: [
			typedLine(':', text, desk.glyphs.caret),
			entries.length === 0 ? {kind: 'text', line: ['No action has these words.']} : {kind: 'list', items: entries.map(entryItem)},
		],
	};
};

/** What is open to type in, or `undefined`; of a list, what `rows` rows can show. */
export const finderOf = (desk: Desk, {overlay}: State, rows: number): Finder | undefined => {
	if (overlay.kind === 'search') return searchFinder(desk, overlay.text, overlay.at, rows);
	return overlay.kind === 'palette' ? paletteFinder(desk, overlay.text, overlay.at, overlay.under.kind === 'detail') : undefined;
};

/** What is open to type in, framed at the size of the rectangle; the chosen one is always in sight. */
export const finderPicture = (finder: Finder, desk: Desk, rect: Rect): Picture => {
	const laid = layout(finder.blocks, inside(rect), desk.glyphs, {cursor: finder.cursor, top: 0});
	return frame({id: 'finder', key: '', title: finder.title, extent: finder.extent, more: ''}, laid, rect, true, desk.glyphs);
};

/** The same without a frame, for what is too small for one: a mark at the one chosen, and one where it is cut. */
export const finderLines = (finder: Finder, desk: Desk, room: Rect): Line[] => {
	const laid = layout(finder.blocks, {width: Math.max(1, room.width - 1), height: room.height}, desk.glyphs, {cursor: finder.cursor, top: 0});
	const lines = laid.parts.flatMap(part => (part.kind === 'lines' ? part.lines : []));
	return lines
		.slice(0, room.height)
		.map(({line, selected}) => [selected ? desk.glyphs.cursor : ' ', ...truncateLine(line, Math.max(0, room.width - 1), desk.glyphs.ellipsis)]);
};
