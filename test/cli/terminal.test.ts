import {describe, expect, it} from 'vitest';
import {isInteractive, isUtf8, mayDrawWide, type Surroundings, textWidth, wantsColour, wantsReader} from '../../src/cli/terminal.ts';

const TTY = {isTTY: true, columns: 80, rows: 24};
const around = (
	env: Surroundings['env'] = {TERM: 'xterm'},
	stdout: Surroundings['stdout'] = TTY,
	stdin: Surroundings['stdin'] = {isTTY: true},
): Surroundings => ({
	env,
	stdout,
	stdin,
});

describe('isInteractive', () => {
	it.each<readonly [string, boolean, Surroundings]>([
		['a terminal on both sides', true, around()],
		['no TERM at all', true, around({})],
		['CI empty', true, around({CI: ''})],
		['CI=0', true, around({CI: '0'})],
		['CI=false', true, around({CI: 'false'})],
		['CI=1', false, around({CI: '1'})],
		['CI=true', false, around({CI: 'true'})],
		['TERM=dumb', false, around({TERM: 'dumb'})],
		['stdout into a pipe', false, around({}, {})],
		['stdin from a pipe', false, around({}, TTY, {})],
		['a terminal of no size', false, around({}, {isTTY: true, columns: 0, rows: 0})],
		['a terminal of unknown size', false, around({}, {isTTY: true})],
	])('%s: %s', (_, expected, surroundings) => {
		expect(isInteractive(surroundings)).toBe(expected);
	});
});

describe('wantsColour', () => {
	it.each<readonly [string, boolean, Surroundings, 'auto' | 'always' | 'never']>([
		['a terminal', true, around(), 'auto'],
		['a pipe', false, around({}, {}), 'auto'],
		['TERM=dumb', false, around({TERM: 'dumb'}), 'auto'],
		['NO_COLOR=1', false, around({NO_COLOR: '1'}), 'auto'],
		['NO_COLOR=0, which is set all the same', false, around({NO_COLOR: '0'}), 'auto'],
		['NO_COLOR empty, which is not set', true, around({NO_COLOR: ''}), 'auto'],
		['FORCE_COLOR=1 in a pipe', true, around({FORCE_COLOR: '1'}, {}), 'auto'],
		['FORCE_COLOR=0 on a terminal', false, around({FORCE_COLOR: '0'}), 'auto'],
		['FORCE_COLOR against NO_COLOR', true, around({FORCE_COLOR: '1', NO_COLOR: '1'}), 'auto'],
		['--color never against FORCE_COLOR', false, around({FORCE_COLOR: '1'}), 'never'],
		['--color always against NO_COLOR in a pipe', true, around({NO_COLOR: '1'}, {}), 'always'],
	])('%s: %s', (_, expected, surroundings, choice) => {
		expect(wantsColour(surroundings, choice)).toBe(expected);
	});
});

describe('isUtf8', () => {
	it.each<readonly [boolean, Surroundings['env']]>([
		[true, {LANG: 'en_GB.UTF-8'}],
		[true, {LANG: 'C.utf8'}],
		[true, {LC_CTYPE: 'UTF-8'}],
		[true, {LC_ALL: 'ru_RU.UTF-8', LANG: 'C'}],
		[true, {LC_ALL: '', LC_CTYPE: '', LANG: 'ko_KR.UTF-8'}],
		[false, {LC_ALL: 'C', LANG: 'en_GB.UTF-8'}],
		[false, {LC_CTYPE: 'POSIX', LANG: 'en_GB.UTF-8'}],
		[false, {LANG: 'ru_RU.KOI8-R'}],
		[false, {LANG: 'C'}],
		[false, {LANG: ''}],
		[false, {}],
	])('%s for %j', (expected, env) => {
		expect(isUtf8(env)).toBe(expected);
	});
});

describe('textWidth', () => {
	it.each<readonly [string, number, Surroundings['stdout'], number | undefined]>([
		['what is asked for', 60, TTY, 60],
		['what is asked for, however wide', 400, {}, 400],
		['no less than 20', 20, TTY, 5],
		['0 as nothing asked', 80, TTY, 0],
		['the terminal', 100, {isTTY: true, columns: 100, rows: 24}, undefined],
		['a wide terminal, but not too wide to read', 120, {isTTY: true, columns: 300, rows: 24}, undefined],
		['a narrow terminal, but 20 at least', 20, {isTTY: true, columns: 10, rows: 24}, undefined],
		['a terminal that knows no size', 80, {isTTY: true, columns: 0, rows: 0}, undefined],
		['a pipe', 80, {}, undefined],
		['a pipe that says a width', 80, {columns: 300}, undefined],
	])('takes %s: %d', (_, expected, stdout, asked) => {
		expect(textWidth(around({}, stdout), asked)).toBe(expected);
	});
});

describe('wantsReader', () => {
	it.each<readonly [string, boolean, boolean | undefined, Surroundings]>([
		['nobody asks', false, undefined, around()],
		['the flag', true, true, around()],
		['TUMEN_SCREEN_READER=1', true, undefined, around({TUMEN_SCREEN_READER: '1'})],
		['TUMEN_SCREEN_READER=0', false, undefined, around({TUMEN_SCREEN_READER: '0'})],
		['the flag says no', false, false, around({TUMEN_SCREEN_READER: '1'})],
		['TERM=dumb, which has no codes to miss', true, true, around({TERM: 'dumb'})],
		['pipes on both sides and the flag', true, true, around({}, {}, {})],
		['pipes on both sides and the variable', false, undefined, around({TUMEN_SCREEN_READER: '1'}, {}, {})],
		['into a pager', false, true, around({}, {})],
	])('%s: %s', (_, expected, flag, where) => {
		expect(wantsReader(where, flag)).toBe(expected);
	});
});

describe('mayDrawWide', () => {
	it.each<readonly [string, boolean, Surroundings['env']]>([
		['Japanese', true, {LANG: 'ja_JP.UTF-8'}],
		['Korean', true, {LANG: 'ko_KR.UTF-8'}],
		['Chinese', true, {LC_CTYPE: 'zh_TW.UTF-8', LANG: 'en_GB.UTF-8'}],
		['English over Korean', false, {LC_ALL: 'en_GB.UTF-8', LANG: 'ko_KR.UTF-8'}],
		['Russian', false, {LANG: 'ru_RU.UTF-8'}],
		['Kongo, which only begins alike', false, {LANG: 'kon_CD.UTF-8'}],
		['none', false, {}],
	])('%s: %s', (_, expected, env) => {
		expect(mayDrawWide(env)).toBe(expected);
	});
});
