import {symlinkSync} from 'node:fs';
import {join} from 'node:path';
import {afterEach, describe, expect, it} from 'vitest';
import {readCommand} from '../../src/cli/command.ts';
import {settingsPlace} from '../../src/cli/settings/file.ts';
import {obey, settingsOf} from '../../src/cli/settings/index.ts';
import {actionFor, putInForce} from '../../src/keys/in-force.ts';
import {folderOf} from '../support/folder.ts';

afterEach(() => putInForce());

/** The surroundings of a person with this file of settings. */
const withFile = (text: string, env: NodeJS.ProcessEnv = {}) => {
	const folder = folderOf({'tumen/config.json': text});
	return {env: {XDG_CONFIG_HOME: folder, ...env}, stdout: {isTTY: true} as NodeJS.Process['stdout'], folder};
};
const defaultsOf = async (text: string, env: NodeJS.ProcessEnv = {}) => (await settingsOf(withFile(text, env))).defaults;
const refusal = async (text: string): Promise<string> => {
	const {env, stdout} = withFile(text);
	try {
		obey(await settingsOf({env, stdout}));
		return '';
	} catch (error) {
		return (error as Error).message.replace(env['XDG_CONFIG_HOME'] ?? '', '~');
	}
};

describe('the file of settings', () => {
	it.each([
		[{HOME: '/h'}, '/h/.config/tumen/config.json'],
		[{HOME: '/h', XDG_CONFIG_HOME: '/x'}, '/x/tumen/config.json'],
		[{HOME: '/h', XDG_CONFIG_HOME: 'relative'}, '/h/.config/tumen/config.json'],
		[{HOME: '/h', TUMEN_CONFIG: 'mine.json'}, 'mine.json'],
		[{HOME: '/h', TUMEN_CONFIG: ''}, undefined],
		[{}, undefined],
	])('of %j is %s', (env, place) => {
		expect(settingsPlace(env)).toBe(place);
	});

	it('may be missing', async () => {
		const {defaults, problems} = await settingsOf({env: {XDG_CONFIG_HOME: folderOf({})}, stdout: {} as NodeJS.Process['stdout']});
		expect([defaults, problems]).toEqual([{}, []]);
	});

	it('must be there when TUMEN_CONFIG names it', async () => {
		const path = join(folderOf({}), 'mine.json');
		const {problems, ...settings} = await settingsOf({env: {TUMEN_CONFIG: path}, stdout: {} as NodeJS.Process['stdout']});
		expect(() => obey({problems, ...settings})).toThrow(
			`The settings in ${path} cannot be used.\nmine.json: does not exist. Write it, or mend its name.`,
		);
	});

	it('is refused, and no fault of the program, when it is a loop of links', async () => {
		const folder = folderOf({'tumen/other.json': '{}'});
		symlinkSync('config.json', join(folder, 'tumen/config.json'));
		const settings = await settingsOf({env: {XDG_CONFIG_HOME: folder}, stdout: {} as NodeJS.Process['stdout']});
		expect(() => obey(settings)).toThrow('config.json: is a loop of links. Put the file itself there.');
	});

	it('stands for flags that are not given, and variables come before it', async () => {
		const text = '{"theme": "dark", "width": 60, "ascii": true, "sources": "base", "links": "never"}';
		const defaults = await defaultsOf(text, {TUMEN_WIDTH: '70'});
		expect(defaults).toEqual({theme: 'dark', width: '70', ascii: true, sources: 'base', links: 'never'});
		expect(await readCommand(['trade', '--theme', 'light'], '1', defaults)).toMatchObject({theme: 'light', width: 70, ascii: true, sources: 'base'});
		expect(await readCommand(['--no-ascii'], '1', defaults)).toMatchObject({theme: 'dark', ascii: false});
		// What a verb does not take is not given to it.
		expect(await readCommand(['init', 'x'], '1', defaults)).toMatchObject({kind: 'init'});
	});

	it('means paths from where they are written', async () => {
		const {env, stdout, folder} = withFile('{"data": "../ties"}');
		expect((await settingsOf({env, stdout})).defaults).toEqual({data: join(folder, 'ties')});
		expect(await defaultsOf('{"data": "https://example.org/a.json"}')).toEqual({data: 'https://example.org/a.json'});
	});

	it('gives way to what the surroundings say of colours', async () => {
		expect(await defaultsOf('{"color": "always"}')).toEqual({color: 'always'});
		expect(await defaultsOf('{"color": "always"}', {NO_COLOR: '1'})).toEqual({});
		expect(await defaultsOf('{"color": "always"}', {NO_COLOR: '1', TUMEN_COLOR: 'always'})).toEqual({color: 'always'});
	});

	it('gives actions other keys', async () => {
		expect(await refusal('{"keys": {"zoom": "x"}}')).toBe('');
		expect(actionFor('x', 'browse')).toEqual({type: 'zoom'});
	});

	it.each([
		['a broken text', '{"theme": }', 'config.json:1:11: is not valid JSON: value expected. Mend the text at this place or just before it.'],
		[
			'a field twice',
			'{"theme": "dark", "theme": "light"}',
			'config.json:1:19: has the field "theme" twice in one object. Keep the one that is meant.',
		],
		['a list', '[]', 'config.json:1:1: is not an object. Write for example {"theme": "dark"}.'],
		['an unknown field', '{"them": "dark"}', 'config.json:1:10: them is no setting. Did you mean "theme"?'],
		['a wrong value', '{"theme": "pink"}', 'config.json:1:11: theme takes auto, dark, light, contrast, mono, not "pink". Mend it, or leave it out.'],
		['keys that are none', '{"keys": {"zoom": 5}}', 'config.json:1:19: keys.zoom is not a key or a list of keys. Write for example ["x", "Ctrl-K"].'],
		[
			'one key for two actions',
			'{\n\t"keys": {\n\t\t"zoom": ["s"]\n\t}\n}',
			'config.json:3:11: keys.zoom has "s", which would mean both order and zoom. Give one of the two another key.',
		],
	])('is refused with %s, by line and field', async (_, text, sentence) => {
		expect(await refusal(text)).toBe(`The settings in ~/tumen/config.json cannot be used.\n${sentence}`);
	});
});

describe('a variable', () => {
	it('that holds what it does not take is refused', async () => {
		const settings = await settingsOf({env: {TUMEN_SOURCES: 'some'}, stdout: {} as NodeJS.Process['stdout']});
		expect(() => obey(settings)).toThrow('TUMEN_SOURCES takes all or base, not "some".');
	});
});
