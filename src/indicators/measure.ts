import {type Goal, requiredPath} from './goal.ts';
import {growth} from './growth.ts';
import type {YearPoint} from './series.ts';
import {changeWorking, inFull} from './working.ts';
import type {Years} from './years.ts';

/** What a course can be read in: as recorded, or by what it was in one year, at its highest, or the year before. */
export const UNITS = ['value', 'index', 'share', 'growth'] as const;
export type Unit = (typeof UNITS)[number];

/** A year in a unit. */
export type Measured = {
	readonly year: number;
	/** Absent in a hole, and where the unit is not defined. */
	readonly value?: number;
	/** Whether it is a plain figure: recorded, and neither an estimate nor computed here. */
	readonly firm: boolean;
	/** How it was computed, without the result: "112.7 ÷ 83 × 100". */
	readonly working?: string;
	/** Why a year that may have a figure has no value in this unit. */
	readonly refused?: string;
};

export type Measure = {
	readonly unit: Unit;
	/** The year that the others are measured by. */
	readonly base?: {readonly year: number; readonly value: number};
	readonly points: readonly Measured[];
};

/** A change in percent with its working, or the reason why there is none. */
export type Change = {readonly value: number; readonly working: string} | {readonly refused: string};

const lacks = (point: YearPoint | undefined, year: number): string | undefined => {
	if (point?.value !== undefined) return undefined;
	return point?.derived ? `${year} is derived, not recorded` : `${year} has no figure`;
};

/**
 * The change on the year before, in percent: only between the recorded figures of two neighbouring years of one series.
 * Across a hole, on a derived figure, between definitions and from or to less than zero it is refused.
 */
export const changeOn = (before: YearPoint | undefined, point: YearPoint): Change => {
	const refused = lacks(point, point.year) ?? lacks(before, point.year - 1);
	if (refused !== undefined) return {refused};
	if (before?.value === undefined || point.value === undefined) return {refused: 'no figure'};
	if (before.year !== point.year - 1) return {refused: `${point.year - 1} has no figure`};
	if (before.observation?.series !== point.observation?.series) return {refused: 'the definition changes between the two'};
	const value = point.value < 0 ? undefined : growth(before.value, point.value);
	if (value === undefined) return {refused: 'zero or less has no growth'};
	return {value, working: changeWorking(before.value, point.value)};
};

const plainly = (point: YearPoint): number | undefined => point.value ?? point.derived?.value;

const isFirm = ({observation}: YearPoint): boolean => observation?.status === 'reported' || observation?.status === 'provisional';

const recorded = (points: readonly YearPoint[]): {year: number; value: number}[] =>
	points.flatMap(({year, value}) => (value === undefined || value <= 0 ? [] : [{year, value}]));

/** Of the years shown the first that has a figure; of all years the highest. Only recorded figures above zero can be a base. */
const baseOf = (points: readonly YearPoint[], unit: Unit, shown: Years): Measure['base'] => {
	if (unit === 'index') return recorded(points).find(({year}) => year >= shown.from && year <= shown.to);
	if (unit !== 'share') return undefined;
	return recorded(points).reduce<Measure['base']>((best, one) => (best && best.value >= one.value ? best : one), undefined);
};

/**
 * The years of a series in a unit. An index has the first year shown that has a figure as 100, so that choosing years
 * chooses the base; a share is of the highest of all years, as a peak is one whatever is looked at.
 */
export const measure = (points: readonly YearPoint[], unit: Unit, shown: Years): Measure => {
	if (unit === 'growth') {
		const grown = points.map((point, index): Measured => ({year: point.year, firm: false, ...changeOn(points[index - 1], point)}));
		return {unit, points: grown};
	}
	const base = baseOf(points, unit, shown);
	return {
		unit,
		...(base && {base}),
		points: points.map((point): Measured => {
			const {year} = point;
			const value = plainly(point);
			if (value === undefined) return {year, firm: false};
			if (unit === 'value') return {year, value, firm: isFirm(point)};
			if (!base) return {year, firm: false, refused: 'no year shown has a figure above zero'};
			return {year, value: (value / base.value) * 100, firm: false, working: `${inFull(value)} ÷ ${inFull(base.value)} × 100`};
		}),
	};
};

/** A goal in the unit of a measure. */
export type MeasuredGoal = {
	readonly year: number;
	readonly value: number;
	/** What would lead there, year by year from the last figure; empty when the goal's year is over. Derived. */
	readonly path: readonly {readonly year: number; readonly value: number}[];
	readonly outcome: 'ahead' | 'reached' | 'missed' | 'unknown';
};

/** Where a goal stands among measured years; a level has no place among changes, but the growth it needs has. */
export const measuredGoal = (goal: Goal, {unit, base}: Measure): MeasuredGoal | undefined => {
	const outcome = goal.outcome?.kind ?? 'ahead';
	const path = outcome === 'ahead' ? requiredPath(goal) : [];
	if (unit === 'growth') {
		const {requiredGrowth: value} = goal;
		if (outcome !== 'ahead' || value === undefined) return undefined;
		return {year: goal.year, value, outcome, path: path.slice(1).map(({year}) => ({year, value}))};
	}
	if (unit !== 'value' && !base) return undefined;
	const scaled = (value: number) => (base ? (value / base.value) * 100 : value);
	return {year: goal.year, value: scaled(goal.targetValue), outcome, path: path.map(({year, value}) => ({year, value: scaled(value)}))};
};
