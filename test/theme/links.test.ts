import {describe, expect, it} from 'vitest';
import {knowsLinks, linked} from '../../src/theme/links.ts';
import {paintFor} from '../../src/theme/theme.ts';
import {createCanvas} from '../../src/ui/painter.ts';
import {lineText} from '../../src/view/block.ts';
import {wrapLine} from '../../src/view/line.ts';

const ADDRESS = 'https://example.org/a/very/long/address?with=much&more=text';
// biome-ignore lint/suspicious/noControlCharactersInRegex: escape codes are what is looked for
const LINK = /\u001B\]8;id=(\w+);([^\u0007]*)\u0007([^\u001B]*)\u001B\]8;;\u0007/g;

describe('a terminal', () => {
	it.each<readonly [boolean, Record<string, string>]>([
		[true, {TERM: 'xterm-256color', VTE_VERSION: '6800'}],
		[true, {TERM: 'xterm-256color', TERM_PROGRAM: 'iTerm.app'}],
		[true, {TERM: 'xterm-256color', TERM_PROGRAM: 'vscode'}],
		[true, {TERM: 'xterm-kitty'}],
		[true, {TERM: 'foot'}],
		[true, {TERM: 'xterm-256color', WT_SESSION: 'x'}],
		[true, {TERM: 'tmux-256color', TMUX: '/x,1,0', TERM_PROGRAM: 'tmux', TERM_PROGRAM_VERSION: '3.4'}],
		[false, {TERM: 'tmux-256color', TMUX: '/x,1,0', TERM_PROGRAM: 'tmux', TERM_PROGRAM_VERSION: '3.3a', VTE_VERSION: '6800'}],
		[false, {TERM: 'tmux-256color', TMUX: '/x,1,0', VTE_VERSION: '6800'}],
		[false, {TERM: 'screen-256color', STY: '1.x', VTE_VERSION: '6800'}],
		[false, {TERM: 'xterm-256color', VTE_VERSION: '4205'}],
		[false, {TERM: 'xterm-256color'}],
		[false, {TERM: 'xterm-256color', TERM_PROGRAM: 'Apple_Terminal'}],
		[false, {TERM: 'linux'}],
		[false, {}],
	])('%s: %j', (expected, env) => {
		expect(knowsLinks(env)).toBe(expected);
	});
});

describe('a link', () => {
	const paint = paintFor({colour: true, ascii: false, links: true});

	it('that goes over several lines is one: each part has the whole address', () => {
		const lines = wrapLine(['See ', {text: ADDRESS, link: ADDRESS}, ' there'], 20);
		const found = lines.flatMap(line => [...paint(line).matchAll(LINK)]);
		expect(found.length).toBeGreaterThan(2);
		expect(found.map(match => match[3]).join('')).toBe(ADDRESS);
		expect(new Set(found.map(match => match[2]))).toEqual(new Set([ADDRESS]));
		expect(new Set(found.map(match => match[1])).size).toBe(1);
		expect(lines.map(lineText).join('')).toContain(ADDRESS);
	});

	it('is none where it is not wanted, and none that is not plain http or https', () => {
		expect(paintFor({colour: true, ascii: false})([{text: 'x', link: ADDRESS}])).toBe('x');
		for (const address of ['file:///etc/passwd', 'javascript:x', 'https://a.example/\u0007', 'https://a.example/ b'])
			expect(linked('x', address)).toBe('x');
	});

	it('does not count as cells when a line is replaced', () => {
		const before = paint([{text: 'short', link: ADDRESS}]);
		const canvas = createCanvas({columns: 40, rows: 1});
		canvas.repaint([before]);
		expect(canvas.repaint(['longer line'])).not.toContain('\u001B[K');
		expect(canvas.repaint([before])).toContain('\u001B[K');
	});
});
