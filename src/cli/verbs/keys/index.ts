import {lookOf, outputOf, withLook, withOutput} from '../options.ts';
import {aVerb} from '../verb.ts';
import type {KeysOptions} from './options.ts';

export const keys = aVerb({
	kind: 'keys',
	usage: 'keys',
	describe: 'print every key of the dashboard',
	examples: [
		['tumen keys | less', 'the keys as text'],
		['tumen keys -o keys.html', 'to print and pin up'],
	],
	options: parser => withLook(withOutput(parser)),
	read: (args): KeysOptions => ({...lookOf(args), ...outputOf(args)}),
	load: () => import('./run.ts'),
});
