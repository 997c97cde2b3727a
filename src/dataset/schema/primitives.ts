import * as z from 'zod';
import {isEdtf} from '../../text/edtf.ts';

/** The name by which records point to each other: `khasan-rajin`. Never shown where a name can be. */
export const Id = z
	.string()
	.max(100, {error: 'is longer than 100 characters'})
	.regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/, {error: 'is not made of lower-case letters, digits and single hyphens'});
export type Id = z.infer<typeof Id>;

/** Words for people: one line, not empty, no space at either end. Control characters are stripped later, when shown. */
export const Text = z
	.string()
	.min(1, {error: 'must not be empty'})
	.max(2000, {error: 'is longer than 2000 characters'})
	.refine(text => text.trim() === text, {error: 'begins or ends with white space'});

/** A date that claims no more precision than its source: see `edtf.ts`. */
export const Edtf = z.string().refine(isEdtf, {
	error: 'is not a date of the accepted forms (2014, 2014-06, 2014-06-05, 2014-36, 2014~, 2008/.., XXXX …)',
});

/**
 * Where a record's words or figures come from: a source and a place in it. The same source may stand several times,
 * once for each place.
 */
export const Citation = z
	.strictObject({
		source: Id,
		/** Printed page. */
		page: z.int().positive().optional(),
		/** Paragraph of that page, or of the text where it has no pages; headings and captions do not count. */
		paragraph: z.int().positive().optional(),
		/** The source's own note at that place: the cited work is the source with `citedIn` of this number. */
		note: z.int().positive().optional(),
		/** A place that is neither page nor paragraph: "headline", "page foot", "table 2", "whole text". */
		place: Text.optional(),
		/** Whose words the source reports there: "A. Galushka, quoted by RIA Novosti". */
		said: Text.optional(),
	})
	.refine(c => c.page !== undefined || c.paragraph !== undefined || c.note !== undefined || c.place !== undefined, {
		error: 'names no place: page, paragraph, note or place',
	});
export type Citation = z.infer<typeof Citation>;

export const Citations = z.array(Citation).min(1, {error: 'needs at least one citation'});

/** An outside address. */
export const Url = z
	.string()
	.max(2000, {error: 'is longer than 2000 characters'})
	.regex(/^https?:\/\/[^\s]+$/, {error: 'is not an http or https address'});

/** The number of a figure. Sums, quotients and conversions of what lies within stay finite. */
export const Amount = z
	.number()
	.min(-1e15)
	.max(1e15)
	.refine(value => value === 0 || Math.abs(value) >= 1e-9, {error: 'is closer to zero than 0.000000001'});
