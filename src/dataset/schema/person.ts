import * as z from 'zod';
import {Citations, Edtf, Id, Text} from './primitives.ts';

/** Somebody who speaks, signs or decides in the documents, with the titles held at the time. */
export const Person = z.strictObject({
	id: Id,
	name: Text,
	aliases: z.array(Text).optional(),
	country: Id.optional(),
	roles: z
		.array(z.strictObject({title: Text, organisation: Id.optional(), date: Edtf.optional(), citations: Citations}))
		.min(1, {error: 'is empty: a person has at least one role'}),
	reading: Text.optional(),
	citations: Citations,
});
export type Person = z.infer<typeof Person>;
