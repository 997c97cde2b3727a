import {standing} from '../indicators/projects.ts';
import {headlinePoints, latest} from '../indicators/series.ts';
import {dateShort, dateWords} from '../locale/format.ts';
import {plural} from '../locale/words.ts';
import {arrange, BREAKPOINTS, type Size} from '../screen/arrange.ts';
import type {Desk} from '../screen/desk.ts';
import {inside} from '../screen/frame.ts';
import type {ThemeName} from '../state/theme-name.ts';
import {edtf} from '../text/edtf.ts';
import {truncate} from '../text/fit.ts';
import {LEAST as LEAST_CONTRAST, paleColours} from '../theme/contrast.ts';
import {type Block, lineText} from '../view/block.ts';
import {LEAST_CHART} from '../view/chart.ts';
import {layout} from '../view/layout.ts';
import {tableLines} from '../view/table.ts';
import type {Deck, Step} from './deck.ts';
import {factLine} from './handout.ts';
import {LEAST} from './wall/room.ts';
import {partsAt} from './wall/screen.ts';

// What somebody should know before the meeting, found without a wall: what would be cut, pale, old or without a source on it.

/** `parts` and `counted` are good to know; the others are to be looked at. */
export type Rehearsed = {
	readonly kind: 'cut' | 'pale' | 'old' | 'counted' | 'parts';
	/** "step 4, Turnover against the goal", "pane trade", "theme auto". */
	readonly where: string;
	readonly message: string;
};

const stepFindings = (deck: Deck, desk: Desk, size: Size): Rehearsed[] =>
	deck.steps.flatMap((step: Step, index): Rehearsed[] => {
		const where = `step ${index + 1}, ${step.title}`;
		const parts = partsAt(step, size, desk.glyphs);
		const drawn = parts.flat().find(({fact}) => fact === undefined);
		const isChartLost = step.chart !== undefined && drawn !== undefined && drawn.lines.length < LEAST_CHART.height;
		return [
			...(parts.length > 1 ? [{kind: 'parts', where, message: `is shown in ${parts.length} parts`} as const] : []),
			...(isChartLost ? [{kind: 'cut', where, message: 'has no room for its chart: what it shows stands there in a sentence'} as const] : []),
		];
	});

/** Lines of a pane that end in a mark, at a width, over all of its rows. */
const cutLines = (blocks: readonly Block[], width: number, desk: Desk): {cut: number; of: number} => {
	const {parts} = layout(blocks, {width, height: 10_000}, desk.glyphs);
	const lines = parts.flatMap(part => (part.kind === 'table' ? tableLines(part.table) : part.lines)).map(({line}) => lineText(line));
	return {cut: lines.filter(text => text.includes(desk.glyphs.ellipsis)).length, of: lines.length};
};

const paneFindings = (desk: Desk, size: Size): Rehearsed[] =>
	desk.ids.flatMap((id): Rehearsed[] => {
		const view = desk.views[id];
		const rect = arrange(size, desk.ids, id, true, desk.wants).columns[0]?.[0]?.rect;
		if (!rect) return [];
		const room = inside(rect);
		const blocks = view.blocks(room, view.start);
		const hidden = layout(blocks, room, desk.glyphs, {cursor: view.start}).hidden.filter(name => name !== '');
		const {cut, of} = cutLines(blocks, room.width, desk);
		const messages = [
			...(hidden.length > 0 ? [`has no room for ${[...new Set(hidden)].join(', ').toLowerCase()}`] : []),
			...(cut > 0 ? [`cuts ${cut} of ${plural(of, 'line')}, each with a mark; the detail has them whole`] : []),
		];
		return messages.map(message => ({kind: 'cut', where: `pane ${id}`, message}));
	});

const sizeFindings = ({columns, rows}: Size): Rehearsed[] => {
	const {columns: least, rows: low} = BREAKPOINTS.single;
	if (columns >= Math.max(least, LEAST.columns) && rows >= Math.max(low, LEAST.rows)) return [];
	return [
		{
			kind: 'cut',
			where: `${columns}x${rows}`,
			message: `is smaller than ${LEAST.columns}x${LEAST.rows}: steps get many parts, and panes show one row`,
		},
	];
};

const paleFindings = (theme: ThemeName): Rehearsed[] =>
	paleColours(theme).map(({colour, ground, tones, on}) => ({
		kind: 'pale',
		where: `theme ${theme}`,
		message: `${colour} (${tones.join(', ')}) on a ${ground} ground has less than ${LEAST_CONTRAST}:1: ${on.map(({palette, ratio}) => `${ratio} with the colours of ${palette}`).join(', ')}`,
	}));

/** Years before the deck's date after which a figure that is shown as the last one is old. */
const OLD = 1;

const oldFindings = (deck: Deck, {dataset}: Desk): Rehearsed[] => {
	const last = latest(headlinePoints(dataset));
	const age = (date: string) => Math.floor((edtf(deck.asOf).to - edtf(date).to) / 10_000);
	const where = (id: string) => {
		const index = deck.steps.findIndex(step => step.id === id);
		return index < 0 ? undefined : `step ${index + 1}, ${deck.steps[index]?.title}`;
	};
	const found = (id: string, message: string): Rehearsed[] => {
		const place = where(id);
		return place === undefined ? [] : [{kind: 'old', where: place, message}];
	};
	const {period} = dataset.manifest.regions;
	return [
		...(last && age(last.observation.period) > OLD
			? found('trade', `its last figure is of ${last.year}, ${age(last.observation.period)} years before ${dateWords(deck.asOf)}`)
			: []),
		...(age(period) > OLD ? found('regions', `its figures are of ${dateWords(period)}`) : []),
		...dataset.projects
			.map(project => standing(dataset, project))
			.filter(one => one.isSilent)
			.flatMap(one => found(`projects/${one.project.id}`, `nothing is heard of it since ${dateShort(one.lastWord)}`)),
	];
};

const countedFindings = (deck: Deck): Rehearsed[] =>
	deck.steps.flatMap((step, index) =>
		step.facts
			.filter(({sources, at}) => sources.length === 0 && at === undefined)
			.map(fact => ({
				kind: 'counted' as const,
				where: `step ${index + 1}, ${step.title}`,
				message: `“${truncate(lineText(factLine(fact)), 60)}”`,
			})),
	);

/** All that can be known of a wall of this size and theme. */
export const rehearse = (desk: Desk, deck: Deck, size: Size, theme: ThemeName): Rehearsed[] => [
	...sizeFindings(size),
	...stepFindings(deck, desk, size),
	...paneFindings(desk, size),
	...paleFindings(theme),
	...oldFindings(deck, desk),
	...countedFindings(deck),
];
