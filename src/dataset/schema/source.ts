import * as z from 'zod';
import {Edtf, Id, Text, Url} from './primitives.ts';

/** A work that records cite. The fields follow CSL: authors, title, publisher, issued, URL. */
export const Source = z.strictObject({
	id: Id,
	/** How a citation names it: "Zakharova", "Moscow Times 2014". */
	short: Text,
	title: Text,
	authors: z.array(Text),
	publisher: Text.optional(),
	/** When it was published, no more exact than is known. */
	issued: Edtf,
	/** Why an undated work gets the period in `issued`; only for works that carry no date of their own. */
	undated: Text.optional(),
	type: z.enum(['article', 'paper', 'book', 'law', 'web-page', 'statistics', 'remark']),
	language: z.string().regex(/^[a-z]{2}$/, {error: 'is not a two-letter language code'}),
	/** The documents the dataset is built on, the works they cite, and what came after. */
	collection: z.enum(['base', 'cited', 'follow-up']),
	/** For cited works: which document's note names it. */
	citedIn: z.strictObject({source: Id, note: z.int().positive()}).optional(),
	url: Url.optional(),
	accessed: Edtf.optional(),
	/** What a reader should know before trusting it. */
	remarks: z.array(Text).optional(),
});
export type Source = z.infer<typeof Source>;
