import type {ArgumentsCamelCase} from 'yargs';
import type {Task} from './verbs/index.ts';
import type {ExitCode, Package, Verb} from './verbs/verb.ts';

type Begin = (proc: NodeJS.Process, pack: Package) => Promise<ExitCode>;

/** The command line, understood: a text to print (help, version), or what a shell asks or a verb is to do, and how to begin it. */
export type Command =
	| {readonly kind: 'print'; readonly text: string}
	| {readonly kind: 'complete'; readonly begin: Begin}
	| (Task & {readonly begin: Begin});

/**
 * What a verb is to do with its arguments.
 * @throws {UserError} with exit code 2 for what it does not take
 */
export const taskOf = <Args, Options>(verb: Verb<string, Args, Options>, args: ArgumentsCamelCase<Args>): Command => {
	const options = verb.read(args);
	const begin: Begin = async (proc, pack) => (await verb.load()).run(options, proc, pack);
	// Which verb has which options is known to the list of verbs alone.
	return {kind: verb.kind, ...options, begin} as unknown as Command;
};
