import type {Dataset} from '../../dataset/dataset.ts';
import type {Observation} from '../../dataset/schema/observation.ts';
import type {YearPoint} from '../../indicators/series.ts';
import {dateWords, number} from '../../locale/format.ts';
import {STATUS} from '../../locale/words.ts';
import {refusal, resultWords, workingBehind} from '../derivations.ts';
import {quantityWithStatus, quantityWords} from '../figures.ts';
import {type Quote, quoteOf} from '../quote.ts';
import {unitLabel} from './present.ts';
import type {TradeModel, TradeRow} from './select.ts';

const observationQuote = (dataset: Dataset, label: string, observation: Observation, ids: readonly string[]): Quote => {
	const against = observation.against === undefined ? '' : `, against ${observation.against}`;
	const says = `${label}, ${dateWords(observation.period)}: ${quantityWithStatus(dataset, observation)}${against}`;
	return quoteOf(dataset, quantityWords(dataset, observation), says, observation.citations, ids);
};

const yearQuote = (dataset: Dataset, {series}: TradeModel, point: YearPoint): Quote => {
	const label = series?.label ?? '';
	const {observation, derived, gap} = point;
	if (observation) return observationQuote(dataset, label, observation, [observation.id, ...point.rivals.map(rival => rival.id)]);
	if (derived) {
		const value = `${number(derived.value)} ${unitLabel(dataset, series)}`.trim();
		const citations = derived.inputs.flatMap(input => input.citations);
		return quoteOf(dataset, value, `${label}, ${point.year}: ${value} (${STATUS.derived.word}: ${derived.formula})`, citations);
	}
	const reason = gap?.reason ?? 'none is recorded';
	return quoteOf(dataset, 'no figure', `${label}, ${point.year}: no figure – ${reason}`, gap?.citations ?? []);
};

/** The figure with its unit; the sentence adds the series, the time, the status where it is not plainly reported, and what it was worked out from. */
export const tradeQuote = (dataset: Dataset, model: TradeModel, row: TradeRow): Quote => {
	if ('point' in row) return yearQuote(dataset, model, row.point);
	if ('observation' in row) return observationQuote(dataset, row.series.label, row.observation, [row.observation.id]);
	const {result} = row;
	const {label} = result.derivation;
	const citations = result.inputs.flatMap(input => input.observation.citations);
	const refused = refusal(dataset, result);
	if (refused !== undefined) return quoteOf(dataset, 'refused', `${label}: refused, as ${refused}`, citations);
	const value = resultWords(dataset, result);
	const weakest = result.status === 'reported' ? '' : `, weakest input ${STATUS[result.status].word}`;
	return quoteOf(dataset, value, `${label}: ${value} ${workingBehind(result)} (${STATUS.derived.word}${weakest})`, citations);
};
