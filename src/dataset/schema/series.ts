import * as z from 'zod';
import {Citations, Edtf, Id, Text} from './primitives.ts';

/** One quantity over periods. Its figures are observations that point to it. */
export const Series = z.strictObject({
	id: Id,
	/** "Trade turnover, Russia–DPRK". */
	label: Text,
	/** For narrow places: "turnover". */
	short: Text,
	/** Which way it counts, always from the reporter's side; `other` for what is no flow of goods. */
	flow: z.enum(['turnover', 'exports', 'imports', 'balance', 'share', 'comparison', 'contract', 'stock', 'people', 'other']),
	/** Whose statistics, and about whom: ids of the dataset's parties or others named there. */
	reporter: Id.optional(),
	partner: Id.optional(),
	/** Who compiles it, in a word, where several do: series of one flow and two parties stand side by side by it. */
	compiler: Text.max(10, {error: 'is longer than 10 characters'}).optional(),
	unit: Id,
	/** What is counted, who compiles it, what to mind. */
	about: Text,
	/** Periods for which a value should exist and none survives, with the reason: shown as holes. */
	gaps: z.array(z.strictObject({period: Edtf, reason: Text, citations: Citations})).optional(),
});
export type Series = z.infer<typeof Series>;
