import {writeSync} from 'node:fs';

// The one place that changes the terminal and puts it back. Written synchronously to the descriptor, as nothing
// asynchronous is sure to run when a process ends.

const HIDE_CURSOR = '\u001B[?25l';
// Bracketed paste: what is pasted comes between marks, and is not taken for keys.
const ENTER = `\u001B[?1049h\u001B[?2004h${HIDE_CURSOR}\u001B[H`;
const LEAVE = '\u001B[?2026l\u001B[m\u001B[?2004l\u001B[?25h\u001B[?1049l';

const SIGNALS = ['SIGTERM', 'SIGHUP', 'SIGINT', 'SIGQUIT'] as const;

export type Guard = {
	/** Gives the terminal back; harmless when it has been given back already. */
	readonly leave: () => void;
	/** Gives it back for a while. */
	readonly lend: () => void;
	/** Takes it again, after that or after a stop that could not be seen coming; not once it has been left. */
	readonly takeAgain: () => void;
	/** What is to end first: the drawing. Set when there is any. */
	beforeLeave: () => void;
};

/**
 * Takes the alternate screen and promises to give it back: on a signal (which then ends the process as it would have),
 * on an exception or rejection that nobody caught (whose message then stands on the normal screen), and at exit.
 */
export const enterTerminal = (proc: NodeJS.Process): Guard => {
	let isIn = true;
	let isLent = false;
	const write = (text: string) => {
		try {
			writeSync(1, text);
		} catch {
			// The terminal may be gone; there is nothing left to restore then.
		}
	};
	const setRaw = (isRaw: boolean) => {
		if (!proc.stdin.isTTY) return;
		try {
			proc.stdin.setRawMode(isRaw);
		} catch {
			// As above.
		}
	};
	const leave = () => {
		if (!isIn) return;
		isIn = false;
		try {
			guard.beforeLeave();
		} finally {
			setRaw(false);
			if (!isLent) write(LEAVE);
		}
	};
	const lend = () => {
		if (!isIn || isLent) return;
		isLent = true;
		setRaw(false);
		write(LEAVE);
	};
	const takeAgain = () => {
		if (!isIn) return;
		// First the settings: in the background that stops the process again before it has written anything. Off and on, as
		// Node takes the settings for what it last made them, and a shell has had them since.
		setRaw(false);
		setRaw(true);
		// The alternate screen is entered only from the normal one, or the cursor's old place would be lost.
		write(isLent ? ENTER : HIDE_CURSOR);
		isLent = false;
	};
	const onSignal = (signal: NodeJS.Signals) => {
		leave();
		for (const name of SIGNALS) proc.off(name, onSignal);
		proc.kill(proc.pid, signal);
	};
	const onFault = (fault: unknown) => {
		leave();
		try {
			writeSync(
				2,
				`tumen stopped because of a fault of its own. Please report it with what stands below.\n${fault instanceof Error ? fault.stack : String(fault)}\n`,
			);
		} catch {
			// As above.
		}
		proc.exit(1);
	};
	for (const name of SIGNALS) proc.on(name, onSignal);
	proc.on('uncaughtException', onFault);
	proc.on('unhandledRejection', onFault);
	proc.on('exit', leave);
	proc.stdin.setRawMode(true);
	write(ENTER);
	const guard: Guard = {leave, lend, takeAgain, beforeLeave: () => {}};
	return guard;
};
