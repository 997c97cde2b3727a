import * as z from 'zod';
import {Figure} from './figure.ts';
import {Citations, Edtf, Id, Text} from './primitives.ts';

/** How a project stands, whatever its stage. */
export const Condition = z.enum(['active', 'suspended', 'cancelled', 'completed', 'unknown']);
export type Condition = z.infer<typeof Condition>;

export const Project = z.strictObject({
	id: Id,
	name: Text,
	/** At most 18 characters, for narrow columns. */
	short: Text.max(18, {error: 'is longer than 18 characters'}),
	aliases: z.array(Text).optional(),
	/** The one line that matters most. */
	essentials: Text.max(110, {error: 'is longer than 110 characters'}),
	summary: Text,
	/** What `essentials` and `summary` said at earlier dates, oldest first. */
	earlier: z.array(z.strictObject({asOf: Edtf, essentials: Text.max(110, {error: 'is longer than 110 characters'}), summary: Text})).optional(),
	partners: z.array(
		z.strictObject({
			name: Text,
			organisation: Id.optional(),
			/** sponsor, contractor, operator, supplier, buyer, government, candidate … */
			role: Text,
			/** Percent of the joint undertaking. */
			share: z.number().min(0).max(100).optional(),
			note: Text.optional(),
			/** From when it is told of; absent when no source says, or when it was in it from the beginning. */
			since: Edtf.optional(),
			citations: Citations,
		}),
	),
	figures: z.array(Figure).optional(),
	/** What happened to it, in order. An entry that changes stage or condition says so; the last such entry is the present. */
	history: z
		.array(
			z.strictObject({
				date: Edtf,
				/** When it was said, where that is not the date itself. */
				said: Edtf.optional(),
				/** True for what was only intended at that time. */
				planned: z.literal(true).optional(),
				/** One of the dataset's `stages`. */
				stage: Id.optional(),
				condition: Condition.optional(),
				text: Text,
				citations: Citations,
			}),
		)
		.min(1, {error: 'is empty: a project has at least one dated entry'}),
	blockers: z.array(z.strictObject({text: Text, citations: Citations})).optional(),
	next: z.array(z.strictObject({date: Edtf.optional(), text: Text, citations: Citations})).optional(),
	regions: z.array(Id).optional(),
	people: z.array(Id).optional(),
	organisations: z.array(Id).optional(),
	reading: Text.optional(),
	citations: Citations,
});
export type Project = z.infer<typeof Project>;
