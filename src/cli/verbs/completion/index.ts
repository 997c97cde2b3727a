import {aVerb} from '../verb.ts';
import {type CompletionOptions, SHELLS} from './options.ts';

export const completion = aVerb({
	kind: 'completion',
	usage: 'completion [shell]',
	describe: 'print a script by which a shell completes commands, options and ids',
	examples: [
		['tumen completion bash >> ~/.bashrc', 'for bash, from the next shell on'],
		['tumen completion zsh >> ~/.zshrc', 'for zsh'],
	],
	options: parser => parser.positional('shell', {describe: 'which shell', choices: SHELLS, defaultDescription: 'by SHELL'}),
	read: (args): CompletionOptions => ({shell: args.shell}),
	load: () => import('./run.ts'),
});
