import fc from 'fast-check';
import {describe, expect, it} from 'vitest';
import {openable, openerFor} from '../../src/ui/browser.ts';

describe('an address', () => {
	it.each([
		['https://tass.com/economy/1804561', 'https://tass.com/economy/1804561'],
		['http://koreabizwire.com/tag?a=1&b=2#c', 'http://koreabizwire.com/tag?a=1&b=2#c'],
		['https://пример.рф/а', 'https://xn--e1afmkfd.xn--p1ai/%D0%B0'],
		['HTTPS://TASS.com/', 'https://tass.com/'],
	])('%s is opened as %s', (address, opened) => {
		expect(openable(address)).toBe(opened);
	});

	it.each([
		'javascript:alert(1)',
		'file:///etc/passwd',
		'ftp://example.org/a',
		'--version',
		'-a https://example.org',
		'https://',
		'https://user:word@example.org/',
		'https://example.org/a b',
		'https://example.org/\u001B]0;x\u0007',
		'https://example.org/\nx',
		`https://example.org/${'a'.repeat(3000)}`,
		'',
	])('%j is not opened', address => {
		expect(openable(address)).toBeUndefined();
	});

	it('is never handed over as anything but http or https in plain ASCII', () => {
		fc.assert(fc.property(fc.oneof(fc.webUrl(), fc.string()), text => /^https?:\/\/[\x21-\x7e]+$/.test(openable(text) ?? 'https://x')));
	});
});

describe('the program that opens it', () => {
	const SCREEN = {DISPLAY: ':0'};
	it.each<readonly [string, Record<string, string>, NodeJS.Platform, string | undefined]>([
		['on a Mac', {}, 'darwin', 'open'],
		['on Linux with X', SCREEN, 'linux', 'xdg-open'],
		['on Linux with Wayland', {WAYLAND_DISPLAY: 'wayland-0'}, 'linux', 'xdg-open'],
		['without a screen', {}, 'linux', undefined],
		['with an empty DISPLAY', {DISPLAY: ''}, 'linux', undefined],
		['over SSH, even with X forwarded', {...SCREEN, SSH_CONNECTION: '1 2 3 4'}, 'linux', undefined],
		['over SSH to a Mac', {SSH_TTY: '/dev/ttys1'}, 'darwin', undefined],
		['on Windows', {}, 'win32', undefined],
	])('%s is the right one', (_, env, platform, program) => {
		expect(openerFor(env, platform)).toBe(program);
	});
});
