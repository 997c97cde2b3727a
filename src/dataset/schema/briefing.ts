import * as z from 'zod';
import {Edtf, Id, Text} from './primitives.ts';

/** A step of the briefing: `trade`, or one project of those that get a step each: `projects/khasan-rajin`. */
const StepId = z
	.string()
	.regex(/^[a-z0-9]+(?:-[a-z0-9]+)*(?:\/[a-z0-9]+(?:-[a-z0-9]+)*)?$/, {error: 'is not the name of a step, like trade or projects/an-id'});

/** `briefing.json`: how the briefing departs from what the program makes of the records by itself. All of it may be left out. */
export const Briefing = z.strictObject({
	$schema: z.string().optional(),
	/** What has changed is told from this date on; a year before the dataset's own date where it is left out. */
	since: Edtf.optional(),
	/** Projects that get a step each, in this order; without it those that the program finds to matter. */
	projects: z.array(Id).optional(),
	/** Steps in the order wanted, those of the program and those of `add`; what is not named follows in its own order. */
	order: z.array(StepId).optional(),
	/** Steps of the program that are left out. */
	drop: z.array(StepId).optional(),
	/** Steps beside those of the program. */
	add: z
		.array(
			z.strictObject({
				id: Id,
				title: Text.max(60, {error: 'is longer than 60 characters'}),
				/** What is said, each line resting on a record: its sources stand under it. */
				lines: z.array(z.strictObject({text: Text, record: Id})).min(1, {error: 'is empty: a step says something'}),
			}),
		)
		.optional(),
	/** What only the presenter sees, by step. */
	notes: z
		.array(
			z.strictObject({
				step: StepId,
				/** To be said or kept in mind at that step. */
				lines: z.array(Text).min(1, {error: 'is empty'}),
			}),
		)
		.optional(),
});
export type Briefing = z.infer<typeof Briefing>;
