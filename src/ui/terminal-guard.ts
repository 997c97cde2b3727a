import {writeSync} from 'node:fs';

// The one place that changes the terminal and puts it back. Written synchronously to the descriptor, as nothing
// asynchronous is sure to run when a process ends.

const ENTER = '\u001B[?1049h\u001B[?25l\u001B[H';
const LEAVE = '\u001B[?2026l\u001B[m\u001B[?25h\u001B[?1049l';

const SIGNALS = ['SIGTERM', 'SIGHUP', 'SIGINT', 'SIGQUIT'] as const;

export type Guard = {
	/** Gives the terminal back; harmless when it has been given back already. */
	readonly leave: () => void;
	/** What is to end first: the drawing. Set when there is any. */
	beforeLeave: () => void;
};

/**
 * Takes the alternate screen and promises to give it back: on a signal (which then ends the process as it would have),
 * on an exception or rejection that nobody caught (whose message then stands on the normal screen), and at exit.
 */
export const enterTerminal = (proc: NodeJS.Process): Guard => {
	let isIn = true;
	const write = (text: string) => {
		try {
			writeSync(1, text);
		} catch {
			// The terminal may be gone; there is nothing left to restore then.
		}
	};
	const leave = () => {
		if (!isIn) return;
		isIn = false;
		try {
			guard.beforeLeave();
		} finally {
			if (proc.stdin.isTTY) {
				try {
					proc.stdin.setRawMode(false);
				} catch {
					// As above.
				}
			}
			write(LEAVE);
		}
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
	const guard: Guard = {leave, beforeLeave: () => {}};
	return guard;
};
