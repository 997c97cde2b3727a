import {UserError} from '../errors.ts';
import {readCommand} from './command.ts';
import type {ExitCode, Package} from './verbs/verb.ts';

/** Runs the program. @returns the exit code: 0 fine, 1 data, 2 usage. Anything but a UserError is a bug and thrown on. */
export const run = async (argv: readonly string[], proc: NodeJS.Process, pack: Package): Promise<ExitCode> => {
	try {
		const command = await readCommand(argv, pack.version);
		if (command.kind !== 'print') return await command.begin(proc, pack);
		proc.stdout.write(command.text);
		return 0;
	} catch (error) {
		if (!(error instanceof UserError)) throw error;
		proc.stderr.write(`tumen: ${error.message}\n${error.hint === undefined ? '' : `${error.hint}\n`}`);
		return error.exitCode;
	}
};
