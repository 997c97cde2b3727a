import {clean} from '../text/clean.ts';

// What a terminal sends, cut into keys. It comes in reads that end anywhere: in the middle of an escape sequence when a line
// is slow, or with a whole paste in it.

/** A key, or a run of letters pressed in one go; or a text that was pasted. */
export type Input = {readonly kind: 'keys'; readonly bytes: string} | {readonly kind: 'paste'; readonly text: string};

const ESCAPE = '\u001B';
const PASTE = '\u001B[200~';
const PASTE_END = '\u001B[201~';

/** Characters of a paste that are kept: more than anything here takes. */
const MOST_PASTED = 1000;

/** Characters of a sequence: what goes on longer is none. */
const MOST_SEQUENCE = 64;

/** From this many letters in one read on nobody has typed them: a paste, from a terminal that does not mark one. */
const MOST_TYPED = 1000;

/** A whole sequence at the beginning: CSI with its old form `ESC [ [ A`, SS3, or Escape and one character, which is Alt. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: escape sequences are what is read
const WHOLE = /^\u001B(?:\[\[?[0-?]*[ -/]*[@-~]|O[ -~]|[^[O\]PX^_\u001B])/u;

/** What may become one when more is read. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: escape sequences are what is read
const BEGUN = /^\u001B(?:\[\[?[0-?]*[ -/]*|O)?$/;

/** A string that a terminal answers with (OSC, DCS, SOS, PM, APC), up to its end or as far as it was read. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: escape sequences are what is read
const ANSWER = /^\u001B[\]PX^_][^\u0007\u001B]*(?:\u0007|\u001B\\)?/;
// biome-ignore lint/suspicious/noControlCharactersInRegex: escape sequences are what is read
const ENDED = /(?:\u0007|\u001B\\)$/;

export type KeyInput = {
	/** Takes a read. @returns what is complete by now */
	readonly take: (read: string) => Input[];
	/** Whether something was begun that may go on. */
	readonly isOpen: () => boolean;
	/** Whether that is a paste, whose end is announced. */
	readonly isPasting: () => boolean;
	/** Nothing more came for a while. @returns what that means: Escape was a key of its own, a paste is over */
	readonly settle: () => Input[];
};

/** Cuts input into keys and pastes, however it is cut into reads. */
export const createKeyInput = (): KeyInput => {
	let rest = '';
	/** What was pasted so far; absent outside a paste. */
	let pasted: string | undefined;
	/** Whether the last read was all letters and too many of them. */
	let isPouring = false;

	const endPaste = (): Input => {
		const text = clean(pasted ?? '').trim();
		pasted = undefined;
		return {kind: 'paste', text};
	};
	const keepPasted = (text: string) => {
		pasted = `${pasted ?? ''}${text}`.slice(0, MOST_PASTED);
	};
	/** One input from the beginning of what is left; absent when that is not complete. */
	const next = (): Input | 'nothing' | undefined => {
		if (pasted !== undefined) {
			const end = rest.indexOf(PASTE_END);
			if (end >= 0) {
				keepPasted(rest.slice(0, end));
				rest = rest.slice(end + PASTE_END.length);
				return endPaste();
			}
			// The end of the paste may itself be in two reads.
			const open = rest.lastIndexOf(ESCAPE);
			const kept = open >= 0 && rest.length - open < PASTE_END.length ? open : rest.length;
			keepPasted(rest.slice(0, kept));
			rest = rest.slice(kept);
			return undefined;
		}
		if (!rest.startsWith(ESCAPE)) {
			const end = rest.indexOf(ESCAPE);
			const bytes = end < 0 ? rest : rest.slice(0, end);
			rest = rest.slice(bytes.length);
			if (bytes.length <= MOST_TYPED && !isPouring) return {kind: 'keys', bytes};
			isPouring = true;
			return {kind: 'paste', text: clean(bytes.slice(0, MOST_PASTED)).trim()};
		}
		if (rest.startsWith(PASTE)) {
			rest = rest.slice(PASTE.length);
			pasted = '';
			return 'nothing';
		}
		const whole = WHOLE.exec(rest)?.[0];
		if (whole !== undefined) {
			rest = rest.slice(whole.length);
			return {kind: 'keys', bytes: whole};
		}
		const answer = ANSWER.exec(rest)?.[0];
		if (answer !== undefined) {
			// Of one that has no end yet only the beginning is kept, so that it does not grow.
			if (!ENDED.test(answer) && answer.length === rest.length) {
				rest = answer.slice(0, 2);
				return undefined;
			}
			rest = rest.slice(answer.length);
			return 'nothing';
		}
		if (BEGUN.test(rest) && rest.length < MOST_SEQUENCE) return undefined;
		// Escape pressed before something else that begins with it, or something that is no sequence.
		rest = rest.slice(1);
		return {kind: 'keys', bytes: ESCAPE};
	};
	const all = (): Input[] => {
		const inputs: Input[] = [];
		while (rest !== '') {
			const one = next();
			if (one === undefined) break;
			if (one !== 'nothing') inputs.push(one);
		}
		return inputs;
	};
	return {
		take: read => {
			rest += read;
			return all();
		},
		isOpen: () => rest !== '' || pasted !== undefined || isPouring,
		isPasting: () => pasted !== undefined,
		settle: () => {
			isPouring = false;
			if (pasted !== undefined) {
				keepPasted(rest);
				rest = '';
				return [endPaste()];
			}
			if (rest === '') return [];
			const begun = rest;
			rest = '';
			// Escape alone was pressed; what is left of a sequence is nothing that anybody pressed.
			return begun === ESCAPE ? [{kind: 'keys', bytes: ESCAPE}] : [];
		},
	};
};
