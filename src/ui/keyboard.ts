import {isTyping} from '../state/state.ts';
import {hangUp} from './hang-up.ts';
import {createKeyStream, type KeyStream} from './key-stream.ts';
import {concernTheScreen, obey} from './obey.ts';
import {plainNames} from './plain-keys.ts';
import type {Showing} from './showing.ts';
import type {Guard} from './terminal-guard.ts';

/** How long nothing is pressed before what takes time is done, in milliseconds, and how long that is put off at most. */
const CALM = 40;
const PATIENCE = 1000;

export type Keys = KeyStream & {
	/**
	 * Resolves when Ink may be loaded, which takes as long as all before it: when nothing has been pressed for a moment, or when
	 * something was that needs more than the screen.
	 */
	readonly calm: Promise<void>;
};

/**
 * Obeys what is typed from the first screen on. Plain keys are obeyed at once, whether Ink is there or not; what asks for the
 * surroundings, which are known only then, waits for it, and so does what Ink alone can read.
 */
export const readKeys = (proc: NodeJS.Process, guard: Guard, shown: Showing): Keys => {
	const {stdin} = proc;
	let resolveCalm = () => {};
	const calm = new Promise<void>(resolve => {
		resolveCalm = resolve;
	});
	let isCalm = false;
	const relax = () => {
		isCalm = true;
		clearTimeout(settling);
		clearTimeout(limit);
		resolveCalm();
	};
	const settling = setTimeout(relax, CALM);
	const limit = setTimeout(relax, PATIENCE);
	const keys = createKeyStream(
		stdin,
		text => {
			// Where nothing can be typed, a paste is a slip of the hand.
			if (isTyping(shown.mode()) && text !== '') shown.dispatch({type: 'type', text});
		},
		(bytes, isInkThere) => {
			const names = plainNames(bytes);
			if (!names || (!isInkThere && !concernTheScreen(shown, names))) return false;
			obey(shown, names);
			if (!isCalm) settling.refresh();
			return true;
		},
	);
	keys.onWaiting = relax;
	// The input of a terminal ends, or fails, only when the terminal goes away.
	const onGone = () => {
		guard.leave();
		hangUp(proc);
	};
	stdin.on('end', onGone);
	stdin.on('error', onGone);
	return Object.assign(keys, {calm});
};
