import {folderOf} from '../values.ts';
import {aVerb} from '../verb.ts';

export type CheckOptions = {readonly data: string | undefined; readonly texts: string | undefined};

export const check = aVerb({
	kind: 'check',
	usage: 'check [data]',
	describe: 'check a dataset: everything that is wrong, each with file, line and record',
	options: parser =>
		parser
			.positional('data', {describe: 'folder of the dataset', type: 'string', defaultDescription: 'the shipped one'})
			.option('texts', {describe: 'folder of the source texts, to find sentences taken over from them', type: 'string', requiresArg: true}),
	read: (args): CheckOptions => ({data: folderOf(args.data), texts: args.texts}),
	load: () => import('./run.ts'),
});
