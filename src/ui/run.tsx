import {render} from 'ink';
import type {Desk} from '../screen/desk.ts';
import type {State} from '../state/state.ts';
import type {ThemeName} from '../state/theme-name.ts';
import {App, type Painter} from './App.tsx';
import {answering} from './asking.ts';
import {createFrameStream} from './frame-stream.ts';
import {hangUp} from './hang-up.ts';
import {createStore} from './store.ts';
import {suspendable} from './suspend.ts';
import type {Guard} from './terminal-guard.ts';

export type RunOptions = {
	readonly desk: Desk;
	readonly painter: Painter;
	/** The theme at first; absent where there are to be no colours. */
	readonly theme: ThemeName | undefined;
	readonly start: State;
	/** The command line that leads to what is shown. */
	readonly commandLine: (desk: Desk, state: State) => string;
};

/** Shows the dashboard until it is left. Resolves when the terminal has been given back; rejects on a fault in drawing. */
export const runDashboard = async (proc: NodeJS.Process, guard: Guard, {desk, painter, theme, start, commandLine}: RunOptions): Promise<void> => {
	const tty = proc.stdout;
	const frames = createFrameStream(tty);
	const size = () => ({columns: tty.columns, rows: tty.rows});
	const store = createStore(desk, {...start, theme}, size());
	let fault: unknown;
	let unmount = () => {};
	guard.beforeLeave = () => {
		frames.close();
		unmount();
	};
	// Before the first frame: whoever sees that may stop the process at once. The signal is emitted by hand, as none tells of
	// a size that changed while the process stood: Node measures, then onResize draws.
	const suspending = suspendable(proc, guard, {pause: frames.pause, redraw: () => void proc.emit('SIGWINCH', 'SIGWINCH')});
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
		suspend: () => suspending.suspend(),
		tell: store.tell,
		commandLine,
	});
	const onResize = () => {
		if (tty.columns === 0 || tty.rows === 0) return;
		frames.clear();
		// Ink lays out anew for the width that its stream tells.
		frames.stream.emit('resize');
		store.resize(size());
	};
	// Node tells of a new size only when it differs from the last one it saw. A window that was small for a moment has
	// lost its lines all the same, so the signal itself is listened to; Node's own listener has measured before.
	proc.on('SIGWINCH', onResize);
	// The window may have changed between the measuring and the listening.
	if (tty.columns !== store.screen().size.columns || tty.rows !== store.screen().size.rows) onResize();
	// The input of a terminal ends, or fails, only when the terminal goes away.
	const onGone = () => {
		guard.leave();
		hangUp(proc);
	};
	proc.stdin.on('end', onGone);
	proc.stdin.on('error', onGone);
	try {
		await app.waitUntilExit();
	} finally {
		proc.off('SIGWINCH', onResize);
		suspending.stop();
		guard.leave();
	}
	if (fault !== undefined) throw fault;
};
