import {dataOf, lookOf, outputOf, withData, withLook, withOutput} from '../options.ts';
import {aVerb} from '../verb.ts';
import type {SearchOptions} from './options.ts';

export const search = aVerb({
	kind: 'search',
	usage: 'search <words..>',
	describe: 'find records, in any spelling, and by conditions: kind:pledge status:missed',
	examples: [
		['tumen search Najin', 'also finds Rajin, Rason and 라진'],
		['tumen search kind:pledge status:missed', 'by conditions'],
		['tumen search coal --format csv -o coal.csv', 'into a table'],
	],
	options: parser =>
		withLook(withOutput(withData(parser.positional('words', {describe: 'what to look for', type: 'string', array: true, demandOption: true})))),
	read: (args): SearchOptions => ({...dataOf(args), ...lookOf(args), ...outputOf(args), words: args.words.join(' ').trim()}),
	load: () => import('./run.ts'),
});
