import {render} from 'ink';
import {App} from './App.tsx';
import type {FirstScreen} from './first-screen.ts';
import type {Guard} from './terminal-guard.ts';

/**
 * Takes over from the first screen and draws what is shown until it is left. Resolves when the terminal has been given back;
 * rejects on a fault in drawing.
 * @param begin is called once keys can come, with what ends it
 * @param onRead told whenever something was typed
 */
export const draw = async (
	guard: Guard,
	first: FirstScreen,
	begin: (leave: () => void) => void,
	onReady: () => void,
	onRead?: () => void,
): Promise<void> => {
	const {frames, shown, painter, keys} = first;
	// What was pressed while Ink was being loaded is obeyed before it draws for the first time, which takes as long again.
	await new Promise(setImmediate);
	let fault: unknown;
	let unmount = () => {};
	const {beforeLeave} = guard;
	guard.beforeLeave = () => {
		beforeLeave();
		unmount();
	};
	first.handOver();
	if (onRead) keys.onRead = onRead;
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
	// Asked for first, as Ink tells nobody of an end that came before.
	const ended = app.waitUntilExit();
	unmount = () => app.unmount();
	// What failed may have done so in the first drawing, when there was nothing to end yet.
	if (fault !== undefined) unmount();
	begin(() => unmount());
	// Ink listens to keys from its first effects on.
	setImmediate(onReady);
	try {
		await ended;
	} finally {
		first.stop();
		keys.stop();
		guard.leave();
	}
	if (fault !== undefined) throw fault;
};
