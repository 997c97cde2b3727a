import type {ArgumentsCamelCase, Argv, Options} from 'yargs';
import type {Defaults} from './settings/index.ts';
import {type Command, taskOf} from './task.ts';
import {verbs} from './verbs/index.ts';
import type {Verb} from './verbs/verb.ts';

// Reads command lines about which there is no doubt, `tumen`, `tumen trade --format json`, by what the verbs say for yargs, and as
// yargs would: loading that takes 10 ms of a start. Whatever else there may be in a command line is left to it.

/** Names of places, in order, and options and places by their names. */
export type Said = {readonly positionals: readonly string[]; readonly options: ReadonlyMap<string, Options>};

/** What a verb takes: its options are told to one who only writes them down. */
export const saidBy = (verb: Verb): Said => {
	const positionals: string[] = [];
	const options = new Map<string, Options>();
	const listener = {
		positional: (name: string, option: Options) => {
			positionals.push(name);
			options.set(name, option);
			return listener;
		},
		option: (name: string, option: Options) => {
			options.set(name, option);
			return listener;
		},
	};
	verb.options(listener as unknown as Argv);
	return {positionals, options};
};

/** A value that yargs takes as it stands. */
const isPlain = (value: string | undefined, {type, choices}: Options): value is string =>
	value !== undefined && /^[^"'\\\s]+$/.test(value) && (choices ? choices.includes(value) : type === 'string');

const camelCase = (name: string): string => name.replace(/-(.)/g, (_, letter: string) => letter.toUpperCase());

type Values = Map<string, string | boolean | readonly string[]>;

/** The values of a command line; `undefined` when there may be more to it. */
const valuesOf = (words: readonly string[], {positionals, options}: Said): Values | undefined => {
	const values: Values = new Map();
	const places = [...positionals];
	// A last place that takes several has all the words that are left.
	const several = positionals.findLast(name => options.get(name)?.array === true);
	const many: string[] = [];
	const rest = [...words];
	for (let word = rest.shift(); word !== undefined; word = rest.shift()) {
		const [, name, joined] = /^--([a-z][a-z-]*)(?:=(.*))?$/s.exec(word) ?? [];
		const key = name ?? (word.startsWith('-') && (word !== '-' || several !== undefined) ? undefined : (places.shift() ?? several));
		const option = key === undefined ? undefined : options.get(key);
		const isKnown = key !== several && values.has(key ?? '');
		if (key === undefined || option === undefined || isKnown || (name !== undefined && positionals.includes(name))) return undefined;
		if (option.type === 'boolean') {
			if (joined !== undefined) return undefined;
			values.set(key, true);
			continue;
		}
		const value = name === undefined ? word : (joined ?? rest.shift());
		if (!isPlain(value, option) || (joined === undefined && value.startsWith('-') && value !== '-')) return undefined;
		if (key === several) many.push(value);
		values.set(key, key === several ? many : value);
	}
	return values;
};

/**
 * Reads the arguments after the program's name where they are plain.
 * @param defaults what is set for good, for options that are not given
 * @returns `undefined` where they are not: where help is asked for, where something is wrong, or may be
 * @throws {UserError} with exit code 2 for what a verb does not take
 */
export const readPlainly = (argv: readonly string[], version: string, defaults: Defaults = {}): Command | undefined => {
	const [first, ...others] = argv;
	if (others.length === 0 && (first === '--version' || first === '-V')) return {kind: 'print', text: `${version}\n`};
	const verbOf = (word: string | undefined) => verbs.find(({usage}) => usage.split(' ')[0] === word);
	const named = verbOf(first);
	// yargs finds a verb behind options too.
	if (others.some(verbOf)) return undefined;
	const verb = (named ?? verbs.find(({usage}) => usage.startsWith('$0'))) as Verb | undefined;
	if (!verb) return undefined;
	const said = saidBy(verb);
	const values = valuesOf(named ? others : argv, said);
	const needed = verb.usage.match(/<[^>]*>/g)?.length ?? 0;
	if (!values || said.positionals.slice(0, needed).some(name => !values.has(name))) return undefined;
	const args: Record<string, unknown> = {_: [], $0: 'tumen'};
	for (const [name, {default: otherwise}] of said.options) {
		const value = values.get(name) ?? (defaults as Readonly<Record<string, string | boolean>>)[name] ?? otherwise;
		if (value !== undefined) args[name] = args[camelCase(name)] = value;
	}
	return taskOf(verb, args as ArgumentsCamelCase<unknown>);
};
