import {type Dataset, find} from '../dataset/dataset.ts';
import {ofDataset} from '../dataset/remembered.ts';
import type {FigureStatus} from '../dataset/schema/figure.ts';
import type {Observation} from '../dataset/schema/observation.ts';
import {edtf, yearOf} from '../text/edtf.ts';
import {type Kept, keptAt} from './pledges.ts';
import {yearPoints} from './series.ts';
import {convert} from './units.ts';

// What came of an aim: of a target for one year of a series, and of the promises that a record tells of.

/** What the year of a target brought. No verdict: a target may be a level to reach or not to pass. */
export type Brought = {
	readonly target: Observation;
	/** In the unit of the series. */
	readonly targetValue: number;
	readonly value: number;
	readonly observation: Observation;
	/** value ÷ targetValue, in percent; absent where the target is not above zero. Derived. */
	readonly share: number | undefined;
};

type Aim = {readonly value?: number | undefined; readonly unit: string; readonly status: FigureStatus; readonly period?: string | undefined};

const isSame = (a: Aim, b: Aim): boolean =>
	a.status === 'target' && b.status === 'target' && a.value === b.value && a.unit === b.unit && a.period === b.period;

/** Few of many figures are targets, and every row asks for them. */
const allTargets = ofDataset(dataset => dataset.observations.filter(({status}) => status === 'target'));

/** The targets of series that figures of a record repeat: the same number, unit and period. */
export const targetsOf = (dataset: Dataset, figures: readonly Aim[]): Observation[] =>
	figures.some(({status}) => status === 'target') ? allTargets(dataset).filter(o => figures.some(figure => isSame(figure, o))) : [];

/** What the year of a target brought; `undefined` while no figure is known, and for what is no year. */
export const broughtBy = (dataset: Dataset, target: Observation): Brought | undefined => {
	const series = find(dataset, 'series', target.series);
	const year = edtf(target.period).precision === 'year' ? yearOf(edtf(target.period)) : undefined;
	const point = yearPoints(dataset, target.series).find(one => one.year === year);
	if (!series || target.value === undefined || point?.value === undefined || !point.observation) return undefined;
	const targetValue = convert(dataset, target.value, target.unit, series.unit);
	const share = targetValue > 0 ? (point.value / targetValue) * 100 : undefined;
	return {target, targetValue, value: point.value, observation: point.observation, share};
};

/** The promises of these ids as they stand at the dataset's date; those not made by then are left out. */
export const promisesOf = (dataset: Dataset, ids: readonly string[]): Kept[] =>
	ids.flatMap(id => find(dataset, 'pledges', id) ?? []).map(pledge => keptAt(pledge, dataset.manifest.asOf));

/** The promises that name the same target. */
export const promisesOfTarget = (dataset: Dataset, target: Observation): Kept[] =>
	dataset.pledges.filter(({figures}) => figures?.some(figure => isSame(figure, target))).map(pledge => keptAt(pledge, dataset.manifest.asOf));
