import {readFileSync} from 'node:fs';
import {join} from 'node:path';
import {describe, expect, it} from 'vitest';
import {root, run, tumen} from '../support/program.ts';

const {version} = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as {version: string};

describe('--help', () => {
	it.each(['--help', '-h'])('as %s prints how to use it and ends with 0', async argument => {
		const {stdout, stderr, code} = await run(tumen(argument));
		expect({stderr, code}).toEqual({stderr: '', code: 0});
		expect(stdout).toMatch(/^tumen \[pane\]/);
		for (const word of ['--data', '--format', '--color', '--ascii', '--width', 'Exit codes']) expect(stdout).toContain(word);
		expect(Math.max(...stdout.split('\n').map(line => line.length))).toBeLessThanOrEqual(80);
	});

	it('is what the build has written down, and what is made when it has not', async () => {
		expect((await run(tumen('--help'))).stdout).toBe((await run(tumen('--help', '--help'))).stdout);
	});

	it('speaks the same language whatever the locale', async () => {
		const {stdout} = await run(tumen('--help'), {env: {LANG: 'ru_RU.UTF-8', LC_ALL: 'ru_RU.UTF-8'}});
		expect(stdout).toBe((await run(tumen('--help'))).stdout);
		expect((await run(tumen('--help', '--help'), {env: {LANG: 'ru_RU.UTF-8', LC_ALL: 'ru_RU.UTF-8'}})).stdout).toBe(stdout);
	});
});

describe('--version', () => {
	it.each(['--version', '-V'])('as %s prints the version of the package and nothing else', async argument => {
		expect(await run(tumen(argument))).toEqual({stdout: `${version}\n`, stderr: '', code: 0, signal: null});
	});
});

describe('wrong usage', () => {
	it.each([
		[['--nonsense'], 'nonsense'],
		[['nowhere'], 'nowhere'],
		[['trade', 'projects'], 'projects'],
		[['--data'], 'data'],
		[['--format', 'pdf'], 'pdf'],
		[['--color', 'pink'], 'pink'],
		[['--as-of', 'never'], 'never'],
		[['--sources', 'some'], 'some'],
		[['check', 'here', 'there'], 'there'],
		[['--width', 'wide'], 'wide'],
		[['--width', '-1'], '-1'],
		[['--width', '2.5'], '2.5'],
	])('%j ends with 2 and a sentence that names %s', async (args, named) => {
		const {stdout, stderr, code} = await run(tumen(...args));
		expect({stdout, code}).toEqual({stdout: '', code: 2});
		const [sentence, hint, ...rest] = stderr.split('\n');
		expect(sentence).toMatch(/^tumen: [A-Z-].*\.$/);
		expect(sentence).toContain(named);
		expect(hint).toMatch(/\.$/);
		expect(rest).toEqual(['']);
	});
});
