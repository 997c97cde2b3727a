import yargs, {type Argv} from 'yargs';
import {UserError} from '../errors.ts';
import {EPILOGUE, USAGE, verbUsage} from './help.ts';
import type {Defaults} from './settings/index.ts';
import {type Command, taskOf} from './task.ts';
import {verbs} from './verbs/index.ts';
import type {Verb} from './verbs/verb.ts';
import {wrongUsage} from './wrong-usage.ts';

// The only place where yargs is run; each verb says in its own file what it takes. Loaded for help, for what is wrong, and for
// the less plain of command lines: it takes 10 ms (see plain.ts).

/** What is set for good stands for the options that a verb has and nobody gives. */
const withDefaults = <T>(parser: Argv<T>, defaults: Defaults): Argv<T> => {
	// Yargs tells of its options, and its types do not.
	const {key} = (parser as unknown as {getOptions: () => {key: Readonly<Record<string, unknown>>}}).getOptions();
	return Object.entries(defaults).reduce((so, [option, value]) => (option in key ? (so.default(option, value) as Argv<T>) : so), parser);
};

/** The place of a verb that takes several words: "words" of `search <words..>`. */
const severalOf = (usage: string): string | undefined => /[<[]([\w-]+)\.\./.exec(usage)?.[1];

/** Of a repeated option the last counts; of several words, which yargs hands over as a repeated option, all do. */
const lastOnes = <T extends Readonly<Record<string, unknown>>>(args: T, several: string): T =>
	Object.fromEntries(
		Object.entries(args).map(([name, value]) => [name, Array.isArray(value) && name !== several && name !== '_' ? value.at(-1) : value]),
	) as T;

/** yargs hands a lone `-` in a place over as an empty text. */
const withDashes = <T extends Readonly<Record<string, unknown>>>(args: T, usage: string): T => {
	const places = Array.from(usage.matchAll(/[<[]([\w-]+)/g), ([, name]) => name);
	const dashed = (value: unknown) => (value === '' ? '-' : value);
	return Object.fromEntries(
		Object.entries(args).map(([name, value]) => [name, places.includes(name) ? (Array.isArray(value) ? value.map(dashed) : dashed(value)) : value]),
	) as T;
};

/** Adds a verb to the parser; what it understands is handed on. */
const withVerb = (parser: Argv, verb: Verb, defaults: Defaults, hasDash: boolean, understood: (command: Command) => void): Argv => {
	const {usage, describe, examples, options} = verb;
	const several = severalOf(usage);
	const taking = (own: Argv) => {
		const named = examples && describe !== false ? own.usage(verbUsage(usage, describe, examples)) : own;
		return withDefaults(options(several === undefined ? named : named.parserConfiguration({'duplicate-arguments-array': true})), defaults);
	};
	return parser.command(usage, describe as string, taking, args => {
		const meant = several === undefined ? args : lastOnes(args, several);
		understood(taskOf(verb, hasDash ? withDashes(meant, usage) : meant));
	});
};

/** Options by which yargs talks to itself: it stumbles over them, and nobody has a use for them here. */
const ITS_OWN = /^--?(?:no-)?(_|get-yargs-completions|getYargsCompletions)(?:[=.]|$)/;

/** The first of them among options; what follows a lone `--` is none. */
const ownOf = (argv: readonly string[]): string | undefined => {
	const end = argv.indexOf('--');
	return (end < 0 ? argv : argv.slice(0, end)).map(word => ITS_OWN.exec(word)?.[1]).find(name => name !== undefined);
};

/**
 * Reads the arguments after the program's name.
 * @param defaults what is set for good, for options that are not given
 * @throws {UserError} with exit code 2 when they cannot be understood
 */
export const readByYargs = async (argv: readonly string[], version: string, defaults: Defaults = {}): Promise<Command> => {
	const own = ownOf(argv);
	if (own !== undefined) throw wrongUsage(`Unknown argument: ${own}`, argv);
	let printed: string | undefined;
	let opened: Command | undefined;
	const parser = verbs
		.reduce<Argv>(
			(so, verb) =>
				withVerb(so, verb as Verb, defaults, argv.includes('-'), command => {
					opened = command;
				}),
			yargs().scriptName('tumen').locale('en').usage(USAGE),
		)
		.version(version)
		.help()
		.alias('help', 'h')
		.alias('version', 'V')
		.strict()
		.wrap(80)
		.epilogue(EPILOGUE)
		// The last of a repeated option counts, so that an alias can be overruled.
		.parserConfiguration({'duplicate-arguments-array': false})
		.exitProcess(false)
		.fail((message, error) => {
			if (error instanceof UserError) throw error;
			// yargs reports wrong usage by a message and no error, or by an error of its own kind.
			if (message) throw wrongUsage(message, argv);
			throw error;
		});
	await parser.parseAsync([...argv], {}, (_error, _args, output) => {
		if (output !== '') printed = output;
	});
	if (printed !== undefined) return {kind: 'print', text: `${printed}\n`};
	if (!opened) throw new UserError('The command line could not be understood.', {exitCode: 2, hint: 'tumen --help lists what it takes.'});
	return opened;
};
