import {type LookOptions, lookOf, withPaint} from '../options.ts';
import {aVerb} from '../verb.ts';

export const follow = aVerb({
	kind: 'follow',
	usage: 'follow',
	describe: 'watch what is presented on this host, in step; nothing can be changed',
	options: parser => withPaint(parser),
	read: (args): LookOptions => lookOf(args),
	load: () => import('./run.ts'),
});
