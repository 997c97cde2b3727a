import {expect, it} from 'vitest';
import {themeOf} from '../../src/cli/terminal.ts';
import {UserError} from '../../src/errors.ts';

it.each([
	['auto', {}],
	['dark', {COLORFGBG: '15;0'}],
	['light', {COLORFGBG: '0;15'}],
	['light', {COLORFGBG: '0;default;7'}],
	['dark', {COLORFGBG: '7;8'}],
	['auto', {COLORFGBG: 'default;default'}],
	['auto', {COLORFGBG: '15;231'}],
	['contrast', {TUMEN_THEME: 'contrast', COLORFGBG: '0;15'}],
	['light', {TUMEN_THEME: '', COLORFGBG: '0;15'}],
] as const)('the theme is %s for %j', (theme, env) => {
	expect(themeOf(env)).toBe(theme);
});

it('a theme that is none is told to whoever set it', () => {
	expect(() => themeOf({TUMEN_THEME: 'pink'})).toThrow(UserError);
});
