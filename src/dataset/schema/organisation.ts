import * as z from 'zod';
import {Citations, Id, Text} from './primitives.ts';

/** A ministry, company, bank, commission or agency that acts in the documents. */
export const Organisation = z.strictObject({
	id: Id,
	name: Text,
	short: Text.max(24, {error: 'is longer than 24 characters'}).optional(),
	aliases: z.array(Text).optional(),
	country: Id.optional(),
	type: z.enum(['government', 'company', 'bank', 'commission', 'agency', 'association', 'media', 'institute', 'other']),
	about: Text,
	reading: Text.optional(),
	citations: Citations,
});
export type Organisation = z.infer<typeof Organisation>;
