import type {Dataset} from '../../dataset/dataset.ts';
import {isDisputed} from '../../indicators/conflicts.ts';
import {dateShort, number} from '../../locale/format.ts';
import {STATUS} from '../../locale/words.ts';
import type {Item, Line} from '../../view/block.ts';
import {citationsWords} from '../citation.ts';
import {DISPUTED} from '../conflicts.ts';
import {resultWords, workingWords} from '../derivations.ts';
import {quantityWords} from '../figures.ts';
import {unitLabel} from './present.ts';
import type {TradeModel, TradeRow} from './select.ts';

/** What stands behind the value: what it is measured against and who says so, the formula, or the reason for a hole. */
const rowNote = (dataset: Dataset, row: TradeRow, before: TradeRow | undefined): string => {
	if ('point' in row) {
		const {observation, derived, gap} = row.point;
		if (observation) return citationsWords(dataset, observation.citations.slice(0, 1));
		if (derived) return derived.formula;
		const isSame = gap !== undefined && before !== undefined && 'point' in before && before.point.gap === gap && !before.point.derived;
		return isSame ? 'as above' : (gap?.reason ?? 'none is recorded');
	}
	if ('result' in row) return row.result.refused ?? workingWords(row.result);
	const {observation} = row;
	return [observation.against, citationsWords(dataset, observation.citations.slice(0, 1))].filter(part => part !== undefined).join(' – ');
};

const rowValue = (dataset: Dataset, row: TradeRow): {period: string; value: string; status: string} => {
	if ('result' in row) return {period: '', value: resultWords(dataset, row.result), status: STATUS.derived.word};
	if (!('point' in row)) {
		const {observation} = row;
		return {period: dateShort(observation.period), value: quantityWords(dataset, observation), status: STATUS[observation.status].word};
	}
	const {year, observation, derived} = row.point;
	if (observation) return {period: String(year), value: quantityWords(dataset, observation), status: STATUS[observation.status].word};
	if (derived) return {period: String(year), value: number(derived.value), status: STATUS.derived.word};
	return {period: String(year), value: '..', status: 'no figure'};
};

const COLUMNS = {period: 10, value: 30, status: 10} as const;

const rowLine = (dataset: Dataset, row: TradeRow, before: TradeRow | undefined): Line => {
	const {period, value, status} = rowValue(dataset, row);
	const id = 'point' in row ? row.point.observation?.id : 'observation' in row ? row.observation.id : undefined;
	return [
		`${period.padEnd(COLUMNS.period)} ${value.padEnd(COLUMNS.value)} ${status.padEnd(COLUMNS.status)} `,
		...(id !== undefined && isDisputed(dataset, id) ? [{text: `${DISPUTED} `, tone: 'warning' as const, strong: true}] : []),
		{text: rowNote(dataset, row, before), tone: 'muted'},
	];
};

/** The name that stands over a run of rows: the series and its unit; the headline's rivals and limits come after its years. */
const groupName = (dataset: Dataset, model: TradeModel, row: TradeRow): string => {
	if ('result' in row) return `Derived: ${row.result.derivation.label}`;
	const series = 'point' in row ? model.series : row.series;
	const unit = unitLabel(dataset, series);
	const other = !('point' in row) && series === model.series ? ': other figures' : '';
	return `${series?.label ?? ''}${other}${unit === '' || other !== '' ? '' : `, ${unit}`}`;
};

/** Every figure of the pane as a list, each series under its name. */
export const rowItems = (dataset: Dataset, model: TradeModel): Item[] =>
	model.rows.map((row, index) => {
		const before = model.rows[index - 1];
		const name = groupName(dataset, model, row);
		const isNew = before === undefined || groupName(dataset, model, before) !== name;
		return {
			id: row.id,
			hang: COLUMNS.period + COLUMNS.value + COLUMNS.status + 3,
			lead: (_, first) => (first || isNew ? [[{text: name, strong: true}]] : []),
			lines: (_, first) => [rowLine(dataset, row, first ? undefined : before)],
		};
	});
