import {type LookOptions, lookOf, withLook} from '../options.ts';
import {aVerb} from '../verb.ts';

export const follow = aVerb({
	kind: 'follow',
	usage: 'follow',
	describe: 'watch what is presented on this host, in step; nothing can be changed',
	options: parser => withLook(parser),
	read: (args): LookOptions => lookOf(args),
	load: () => import('./run.ts'),
});
