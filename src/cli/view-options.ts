import type {Dataset} from '../dataset/dataset.ts';
import {UserError} from '../errors.ts';
import type {Flow} from '../indicators/flows.ts';
import type {Unit} from '../indicators/measure.ts';
import {isMade, withPane} from '../panes/by-pane.ts';
import {panes} from '../panes/index.ts';
import type {Pane, PaneId, Sort} from '../panes/pane.ts';
import {plainTrade} from '../panes/trade-choice.ts';
import type {Desk} from '../screen/desk.ts';
import {startCursors} from '../screen/desk.ts';
import {searchFaults} from '../search/search.ts';
import {initialState, type Scope, type State, wholeScope} from '../state/state.ts';
import {typedText} from '../state/typing.ts';
import {nearest} from '../text/nearest.ts';

// Where the dashboard is to open, said on the command line, and the command line that says so: one is the other read backwards.

/** The options as yargs gives them. */
export type ViewArgs = {
	readonly pane?: string | undefined;
	readonly asOf?: string | undefined;
	readonly query?: string | undefined;
	readonly thread?: string | undefined;
	readonly sort?: string | undefined;
	readonly unit?: string | undefined;
	readonly flow?: string | undefined;
	readonly years?: string | undefined;
	readonly rows?: string | undefined;
	readonly zoom?: boolean | undefined;
	readonly detail?: boolean | undefined;
};

/** Where to open: what of the data, in which pane, on which rows. */
export type View = {
	readonly scope: Scope;
	readonly pane: PaneId | undefined;
	readonly rows: Readonly<Partial<Record<PaneId, string>>>;
	readonly zoom: boolean;
	readonly detail: boolean;
};

export const UNITS: readonly Unit[] = ['value', 'index', 'share', 'growth'];
/** How the command line calls the flows. */
export const FLOWS = ['turnover', 'exports', 'imports', 'balance'] as const;

const wrong = (message: string, hint: string): UserError => new UserError(message, {exitCode: 2, hint});

/** What was most likely meant, or else what else to try. */
const orMeant = (word: string, among: readonly string[], other: string): string => {
	const meant = nearest(word, among);
	return meant === undefined ? other : `Did you mean ${meant}?`;
};

const paneOf = (id: string): Pane => {
	const found = panes.find(pane => pane.id === id);
	if (!found) {
		const names = panes.map(pane => pane.id);
		throw wrong(`There is no pane "${id}".`, orMeant(id, names, `The panes are ${names.join(', ')}.`));
	}
	return found;
};

/** "projects/khasan-rajin": a pane, and a row in it. */
const placeOf = (text: string): {pane: PaneId; row: string | undefined} => {
	const at = text.indexOf('/');
	return {pane: paneOf(at < 0 ? text : text.slice(0, at)).id, row: at < 0 ? undefined : text.slice(at + 1)};
};

/** "pledges=-outcome,projects=stage": each pane's order, turned round by the minus; without a pane that of the one opened. */
const sortsOf = (text: string, opened: PaneId | undefined): Readonly<Partial<Record<PaneId, Sort>>> =>
	Object.fromEntries(
		text.split(',').map(part => {
			const [first = '', second] = part.split('=');
			const pane = paneOf(second === undefined ? (opened ?? 'milestones') : first);
			const words = second ?? first;
			const by = words.replace(/^-/, '').replaceAll('-', ' ');
			const found = pane.sorts?.find(name => name === by);
			if (found === undefined)
				throw wrong(
					`The rows of ${pane.id} cannot be ordered by "${by}".`,
					pane.sorts ? `They can by ${pane.sorts.join(', ')}.` : 'They have one order.',
				);
			return [pane.id, {by: found, isDown: words.startsWith('-')}];
		}),
	);

const yearsOf = (text: string): {from: number; to: number} => {
	const match = /^(\d{4})-(\d{4})$/.exec(text);
	const [from, to] = [Number(match?.[1]), Number(match?.[2])];
	if (!match || from > to) throw wrong(`--years takes a first and a last year, not "${text}".`, 'For example 2009-2020.');
	return {from, to};
};

const flowOf = (name: string): Flow => (name === 'turnover' ? 'headline' : (name as Flow));

/**
 * Reads where to open.
 * @throws {UserError} with exit code 2 when it names what there is not
 */
export const viewOf = (args: ViewArgs): View => {
	const opened = args.pane === undefined || args.pane === 'overview' ? undefined : placeOf(args.pane);
	const places = [...(args.rows === undefined ? [] : args.rows.split(',').map(placeOf)), ...(opened ? [opened] : [])];
	const pane = opened?.pane;
	return {
		scope: {
			...wholeScope,
			asOf: args.asOf,
			filter: typedText(args.query ?? '').trim() || undefined,
			thread: args.thread === undefined ? undefined : {record: args.thread, from: pane ?? 'milestones'},
			sorts: args.sort === undefined ? {} : sortsOf(args.sort, pane),
			trade: {
				unit: (args.unit as Unit | undefined) ?? plainTrade.unit,
				flow: args.flow === undefined ? plainTrade.flow : flowOf(args.flow),
				...(args.years !== undefined && {years: yearsOf(args.years)}),
			},
		},
		pane,
		rows: Object.fromEntries(places.flatMap(place => (place.row === undefined ? [] : [[place.pane, place.row]]))),
		zoom: args.zoom ?? opened !== undefined,
		detail: args.detail ?? false,
	};
};

/** @throws {UserError} with exit code 2 when a search has a condition that nothing can meet at any date */
export const checkSearch = (dataset: Dataset, text: string): void => {
	const fault = searchFaults(dataset, text).find(({isCertain}) => isCertain);
	if (fault) throw wrong(fault.message, fault.hint);
};

/**
 * The state in which the dashboard opens on a desk.
 * @throws {UserError} with exit code 2 when a record is not there, or not in that pane, or a filter cannot be met
 */
export const openingState = (desk: Desk, view: View): State => {
	const {thread, filter} = view.scope;
	if (filter !== undefined) checkSearch(desk.dataset, filter);
	if (thread && !desk.dataset.byId.has(thread.record))
		throw wrong(
			`There is no record "${thread.record}" to follow.`,
			orMeant(thread.record, [...desk.dataset.byId.keys()], 'tumen search WORDS finds records and says their ids.'),
		);
	let cursors = startCursors(desk);
	for (const [pane, row] of Object.entries(view.rows) as [PaneId, string][]) {
		const {rows, find} = desk.views[pane];
		const found = rows.includes(row) ? row : find?.(row);
		if (found === undefined)
			throw wrong(`There is no record "${row}" in ${pane} as it is shown.`, orMeant(row, rows, `tumen ${pane} opens the pane.`));
		cursors = withPane(cursors, pane, found);
	}
	const state = initialState(cursors, view.pane ?? 'milestones', view.zoom, desk.scope);
	return view.detail ? {...state, overlay: {kind: 'detail', scroll: 0}} : state;
};

const sortWords = (sorts: Scope['sorts']): string =>
	Object.entries(sorts)
		.map(([pane, sort]) => `${pane}=${sort.isDown ? '-' : ''}${sort.by.replaceAll(' ', '-')}`)
		.join(',');

/** The arguments that lead to what is shown; `given` are those that say how it was started and do not change: data, sources, theme. */
export const viewArguments = (desk: Desk, state: State, given: readonly string[] = []): string[] => {
	const {scope, pane, cursors} = state;
	const starts = startCursors(desk);
	const others = desk.ids.filter(id => id !== pane && isMade(cursors, id) && cursors[id] !== undefined && cursors[id] !== starts[id]);
	const {unit, flow, years} = scope.trade;
	const option = (name: string, value: string | undefined) => (value === undefined || value === '' ? [] : [`--${name}=${value}`]);
	return [
		cursors[pane] === undefined ? pane : `${pane}/${cursors[pane]}`,
		...(state.zoom ? [] : ['--no-zoom']),
		...(state.overlay.kind === 'detail' ? ['--detail'] : []),
		...option('as-of', scope.asOf),
		...option('query', scope.filter),
		...option('thread', scope.thread?.record),
		...option('sort', sortWords(scope.sorts)),
		...(unit === plainTrade.unit ? [] : [`--unit=${unit}`]),
		...(flow === plainTrade.flow ? [] : [`--flow=${flow}`]),
		...option('years', years && `${years.from}-${years.to}`),
		...option('rows', others.map(id => `${id}/${cursors[id]}`).join(',')),
		...given,
	];
};

/** Arguments as a POSIX shell reads them back. */
export const shellLine = (words: readonly string[]): string =>
	words.map(word => (/^[\w@%+=:,./-]+$/.test(word) ? word : `'${word.replaceAll("'", `'\\''`)}'`)).join(' ');
