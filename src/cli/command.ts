import {ASKED_BY} from './completion.ts';
import {readPlainly} from './plain.ts';
import type {Defaults} from './settings/index.ts';
import type {Command} from './task.ts';
import {verbFirst} from './verb-first.ts';
import {checkFirstWord} from './wrong-usage.ts';

/**
 * Reads the arguments after the program's name.
 * @param defaults what is set for good, for options that are not given
 * @throws {UserError} with exit code 2 when they cannot be understood
 */
export const readCommand = async (argv: readonly string[], version: string, defaults: Defaults = {}): Promise<Command> => {
	const [first, ...others] = argv;
	if (first === ASKED_BY) return (await import('./completing.ts')).completing(others);
	checkFirstWord(first);
	const words = first?.startsWith('-') ? verbFirst(argv) : argv;
	return readPlainly(words, version, defaults) ?? (await import('./by-yargs.ts')).readByYargs(words, version, defaults);
};
