import {type Dataset, find} from '../dataset/dataset.ts';
import type {Observation} from '../dataset/schema/observation.ts';
import {edtf, yearOf} from '../text/edtf.ts';
import {cagr} from './growth.ts';
import {latest, type YearPoint, yearPoints} from './series.ts';
import {convert} from './units.ts';

type Valued = YearPoint & {value: number; observation: Observation};

/** How far the headline series is from its target. All derived, by the formulas named. */
export type Goal = {
	readonly target: Observation;
	/** In the unit of the headline series. */
	readonly targetValue: number;
	readonly year: number;
	/** The last value known: what a target ahead is measured from. */
	readonly from: Valued;
	/** targetValue ÷ last value; absent where that is not above zero. */
	readonly multiple: number | undefined;
	/** (targetValue ÷ last value)^(1 ÷ years) − 1, in percent; absent when the target is not in the future of the last value. */
	readonly requiredGrowth: number | undefined;
	/** Once the target's year is over: what it brought. A year without a figure says nothing, whatever later years bring. */
	readonly outcome?:
		| {readonly kind: 'unknown'}
		| {
				readonly kind: 'reached' | 'missed';
				readonly point: Valued;
				/** value ÷ targetValue, in percent. */
				readonly share: number;
		  };
};

const isValued = (point: YearPoint): point is Valued => point.value !== undefined && point.observation !== undefined;

/** The distance from the last known value to the dataset's target; `undefined` without target or value. */
export const goal = (dataset: Dataset): Goal | undefined => {
	const {trade, asOf} = dataset.manifest;
	const target = trade.target === undefined ? undefined : find(dataset, 'observations', trade.target);
	const series = find(dataset, 'series', trade.headline);
	const points = yearPoints(dataset, trade.headline);
	const from = latest(points);
	const year = target && yearOf(edtf(target.period));
	if (!target || target.value === undefined || !series || !from || year === undefined) return undefined;
	const targetValue = convert(dataset, target.value, target.unit, series.unit);
	const isOver = edtf(asOf).to >= edtf(target.period).to;
	const reached = points.filter(isValued).find(point => point.year === year);
	return {
		target,
		targetValue,
		year,
		from,
		multiple: from.value > 0 ? targetValue / from.value : undefined,
		requiredGrowth: cagr(from.value, targetValue, year - from.year),
		...(isOver && {
			outcome: reached
				? {kind: reached.value >= targetValue ? 'reached' : 'missed', point: reached, share: (reached.value / targetValue) * 100}
				: {kind: 'unknown'},
		}),
	};
};

/** From the last figure to the target by the same growth every year: value × (1 + requiredGrowth ÷ 100)^years. Derived. */
export const requiredPath = ({from, year, targetValue, requiredGrowth}: Goal): {year: number; value: number}[] =>
	requiredGrowth === undefined
		? []
		: Array.from({length: year - from.year + 1}, (_, since) => ({
				year: from.year + since,
				// The last step is the target itself, not what rounding makes of it.
				value: from.year + since === year ? targetValue : from.value * (1 + requiredGrowth / 100) ** since,
			}));
