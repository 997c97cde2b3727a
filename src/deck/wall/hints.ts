import {keyFor, keyLabel} from '../../keys/hints.ts';
import {keysInForce} from '../../keys/in-force.ts';

// What a wall says at its foot to who does not know it. The words and keys are those of the table.

/** Keys that nobody can do without, by their words in the table. */
const NEEDED = ['on', 'back', 'help'];

const named = (words: readonly string[]): string =>
	words
		.flatMap(word => keysInForce().find(({modes, hint}) => modes.includes('presenting') && hint === word) ?? [])
		.map(({keys, hint}) => `${keyLabel(keys[0])} ${hint}`)
		.join('  ');

/** The keys one after the other that lead to the panes and back to a wall with the data as they are then: "Esc, P". */
export const thawKeys = (): string => {
	const there = keysInForce().find(({action}) => action.type === 'ask' && action.what === 'present');
	return [keyFor('back', 'presenting'), there && keyLabel(there.keys[0])].join(', ');
};

/** What stands behind the date and what follows it, the fullest first. */
export const hints = (): readonly (readonly [date: string, keys: string])[] => {
	const keys = named(NEEDED);
	return [
		[`, frozen: changed data show after ${thawKeys()}`, keys],
		[`, frozen till ${thawKeys()}`, keys],
		[', frozen', keys],
		['', keys],
		['', named(['help'])],
	];
};
