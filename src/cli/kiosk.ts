import {UserError} from '../errors.ts';
import type {Limits} from '../ui/idle.ts';

// For strangers, who reach the program over SSH: it shows its dataset, and does nothing else for them.

/** Minutes without a key after which a stranger's session ends, unless --idle says otherwise. */
const IDLE = 15;
const MOST_IDLE = 24 * 60;

/** Bytes a session may take: three times what the shipped dataset needs. */
const MOST_BYTES = 400_000_000;

/** What of the environment may tell how to draw; it is looked at, and never run, opened or printed. */
const KEPT = /^(?:TERM|LANG|LC_ALL|LC_CTYPE)$/;
const PLAIN = /^[\w.+@-]{1,64}$/;

/**
 * Takes out of the environment whatever a stranger may have put there: all but the terminal's kind and the locale, and those
 * too where they are not plain words.
 */
export const sealEnvironment = (env: NodeJS.ProcessEnv): void => {
	for (const [name, value = ''] of Object.entries(env)) if (!KEPT.test(name) || !PLAIN.test(value)) delete env[name];
};

const wrong = (message: string, hint: string): UserError => new UserError(message, {exitCode: 2, hint});

/** @throws {UserError} when it is no number of minutes up to a day */
export const idleOf = (value: unknown): number | undefined => {
	if (value === undefined) return undefined;
	const minutes = value === '' ? Number.NaN : Number(value);
	if (!Number.isInteger(minutes) || minutes < 1 || minutes > MOST_IDLE)
		throw wrong(
			`--idle takes a whole number of minutes from 1 to ${MOST_IDLE}, not "${String(value)}".`,
			'Leave it out for no limit, or 15 in a kiosk.',
		);
	return minutes;
};

/** When a session ends by itself; absent: never. */
export const limitsOf = (isKiosk: boolean, idle: number | undefined): Limits | undefined => {
	if (isKiosk) return {minutes: idle ?? IDLE, bytes: MOST_BYTES};
	return idle === undefined ? undefined : {minutes: idle};
};

/**
 * Refuses what a kiosk does not do.
 * @throws {UserError} with exit code 2
 */
export const checkKiosk = (asked: {data: string | undefined; prints: boolean; reads: boolean}): void => {
	if (asked.data !== undefined && (asked.data === '-' || /^[a-z]+:\/\//i.test(asked.data)))
		throw wrong('A kiosk reads its dataset from a folder or a file.', 'Give --data a path.');
	if (asked.prints || asked.reads) throw wrong('A kiosk only opens the dashboard.', 'Leave out --format, --output, --screen-reader and --watch.');
};

/** @throws {UserError} where nobody sits at a terminal: a copy of files, a tunnel, a command */
export const needsTerminal = (): UserError => wrong('This is a dashboard, and needs a terminal.', 'Connect with a terminal: ssh -t');
