import {folderOf} from '../values.ts';
import {aVerb} from '../verb.ts';

export type CheckOptions = {readonly data: string | undefined; readonly texts: string | undefined; readonly format: 'text' | 'json'};

export const check = aVerb({
	kind: 'check',
	usage: 'check [data]',
	describe: 'check a dataset: everything that is wrong, each with file, line and remedy',
	options: parser =>
		parser
			.positional('data', {describe: 'folder or file of the dataset, an address, or -', type: 'string', defaultDescription: 'the shipped one'})
			.option('format', {describe: 'sentences, or JSON for other programs', choices: ['text', 'json'] as const, default: 'text' as const})
			.option('texts', {describe: 'folder of the source texts, to find sentences taken over from them', type: 'string', requiresArg: true}),
	read: (args): CheckOptions => ({data: folderOf(args.data), texts: args.texts, format: args.format}),
	load: () => import('./run.ts'),
});
