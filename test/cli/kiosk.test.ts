import {expect, it} from 'vitest';
import {idleOf, limitsOf, sealEnvironment} from '../../src/cli/kiosk.ts';

it('leaves of the environment what says how to draw, where that is plain words', () => {
	const env: NodeJS.ProcessEnv = {
		TERM: 'xterm-256color',
		LANG: 'C.UTF-8',
		LC_ALL: '$(reboot)',
		LC_CTYPE: 'ru_RU.UTF-8@x',
		LC_TIME: 'C',
		HOME: '/x',
		PATH: '/bin',
		DISPLAY: ':0',
		NODE_OPTIONS: '--inspect',
		TUMEN_THEME: 'dark',
		SSH_CONNECTION: '1 2 3 4',
	};
	sealEnvironment(env);
	expect(env).toEqual({TERM: 'xterm-256color', LANG: 'C.UTF-8', LC_CTYPE: 'ru_RU.UTF-8@x'});
	const odd: NodeJS.ProcessEnv = {TERM: 'x'.repeat(65), LANG: 'a\u001B[2J'};
	sealEnvironment(odd);
	expect(odd).toEqual({});
});

it('takes minutes from one to a day', () => {
	expect([idleOf(undefined), idleOf('1'), idleOf('1440')]).toEqual([undefined, 1, 1440]);
	for (const wrong of ['', '0', '1.5', '-1', '1441', 'soon', 'Infinity'])
		expect(() => idleOf(wrong)).toThrow('--idle takes a whole number of minutes');
});

it('limits a kiosk without being asked, and others when they are', () => {
	expect(limitsOf(true, undefined)).toEqual({minutes: 15, bytes: 400_000_000});
	expect(limitsOf(true, 5)?.minutes).toBe(5);
	expect(limitsOf(false, 5)).toEqual({minutes: 5});
	expect(limitsOf(false, undefined)).toBeUndefined();
});
