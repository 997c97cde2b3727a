import {type Dataset, find} from '../dataset/dataset.ts';
import type {Observation} from '../dataset/schema/observation.ts';
import {edtf, yearOf} from '../text/edtf.ts';
import {cagr} from './growth.ts';
import {latest, type YearPoint, yearPoints} from './series.ts';
import {convert} from './units.ts';

/** What the headline series still needs to reach its target. All derived, by the formulas named. */
export type Goal = {
	readonly target: Observation;
	/** In the unit of the headline series. */
	readonly targetValue: number;
	readonly year: number;
	readonly from: YearPoint & {value: number; observation: Observation};
	/** targetValue ÷ last value. */
	readonly multiple: number;
	/** (targetValue ÷ last value)^(1 ÷ years) − 1, in percent; absent when the target is not in the future of the last value. */
	readonly requiredGrowth: number | undefined;
};

/** The distance from the last known value to the dataset's target; `undefined` without target or value. */
export const goal = (dataset: Dataset): Goal | undefined => {
	const {trade} = dataset.manifest;
	const target = trade.target === undefined ? undefined : find(dataset, 'observations', trade.target);
	const series = find(dataset, 'series', trade.headline);
	const from = latest(yearPoints(dataset, trade.headline));
	const year = target && yearOf(edtf(target.period));
	if (!target || target.value === undefined || !series || !from || year === undefined) return undefined;
	const targetValue = convert(dataset, target.value, target.unit, series.unit);
	return {
		target,
		targetValue,
		year,
		from,
		multiple: targetValue / from.value,
		requiredGrowth: cagr(from.value, targetValue, year - from.year),
	};
};
