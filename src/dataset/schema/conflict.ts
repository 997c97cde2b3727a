import * as z from 'zod';
import {Citations, Id, Text} from './primitives.ts';

/** Statements that cannot both hold, or a passage that cannot be right as it stands, with our reading. */
export const Conflict = z.strictObject({
	id: Id,
	/** At most 60 characters, so that it fits a row. */
	headline: Text.max(60, {error: 'is longer than 60 characters'}),
	about: z.enum(['value', 'date', 'actor', 'wording', 'status']),
	sides: z.array(z.strictObject({claim: Text, citations: Citations})).min(2, {error: 'has fewer than 2 entries'}),
	/** Which side we follow, or neither, in one sentence. */
	reading: Text,
	why: Text,
	/** Records whose figures or dates it bears on: they are marked as disputed. */
	records: z.array(Id),
});
export type Conflict = z.infer<typeof Conflict>;
