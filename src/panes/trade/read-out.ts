import type {Dataset} from '../../dataset/dataset.ts';
import type {Observation} from '../../dataset/schema/observation.ts';
import {changeOn, type Measured} from '../../indicators/measure.ts';
import type {YearPoint} from '../../indicators/series.ts';
import {dateShort, equalsAt, number, percent} from '../../locale/format.ts';
import {plural, STATUS} from '../../locale/words.ts';
import type {Line} from '../../view/block.ts';
import {citationsWords, sourceShort} from '../citation.ts';
import {resultWords} from '../derivations.ts';
import {type Facts, rounded} from '../facts.ts';
import {laterWords, quantityWithStatus, quantityWords} from '../figures.ts';
import {signed} from './present.ts';
import {statedFor, type TradeModel, type TradeRow} from './select.ts';

/** A value in the unit chosen: "135.8" of an index, "48.4 %" of a peak, "+1.4 %" of growth. */
export const measuredWords = ({measure: {unit}}: TradeModel, value: number): string => {
	if (unit === 'growth') return signed(value, 1);
	return unit === 'share' ? `${number(value, 1)} %` : number(value, unit === 'index' ? 1 : 3);
};

/** How a value in a unit that is computed was worked out, behind it: "≈ 112.7 ÷ 83 × 100". */
export const workingBehindMeasured = ({value, working}: Measured): string | undefined =>
	value === undefined || working === undefined ? undefined : `${equalsAt(value, 1)} ${working}`;

/** The same by itself, with what it comes to: "112.7 ÷ 83 × 100 ≈ 135.8". */
export const workingWithMeasured = (model: TradeModel, {value, working}: Measured): string | undefined =>
	value === undefined || working === undefined ? undefined : `${working} ${equalsAt(value, 1)} ${measuredWords(model, value)}`;

/** The year in the unit chosen. */
export const measuredAt = ({measure: {points}}: TradeModel, year: number): Measured | undefined => points.find(point => point.year === year);

/** What a source states of the change of the headline on the year before: in percent, else how many times that it is. */
const statedChange = (dataset: Dataset, {flow}: TradeModel, year: number): Observation | undefined => {
	const {growth, multiple} = dataset.manifest.trade;
	if (flow !== 'headline') return undefined;
	return statedFor(dataset, growth, String(year)) ?? statedFor(dataset, multiple, String(year));
};

const statedWords = (dataset: Dataset, stated: Observation, year: number): string =>
	stated.series === dataset.manifest.trade.growth ? signed(stated.value ?? 0) : `${number(stated.value ?? 0)} times ${year - 1}`;

/** The change on the year before as data: in percent with its working, or the reason why there is none; and what a source states. */
export const changeFacts = (dataset: Dataset, model: TradeModel, point: YearPoint): Facts | undefined => {
	if (point.value === undefined) return undefined;
	const before = model.points.find(({year}) => year === point.year - 1);
	const stated = statedChange(dataset, model, point.year);
	const change = changeOn(before, point);
	return {
		...('refused' in change
			? {value: null, refused: change.refused}
			: {value: rounded(change.value), working: `${change.working} ${equalsAt(change.value, 1)} ${percent(change.value)}`}),
		unit: '%',
		stated: stated && {observation: stated.id, text: quantityWords(dataset, stated)},
		text: changeWords(dataset, model, point, true),
	};
};

/** The change on the year before with its working, or why there is none, and what a source states of it. */
export const changeWords = (dataset: Dataset, model: TradeModel, point: YearPoint, isShort = false): string => {
	if (point.value === undefined) return '';
	const change = changeOn(
		model.points.find(({year}) => year === point.year - 1),
		point,
	);
	const stated = statedChange(dataset, model, point.year);
	const says = stated?.value === undefined ? '' : `; a source states ${statedWords(dataset, stated, point.year)}`;
	if ('refused' in change) return `change refused: ${change.refused}${says}`;
	const working = isShort ? '' : ` ${equalsAt(change.value, 1)} ${change.working}`;
	return `${signed(change.value, 1)} on ${point.year - 1}${working}, ${STATUS.derived.word}${says}`;
};

/** The figure of a year with its status and who says so; in a hole why it is one. */
const figureWords = (dataset: Dataset, point: YearPoint): string => {
	if (point.observation)
		return `${quantityWords(dataset, point.observation)}, ${STATUS[point.observation.status].word} – ${citationsWords(dataset, point.observation.citations.slice(0, 1))}${laterWords(dataset, point.observation)}`;
	if (point.derived) return `${number(point.derived.value)} ${STATUS.derived.word}: ${point.derived.formula}`;
	return `no figure – ${point.gap?.reason ?? 'none is recorded'}`;
};

/** The value in a unit that is computed, with its working or with the reason why there is none. */
const inUnit = (model: TradeModel, {year, value, derived}: YearPoint): string => {
	const measured = measuredAt(model, year);
	if (model.measure.unit === 'value' || (value === undefined && derived === undefined)) return '';
	if (measured?.value === undefined) return `refused: ${measured?.refused ?? 'no figure'}`;
	return `${measuredWords(model, measured.value)} ${workingBehindMeasured(measured) ?? ''}, ${STATUS.derived.word}`;
};

const yearWords = (dataset: Dataset, model: TradeModel, point: YearPoint): string => {
	const own = point.observation && quantityWords(dataset, point.observation);
	// Several sources may give the same figure: it is said once.
	const rival = [...new Set(point.rivals.map(o => quantityWords(dataset, o)))].filter(words => words !== own);
	const rivals = rival.length > 0 ? `also ${rival.join(', ')}` : '';
	const others = (model.elsewhere.get(point.year) ?? []).map(({compiler, value}) => `${compiler} ${number(value, 1)}`).join('; ');
	const change = model.measure.unit === 'growth' ? '' : changeWords(dataset, model, point, true);
	return [inUnit(model, point), figureWords(dataset, point), change, rivals, others].filter(part => part !== '').join('; ');
};

/** What is under the cursor, in a sentence. */
export const readOut = (dataset: Dataset, model: TradeModel, row: TradeRow, isNarrow = false): Line => {
	if (isNarrow && 'point' in row && row.point.observation) {
		const {observation, rivals, year, value} = row.point;
		const measured = measuredAt(model, year)?.value;
		const from = `derived from ${number(value ?? 0)}`;
		const shown =
			model.measure.unit === 'value' ? number(value ?? 0) : `${measured === undefined ? 'none' : measuredWords(model, measured)}, ${from}`;
		return [
			{text: `${year} `, strong: true},
			`${shown}${laterWords(dataset, observation)} – ${observation.citations
				.slice(0, 1)
				.map(citation => sourceShort(dataset, citation))
				.join('')}${rivals.length > 0 ? `, ${plural(rivals.length, 'rival')}` : ''}`,
		];
	}
	if ('point' in row) return [{text: `${row.point.year} `, strong: true}, yearWords(dataset, model, row.point)];
	if ('result' in row)
		return [{text: `${row.result.derivation.label}: `, strong: true}, `${resultWords(dataset, row.result)}, ${STATUS.derived.word}`];
	const {observation, series} = row;
	return [
		{text: `${dateShort(observation.period)} `, strong: true},
		`${series.short}: ${quantityWithStatus(dataset, observation)} – ${citationsWords(dataset, observation.citations.slice(0, 1))}${laterWords(dataset, observation)}`,
	];
};
