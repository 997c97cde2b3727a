import * as z from 'zod';
import {parseEdtf} from '../../text/edtf.ts';
import {Edtf, Id, Text} from './primitives.ts';

/** Whether a date ends on a day that is known. */
const isDay = (text: string): boolean => ['year', 'month', 'day'].includes(parseEdtf(text)?.precision ?? '');

/** `dataset.json`: what the dataset is about, and the words it brings, so that the program itself knows none of them. */
export const Manifest = z.strictObject({
	$schema: z.string().optional(),
	id: Id,
	title: Text,
	version: z.string().regex(/^\d+\.\d+\.\d+$/, {error: 'is not a version like 1.0.0'}),
	licence: Text,
	/** The date at which the records are meant to be true. */
	asOf: Edtf.refine(text => isDay(text), {error: 'is not a year, a month or a day'}),
	/** Where the base documents end, when follow-up sources go further: marked on the rail. */
	horizon: Edtf.optional(),
	about: Text,
	/** Countries whose ties these are, first the reporter of the headline series. */
	parties: z.array(z.strictObject({id: Id, name: Text, adjective: Text})).min(2),
	units: z.array(
		z.strictObject({
			id: Id,
			/** "USD million", "km", "%"; empty for plain counts. */
			label: z.string().max(20),
			/** Units of one base can be converted: base × 10^multiplier. */
			base: Id,
			multiplier: z.int().min(-15).max(15),
		}),
	),
	categories: z.array(
		z.strictObject({id: Id, label: Text.max(10), glyph: z.string().regex(/^[!-~]$/, {error: 'is not one printable ASCII character'})}),
	),
	/** Stages of a project, first to last. */
	stages: z.array(z.strictObject({id: Id, label: Text.max(12)})),
	/** Spellings of one name, in any script, that are to find the same; the first stands for all: `["Rajin", "Najin", "라진"]`. */
	spellings: z.array(z.array(Text).min(2)).optional(),
	/** What the works are called where "document" and "follow-up" are not the words. */
	words: z
		.strictObject({
			/** The works that the dataset is built on. */
			base: z.strictObject({one: Text.max(16), many: Text.max(16)}).optional(),
			/** The works that came after, and the letter that stands behind what only they tell. */
			followUp: z
				.strictObject({one: Text.max(16), many: Text.max(16), mark: z.string().regex(/^[!-~]$/, {error: 'is not one printable ASCII character'})})
				.optional(),
		})
		.optional(),
	trade: z.strictObject({
		/** What its pane is called, where it is not "Trade". */
		name: Text.max(12, {error: 'is longer than 12 characters'}).optional(),
		/** The series whose chart is the first screen; it may be missing only while there are no series at all. */
		headline: Id,
		balance: Id.optional(),
		exports: Id.optional(),
		imports: Id.optional(),
		/** Growth of the headline series on the year before, in percent, as sources state it. */
		growth: Id.optional(),
		/** How many times the year before the headline series is, where sources state it in that way. */
		multiple: Id.optional(),
		/** The observation of status target that the headline series is measured against. */
		target: Id.optional(),
	}),
	regions: z.strictObject({
		/** What regions are ranked by: "trade with the DPRK". */
		metric: Text,
		unit: Id,
		period: Edtf,
		/** What stands for a region without a value. */
		unranked: Text,
	}),
});
export type Manifest = z.infer<typeof Manifest>;
