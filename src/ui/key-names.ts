import type {Key} from 'ink';

const NAMED: readonly (readonly [keyof Key, string])[] = [
	['upArrow', 'up'],
	['downArrow', 'down'],
	['leftArrow', 'left'],
	['rightArrow', 'right'],
	['pageUp', 'pageup'],
	['pageDown', 'pagedown'],
	['home', 'home'],
	['end', 'end'],
	['return', 'enter'],
	['escape', 'escape'],
	// Ink 6.8 reports Backspace (0x7f) and Delete alike as `delete`.
	['backspace', 'backspace'],
	['delete', 'backspace'],
];

/** Answers to queries, mouse and focus reports: input that no finger typed. Ink strips the leading escape. */
const REPORT = /^(?:\[(?:<|I$|O$|\?)|\]\d)/;

/**
 * Ink's (input, key) as names of keys, in order: `['j']`, `['ctrl+c']`, `['shift+tab']`.
 * Ink hands several quick presses over as one input, so a run of characters is a run of keys.
 */
export const keyNames = (input: string, key: Key): string[] => {
	if (key.tab) return [key.shift ? 'shift+tab' : 'tab'];
	for (const [flag, name] of NAMED) if (key[flag]) return [name];
	if (key.ctrl) return input === '' ? [] : [`ctrl+${input}`];
	if (key.meta || REPORT.test(input)) return [];
	return Array.from(input).flatMap(char => {
		if (char === ' ') return ['space'];
		if (char === '\r' || char === '\n') return ['enter'];
		if (char === '\t') return ['tab'];
		if (char === '\u007F') return ['backspace'];
		if (char === '\u0003') return ['ctrl+c'];
		// What else is held down with Ctrl: its letter, in the lowest bits.
		if (char >= '\u0001' && char <= '\u001A') return [`ctrl+${String.fromCharCode(char.charCodeAt(0) | 0x60)}`];
		return char < ' ' ? [] : [char];
	});
};
