import {UserError} from '../errors.ts';
import {cleanMessage} from '../text/clean.ts';
import {readCommand} from './command.ts';
import {isRepeatable} from './repeating.ts';
import {noSettings, obey, settingsOf} from './settings/index.ts';
import type {ExitCode, Package} from './verbs/verb.ts';

/** `--version --verbose`, in either order. */
const asksForProof = (argv: readonly string[]): boolean =>
	argv.length === 2 && argv.includes('--verbose') && (argv.includes('--version') || argv.includes('-V'));

/** Runs the program. @returns the exit code: 0 fine, 1 data, 2 usage. Anything but a UserError is a bug and thrown on. */
export const run = async (argv: readonly string[], proc: NodeJS.Process, pack: Package): Promise<ExitCode> => {
	try {
		if (asksForProof(argv)) {
			proc.stdout.write((await import('./verbs/doctor/files.ts')).versionWords(pack, proc));
			return 0;
		}
		// A kiosk is for strangers: what their environment says is not asked, and no file is read but the dataset.
		const settings = argv.includes('--kiosk') ? noSettings : await settingsOf(proc);
		const command = await readCommand(argv, pack.version, settings.defaults);
		if (command.kind !== 'print') {
			// Help and version are there whatever the settings say, and the doctor tells what is wrong with them.
			if (command.kind !== 'doctor') obey(settings);
			const code = await command.begin(proc, pack);
			if (code === 0 && isRepeatable(command, settings)) pack.onRepeatable?.(settings.file);
			return code;
		}
		proc.stdout.write(command.text);
		return 0;
	} catch (error) {
		if (!(error instanceof UserError)) throw error;
		// Arguments, paths and data are quoted in messages, and may hold anything.
		const {message, hint} = error;
		proc.stderr.write(cleanMessage(`tumen: ${message}\n${hint === undefined ? '' : `${hint}\n`}`));
		return error.exitCode;
	}
};
