import {parts} from '../../../dataset/kind-names.ts';
import {aVerb} from '../verb.ts';
import type {SchemaOptions} from './options.ts';

export const schema = aVerb({
	kind: 'schema',
	usage: 'schema [kind]',
	describe: 'print the JSON Schema of a dataset’s file, or of a whole dataset in one',
	options: parser => parser.positional('kind', {describe: 'which file', choices: parts, defaultDescription: 'all of them in one'}),
	read: (args): SchemaOptions => ({part: args.kind}),
	load: () => import('./run.ts'),
});
