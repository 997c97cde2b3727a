import {UserError} from '../../../errors.ts';
import {dataOf, lookOf, withData, withPaint} from '../options.ts';
import {sinceOf} from '../values.ts';
import {aVerb} from '../verb.ts';
import type {PresentingOptions} from './options.ts';

/** Nobody talks for longer than a day. */
const MOST = 24 * 60;

/** @throws {UserError} when it is no time to talk */
const minutesOf = (value: string | undefined): number | undefined => {
	if (value === undefined) return undefined;
	const minutes = value.trim() === '' ? Number.NaN : Number(value);
	if (!(minutes > 0 && minutes <= MOST))
		throw new UserError(`--minutes takes a number over 0 and up to ${MOST}, not "${value}".`, {exitCode: 2, hint: 'For example --minutes 8.'});
	return minutes;
};

export const present = aVerb({
	kind: 'present',
	usage: 'present',
	describe: 'present the briefing, step by step, on a wall; Esc leads to the dashboard',
	options: parser =>
		withPaint(withData(parser))
			.option('since', {
				describe: 'tell what has changed since this date',
				type: 'string',
				requiresArg: true,
				defaultDescription: 'as the dataset says, or a year',
			})
			.option('minutes', {describe: 'time that it may take; shown with the notes, on the wall by C', type: 'string', requiresArg: true})
			.option('notes', {describe: 'your own view, in a second terminal: now, next, notes and time; it can drive', type: 'boolean', default: false})
			.option('alone', {describe: 'so that nobody can follow, beside a presentation that is running', type: 'boolean', default: false}),
	read: (args): PresentingOptions => ({
		...dataOf(args),
		...lookOf(args),
		since: sinceOf(args.since),
		minutes: minutesOf(args.minutes),
		notes: args.notes,
		alone: args.alone,
	}),
	load: () => import('./run.ts'),
});
