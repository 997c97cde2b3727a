import * as z from 'zod';
import {Amount, Citations, Edtf, Id, Text} from './primitives.ts';

/**
 * How a figure came to be (SDMX code list CL_OBS_STATUS in words).
 * `bounded` is a limit ("did not exceed 250"): it enters no sum and no line. `target` is somebody's aim or plan.
 * Derived figures are computed in `indicators/`, never entered.
 */
export const FigureStatus = z.enum(['reported', 'provisional', 'estimated', 'bounded', 'target', 'low-reliability']);
export type FigureStatus = z.infer<typeof FigureStatus>;

/** The source's own hedge, kept with the number wherever it is shown. */
export const Qualifier = z.enum(['about', 'almost', 'slightly over', 'over', 'at least', 'at most', 'up to', 'less than', 'between', 'several']);
export type Qualifier = z.infer<typeof Qualifier>;

export const quantityFields = {
	/** The number as the source gives it, in `unit`; absent when only bounds are given. */
	value: Amount.optional(),
	/** Lower and upper bound in `unit`, for `bounded` figures. */
	low: Amount.optional(),
	high: Amount.optional(),
	/** A unit of the dataset's `units`. */
	unit: Id,
	status: FigureStatus,
	qualifier: Qualifier.optional(),
	/** What time the figure is about. */
	period: Edtf.optional(),
	note: Text.optional(),
	citations: Citations,
};

type Quantity = {value?: number | undefined; low?: number | undefined; high?: number | undefined; status: FigureStatus};

/** A bounded figure has bounds and no value; every other has a value. */
export const boundsMatchStatus = (figure: Quantity): boolean =>
	figure.status === 'bounded'
		? figure.value === undefined && (figure.low !== undefined || figure.high !== undefined)
		: figure.value !== undefined && figure.low === undefined && figure.high === undefined;

export const BOUNDS_RULE = 'needs low or high and no value when it is bounded, a value and no bounds when it is not';

/** A number that belongs to a record: a cost, a length, a share, a head count. */
export const Figure = z
	.strictObject({
		/** What is counted, in a few words: "length of track restored". */
		what: Text,
		...quantityFields,
	})
	.refine(boundsMatchStatus, {error: BOUNDS_RULE});
export type Figure = z.infer<typeof Figure>;
