import {unitOf} from '../../indicators/units.ts';
import {lineText} from '../../view/block.ts';
import type {Pane} from '../pane.ts';
import {answer, chartOf, goalLine, readOut, rowItems, sparkLine, tradeDetail} from './present.ts';
import {selectTrade} from './select.ts';

/** From this height on every figure is listed under the chart. */
const LIST_AT = 24;
/** Under this width the sentences give way to their figures. */
const NARROW = 64;
/** … unless there are lines enough to break them. */
const ROOMY = 14;

export const trade: Pane = {
	id: 'trade',
	name: 'Trade',
	open: (dataset, glyphs) => {
		const model = selectTrade(dataset);
		const unit = model.series ? unitOf(dataset, model.series.unit).label : '';
		const chart = chartOf(dataset, model);
		const items = rowItems(dataset, model);
		const rowOf = (id: string | undefined) => model.rows.find(row => row.id === id);
		const [first] = model.points;
		const last = model.points.at(-1);
		return {
			title: model.series ? `Trade ${model.series.short}, ${unit}` : 'Trade',
			extent: first && last ? `${first.year}–${last.year}` : '',
			rows: model.rows.map(row => row.id),
			wants: Number.POSITIVE_INFINITY,
			start: model.last ? `${dataset.manifest.trade.headline}@${model.last.year}` : model.rows[0]?.id,
			blocks: (room, cursor) => {
				const row = rowOf(cursor);
				const all = room.height >= LIST_AT;
				const isNarrow = room.width < NARROW && room.height < ROOMY;
				return [
					{kind: 'text', line: answer(dataset, model, isNarrow)},
					{kind: 'text', drop: 5, line: goalLine(model, unit, isNarrow, glyphs.times)},
					{kind: 'text', drop: 1, line: sparkLine(model, glyphs, isNarrow)},
					{kind: 'chart', chart, ...(all && {most: 14})},
					...(all
						? ([
								{kind: 'text', drop: 1, line: [chart.sentence]},
								{kind: 'space', drop: 0},
								{kind: 'list', items},
							] as const)
						: row
							? ([{kind: 'text', drop: 4, clip: isNarrow, line: readOut(dataset, row, isNarrow)}] as const)
							: []),
				];
			},
			mark: cursor => {
				const row = rowOf(cursor);
				return row && 'point' in row ? row.point.year : undefined;
			},
			detail: id => {
				const row = rowOf(id);
				return row ? tradeDetail(dataset, model, row) : {title: id, blocks: []};
			},
			brief: id => {
				const row = rowOf(id);
				return row ? lineText(readOut(dataset, row)) : '';
			},
		};
	},
};
