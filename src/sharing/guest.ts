import {createConnection} from 'node:net';
import type {Action} from '../state/action.ts';
import {lineReader} from './lines.ts';
import {hostMessage, type Role, type StepMessage, VERSION} from './message.ts';

/** Somebody who watches what is presented. */
export type Guest = {
	/** Asks the presenter for something; only the presenter's own view is obeyed. */
	readonly ask: (action: Action) => void;
	readonly leave: () => void;
	/** What is on the wall now. */
	onStep: (message: StepMessage) => void;
	/** It is over: told by the presenter, or because the presenter is gone. */
	onEnd: (why: 'ended' | 'gone') => void;
	/** Something came in that is no message: ignored. */
	onRefused: (why: 'no message' | 'another version') => void;
};

/** A step with its chart, its sources and a detail is long; more than this nobody sends. */
const LONGEST = 1_000_000;

/**
 * Connects to whoever presents.
 * @returns undefined when nobody does
 */
export const watch = (path: string, role: Role): Promise<Guest | undefined> =>
	new Promise(resolve => {
		const socket = createConnection(path);
		let isOver = false;
		const over = (why: 'ended' | 'gone') => {
			if (isOver) return;
			isOver = true;
			guest.onEnd(why);
		};
		const guest: Guest = {
			ask: action => socket.write(`${JSON.stringify({v: VERSION, type: 'key', action})}\n`),
			leave: () => {
				isOver = true;
				socket.destroy();
			},
			onStep: () => {},
			onEnd: () => {},
			onRefused: () => {},
		};
		socket.on('connect', () => {
			socket.write(`${JSON.stringify({v: VERSION, type: 'hello', role})}\n`);
			resolve(guest);
		});
		socket.on(
			'data',
			lineReader(LONGEST, text => {
				const said = hostMessage(text);
				if ('refused' in said) guest.onRefused(said.refused);
				else if (said.type === 'end') over('ended');
				else guest.onStep(said);
			}),
		);
		socket.on('error', () => resolve(undefined));
		socket.on('close', () => over('gone'));
	});
