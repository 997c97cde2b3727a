import type {Dataset} from '../../dataset/dataset.ts';
import type {Observation} from '../../dataset/schema/observation.ts';
import type {Series} from '../../dataset/schema/series.ts';
import type {YearPoint} from '../../indicators/series.ts';
import {unitOf} from '../../indicators/units.ts';
import {dateShort, dateWords, number, percent} from '../../locale/format.ts';
import {plural, STATUS} from '../../locale/words.ts';
import {sparkline} from '../../view/bar.ts';
import type {Block, Chart, Item, Line} from '../../view/block.ts';
import type {Glyphs} from '../../view/glyphs.ts';
import {citationsWords, linkFacts, readingBlocks, sourceBlocks} from '../citation.ts';
import {quantityWithStatus, quantityWords} from '../figures.ts';
import type {TradeModel, TradeRow} from './select.ts';

const unitLabel = (dataset: Dataset, series: Series | undefined): string => (series ? unitOf(dataset, series.unit).label : '');

/** The bottom line: last value, change, balance. */
export const answer = (dataset: Dataset, model: TradeModel, isNarrow: boolean): Line => {
	const {last, series} = model;
	if (!last || !series) return ['No figure is recorded for the headline series.'];
	const line: (string | {text: string; strong: true})[] = [
		`${last.year}: `,
		{text: isNarrow ? number(last.value) : `${number(last.value)} ${unitLabel(dataset, series)}`, strong: true},
	];
	if (model.growth?.value !== undefined)
		line.push(`, ${model.growth.value >= 0 ? '+' : '−'}${number(Math.abs(model.growth.value))} %${isNarrow ? '' : ` on ${last.year - 1}`}`);
	if (model.balance?.value !== undefined) {
		const [reporter] = dataset.manifest.parties;
		line.push(
			`${isNarrow ? ', ' : `; ${reporter?.name ?? 'reporter'}’s `}${model.balance.value >= 0 ? 'surplus' : 'deficit'} ${number(Math.abs(model.balance.value))}`,
		);
	}
	return isNarrow ? line : [...line, '.'];
};

/** What the target still needs. */
export const goalLine = (model: TradeModel, unit: string, isNarrow: boolean, times: string): Line => {
	const {goal} = model;
	if (!goal) return ['No target is recorded.'];
	if (isNarrow) {
		const yearly = goal.requiredGrowth === undefined ? '' : `, ${percent(goal.requiredGrowth)}/yr`;
		return [
			`By ${goal.year} ${number(goal.targetValue)}:`,
			{text: ` ${times}${number(goal.multiple, 1)}${yearly}`, strong: true},
			` ${STATUS.derived.mark}`,
		];
	}
	const growth = goal.requiredGrowth === undefined ? '' : `, ${percent(goal.requiredGrowth)} a year`;
	return [
		`Goal ${goal.year}: ${number(goal.targetValue)} ${unit}. It needs `,
		{text: `${number(goal.multiple, 1)} times ${goal.from.year}${growth}`, strong: true},
		' (derived).',
	];
};

const shownValue = (point: YearPoint): number | undefined => point.value ?? point.derived?.value;

/** The chart in a sentence: ends, peak, low, holes. */
export const chartSentence = (model: TradeModel, unit: string): string => {
	const known = model.points.flatMap(point => (point.value === undefined ? [] : [{year: point.year, value: point.value}]));
	const [first] = known;
	const last = known.at(-1);
	if (!first || !last) return 'There is nothing to chart.';
	const peak = known.reduce((best, point) => (point.value > best.value ? point : best));
	const low = known.reduce((least, point) => (point.value < least.value ? point : least));
	const holes = model.points.filter(point => point.value === undefined && point.derived === undefined && point.year < last.year).length;
	const ends = `From ${number(first.value)} in ${first.year} to ${number(last.value)} in ${last.year} (${unit})`;
	return `${ends}, highest ${number(peak.value)} in ${peak.year}, lowest ${number(low.value)} in ${low.year}; ${known.length} years have a figure, ${holes} between them have none.`;
};

export const chartOf = (dataset: Dataset, model: TradeModel): Chart => {
	const unit = unitLabel(dataset, model.series);
	return {
		unit,
		sentence: chartSentence(model, unit),
		points: model.points.map(point => {
			const value = shownValue(point);
			const firm = point.observation?.status === 'reported' || point.observation?.status === 'provisional';
			return {x: point.year, firm, ...(value !== undefined && {value})};
		}),
	};
};

export const sparkLine = (model: TradeModel, glyphs: Glyphs, isNarrow: boolean): Line => {
	const [first] = model.points;
	const last = model.points.at(-1);
	if (!first || !last) return [];
	return [
		`${first.year} `,
		{text: sparkline(model.points.map(shownValue), glyphs), tone: 'accent'},
		` ${last.year}${isNarrow ? '' : `  ${glyphs.hole} no figure`}`,
	];
};

const yearRead = (dataset: Dataset, point: YearPoint): string => {
	if (point.observation) {
		const rivals = point.rivals.length > 0 ? `; also ${point.rivals.map(o => quantityWords(dataset, o)).join(', ')}` : '';
		return `${quantityWithStatus(dataset, point.observation)} – ${citationsWords(dataset, point.observation.citations.slice(0, 1))}${rivals}`;
	}
	if (point.derived) return `${number(point.derived.value)} derived: ${point.derived.formula}`;
	return `no figure – ${point.gap?.reason ?? 'none is recorded'}`;
};

/** What is under the cursor, in a sentence. */
export const readOut = (dataset: Dataset, row: TradeRow, isNarrow = false): Line => {
	if (isNarrow && 'point' in row && row.point.observation) {
		const {observation, rivals} = row.point;
		return [
			{text: `${row.point.year} `, strong: true},
			`${number(row.point.value ?? 0)} ${citationsWords(dataset, observation.citations.slice(0, 1))}${rivals.length > 0 ? `, ${plural(rivals.length, 'rival')}` : ''}`,
		];
	}
	if ('point' in row) return [{text: `${row.point.year} `, strong: true}, yearRead(dataset, row.point)];
	const {observation, series} = row;
	return [
		{text: `${dateShort(observation.period)} `, strong: true},
		`${series.short}: ${quantityWithStatus(dataset, observation)} – ${citationsWords(dataset, observation.citations.slice(0, 1))}`,
	];
};

/** What stands behind the value: what it is measured against and who says so, the formula, or the reason for a hole. */
const rowNote = (dataset: Dataset, row: TradeRow, before: TradeRow | undefined): string => {
	if ('point' in row) {
		const {observation, derived, gap} = row.point;
		if (observation) return citationsWords(dataset, observation.citations.slice(0, 1));
		if (derived) return derived.formula;
		const isSame = gap !== undefined && before !== undefined && 'point' in before && before.point.gap === gap && !before.point.derived;
		return isSame ? 'as above' : (gap?.reason ?? 'none is recorded');
	}
	const {observation} = row;
	return [observation.against, citationsWords(dataset, observation.citations.slice(0, 1))].filter(part => part !== undefined).join(' – ');
};

const rowValue = (dataset: Dataset, row: TradeRow): {period: string; value: string; status: string} => {
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
	return [
		`${period.padEnd(COLUMNS.period)} ${value.padEnd(COLUMNS.value)} ${status.padEnd(COLUMNS.status)} `,
		{text: rowNote(dataset, row, before), tone: 'muted'},
	];
};

/** The name that stands over a run of rows: the series and its unit; the headline's rivals and limits come after its years. */
const groupName = (dataset: Dataset, model: TradeModel, row: TradeRow): string => {
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
			lines: (_, first) => {
				const line = rowLine(dataset, row, first ? undefined : before);
				return first || isNew ? [[{text: name, strong: true}], line] : [line];
			},
		};
	});

const observationBlocks = (dataset: Dataset, observation: Observation, series: Series | undefined): Block[] => [
	{
		kind: 'facts',
		items: [
			{term: 'value', line: [{text: quantityWords(dataset, observation), strong: true}]},
			{term: 'period', line: [dateWords(observation.period)]},
			{term: 'status', line: [`${STATUS[observation.status].word} – ${STATUS[observation.status].meaning}`]},
			...(observation.against === undefined ? [] : [{term: 'against', line: [observation.against]}]),
			...(observation.reason === undefined
				? []
				: [{term: observation.preference === 'preferred' ? 'why this one' : 'why not', line: [observation.reason]}]),
			...(observation.note === undefined ? [] : [{term: 'note', line: [observation.note]}]),
			...(series ? [{term: 'series', line: [`${series.label}. ${series.about}`]}] : []),
			...linkFacts(dataset, observation),
		],
	},
	...readingBlocks(observation.reading),
];

const rivalBlocks = (dataset: Dataset, rivals: readonly Observation[]): Block[] =>
	rivals.length === 0
		? []
		: [
				{kind: 'space'},
				{kind: 'heading', text: 'Others say'},
				...rivals.map(
					(rival): Block => ({
						kind: 'text',
						indent: 2,
						line: [
							{text: quantityWords(dataset, rival), strong: true},
							`, ${STATUS[rival.status].word} – ${citationsWords(dataset, rival.citations)}${rival.reason === undefined ? '' : `. ${rival.reason}`}`,
						],
					}),
				),
			];

/** Everything about a year or a figure. */
export const tradeDetail = (dataset: Dataset, model: TradeModel, row: TradeRow): {title: string; blocks: Block[]} => {
	if (!('point' in row)) {
		const {observation, series} = row;
		const isTarget = model.goal?.target === observation;
		return {
			title: `${series.label}, ${dateWords(observation.period)}`,
			blocks: [
				...observationBlocks(dataset, observation, series),
				...(isTarget ? goalBlocks(dataset, model) : []),
				...sourceBlocks(dataset, observation.citations),
			],
		};
	}
	const {point} = row;
	const title = `${model.series?.label ?? ''}, ${point.year}`;
	if (point.observation) {
		return {
			title,
			blocks: [
				...observationBlocks(dataset, point.observation, model.series),
				...rivalBlocks(dataset, point.rivals),
				...(model.goal?.from.year === point.year ? goalBlocks(dataset, model) : []),
				...sourceBlocks(dataset, [...point.observation.citations, ...point.rivals.flatMap(o => o.citations)]),
			],
		};
	}
	const {derived} = point;
	return {
		title,
		blocks: [
			{kind: 'text', line: [`There is no figure for ${point.year}: ${point.gap?.reason ?? 'none is recorded.'}`]},
			...rivalBlocks(dataset, point.rivals),
			...(derived
				? ([
						{kind: 'space'},
						{
							kind: 'text',
							line: [{text: `Derived: ${number(derived.value)} ${unitLabel(dataset, model.series)}`, strong: true}, ` = ${derived.formula}`],
						},
						...derived.inputs.map(
							(input): Block => ({
								kind: 'text',
								indent: 2,
								line: [
									`from ${quantityWords(dataset, input)}, ${dateWords(input.period)}, ${STATUS[input.status].word} – ${citationsWords(dataset, input.citations)}`,
								],
							}),
						),
					] satisfies Block[])
				: []),
			...sourceBlocks(dataset, [...(point.gap?.citations ?? []), ...(derived?.inputs.flatMap(input => input.citations) ?? [])]),
		],
	};
};

const goalBlocks = (dataset: Dataset, model: TradeModel): Block[] => {
	const {goal} = model;
	if (!goal) return [];
	const unit = unitLabel(dataset, model.series);
	const years = goal.year - goal.from.year;
	return [
		{kind: 'space'},
		{kind: 'heading', text: `What the ${goal.year} goal needs (derived)`},
		{
			kind: 'text',
			indent: 2,
			line: [`multiple: ${number(goal.targetValue)} ÷ ${number(goal.from.value)} = ${number(goal.multiple, 2)} ${unit === '' ? '' : 'times'}`],
		},
		...(goal.requiredGrowth === undefined
			? []
			: [
					{
						kind: 'text',
						indent: 2,
						line: [
							`growth: (${number(goal.targetValue)} ÷ ${number(goal.from.value)})^(1 ÷ ${years}) − 1 = ${percent(goal.requiredGrowth)} a year for ${years} years`,
						],
					} satisfies Block,
				]),
		{kind: 'text', indent: 2, line: [`target set in: ${citationsWords(dataset, goal.target.citations)}`]},
	];
};
