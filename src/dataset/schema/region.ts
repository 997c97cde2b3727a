import * as z from 'zod';
import {Figure} from './figure.ts';
import {Citations, Edtf, Id, Text} from './primitives.ts';

/** A region that takes part in the ties. It is ranked only if a trade value is known for it. */
export const Region = z.strictObject({
	id: Id,
	name: Text,
	aliases: z.array(Text).optional(),
	/** ISO 3166-2. */
	iso: z
		.string()
		.regex(/^[A-Z]{2}-[A-Z0-9]{1,3}$/, {error: 'is not an ISO 3166-2 code'})
		.optional(),
	/** The value that ranks it. */
	trade: Figure.optional(),
	/** The one line that matters most, for its row. */
	known: Text.max(70, {error: 'is longer than 70 characters'}),
	/** What `known` said at earlier dates, oldest first. */
	earlier: z.array(z.strictObject({asOf: Edtf, known: Text.max(70, {error: 'is longer than 70 characters'})})).optional(),
	notes: z.array(
		z.strictObject({
			/** One of the dataset's `categories`. */
			topic: Id,
			date: Edtf.optional(),
			text: Text,
			figures: z.array(Figure).optional(),
			citations: Citations,
		}),
	),
	reading: Text.optional(),
	citations: Citations,
});
export type Region = z.infer<typeof Region>;
