import {Buffer} from 'node:buffer';
import fc from 'fast-check';
import {describe, expect, it} from 'vitest';
import {clipboardBytes, clipboardHope, MOST_ENCODED} from '../../src/ui/clipboard.ts';

const ESC = '\u001B';
const BEL = '\u0007';
const XTERM = {TERM: 'xterm-256color'};
const base64 = (text: string) => Buffer.from(text, 'utf8').toString('base64');
/** What a terminal makes of a plain request. */
const arrived = (bytes: string | undefined) => {
	// biome-ignore lint/suspicious/noControlCharactersInRegex: escape codes are what is looked for
	const [, encoded] = /^\u001B\]52;c;([A-Za-z0-9+/=]*)(?:\u0007|\u001B\\)$/.exec(bytes ?? '') ?? [];
	return encoded === undefined ? undefined : Buffer.from(encoded, 'base64').toString('utf8');
};

describe('a request to the terminal’s clipboard', () => {
	it('brings any text over as it is', () => {
		fc.assert(
			fc.property(
				fc.string({unit: 'grapheme'}),
				text => arrived(clipboardBytes(text, XTERM)) === text.replace(/\p{Cc}/gu, char => (/[\t\n]/.test(char) ? char : '')),
			),
		);
		expect(arrived(clipboardBytes('Товарооборот – 112,7 млн', XTERM))).toBe('Товарооборот – 112,7 млн');
	});

	it('never carries a control character, which a shell might obey when it is pasted', () => {
		expect(arrived(clipboardBytes(`a${ESC}[201~\rrm x${BEL}\u0085b`, XTERM))).toBe('a[201~rm xb');
	});

	it('is refused from a length on that terminals do not take', () => {
		const most = Math.floor(MOST_ENCODED / 4) * 3;
		expect(arrived(clipboardBytes('x'.repeat(most), XTERM))).toBeDefined();
		expect(clipboardBytes('x'.repeat(most + 1), XTERM)).toBeUndefined();
	});

	it('goes to tmux itself and, wrapped with every escape doubled, through it', () => {
		const request = `${ESC}]52;c;${base64('coal')}${BEL}`;
		expect(clipboardBytes('coal', {...XTERM, TMUX: '/x,1,0'})).toBe(`${request}${ESC}Ptmux;${ESC}${request}${ESC}\\`);
	});

	it.each([
		['STY', {TERM: 'xterm', STY: '1.pts'}],
		['TERM', {TERM: 'screen-256color'}],
	])('goes through screen, known by %s, in pieces that it hands on whole', (_, env) => {
		const text = 'coal '.repeat(200);
		const bytes = clipboardBytes(text, env) ?? '';
		// biome-ignore lint/suspicious/noControlCharactersInRegex: escape codes are what is looked for
		const wrapped = [...bytes.matchAll(/\u001BP([\s\S]*?)\u001B\\/g)].map(match => match[1] ?? '');
		expect(wrapped.map(piece => `${ESC}P${piece}${ESC}\\`).join('')).toBe(bytes);
		expect(Math.max(...wrapped.map(piece => piece.length))).toBeLessThanOrEqual(76);
		expect(arrived(wrapped.join(''))).toBe(text);
	});

	it('is for tmux where screen’s name is that of a terminal inside tmux', () => {
		expect(clipboardBytes('coal', {TERM: 'screen-256color', TMUX: '/x,1,0'})).toContain(`${ESC}Ptmux;`);
	});
});

describe('hope', () => {
	it.each<readonly [string, Record<string, string>]>([
		['likely', {TERM: 'xterm-256color'}],
		['likely', {TERM: 'xterm-kitty'}],
		['likely', {TERM: 'tmux-256color', TMUX: '/x,1,0', VTE_VERSION: '6800'}],
		['doubtful', {TERM: 'xterm-256color', VTE_VERSION: '6800'}],
		['doubtful', {TERM: 'xterm-256color', TERM_PROGRAM: 'Apple_Terminal'}],
		['none', {TERM: 'linux'}],
		['none', {TERM: 'vt220'}],
		['none', {TERM: 'dumb'}],
		['none', {}],
	])('is %s for %j', (hope, env) => {
		expect(clipboardHope(env)).toBe(hope);
	});
});
