import {dateWords} from '../locale/format.ts';
import {plural} from '../locale/words.ts';
import {withPane} from '../panes/by-pane.ts';
import type {PaneId} from '../panes/pane.ts';
import {basis, type Desk, startCursors} from '../screen/desk.ts';
import {initialState} from '../state/state.ts';
import {parseEdtf} from '../text/edtf.ts';
import {find} from './finding.ts';
import {helpLines} from './help.ts';
import {act, at, dateNumber, itemLine, type Reading, rowsOf, rowWords, settled, viewOf} from './reading.ts';
import {said as lineWords, type Section, sayable, sections} from './sentences.ts';

/** What is said next. Each line is a sentence or a few, without any code. */
export type Answer = {readonly reading: Reading; readonly lines: readonly string[]; readonly ends: boolean};

const answer = (reading: Reading, lines: readonly string[], ends = false): Answer => ({reading, lines: lines.map(sayable), ends});

const nameAndCount = (desk: Desk, id: PaneId): string => `${desk.views[id].title}, ${plural(desk.views[id].rows.length, 'item')}.`;

const menuLines = (reading: Reading): string[] => [
	...reading.desk.ids.map((id, index) => `${index + 1} ${nameAndCount(reading.desk, id)}`),
	`${dateNumber(reading)} Another date.`,
	'0 leaves. Question mark: what can be said.',
];

const scopeLines = ({desk, state: {scope}}: Reading): string[] => [
	`As of ${dateWords(desk.dataset.manifest.asOf)}. ${basis(desk.dataset)}.`,
	...(scope.filter === undefined
		? []
		: [`Only what “${scope.filter}” finds: ${plural(desk.filtered ?? 0, 'record')}.${desk.thread ? '' : ' 0 at the menu takes it back.'}`]),
	...(desk.thread ? [`Only what belongs to ${desk.thread.name}: ${plural(desk.thread.count, 'record')}. 0 at the menu lets go of it.`] : []),
	...(desk.both === undefined ? [] : [`Shown is what both have in common: ${plural(desk.both, 'record')}.`]),
];

const gistOf = (desk: Desk, id: PaneId): string[] => (desk.views[id].gist?.() ?? []).map(lineWords);

/** The briefing in a few sentences, pane by pane. */
const overview = ({desk}: Reading): string[] => desk.ids.map(id => [nameAndCount(desk, id), ...gistOf(desk, id)].join(' '));

const paneLines = (reading: Reading): string[] => {
	const {desk, state} = reading;
	return [
		nameAndCount(desk, state.pane),
		...gistOf(desk, state.pane),
		itemLine(reading),
		'Enter: the next item. A number: all about that item. 0: back to the menu.',
	];
};

const sectionsOf = (reading: Reading): Section[] => {
	const row = rowsOf(reading)[at(reading)];
	return row === undefined ? [] : sections(viewOf(reading).detail(row).blocks);
};

/** What is still to be read of an item, and how to hear it. */
const restWords = (rest: readonly Section[]): string =>
	rest.length === 0
		? 'That was all of it. Enter: the next item. 0: back.'
		: `Enter reads on: ${rest.map(({heading, lines}) => `${heading.replace(/:$/, '')}${lines.length > 2 ? ` (${lines.length - 1})` : ''}`).join(', ')}.`;

/** Reads the current item from its beginning: its name and what stands before the first heading. */
const beginItem = (reading: Reading): Answer => {
	const row = rowsOf(reading)[at(reading)];
	if (row === undefined) return answer(reading, ['There is nothing here. 0: back to the menu.']);
	const [first, ...rest] = sectionsOf(reading);
	const {title} = viewOf(reading).detail(row);
	const name = `${at(reading) + 1} of ${rowsOf(reading).length}: ${title}.`;
	return answer({...reading, place: 'item', read: 1}, [name, ...(first?.lines ?? []), restWords(rest)]);
};

/** Reads an item on: a section, or all that is left. After the last one the next item begins. */
const readOn = (reading: Reading, most: number): Answer => {
	const all = sectionsOf(reading);
	const next = all.slice(reading.read, reading.read + most);
	if (next.length === 0) return step(reading, 1);
	const read = reading.read + next.length;
	return answer({...reading, read}, [...next.flatMap(section => section.lines), restWords(all.slice(read))]);
};

const toMenu = (reading: Reading, said: readonly string[] = []): Answer => {
	const next: Reading = {...reading, place: 'menu'};
	return answer(next, [...said, 'Menu.', ...menuLines(next)]);
};

/** To the menu of what is shown now, and what that is. */
const toRest = (reading: Reading): Answer => {
	const lines = scopeLines(reading).slice(1);
	return toMenu(reading, lines.length > 0 ? lines : ['Everything again.']);
};

const back = (reading: Reading): Answer => {
	if (reading.place === 'item') {
		const next: Reading = {...reading, place: 'pane'};
		return answer(next, [nameAndCount(next.desk, next.state.pane), itemLine(next)]);
	}
	if (reading.place !== 'menu') return toMenu(reading);
	const {filter, thread} = reading.state.scope;
	if (thread || filter !== undefined) return toRest(act(reading, {type: 'back'}));
	if (reading.isLeaving) return answer(reading, ['Goodbye.'], true);
	return answer({...reading, isLeaving: true}, ['This is the top. 0 again leaves.']);
};

const openPane = (reading: Reading, id: PaneId): Answer => {
	const next: Reading = {...act(reading, {type: 'pane', to: id}), place: 'pane'};
	return answer(next, paneLines(next));
};

const follow = (reading: Reading): Answer => {
	const next = act(reading, {type: 'follow'});
	if (next.state.scope === reading.state.scope) return answer(reading, ['Nothing is recorded as belonging to this.']);
	return toRest(next);
};

const step = (reading: Reading, by: 1 | -1): Answer => {
	const next: Reading = {...act(reading, {type: 'move', by}), place: 'pane'};
	if (rowsOf(reading).length === 0) return answer(next, ['There is nothing here. 0: back to the menu.']);
	if (at(next) === at(reading)) return answer(next, [by > 0 ? 'That was the last one. 0: back to the menu.' : 'That was the first one.']);
	return answer(next, [itemLine(next)]);
};

const openItem = (reading: Reading, number: number): Answer => {
	const row = rowsOf(reading)[number - 1];
	if (row === undefined) return answer(reading, [`There is no item ${number}: they go from 1 to ${rowsOf(reading).length}.`]);
	if (reading.place === 'item' && at(reading) === number - 1) return follow(reading);
	const {state} = reading;
	return beginItem({...reading, state: {...state, cursors: withPane(state.cursors, state.pane, row)}});
};

/** Everything as it stood at a date; absent: at the dataset's own. */
const goTo = (reading: Reading, asOf: string | undefined): Answer => {
	const next: Reading = {...reading, ...settled(reading.desk, {...reading.state, scope: {...reading.state.scope, asOf}}), place: 'menu'};
	return answer(next, [...scopeLines(next), ...overview(next), 'Menu: a number opens a pane.']);
};

const date = (reading: Reading, said: string): Answer => {
	if (said === '') return goTo(reading, undefined);
	const parsed = parseEdtf(said);
	const isDate = parsed !== undefined && ['year', 'month', 'day'].includes(parsed.precision) && !parsed.about && !parsed.uncertain;
	return isDate ? goTo(reading, said) : answer(reading, ['That is no date. For example 2014, 2014-06 or 2014-06-05. 0: back to the menu.']);
};

const turnTime = (reading: Reading, by: 1 | -1): Answer => {
	const next = act(reading, {type: 'time', by});
	if (next.desk === reading.desk) return answer(reading, [by > 0 ? 'There is no later date.' : 'There is no earlier date.']);
	return answer(next, [...scopeLines(next), ...(next.place === 'menu' ? overview(next) : [itemLine(next)])]);
};

const search = (reading: Reading, words: string): Answer => {
	const {lines, hits} = find(reading, words);
	return answer(hits.length === 0 ? reading : {...reading, place: 'found', found: hits, sought: words}, lines);
};

/** Reads what was found: in its pane, of which everything is shown again where a thread or a filter leaves it out. */
const openFound = (reading: Reading, number: number): Answer => {
	const hit = reading.found[number - 1];
	if (hit === undefined) return answer(reading, [`There is no ${number} among what was found: it goes from 1 to ${reading.found.length}.`]);
	const rowIn = ({desk}: Reading) => {
		const {rows, find: findRow} = desk.views[hit.pane];
		return rows.includes(hit.record) ? hit.record : findRow?.(hit.record);
	};
	const {scope} = reading.state;
	const whole: Reading = {
		...reading,
		...settled(reading.desk, {...reading.state, scope: {...scope, thread: undefined, filter: undefined}}),
	};
	const from = rowIn(reading) === undefined ? whole : reading;
	const row = rowIn(from);
	if (row === undefined) return answer(reading, ['This stands in no pane by itself.']);
	const {state} = from;
	return beginItem({...from, state: {...state, pane: hit.pane, cursors: withPane(state.cursors, hit.pane, row)}});
};

const inFound = (reading: Reading, said: string): Answer | undefined => {
	if (said === '') return search(reading, reading.sought);
	return /^\d{1,6}$/.test(said) ? openFound(reading, Number(said)) : undefined;
};

const allItems = (reading: Reading): Answer => {
	const {desk, state} = reading;
	if (rowsOf(reading).length === 0) return answer(reading, [itemLine(reading)]);
	return answer(
		reading,
		rowsOf(reading).map((row, index) => `${index + 1}: ${rowWords(desk, state.pane, row)}`),
	);
};

/** What one says in a pane or at an item. */
const inPane = (reading: Reading, said: string): Answer | undefined => {
	const isItem = reading.place === 'item';
	if (said === '') return isItem ? readOn(reading, 1) : step(reading, 1);
	if (said === '-') return step(reading, -1);
	if (said === 'a') return allItems(reading);
	if (said === 't') return follow(reading);
	if (said === 'd') return isItem ? readOn(reading, Number.POSITIVE_INFINITY) : beginItem(reading);
	return /^\d{1,6}$/.test(said) ? openItem(reading, Number(said)) : undefined;
};

const inMenu = (reading: Reading, said: string): Answer | undefined => {
	if (said === '') return answer(reading, menuLines(reading));
	if (!/^\d{1,2}$/.test(said)) return undefined;
	const pane = reading.desk.ids[Number(said) - 1];
	if (pane !== undefined) return openPane(reading, pane);
	if (Number(said) === dateNumber(reading))
		return answer({...reading, place: 'date'}, [
			scopeLines(reading)[0] ?? '',
			'Say a year, or a date such as 2014-06. Enter: the date of the dataset. 0: back.',
		]);
	return undefined;
};

/** Answers what was said: a number, a letter, nothing. Total and pure; what is not understood is answered by what can be said. */
export const hear = (before: Reading, heard: string): Answer => {
	const said = heard.trim();
	if (said === '0') return back(before);
	const reading: Reading = {...before, isLeaving: false};
	if (said === 'q' || said === 'quit') return answer(reading, ['Goodbye.'], true);
	if (said === '?') return answer(reading, helpLines(reading.place));
	if (said.startsWith('/') && said.length > 1) return search(reading, said.slice(1));
	if (said === '[' || said === ']') return turnTime(reading, said === ']' ? 1 : -1);
	if (reading.place === 'date') return date(reading, said);
	const answered = reading.place === 'menu' ? inMenu(reading, said) : reading.place === 'found' ? inFound(reading, said) : inPane(reading, said);
	return answered ?? answer(reading, ['That is not understood. Question mark: what can be said.']);
};

/** Begins a reading: the overview and the menu, or a pane at once. */
export const openReading = (desk: Desk, pane?: PaneId): Answer => {
	const reading: Reading = {
		desk,
		state: initialState(startCursors(desk), pane ?? 'milestones', false, desk.scope),
		place: 'menu',
		read: 0,
		found: [],
		sought: '',
		isLeaving: false,
	};
	const title = `tumen. ${desk.dataset.manifest.title}.`;
	if (pane !== undefined) {
		const opened = openPane(reading, pane);
		return {...opened, lines: [sayable(title), ...scopeLines(reading).map(sayable), ...opened.lines]};
	}
	return answer(reading, [title, ...scopeLines(reading), ...overview(reading), 'Menu: say a number and press Enter.', ...menuLines(reading)]);
};
