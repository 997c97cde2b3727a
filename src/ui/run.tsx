import {render} from 'ink';
import type {Desk} from '../screen/desk.ts';
import type {State} from '../state/state.ts';
import {App} from './App.tsx';
import {answering} from './asking.ts';
import type {FirstScreen} from './first-screen.ts';
import {hangUp} from './hang-up.ts';
import type {Guard} from './terminal-guard.ts';

export type RunOptions = {
	/** The command line that leads to what is shown. */
	readonly commandLine: (desk: Desk, state: State) => string;
	/** Called when keys are obeyed. */
	readonly onReady: () => void;
};

/**
 * Takes over from the first screen and shows the dashboard until it is left. Resolves when the terminal has been given back; rejects
 * on a fault in drawing.
 */
export const runDashboard = async (proc: NodeJS.Process, guard: Guard, first: FirstScreen, {commandLine, onReady}: RunOptions): Promise<void> => {
	const {frames, store, painter} = first;
	const tty = proc.stdout;
	let fault: unknown;
	let unmount = () => {};
	guard.beforeLeave = () => {
		frames.close();
		unmount();
	};
	first.handOver();
	const app = render(
		<App
			onError={error => {
				fault = error;
				unmount();
			}}
			painter={painter}
			store={store}
		/>,
		{stdout: frames.stream, stdin: proc.stdin, debug: true, exitOnCtrlC: false, patchConsole: false, isScreenReaderEnabled: false},
	);
	unmount = () => app.unmount();
	store.onLeave = unmount;
	store.onAsk = answering({
		env: proc.env,
		platform: proc.platform,
		write: bytes => void tty.write(bytes),
		columns: () => tty.columns,
		suspend: first.suspend,
		tell: store.tell,
		commandLine,
	});
	// The input of a terminal ends, or fails, only when the terminal goes away.
	const onGone = () => {
		guard.leave();
		hangUp(proc);
	};
	proc.stdin.on('end', onGone);
	proc.stdin.on('error', onGone);
	// Ink listens to keys from its first effects on.
	setImmediate(onReady);
	try {
		await app.waitUntilExit();
	} finally {
		first.stop();
		guard.leave();
	}
	if (fault !== undefined) throw fault;
};
