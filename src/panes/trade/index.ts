import type {Dataset} from '../../dataset/dataset.ts';
import {unitOf} from '../../indicators/units.ts';
import {lineText} from '../../view/block.ts';
import {everything, isShown, nothing, type Pane, shownOf} from '../pane.ts';
import {tradeDetail} from './detail.ts';
import {answer, chartOf, goalLine, readOut, sparkLine} from './present.ts';
import {rowItems} from './rows.ts';
import {selectTrade, type TradeModel, type TradeRow} from './select.ts';

/** From this height on every figure is listed under the chart. */
const LIST_AT = 24;
/** Under these widths a sentence gives way to a shorter one, so that it keeps to one line. */
const FIGURES_UNDER = 52;
const NAMED_UNDER = 80;

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
		const whole = selectTrade(dataset);
		const model = {...whole, rows: whole.rows.filter(row => isShown(choice, ...recordsOf(row)))};
		const unit = model.series ? unitOf(dataset, model.series.unit).label : '';
		const chart = chartOf(dataset, model);
		const items = rowItems(dataset, model);
		const rowOf = (id: string | undefined) => model.rows.find(row => row.id === id);
		const [first] = model.points;
		const last = model.points.at(-1);
		return {
			title: model.series ? `Trade ${model.series.short}, ${unit}` : 'Trade',
			extent:
				model.rows.length < whole.rows.length ? shownOf(model.rows.length, whole.rows.length) : first && last ? `${first.year}–${last.year}` : '',
			rows: model.rows.map(row => row.id),
			wants: Number.POSITIVE_INFINITY,
			start: startOf(dataset, model),
			blocks: (room, cursor) => {
				const row = rowOf(cursor);
				const all = room.height >= LIST_AT;
				const fullness = room.width < FIGURES_UNDER ? 'figures' : room.width < NAMED_UNDER ? 'named' : 'full';
				const isNarrow = fullness === 'figures';
				return [
					{kind: 'text', line: answer(dataset, model, fullness)},
					{kind: 'text', drop: 5, line: goalLine(model, unit, fullness, glyphs.times)},
					{kind: 'text', drop: 1, line: sparkLine(model, glyphs, isNarrow)},
					{kind: 'chart', chart, ...(all && {most: 14})},
					...(all
						? ([
								{kind: 'text', drop: 1, line: [chart.sentence]},
								{kind: 'space', drop: 0},
								...(model.rows.length === 0 ? [nothing('figures', choice)] : [{kind: 'list', items} as const]),
							] as const)
						: row
							? ([{kind: 'text', drop: 4, clip: room.height < 14, line: readOut(dataset, model, row, isNarrow)}] as const)
							: []),
				];
			},
			mark: cursor => {
				const row = rowOf(cursor);
				return row && 'point' in row ? row.point.year : undefined;
			},
			record: id => {
				const row = rowOf(id);
				return row ? (recordsOf(row)[0] ?? model.series?.id) : undefined;
			},
			detail: id => {
				const row = rowOf(id);
				return row ? tradeDetail(dataset, model, row) : {title: id, blocks: []};
			},
			gist: () => [answer(dataset, model, 'full'), goalLine(model, unit, 'full', glyphs.times), [chart.sentence]],
			brief: id => {
				const row = rowOf(id);
				return row ? lineText(readOut(dataset, model, row)) : '';
			},
		};
	},
};
