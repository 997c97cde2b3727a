import type {Guard} from './terminal-guard.ts';

/** What is drawn while the terminal is somebody else's, and after. */
export type Drawing = {
	/** Ends drawing for now. */
	readonly pause: () => void;
	/** Draws everything anew, at the size that the terminal has by then. */
	readonly redraw: () => void;
};

/** How long a stop may take to come, in milliseconds. */
const PATIENCE = 200;

/**
 * Being put into the background and brought back, by Ctrl-Z or by a signal from elsewhere (`kill -TSTP`). Also brings the
 * screen back after a stop that no process can see coming (`kill -STOP`).
 */
export const suspendable = (proc: NodeJS.Process, guard: Guard, drawing: Drawing): {suspend: () => void; stop: () => void} => {
	let waiting: NodeJS.Timeout | undefined;
	const resume = () => {
		clearTimeout(waiting);
		waiting = undefined;
		guard.takeAgain();
		drawing.redraw();
	};
	const onContinue = () => {
		proc.off('SIGTSTP', suspend);
		proc.on('SIGTSTP', suspend);
		resume();
	};
	const suspend = () => {
		if (waiting !== undefined) return;
		drawing.pause();
		guard.lend();
		// Without a listener the signal stops the process as it would any other.
		proc.off('SIGTSTP', suspend);
		// Where nobody could bring it back (no shell above, as in a terminal opened for it) the system ignores the signal:
		// then no continuing is ever told either, and the terminal is taken again after a moment.
		waiting = setTimeout(onContinue, PATIENCE);
		// To the whole group, as the terminal itself would: whoever started it (npx) is to stop with it.
		proc.kill(0, 'SIGTSTP');
	};
	proc.on('SIGCONT', onContinue);
	proc.on('SIGTSTP', suspend);
	return {
		suspend,
		stop: () => {
			clearTimeout(waiting);
			proc.off('SIGCONT', onContinue);
			proc.off('SIGTSTP', suspend);
		},
	};
};
