import {dataOf, lookOf, outputOf, withData, withLook, withOutput} from '../options.ts';
import {aVerb} from '../verb.ts';
import type {ShowOptions} from './options.ts';

export const show = aVerb({
	kind: 'show',
	usage: 'show <id>',
	describe: 'print everything about any record: a project, a figure, a series, a person …',
	examples: [
		['tumen show turnover-2013', 'a figure, and who says otherwise'],
		['tumen show turnover', 'a series, its figures and holes'],
		['tumen show pobeda --as-of 2015 --format json', 'a project as it stood, as data'],
	],
	options: parser =>
		withLook(
			withOutput(withData(parser.positional('id', {describe: 'id of a record, as tumen search gives it', type: 'string', demandOption: true}))),
		),
	read: (args): ShowOptions => ({...dataOf(args), ...lookOf(args), ...outputOf(args), id: args.id}),
	load: () => import('./run.ts'),
});
