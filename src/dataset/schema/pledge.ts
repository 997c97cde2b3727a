import * as z from 'zod';
import {Figure} from './figure.ts';
import {Citations, Edtf, Id, Text} from './primitives.ts';

/** What became of a promise. `unknown`: no source tells; `open`: its time had not come at the outcome's date. */
export const Outcome = z.enum(['kept', 'partly kept', 'missed', 'open', 'unknown']);
export type Outcome = z.infer<typeof Outcome>;

/** A target, plan, intention or agreement: who promised what to whom, by when, where it was said, and what came of it. */
export const Pledge = z.strictObject({
	id: Id,
	/** At most 60 characters, so that it fits a row. */
	headline: Text.max(60, {error: 'is longer than 60 characters'}),
	/** What was promised, in own words. */
	what: Text,
	form: z.enum(['target', 'plan', 'intention', 'agreement']),
	/** Who promised, and to whom, in words; the ids say who they are where there is a record. */
	by: Text,
	to: Text.optional(),
	/** When it was promised. */
	made: Edtf,
	/** By when it was to be done; absent when no time was set. */
	due: Edtf.optional(),
	category: Id,
	figures: z.array(Figure).optional(),
	projects: z.array(Id).optional(),
	regions: z.array(Id).optional(),
	people: z.array(Id).optional(),
	organisations: z.array(Id).optional(),
	/** What is known of its keeping, in order of date; the last one before a date is how it stood then. An `open` holds while the time set is not up, without one for three years. */
	outcomes: z.array(z.strictObject({date: Edtf, outcome: Outcome, text: Text, citations: Citations})).optional(),
	reading: Text.optional(),
	citations: Citations,
});
export type Pledge = z.infer<typeof Pledge>;
