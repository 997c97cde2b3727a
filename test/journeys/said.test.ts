import {cpSync, existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync} from 'node:fs';
import {join} from 'node:path';
import {describe, expect, it} from 'vitest';
// @ts-expect-error a part of the launcher, which has no types
import {VARIABLES} from '../../bin/said.cjs';
import {type Environment, node, preload, root, run, temporaryFolder, tumen} from '../support/program.ts';

// What a command printed is kept and said again, and never where anything else would be printed.

const kept = (cache: string) => (existsSync(join(cache, 'tumen')) ? readdirSync(join(cache, 'tumen')) : []).filter(name => name.startsWith('said-'));

const asked = async (words: readonly string[], env: Environment) => {
	const {stdout, code} = await run(tumen(...words), {env});
	expect(code).toBe(0);
	return stdout;
};

/** Puts something else where what was printed is kept, so that it shows when it is said again. */
const MARK = 'said again\n';
const mark = (cache: string) => {
	for (const name of kept(cache)) {
		const path = join(cache, 'tumen', name);
		const bytes = readFileSync(path).subarray(4);
		const whole = Buffer.concat([bytes.subarray(0, bytes.indexOf(10) + 1), Buffer.from(MARK)]);
		const length = Buffer.alloc(4);
		length.writeUInt32LE(whole.length);
		// As everything that is kept: its length, and twice.
		writeFileSync(path, Buffer.concat([length, whole, whole]));
	}
};

describe('what a command printed', () => {
	it.each([
		[['trade', '--format', 'json']],
		[['projects']],
		[['show', 'pobeda', '--format', 'markdown']],
		[['search', 'coal']],
		[['brief', '--format', 'text']],
	])('is said again, to the byte: %j', async words => {
		const XDG_CACHE_HOME = temporaryFolder();
		const first = await asked(words, {XDG_CACHE_HOME});
		expect(first).not.toBe('');
		expect(await asked(words, {XDG_CACHE_HOME})).toBe(first);
		mark(XDG_CACHE_HOME);
		expect(await asked(words, {XDG_CACHE_HOME})).toBe(MARK);
	});

	it('is made anew for other arguments, other surroundings and settings that were not there', async () => {
		const XDG_CACHE_HOME = temporaryFolder();
		const XDG_CONFIG_HOME = temporaryFolder();
		const env = {XDG_CACHE_HOME, XDG_CONFIG_HOME};
		await asked(['projects'], env);
		mark(XDG_CACHE_HOME);
		expect(await asked(['projects'], env)).toBe(MARK);
		expect(await asked(['projects', '--as-of', '2014'], env)).not.toBe(MARK);
		const ascii = await asked(['projects'], {...env, LANG: 'C'});
		expect(ascii).toMatch(/^[\n -~]+$/);
		expect(await asked(['projects'], {...env, FORCE_COLOR: '1'})).toContain('\u001B[');
		expect(await asked(['projects'], {...env, NODE_OPTIONS: '--no-warnings'})).not.toBe(MARK);
		mkdirSync(join(XDG_CONFIG_HOME, 'tumen'));
		writeFileSync(join(XDG_CONFIG_HOME, 'tumen/config.json'), '{"ascii": true}');
		expect(await asked(['projects'], env)).toBe(ascii);
	});

	it('is made anew when the data have changed', async () => {
		const folder = temporaryFolder();
		for (const part of ['bin', 'dist', 'data', 'package.json']) cpSync(join(root, part), join(folder, part), {recursive: true});
		const env = {XDG_CACHE_HOME: join(folder, 'cache')};
		const ask = () => run([node, join(folder, 'bin/tumen.cjs'), 'projects'], {env});
		await ask();
		mark(env.XDG_CACHE_HOME);
		expect((await ask()).stdout).toBe(MARK);
		const path = join(folder, 'data/russia-dprk/projects.json');
		writeFileSync(path, readFileSync(path, 'utf8').replace('"Pobeda"', '"Podeba"'));
		expect((await ask()).stdout).toContain('Podeba');
	});

	it.each([
		['into a file', ['projects', '-o', '/dev/null']],
		['of a dataset of one’s own', ['check', join(root, 'data/russia-dprk')]],
		['of the surroundings', ['doctor']],
		['in vain', ['projects', '--as-of', 'never']],
	])('is not kept: %s', async (_, words) => {
		const XDG_CACHE_HOME = temporaryFolder();
		await run(tumen(...words), {env: {XDG_CACHE_HOME}});
		expect(kept(XDG_CACHE_HOME)).toEqual([]);
	});

	it('does not pile up', async () => {
		const XDG_CACHE_HOME = temporaryFolder();
		for (let width = 60; width < 90; width++) await asked(['regions', '--width', String(width)], {XDG_CACHE_HOME});
		expect(kept(XDG_CACHE_HOME)).toHaveLength(24);
	});
});

it('nothing that is printed depends on a variable that is not asked for', async () => {
	// Where something is kept, and what the launcher takes out, make no difference.
	const idle = /^(?:XDG_CACHE_HOME|DEV|NODE_\w+|HOME|WATCH_REPORT_DEPENDENCIES)$/;
	const looked = await Promise.all(
		[
			['trade', '--format', 'json'],
			['overview'],
			['pledges', '--format', 'html'],
			['show', 'pobeda'],
			['search', 'coal'],
			['cite', 'pobeda'],
			['brief'],
			['--format', 'svg'],
		].map(async words => {
			const {stderr, code} = await run(tumen(...words), {env: {NODE_OPTIONS: preload('variables.mjs'), XDG_CACHE_HOME: temporaryFolder()}});
			expect(code).toBe(0);
			return stderr.match(/(?<=^read ).*/gm) ?? [];
		}),
	);
	const names = [...new Set(looked.flat())];
	expect(names).toContain('LANG');
	expect(names.filter(name => !VARIABLES.test(name) && !idle.test(name))).toEqual([]);
});
