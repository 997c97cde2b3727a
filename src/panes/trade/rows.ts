import type {Dataset} from '../../dataset/dataset.ts';
import type {Observation} from '../../dataset/schema/observation.ts';
import {isDisputed} from '../../indicators/conflicts.ts';
import type {YearPoint} from '../../indicators/series.ts';
import {restsOnFollowUps} from '../../indicators/sources.ts';
import {dateShort, number} from '../../locale/format.ts';
import {STATUS} from '../../locale/words.ts';
import type {Item, Line} from '../../view/block.ts';
import {madeWhenSeen} from '../../view/seen.ts';
import {citationsWords} from '../citation.ts';
import {DISPUTED} from '../conflicts.ts';
import {refusal, resultWords, workingBehind} from '../derivations.ts';
import {laterWords, quantityWords} from '../figures.ts';
import {marksLine} from '../marks.ts';
import {measureWords, unitLabel} from './present.ts';
import {measuredAt, measuredWords, workingBehindMeasured} from './read-out.ts';
import type {TradeModel, TradeRow} from './select.ts';

/** Who says so first; that they said it later than the date shown stands before them. */
const sourceNote = (dataset: Dataset, observation: Observation): string => {
	const later = laterWords(dataset, observation).replace(/^, /, '');
	const source = citationsWords(dataset, observation.citations.slice(0, 1));
	return later === '' ? source : `${later} – ${source}`;
};

/** A working in a column of its own: a cell that begins with "=" is taken for a formula where tables are pasted. */
const inTable = <T extends string | undefined>(working: T): T => working?.replace(/^= /, '') as T;

/** What stands behind the value: what it is measured against and who says so, the formula, or the reason for a hole. */
const rowNote = (dataset: Dataset, model: TradeModel, row: TradeRow, before: TradeRow | undefined): string => {
	if ('point' in row) {
		const measured = measuredAt(model, row.point.year);
		// A year without any value has the reason for its hole; refused is what has one.
		const computed =
			inTable(measured && workingBehindMeasured(measured)) ?? (row.point.value === undefined && !row.point.derived ? undefined : measured?.refused);
		if (computed !== undefined) return computed;
		const {observation, derived, gap} = row.point;
		if (observation) return sourceNote(dataset, observation);
		if (derived) return derived.formula;
		const isSame = gap !== undefined && before !== undefined && 'point' in before && before.point.gap === gap && !before.point.derived;
		return isSame ? 'as above' : (gap?.reason ?? 'none is recorded');
	}
	if ('result' in row) return refusal(dataset, row.result) ?? inTable(workingBehind(row.result));
	const {observation} = row;
	return [observation.against, sourceNote(dataset, observation)].filter(part => part !== undefined).join(' – ');
};

/** A year's value in the unit of the series, so that years stand under each other; the detail has it as its source gives it. */
const headlineWords = (dataset: Dataset, model: TradeModel, {value, observation}: YearPoint): string => {
	const unit = model.series?.unit;
	if (value === undefined || !observation || unit === undefined || observation.unit === unit)
		return observation ? quantityWords(dataset, observation) : '';
	return quantityWords(dataset, {...observation, value: Math.round(value * 1000) / 1000, unit});
};

const rowValue = (dataset: Dataset, model: TradeModel, row: TradeRow): {period: string; value: string; status: string} => {
	if ('result' in row) return {period: '', value: resultWords(dataset, row.result), status: STATUS.derived.word};
	if (!('point' in row)) {
		const {observation} = row;
		return {period: dateShort(observation.period), value: quantityWords(dataset, observation), status: STATUS[observation.status].word};
	}
	const {year, observation, derived} = row.point;
	if (model.measure.unit !== 'value') {
		const measured = measuredAt(model, year);
		if (measured?.value !== undefined) return {period: String(year), value: measuredWords(model, measured.value), status: STATUS.derived.word};
		if (observation || derived) return {period: String(year), value: '..', status: 'refused'};
	}
	if (observation) return {period: String(year), value: headlineWords(dataset, model, row.point), status: STATUS[observation.status].word};
	if (derived) return {period: String(year), value: number(derived.value), status: STATUS.derived.word};
	return {period: String(year), value: '..', status: 'no figure'};
};

const COLUMNS = {period: 10, value: 30, status: 10, compiler: 7} as const;
/** Under the width at which values have all their room, the cells of most of them. */
const NARROW_VALUE = 20;
const ROOMY_AT = 84;
const valueCells = (width: number): number => (width < ROOMY_AT ? NARROW_VALUE : COLUMNS.value);
/** Cells before what stands behind the value. */
const noteAt = (width: number): number => COLUMNS.period + valueCells(width) + COLUMNS.status + 3;
/** From this width on the figures of other compilers stand in columns of their own; under it they follow in words. */
const COLUMNS_AT = 100;

/** What others have for the year: under their names where there are columns, named where there are none. */
const compilersIn = (model: TradeModel, row: TradeRow, width: number): string => {
	// Theirs are figures as recorded: among an index or shares they would be read as what they are not.
	if (model.measure.unit !== 'value') return '';
	const found = 'point' in row ? (model.elsewhere.get(row.point.year) ?? []) : [];
	if (width < COLUMNS_AT) return found.map(({compiler, value}) => `${compiler} ${number(value, 1)}; `).join('');
	const cell = (compiler: string) => found.filter(one => one.compiler === compiler).map(one => number(one.value, 1))[0] ?? '';
	return model.compilers.map(compiler => `${cell(compiler).padStart(COLUMNS.compiler)}  `).join('');
};

const rowLine = (dataset: Dataset, model: TradeModel, row: TradeRow, before: TradeRow | undefined, width: number): Line => {
	const {period, value, status} = rowValue(dataset, model, row);
	const id = 'point' in row ? row.point.observation?.id : row.id;
	return [
		`${period.padEnd(COLUMNS.period)} ${value.padEnd(valueCells(width))} ${status.padEnd(COLUMNS.status)} `,
		...('point' in row ? [compilersIn(model, row, width)] : []),
		...(id !== undefined && isDisputed(dataset, id) ? [{text: `${DISPUTED} `, tone: 'warning' as const, strong: true}] : []),
		{text: rowNote(dataset, model, row, before), tone: 'aside'},
	];
};

/** The name that stands over a run of rows: the series and its unit; the headline's rivals and limits come after its years. */
const groupName = (dataset: Dataset, model: TradeModel, row: TradeRow): string => {
	if ('result' in row) return `Derived: ${row.result.derivation.label}`;
	const series = 'point' in row ? model.series : row.series;
	const unit = 'point' in row ? measureWords(dataset, model) : unitLabel(dataset, series);
	const other = !('point' in row) && series === model.series ? ': other figures' : '';
	return `${series?.label ?? ''}${other}${unit === '' || other !== '' ? '' : `, ${unit}`}`;
};

/** The name of a group; over the years of the headline also those of the compilers whose columns follow, under it where it is long. */
const groupLines = (name: string, model: TradeModel, row: TradeRow, width: number): Line[] => {
	const to = noteAt(width);
	if (!('point' in row) || width < COLUMNS_AT || model.measure.unit !== 'value') return [[{text: name, strong: true}]];
	const heads = {text: model.compilers.map(compiler => `${compiler.padStart(COLUMNS.compiler)}  `).join(''), tone: 'aside'} as const;
	return name.length < to ? [[{text: name.padEnd(to), strong: true}, heads]] : [[{text: name, strong: true}], [' '.repeat(to), heads]];
};

/** What a row says, for a table. */
export const ROW_HEADINGS = ['Period', 'Value', 'Status', 'Other compilers', 'Source or working', 'Marks'] as const;

const rowCells = (dataset: Dataset, model: TradeModel, row: TradeRow): Line[] => {
	const {period, value, status} = rowValue(dataset, model, row);
	const {point} = 'point' in row ? row : {};
	const inputs = 'result' in row ? row.result.inputs.map(({observation}) => observation) : point?.derived?.inputs;
	const told = inputs ?? ['observation' in row ? row.observation : (point?.observation ?? point?.gap)];
	const isLater = told.some(one => one && restsOnFollowUps(dataset, one.citations));
	return [
		[period],
		[value],
		[status],
		['point' in row ? compilersIn(model, row, 0).replace(/; $/, '') : ''],
		[rowNote(dataset, model, row, undefined)],
		marksLine(dataset, point ? point.observation?.id : row.id, isLater),
	];
};

/** Every figure of the pane as a list, each series under its name. */
export const rowItems = (dataset: Dataset, model: TradeModel): readonly Item[] =>
	madeWhenSeen(model.rows.length, (index): Item => {
		const row = model.rows[index] as TradeRow;
		const before = model.rows[index - 1];
		const name = groupName(dataset, model, row);
		const isNew = before === undefined || groupName(dataset, model, before) !== name;
		return {
			id: row.id,
			hang: noteAt,
			cells: () => rowCells(dataset, model, row),
			group: name,
			lead: (width, first) => (first || isNew ? groupLines(name, model, row, width) : []),
			lines: (width, first) => [rowLine(dataset, model, row, first ? undefined : before, width)],
		};
	});
