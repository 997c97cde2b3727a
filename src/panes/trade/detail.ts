import {type Dataset, find} from '../../dataset/dataset.ts';
import type {Observation} from '../../dataset/schema/observation.ts';
import type {Series} from '../../dataset/schema/series.ts';
import {broughtBy, promisesOfTarget} from '../../indicators/aims.ts';
import type {YearPoint} from '../../indicators/series.ts';
import {toldLater} from '../../indicators/told-later.ts';
import {dateWords, number} from '../../locale/format.ts';
import {STATUS} from '../../locale/words.ts';
import type {Block, Line} from '../../view/block.ts';
import {citationsWords, linkFacts, readingBlocks, sourceBlocks} from '../citation.ts';
import {conflictBlocks} from '../conflicts.ts';
import {derivationDetail, derivedBlocks} from '../derivations.ts';
import {quantityWords, statusWords} from '../figures.ts';
import {cameOfItBlocks} from '../outcome.ts';
import {goalBlocks, isAhead, isGoalYear} from './goal.ts';
import {measureWords, unitLabel} from './present.ts';
import {changeWords, measuredAt, measuredWords, workingBehindMeasured} from './read-out.ts';
import type {TradeModel, TradeRow} from './select.ts';

const laterFacts = (dataset: Dataset, observation: Observation): {term: string; line: string[]}[] => {
	const year = toldLater(dataset, observation);
	return year === undefined ? [] : [{term: 'told later', line: [`in ${year}, after the date shown`]}];
};

const observationBlocks = (
	dataset: Dataset,
	observation: Observation,
	series: Series | undefined,
	more: readonly {readonly term: string; readonly line: Line}[] = [],
): Block[] => [
	{
		kind: 'facts',
		items: [
			{term: 'value', line: [{text: quantityWords(dataset, observation), strong: true}]},
			{term: 'period', line: [dateWords(observation.period)]},
			{term: 'status', line: [`${STATUS[observation.status].word} – ${STATUS[observation.status].meaning}`]},
			...laterFacts(dataset, observation),
			...(observation.against === undefined ? [] : [{term: 'against', line: [observation.against]}]),
			...(observation.reason === undefined
				? []
				: [{term: observation.preference === 'preferred' ? 'why this one' : 'why not', line: [observation.reason]}]),
			...(observation.note === undefined ? [] : [{term: 'note', line: [observation.note]}]),
			...(series ? [{term: 'series', line: [`${series.label}. ${series.about}`]}] : []),
			...linkFacts(dataset, observation),
			...more,
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
							`, ${statusWords(dataset, rival)} – ${citationsWords(dataset, rival.citations)}${rival.reason === undefined ? '' : `. ${rival.reason}`}`,
						],
					}),
				),
			];

/** What other compilers have for the same year, by their own rules. */
const compilerBlocks = (dataset: Dataset, model: TradeModel, year: number): Block[] => {
	const found = model.elsewhere.get(year) ?? [];
	if (found.length === 0) return [];
	return [
		{kind: 'space'},
		{kind: 'heading', text: 'Other compilers, by their own rules'},
		...found.map(
			({compiler, observation}): Block => ({
				kind: 'text',
				indent: 2,
				line: [
					`${compiler}: `,
					{text: quantityWords(dataset, observation), strong: true},
					`, ${statusWords(dataset, observation)} – ${citationsWords(dataset, observation.citations)}`,
				],
			}),
		),
	];
};

/** What a year is against others: the change on the year before, and its value in the unit chosen. */
const againstFacts = (dataset: Dataset, model: TradeModel, point: YearPoint): {term: string; line: Line}[] => {
	const {unit} = model.measure;
	const measured = measuredAt(model, point.year);
	return [
		{term: 'year on year', line: [changeWords(dataset, model, point)]},
		...(unit === 'value' || unit === 'growth'
			? []
			: [
					{
						term: unit,
						line: [
							measured?.value === undefined
								? `none: ${measured?.refused ?? ''}`
								: `${measuredWords(model, measured.value)} ${workingBehindMeasured(measured) ?? ''}; ${measureWords(dataset, model)}`,
						],
					},
				]),
	];
};

/** What was aimed at for a period, which no figure of it rivals, and what came of that. */
const targetBlocks = (dataset: Dataset, targets: readonly Observation[], isOwn: boolean): Block[] =>
	targets.flatMap(target => [
		...(isOwn
			? []
			: ([
					{kind: 'space'},
					{kind: 'heading', text: 'What was aimed at for it'},
					{
						kind: 'text',
						indent: 2,
						line: [
							{text: quantityWords(dataset, target), strong: true},
							`, ${statusWords(dataset, target)} – ${citationsWords(dataset, target.citations)} (${target.id})`,
						],
					},
				] satisfies Block[])),
		...cameOfItBlocks(dataset, [broughtBy(dataset, target) ?? []].flat(), promisesOfTarget(dataset, target)),
	]);

/** Everything about one figure by itself: what others say of the same period stands beside it. */
export const figureDetail = (dataset: Dataset, observation: Observation, more: readonly Block[] = []): {title: string; blocks: Block[]} => {
	const series = find(dataset, 'series', observation.series);
	const same = dataset.observations.filter(o => o.series === observation.series && o.period === observation.period && o.id !== observation.id);
	const isTarget = observation.status === 'target';
	const others = same.filter(o => (o.status === 'target') === isTarget);
	const goals = isTarget ? [] : same.filter(o => o.status === 'target');
	return {
		title: `${series?.label ?? observation.series}, ${dateWords(observation.period)}`,
		blocks: [
			...observationBlocks(dataset, observation, series),
			...more,
			...rivalBlocks(dataset, others),
			...targetBlocks(dataset, isTarget ? [observation] : goals, isTarget),
			...derivedBlocks(dataset, [observation.id]),
			...conflictBlocks(dataset, [observation.id]),
			...sourceBlocks(dataset, observation.citations),
		],
	};
};

/** Everything about a year or a figure. */
export const tradeDetail = (dataset: Dataset, model: TradeModel, row: TradeRow): {title: string; blocks: Block[]} => {
	if ('result' in row) return derivationDetail(dataset, row.result);
	if (!('point' in row)) {
		return figureDetail(dataset, row.observation, isAhead(model, row.observation) ? goalBlocks(dataset, model) : []);
	}
	const {point} = row;
	const title = `${model.series?.label ?? ''}, ${point.year}`;
	if (point.observation) {
		return {
			title,
			blocks: [
				...observationBlocks(dataset, point.observation, model.series, againstFacts(dataset, model, point)),
				...rivalBlocks(dataset, point.rivals),
				...compilerBlocks(dataset, model, point.year),
				...(isGoalYear(model, point.year) ? goalBlocks(dataset, model) : []),
				...derivedBlocks(dataset, [point.observation.id]),
				...conflictBlocks(dataset, [point.observation.id, ...point.rivals.map(o => o.id)]),
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
			...compilerBlocks(dataset, model, point.year),
			...(derived
				? ([
						{kind: 'space'},
						{
							kind: 'text',
							line: [{text: `Derived: ${number(derived.value)} ${unitLabel(dataset, model.series)}`, strong: true}, `, by ${derived.formula}`],
						},
						...derived.inputs.map(
							(input): Block => ({
								kind: 'text',
								indent: 2,
								line: [
									`from ${quantityWords(dataset, input)}, ${dateWords(input.period)}, ${statusWords(dataset, input)} – ${citationsWords(dataset, input.citations)}`,
								],
							}),
						),
					] satisfies Block[])
				: []),
			...conflictBlocks(
				dataset,
				point.rivals.map(({id}) => id),
			),
			...sourceBlocks(dataset, [...(point.gap?.citations ?? []), ...(derived?.inputs.flatMap(input => input.citations) ?? [])]),
		],
	};
};
