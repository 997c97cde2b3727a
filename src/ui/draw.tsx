import {render} from 'ink';
import {isTyping} from '../state/state.ts';
import {App} from './App.tsx';
import type {FirstScreen} from './first-screen.ts';
import {hangUp} from './hang-up.ts';
import {createKeyStream} from './key-stream.ts';
import type {Guard} from './terminal-guard.ts';

/**
 * Takes over from the first screen and draws what is shown until it is left. Resolves when the terminal has been given back;
 * rejects on a fault in drawing.
 * @param begin is called once keys can come, with what ends it
 * @param onRead told whenever something was typed
 */
export const draw = async (
	proc: NodeJS.Process,
	guard: Guard,
	first: FirstScreen,
	begin: (leave: () => void) => void,
	onReady: () => void,
	onRead?: () => void,
): Promise<void> => {
	const {frames, shown, painter} = first;
	let fault: unknown;
	let unmount = () => {};
	const {beforeLeave} = guard;
	guard.beforeLeave = () => {
		beforeLeave();
		unmount();
	};
	first.handOver();
	const keys = createKeyStream(
		proc.stdin,
		text => {
			// Where nothing can be typed, a paste is a slip of the hand.
			if (isTyping(shown.mode()) && text !== '') shown.dispatch({type: 'type', text});
		},
		onRead,
	);
	const app = render(
		<App
			onError={error => {
				fault = error;
				unmount();
			}}
			painter={painter}
			store={shown}
		/>,
		{stdout: frames.stream, stdin: keys.stream, debug: true, exitOnCtrlC: false, patchConsole: false, isScreenReaderEnabled: false},
	);
	unmount = () => app.unmount();
	begin(() => unmount());
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
		keys.stop();
		guard.leave();
	}
	if (fault !== undefined) throw fault;
};
