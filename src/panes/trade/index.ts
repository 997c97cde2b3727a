import type {Dataset} from '../../dataset/dataset.ts';
import {flowsOf} from '../../indicators/flows.ts';
import {unitOf} from '../../indicators/units.ts';
import {type Block, type Chart, lineText} from '../../view/block.ts';
import {LEAST_CHART} from '../../view/chart.ts';
import {placeOf} from '../../view/place.ts';
import {everything, isShown, nothing, type Pane, shownOf} from '../pane.ts';
import {chartOf, flowCharts, sparkLine} from './charts.ts';
import {tradeDetail} from './detail.ts';
import {COLUMNS, rowFacts, tradeFacts} from './facts.ts';
import {answer, besideLines, flowName, fullest, goalLine, laterIn, measureWords, whoLine} from './present.ts';
import {tradeQuote} from './quote.ts';
import {readOut} from './read-out.ts';
import {ROW_HEADINGS, rowItems} from './rows.ts';
import {selectTrade, type TradeModel, type TradeRow} from './select.ts';

/** From this height on every figure is listed under the chart. */
const LIST_AT = 24;
/** Rows of the chart over the list; a goal above its break takes two more. */
const CHART_ROWS = 14;
/** Under this height what is under the cursor keeps to one line, for the sake of the chart. */
const WRAPS_AT = 18;
/** Lines beside the chart: the answer, the goal, the years in one line. */
const WORDS = 3;
/** From this height on there is a line for them over a chart that is not too low for it. */
const SPARK_AT = 12;
/** From this height on the goal is said with who set it. */
const WHO_AT = 16;
/** Under these widths a sentence gives way to a shorter one, so that it keeps to one line. */
const FIGURES_UNDER = 48;
const NAMED_UNDER = 80;

/** From this room on every flow has a chart of its own, this many rows each, and one for the years. */
const STACK_AT = {width: 100, height: 44} as const;
const STACK_ROWS = 7;

const stackOf = ([first, ...under]: readonly Chart[]): Block => ({
	kind: 'chart',
	chart: first ?? {points: [], unit: '', sentence: ''},
	under,
	most: (under.length + 1) * STACK_ROWS + 1,
});

const initial = (text: string): string => `${text.slice(0, 1).toUpperCase()}${text.slice(1)}`;

/** Records that a row stands for. */
const recordsOf = (row: TradeRow): string[] => {
	if ('result' in row) return [row.result.derivation.id];
	if (!('point' in row)) return [row.observation.id];
	return [row.point.observation, ...row.point.rivals].flatMap(o => (o ? [o.id] : []));
};

/** The last year with a figure, where it is shown. */
const startOf = (dataset: Dataset, {rows, last}: TradeModel): string | undefined => {
	const id = last && `${dataset.manifest.trade.headline}@${last.year}`;
	return rows.find(row => row.id === id)?.id ?? rows[0]?.id;
};

export const trade: Pane = {
	id: 'trade',
	name: 'Trade',
	open: (dataset, glyphs, choice = everything) => {
		const {name = 'Trade'} = dataset.manifest.trade;
		const whole = selectTrade(dataset, choice.trade);
		const model = choice.only ? {...whole, rows: whole.rows.filter(row => isShown(choice, ...recordsOf(row)))} : whole;
		const unit = model.series ? unitOf(dataset, model.series.unit).label : '';
		let charted: Chart | undefined;
		// Data need none.
		const chart = (): Chart => {
			charted ??= chartOf(dataset, model);
			return charted;
		};
		const items = rowItems(dataset, model);
		const rows = model.rows.map(row => row.id);
		const rowOf = (id: string | undefined) => (id === undefined ? undefined : model.rows[placeOf(rows, id)]);
		let told: number | undefined;
		const later = () => {
			told ??= laterIn(dataset, model.rows);
			return told;
		};
		const {years, shown} = model;
		const isPart = years !== undefined && (shown.from > years.from || shown.to < years.to);
		const all = years ? `${years.from}–${model.points.at(-1)?.year ?? years.to}` : 'no figure';
		const what = flowName(dataset, model);
		return {
			title: model.series ? `${model.flow === 'headline' ? `${name} ${what}` : initial(what)}, ${measureWords(dataset, model)}` : name,
			extent:
				model.rows.length < whole.rows.length
					? shownOf(model.rows.length, whole.rows.length)
					: isPart
						? `${shown.from}–${shown.to} of ${years.from}–${years.to}`
						: all,
			...(model.series && {
				short: {
					titles: [initial(what), initial(model.series.short), name].map(words => `${words}, ${measureWords(dataset, model)}`),
					// The axis says the years where it shows all of them.
					...(!isPart && model.rows.length === whole.rows.length && {extent: ''}),
				},
			}),
			...(years && {
				chart: {
					years,
					get flows() {
						return flowsOf(dataset);
					},
				},
			}),
			rows,
			wants: Number.POSITIVE_INFINITY,
			start: startOf(dataset, model),
			blocks: (room, cursor) => {
				const row = rowOf(cursor);
				const listed = room.height >= LIST_AT;
				const isStack = room.width >= STACK_AT.width && room.height >= STACK_AT.height && Number.isFinite(room.height) && flowsOf(dataset).length > 1;
				const isFigures = room.width < FIGURES_UNDER;
				const fullness = room.width < FIGURES_UNDER ? 'figures' : room.width < NAMED_UNDER ? 'named' : 'full';
				const who = model.flow === 'headline' && !isFigures && room.height >= WHO_AT ? whoLine(dataset, model, fullness) : undefined;
				// In a pane that is too low for it the row and its read-out say so alone; that the chart is of more than was chosen is said anywhere.
				const beside = besideLines(
					dataset,
					model,
					model.rows.length < whole.rows.length ? model.rows.length : undefined,
					room.height >= WHO_AT ? later() : 0,
				);
				const spark = sparkLine(model, glyphs, room.width);
				// Without room for a chart there are lines for all that is to be said of the year.
				const isChartless = room.height < LEAST_CHART.height + WORDS;
				return [
					{kind: 'text', line: fullest(words => answer(dataset, model, words), fullness, room.width)},
					// The goal is one of the headline.
					...(model.flow === 'headline'
						? [{kind: 'text', drop: 5, line: fullest(words => goalLine(model, unit, words, glyphs.times), fullness, room.width)} as const]
						: []),
					...beside.map(line => ({kind: 'text', drop: 4, rows: 1, line}) as const),
					...(who ? [{kind: 'text', drop: 3, clip: true, line: who} as const] : []),
					...(isStack || (!isChartless && room.height < SPARK_AT) ? [] : [{kind: 'text', drop: 1, drawn: true, line: spark} as const]),
					isStack
						? stackOf(flowCharts(dataset, model, glyphs))
						: {kind: 'chart', chart: chart(), most: listed ? (chart().goal ? CHART_ROWS + 2 : CHART_ROWS) : room.height},
					...(listed
						? ([
								...(row
									? [{kind: 'text', drop: 4, rows: room.height < LIST_AT + 6 ? 1 : 2, line: readOut(dataset, model, row, isFigures)} as const]
									: []),
								{kind: 'text', drop: 1, line: [chart().sentence]},
								{kind: 'space', drop: 0},
								...(model.rows.length === 0 ? [nothing('figures', choice)] : [{kind: 'list', headings: ROW_HEADINGS, items, ids: rows} as const]),
							] as const)
						: row
							? ([
									{
										kind: 'text',
										drop: 4,
										rows: isChartless ? Math.max(1, room.height - WORDS) : room.height < WRAPS_AT ? 1 : 2,
										line: readOut(dataset, model, row, isFigures && !isChartless),
									},
								] as const)
							: []),
				];
			},
			mark: cursor => {
				const row = rowOf(cursor);
				return row && 'point' in row ? row.point.year : undefined;
			},
			find: record =>
				model.rows.find(row => recordsOf(row).includes(record) || ('result' in row && row.result.derivation.id === record))?.id ??
				model.rows.find(row => 'series' in row && row.series.id === record)?.id,
			yearRow: year => model.rows.find(row => 'point' in row && row.point.year === year)?.id,
			record: id => {
				const row = rowOf(id);
				return row ? (recordsOf(row)[0] ?? model.series?.id) : undefined;
			},
			detail: id => {
				const row = rowOf(id);
				return row ? tradeDetail(dataset, model, row) : {title: id, blocks: []};
			},
			facts: {
				columns: COLUMNS,
				of: id => {
					const row = rowOf(id);
					return row ? rowFacts(dataset, model, row) : {};
				},
				summary: () => tradeFacts(dataset, model),
			},
			gist: () => {
				const who = whoLine(dataset, model, 'full');
				return [answer(dataset, model, 'full'), goalLine(model, unit, 'full', glyphs.times), ...(who ? [[...who, '.']] : []), [chart().sentence]];
			},
			brief: id => {
				const row = rowOf(id);
				return row ? lineText(readOut(dataset, model, row)) : '';
			},
			quote: id => {
				const row = rowOf(id);
				return row && tradeQuote(dataset, model, row);
			},
		};
	},
};
