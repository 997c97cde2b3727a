import * as z from 'zod';
import {BOUNDS_RULE, boundsMatchStatus, quantityFields} from './figure.ts';
import {Edtf, Id, Text} from './primitives.ts';

/** One source's figure for one period of a series. Rivals for the same period all stay; at most one is preferred. */
export const Observation = z
	.strictObject({
		id: Id,
		series: Id,
		...quantityFields,
		period: Edtf,
		/** `preferred` speaks for its period on the chart and needs a `reason`; `deprecated` is shown in the detail only. */
		preference: z.enum(['preferred', 'normal', 'deprecated']).optional(),
		reason: Text.optional(),
		/** How we read a damaged or contradictory passage. */
		reading: Text.optional(),
		/** When it was made known, for figures that do not describe the past: targets, plans, standing limits. */
		stated: Edtf.optional(),
		/** For a comparison: what it is measured against, in words. */
		against: Text.optional(),
		projects: z.array(Id).optional(),
		regions: z.array(Id).optional(),
		organisations: z.array(Id).optional(),
	})
	.refine(boundsMatchStatus, {error: BOUNDS_RULE})
	.refine(o => o.preference === undefined || o.preference === 'normal' || o.reason !== undefined, {
		error: 'is missing: a preferred or deprecated figure gives one',
		path: ['reason'],
	});
export type Observation = z.infer<typeof Observation>;
