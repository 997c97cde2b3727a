import {chmodSync, lstatSync, mkdirSync, unlinkSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';

type Environment = Readonly<Record<string, string | undefined>>;

/** What is known of whom the process belongs to. */
export type Owner = {readonly env: Environment; readonly uid: number | undefined; readonly temporary: string};

/** A socket's name may be no longer, in bytes: the kernel cuts it. */
const MOST = 100;

/**
 * A folder of this person's own, that nobody else can enter.
 * @returns undefined when there is one that somebody else made, or may enter
 */
const ownFolder = (path: string, uid: number): string | undefined => {
	try {
		mkdirSync(path, {mode: 0o700});
	} catch {
		// It is there already, as is seen next, or cannot be made.
	}
	try {
		const stats = lstatSync(path);
		if (!stats.isDirectory() || stats.uid !== uid) return undefined;
		if ((stats.mode & 0o077) !== 0) chmodSync(path, 0o700);
		return path;
	} catch {
		return undefined;
	}
};

/**
 * Where presenting is shared: in the runtime folder of the session, or else in a folder of this person's own among the temporary
 * files. No port is opened.
 * @returns undefined where there is no such place: on systems without owners of files, or where a folder is somebody else's
 */
export const socketPath = ({env, uid, temporary}: Owner): string | undefined => {
	if (uid === undefined) return undefined;
	const runtime = env['XDG_RUNTIME_DIR'];
	const folder = runtime?.startsWith('/') ? ownFolder(join(runtime, 'tumen'), uid) : undefined;
	const found = folder ?? ownFolder(join(temporary, `tumen-${uid}`), uid);
	const path = found && join(found, 'present.sock');
	return path !== undefined && Buffer.byteLength(path) <= MOST ? path : undefined;
};

/** The same for the person to whom a process belongs. */
export const socketOf = (proc: Pick<NodeJS.Process, 'env' | 'getuid'>): string | undefined =>
	socketPath({env: proc.env, uid: proc.getuid?.(), temporary: tmpdir()});

/** Takes away a socket that nobody listens at any more. */
export const removeStale = (path: string): void => {
	try {
		if (lstatSync(path).isSocket()) unlinkSync(path);
	} catch {
		// It is gone already.
	}
};

/** Lets nobody but the owner connect. */
export const restrict = (path: string): void => chmodSync(path, 0o600);
