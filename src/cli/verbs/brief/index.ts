import {dataOf, lookOf, outputOf, withData, withLook, withOutput} from '../options.ts';
import {sinceOf} from '../values.ts';
import {aVerb} from '../verb.ts';
import type {BriefOptions} from './options.ts';

export const brief = aVerb({
	kind: 'brief',
	usage: 'brief',
	describe: 'the briefing on paper: what tumen present shows, with all its sources',
	options: parser =>
		withOutput(withLook(withData(parser))).option('since', {
			describe: 'tell what has changed since this date',
			type: 'string',
			requiresArg: true,
			defaultDescription: 'as the dataset says, or a year',
		}),
	read: (args): BriefOptions => ({...dataOf(args), ...lookOf(args), ...outputOf(args), since: sinceOf(args.since)}),
	load: () => import('./run.ts'),
});
