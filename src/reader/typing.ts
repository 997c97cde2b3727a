import {clean} from '../text/clean.ts';
import type {Place} from './reading.ts';

/** What a read of raw keys comes to: what is now kept, what to echo, and what was said with it, if anything was. */
export type Typed = {readonly kept: string; readonly echo: string; readonly said: string | undefined};

/** Keys of a terminal that say something by themselves. */
const KEYS: Readonly<Record<string, string>> = {
	'\u001B[A': '-',
	'\u001BOA': '-',
	'\u001B[B': '',
	'\u001BOB': '',
	'\u001B[C': 'd',
	'\u001BOC': 'd',
	'\u001B[D': '0',
	'\u001BOD': '0',
	'\u001B': '0',
	'\u0003': 'q',
	'\u0004': 'q',
};

/** Characters of what can be said. */
const MOST = 200;

/** Letters that say something at once where nothing was typed before them. */
const AT_ONCE = ['q', '?', '-', 'a', 'd', 't', '[', ']', '0'];

/** One key. Digits wait for Enter where a number may have several; what is typed is echoed, and nothing is ever taken back on the screen. */
export const typeKey = (kept: string, key: string, place: Place): Typed => {
	const direct = KEYS[key];
	if (direct !== undefined) return {kept: '', echo: '\n', said: direct};
	if (key === '\r' || key === '\n') return {kept: '', echo: '\n', said: kept};
	if (key === '\u007F' || key === '\b') {
		if (kept === '') return {kept, echo: '', said: undefined};
		const rest = kept.slice(0, -1);
		// What stands there stays: the typing begins again on a line of its own.
		return {kept: rest, echo: `\n> ${rest}`, said: undefined};
	}
	// A report of the terminal, or a key that means nothing here.
	if (key.length > 1 && key.startsWith('\u001B')) return {kept, echo: '', said: undefined};
	const letter = clean(key);
	if (letter === '' || letter < ' ') return {kept, echo: '', said: undefined};
	const isAtOnce = kept === '' && place !== 'date' && (AT_ONCE.includes(letter) || (place === 'menu' && /^\d$/.test(letter)));
	if (isAtOnce) return {kept: '', echo: `${letter}\n`, said: letter};
	// What was pasted by mistake is not read out.
	if (kept.length >= MOST) return {kept, echo: '', said: undefined};
	return {kept: kept + letter, echo: letter, said: undefined};
};

/** A read of a terminal as keys: escape sequences whole, all else character by character. */
export const keysIn = (read: string): string[] =>
	// biome-ignore lint/suspicious/noControlCharactersInRegex: escape sequences are what is read
	read.match(/\u001B(?:\[[0-9;?<]*[ -/]*[@-~]|O[A-Z]|\][^\u0007]*\u0007?)|[\s\S]/gu) ?? [];
