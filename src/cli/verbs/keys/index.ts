import {type LookOptions, lookOf, type OutputOptions, outputOf, withLook, withOutput} from '../options.ts';
import {aVerb} from '../verb.ts';

export type KeysOptions = LookOptions & OutputOptions;

export const keys = aVerb({
	kind: 'keys',
	usage: 'keys',
	describe: 'print every key of the dashboard',
	options: parser => withLook(withOutput(parser)),
	read: (args): KeysOptions => ({...lookOf(args), ...outputOf(args)}),
	load: () => import('./run.ts'),
});
