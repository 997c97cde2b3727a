import yargs, {type Argv} from 'yargs';
import {UserError} from '../errors.ts';
import {type Command, taskOf} from './task.ts';
import {verbs} from './verbs/index.ts';
import type {Verb} from './verbs/verb.ts';

// The only place where yargs is run; each verb says in its own file what it takes. Loaded for help, for what is wrong, and for
// the less plain of command lines: it takes 10 ms (see plain.ts).

const EXAMPLES: readonly (readonly [string, string])[] = [
	['$0', 'open the dashboard'],
	['$0 trade', 'open it on the trade pane, zoomed'],
	['$0 projects/pobeda --detail', 'open it on a record'],
	['$0 | less', 'read the whole briefing as text'],
	['$0 trade | less', 'or one pane of it'],
	['$0 --as-of 2014-06', 'see everything as it stood in June 2014'],
	['$0 --data DIR', 'read another dataset'],
];

/**
 * Reads the arguments after the program's name.
 * @throws {UserError} with exit code 2 when they cannot be understood
 */
export const readByYargs = async (argv: readonly string[], version: string): Promise<Command> => {
	let printed: string | undefined;
	let opened: Command | undefined;
	const named = yargs()
		.scriptName('tumen')
		.locale('en')
		.usage('$0 [pane]\n\nA briefing desk for the terminal: milestones, trade, projects and regions,\nevery figure with its source.')
		.example(EXAMPLES.map(([command, text]) => [command, text]));
	const parser = verbs
		.reduce<Argv>(
			(so, verb) =>
				so.command(verb.usage, verb.describe as string, (verb as Verb).options, args => {
					opened = taskOf(verb as Verb, args);
				}),
			named,
		)
		.version(version)
		.help()
		.alias('help', 'h')
		.alias('version', 'V')
		.strict()
		.wrap(80)
		.epilogue('In the dashboard ? shows all keys. Exit codes: 0 fine, 1 data, 2 usage.\nIf a terminal is ever left in disorder, type: reset')
		// The last of a repeated option counts, so that an alias can be overruled.
		.parserConfiguration({'duplicate-arguments-array': false})
		.exitProcess(false)
		.fail((message, error) => {
			if (error instanceof UserError) throw error;
			// yargs reports wrong usage by a message and no error, or by an error of its own kind.
			if (message)
				throw new UserError(`${message.replace(/\n\s*/g, ' ').replace(/[.\s]+$/, '')}.`, {exitCode: 2, hint: 'tumen --help lists what it takes.'});
			throw error;
		});
	await parser.parseAsync([...argv], {}, (_error, _args, output) => {
		if (output !== '') printed = output;
	});
	if (printed !== undefined) return {kind: 'print', text: `${printed}\n`};
	if (!opened) throw new UserError('The command line could not be understood.', {exitCode: 2, hint: 'tumen --help lists what it takes.'});
	return opened;
};
