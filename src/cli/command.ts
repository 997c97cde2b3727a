import {readPlainly} from './plain.ts';
import type {Command} from './task.ts';

/**
 * Reads the arguments after the program's name.
 * @throws {UserError} with exit code 2 when they cannot be understood
 */
export const readCommand = async (argv: readonly string[], version: string): Promise<Command> =>
	readPlainly(argv, version) ?? (await import('./by-yargs.ts')).readByYargs(argv, version);
