import {fileURLToPath} from 'node:url';
import {writeAtOnce} from './cli/plain-output.ts';
import {run} from './cli/run.ts';
import {unwritable} from './cli/unwritable.ts';
import type {Unpack} from './dataset/reading/packed.ts';
import {hangUp, isGone} from './ui/hang-up.ts';

// The process, and the only file that names it: everything below gets what it needs handed over. What it exports is for the
// launcher, bin/start.cjs.

declare const VERSION: string;
/** Where the shipped dataset is: its folder, or the packed file. */
declare const dataPlace: () => string;
/** Where it is read fastest: as it was packed, as long as what lies there has not changed since. */
declare const quickPlace: () => string;
/** What is in a packed file of dist, from an earlier start where there was one. */
declare const unpackData: Unpack;
/** Whether a file descriptor may be a terminal. */
declare const mayBeTerminal: (descriptor: number) => boolean;

const output = writeAtOnce(process, mayBeTerminal(1), error => {
	// A reader that has had enough (`tumen | head`) is no error.
	if (error.code === 'EPIPE') process.exit(0);
	if (process.stdout.isTTY && isGone(error)) hangUp(process);
	if (error.code === undefined || process.stdout.isTTY) throw error;
	process.stderr.write(unwritable(error));
	process.exit(1);
});

let rest = () => {};

/** Resolves when a screen stands and obeys keys; never where none is opened. */
export const atRest = new Promise<void>(resolve => {
	rest = resolve;
});

let isScreen = false;

/** Whether a screen was opened, be it at rest or not. */
export const hasScreen = (): boolean => isScreen;

/** Whether anything was asked of standard error: what was said there is said anew each time. */
let isTroubled = false;
const {get: stderr} = Object.getOwnPropertyDescriptor(process, 'stderr') ?? {};
if (stderr) {
	Object.defineProperty(process, 'stderr', {
		configurable: true,
		enumerable: true,
		get: () => {
			isTroubled = true;
			return stderr.call(process);
		},
	});
}

/** Set when the run would say the same again: where there are no settings. */
let repeatable: {readonly without: string | undefined} | undefined;

/** What was said, when the run would say the same again. */
export const said = (): {readonly bytes: Buffer; readonly without: string | undefined} | undefined =>
	repeatable && !isTroubled && output.hasLeft() ? {bytes: output.written(), ...repeatable} : undefined;

/** Resolves to the exit code when all is done; rejects on a fault of tumen's own. */
export const ended = run(process.argv.slice(2), process, {
	version: VERSION,
	get bundle() {
		return fileURLToPath(new URL('./tumen.br', import.meta.url));
	},
	get data() {
		return dataPlace();
	},
	get quickData() {
		return quickPlace();
	},
	unpack: unpackData,
	get kit() {
		return fileURLToPath(new URL('./kit.br', import.meta.url));
	},
	onScreen: () => {
		isScreen = true;
	},
	atRest: rest,
	onRepeatable: without => {
		repeatable = {without};
	},
}).then(code => {
	process.exitCode = code;
	// Nothing is left to be done, and waiting for Node to put everything away takes some ms. Only after those who wait for the end.
	if (code === 0 && output.hasLeft()) setImmediate(() => process.exit());
	return code;
});
