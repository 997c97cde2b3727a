import * as z from 'zod';
import {Figure} from './figure.ts';
import {Citations, Edtf, Id, Text} from './primitives.ts';

/**
 * Something that stands on the rail of time.
 * `event` happened; `announcement` was said to be going to happen (its date is the saying's); `plan` was to happen at
 * its date; `target` is a level to be reached by its date.
 */
export const Milestone = z.strictObject({
	id: Id,
	date: Edtf,
	/** Where an undated entry stands on the rail. */
	around: Edtf.optional(),
	/** For plans and targets: when they were made known. */
	announced: Edtf.optional(),
	kind: z.enum(['event', 'announcement', 'plan', 'target']),
	/** One of the dataset's `categories`. */
	category: Id,
	/** At most 60 characters, so that it fits a row. */
	headline: Text.max(60, {error: 'is longer than 60 characters'}),
	summary: Text,
	/** Background rather than an economic tie. */
	context: z.literal(true).optional(),
	figures: z.array(Figure).optional(),
	/** The promises that it tells of: what came of them is shown with it. */
	pledges: z.array(Id).optional(),
	projects: z.array(Id).optional(),
	regions: z.array(Id).optional(),
	people: z.array(Id).optional(),
	organisations: z.array(Id).optional(),
	/** How we read a damaged or contradictory passage. */
	reading: Text.optional(),
	citations: Citations,
});
export type Milestone = z.infer<typeof Milestone>;
