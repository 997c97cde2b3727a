import {keyNames} from './key-names.ts';

// Keys about whose bytes there is no doubt, named without Ink, which takes as long to load as everything before it. All that terminals
// send otherwise, by modifiers, old forms and new protocols, is left to Ink's reading of it; a test holds the two against each other.

const NAMES: Readonly<Record<string, string>> = {
	'\u001B[A': 'up',
	'\u001B[B': 'down',
	'\u001B[C': 'right',
	'\u001B[D': 'left',
	'\u001BOA': 'up',
	'\u001BOB': 'down',
	'\u001BOC': 'right',
	'\u001BOD': 'left',
	'\u001B[H': 'home',
	'\u001B[F': 'end',
	'\u001B[5~': 'pageup',
	'\u001B[6~': 'pagedown',
	'\u001B[Z': 'shift+tab',
	'\u001B': 'escape',
	'\r': 'enter',
	'\t': 'tab',
	'\u007F': 'backspace',
};

/** Printable characters, which are what they are. */
const PRINTED = /^[^\p{Cc}[\]]+$/u;

const NO_KEY = {} as Parameters<typeof keyNames>[1];

/** Names of the keys that a whole input stands for; `undefined` where Ink is to say. */
export const plainNames = (bytes: string): readonly string[] | undefined => {
	const name = NAMES[bytes];
	if (name !== undefined) return [name];
	return PRINTED.test(bytes) ? keyNames(bytes, NO_KEY) : undefined;
};
