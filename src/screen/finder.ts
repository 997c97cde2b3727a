import {type Entry, paletteEntries} from '../keys/palette.ts';
import type {PaneId} from '../panes/pane.ts';
import {KIND_NAMES, kindName, recordLine} from '../panes/record.ts';
import {FIELDS} from '../search/query.ts';
import type {Found} from '../search/search.ts';
import type {Finding} from '../state/reduce.ts';
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
	readonly found: readonly Finding[];
	readonly cursor: string | undefined;
};

const typedLine = (sign: string, text: string, caret: string): Block => ({
	kind: 'text',
	clip: true,
	line: [
		{text: `${sign}${text}`, strong: true},
		{text: caret, tone: 'accent'},
	],
});

const helpItems = (): Block[] => [
	{kind: 'text', line: ['Words find records by name, text and any spelling; a condition narrows them:']},
	{kind: 'space'},
	{kind: 'facts', items: Object.entries(FIELDS).map(([field, meaning]) => ({term: `${field}:`, line: [meaning]}))},
];

/** "1 project", "3 projects", "12 figures". */
const countWords = (count: number, kind: Kind): string => {
	const many = KIND_NAMES[kind].toLowerCase();
	if (count !== 1) return `${count} ${many}`;
	// What its list calls otherwise than its kind loses its plural as any word does.
	return `1 ${kind === 'observations' || kind === 'derivations' ? many.slice(0, -1) : kindName(kind)}`;
};

/** What was found of one kind, best first, and the pane in which it stands. */
export type FoundGroup = {readonly kind: Kind; readonly pane: PaneId; readonly these: Found['records']};

/** What was found by kind, that of the best first. */
export const foundGroups = ({records, isRanked}: Pick<Found, 'records' | 'isRanked'>): FoundGroup[] =>
	PANES.flatMap(([kind, pane]) => {
		const these = records.filter(any => any.kind === kind);
		const [best] = these;
		return best === undefined ? [] : [{kind, pane, these, rank: isRanked ? records.indexOf(best) : 0}];
	}).sort((a, b) => a.rank - b.rank);

const searchFinder = (desk: Desk, text: string, at: number): Finder => {
	const {records, isRanked, isNear, problems} = desk.search(text);
	const groups = foundGroups({records, isRanked});
	const found = groups.flatMap(({pane, these}): Finding[] => these.map(({record}) => ({kind: 'record', pane, record: record.id})));
	const items = groups.flatMap(({kind, these}) =>
		these.map(
			(any, index): Item => ({
				id: any.record.id,
				hang: 4,
				lead: (_, first): readonly Line[] => (first || index === 0 ? [[{text: `${KIND_NAMES[kind]} (${these.length})`, strong: true}]] : []),
				lines: () => [['  ', recordLine(desk.dataset, any)]],
			}),
		),
	);
	const counts = groups.map(({kind, these}) => countWords(these.length, kind)).join(', ');
	const chosen = found[Math.min(at, found.length - 1)];
	const nothing = text.trim() === '' ? helpItems() : [{kind: 'text', line: ['Nothing is found.']} satisfies Block];
	return {
		title: 'Search',
		extent: String(records.length),
		found,
		cursor: chosen?.kind === 'record' ? chosen.record : undefined,
		blocks: [
			typedLine('/', text, desk.glyphs.caret),
			...problems.map((problem): Block => ({kind: 'text', line: [{text: problem, tone: 'warning'}]})),
			...(records.length === 0
				? nothing
				: [
						{kind: 'text', drop: 0, line: [{text: `${isNear ? 'nothing is spelled so; near it: ' : ''}${counts}`, tone: 'muted'}]} satisfies Block,
						{kind: 'list', items} satisfies Block,
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

/** What is open to type in, or `undefined`. */
export const finderOf = (desk: Desk, {overlay}: State): Finder | undefined => {
	if (overlay.kind === 'search') return searchFinder(desk, overlay.text, overlay.at);
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
