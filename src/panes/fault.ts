import {clean} from '../text/clean.ts';
import type {Block, Item, Line, TableRow} from '../view/block.ts';
import type {Pane, PaneView} from './pane.ts';

// One pane that fails is no reason to lose the others: where it would stand, it says what failed and how to report it.

/** A fault of the program's own in something that was to be shown. */
export type Fault = {
	/** What could not be shown: "Projects". */
	readonly what: string;
	readonly error: unknown;
};

/** Lines of a stack that tell where it was; the rest is how it was called. */
const FRAMES = 3;

/** The error in a line, and where it was thrown. */
export const faultTrace = (error: unknown): readonly string[] => {
	if (!(error instanceof Error)) return [clean(String(error))];
	const frames = (error.stack ?? '').split('\n').filter(line => line.startsWith('    at '));
	// Folders of this machine help nobody, and are nobody's business where strangers look; what a record held may stand in the message.
	return [
		`${error.name}: ${error.message}`,
		...frames.slice(0, FRAMES).map(line => line.trim().replace(/(?:file:\/\/)?\/(?:[^\s():]+\/)+/g, '')),
	].map(clean);
};

/** What stands where something else should. */
export const faultBlocks = ({what, error}: Fault): Block[] => [
	{kind: 'text', line: [{text: `${what} cannot be shown, by a fault of tumen’s own.`, strong: true, tone: 'warning'}]},
	{kind: 'text', line: ['All else works. Please report it with the lines below and the output of tumen doctor.']},
	...faultTrace(error).map((text): Block => ({kind: 'text', indent: 2, line: [text]})),
];

const faultLine = (): Line => [{text: 'fault', tone: 'warning'}];

/** Hands faults to `note`, each once, and gives what stands in for the result. */
const attempt =
	(what: string, note: (fault: Fault) => void) =>
	<T>(of: () => T, instead: (fault: Fault) => T): T => {
		try {
			return of();
		} catch (error) {
			const fault = {what, error};
			note(fault);
			return instead(fault);
		}
	};

type Attempt = ReturnType<typeof attempt>;

/** Blocks whose lazy parts, made only for a width, are guarded as well. */
const guardBlocks = (blocks: readonly Block[], tried: Attempt): readonly Block[] =>
	blocks.map((block): Block => {
		if (block.kind === 'list') {
			// Item by item, as each is drawn: a list may have a hundred thousand.
			const instead = (item: Item): Item => {
				const {lead} = item;
				return {
					...item,
					lines: (width, first) =>
						tried(
							() => item.lines(width, first),
							() => [faultLine()],
						),
					...(lead && {
						lead: (width: number, first: boolean) =>
							tried(
								() => lead(width, first),
								() => [],
							),
					}),
				};
			};
			return {...block, instead};
		}
		if (block.kind !== 'table') return block;
		const rows = block.rows.map((row): TableRow => {
			const cells = Object.entries(row.cells).map(([id, cell]) => [
				id,
				typeof cell === 'function' ? (width: number) => tried(() => cell(width), faultLine) : cell,
			]);
			return {...row, cells: Object.fromEntries(cells)};
		});
		return {...block, rows};
	});

/** What stands for a pane that did not even open. */
const failed = (pane: Pane, fault: Fault): PaneView => ({
	title: pane.name,
	extent: 'fault',
	rows: [],
	wants: faultBlocks(fault).length,
	start: undefined,
	blocks: () => faultBlocks(fault),
	detail: () => ({title: pane.name, blocks: faultBlocks(fault)}),
	brief: () => `${pane.name}: fault`,
	facts: {columns: [], of: () => ({})},
});

/**
 * Opens a pane so that it never throws: what cannot be shown says so in its place.
 * @param note told of each fault
 */
export const openGuarded = (pane: Pane, open: () => PaneView, note: (fault: Fault) => void): PaneView => {
	const tried = attempt(pane.name, note);
	const view = tried(open, fault => failed(pane, fault));
	const {mark, record, find, yearRow, quote, gist, spoken} = view;
	const nothing = () => undefined;
	return {
		...view,
		blocks: (room, cursor) => tried(() => guardBlocks(view.blocks(room, cursor), tried), faultBlocks),
		detail: row =>
			tried(
				() => {
					const {title, blocks} = view.detail(row);
					return {title, blocks: guardBlocks(blocks, tried)};
				},
				fault => ({title: row, blocks: faultBlocks(fault)}),
			),
		brief: row =>
			tried(
				() => view.brief(row),
				() => `${row}: fault`,
			),
		...(mark && {mark: (cursor: string | undefined) => tried(() => mark(cursor), nothing)}),
		...(record && {record: (row: string) => tried(() => record(row), nothing)}),
		...(find && {find: (id: string) => tried(() => find(id), nothing)}),
		...(yearRow && {yearRow: (year: number) => tried(() => yearRow(year), nothing)}),
		...(quote && {quote: (row: string) => tried(() => quote(row), nothing)}),
		...(gist && {gist: () => tried(gist, () => [faultLine()])}),
		...(spoken && {
			spoken: (row: string) =>
				tried(
					() => spoken(row),
					() => `${row}: fault`,
				),
		}),
	};
};
