import {readdirSync, readFileSync, statSync} from 'node:fs';
import {join} from 'node:path';
import {describe, expect, it} from 'vitest';
import {pack} from '../support/npm.ts';
import {root, run, temporaryFolder} from '../support/program.ts';

const NEEDED = [
	'LICENSE',
	'README.md',
	'THIRD-PARTY-NOTICES.txt',
	'bin/code-cache.cjs',
	'bin/start.cjs',
	'bin/tumen.cjs',
	'dist/ink.cjs',
	'dist/kit.json',
	'dist/tumen.cjs',
	'dist/yoga.wasm',
	'package.json',
];
const ALLOWED = NEEDED;
const MOST_BYTES = 450_000;

const filesUnder = (folder: string): string[] =>
	readdirSync(folder, {recursive: true, withFileTypes: true})
		.filter(entry => entry.isFile())
		.map(entry => join(entry.parentPath, entry.name).slice(folder.length + 1))
		.sort();

describe('the packed package', () => {
	it('holds what it needs to run and nothing else, and is small', async () => {
		const folder = temporaryFolder();
		const tarball = await pack(folder);
		expect(statSync(tarball).size).toBeLessThan(MOST_BYTES);
		expect(await run(['tar', 'xzf', tarball, '-C', folder])).toMatchObject({code: 0, stderr: ''});
		const packed = filesUnder(join(folder, 'package'));
		const data = ['data/README.md', ...filesUnder(join(root, 'data/russia-dprk')).map(file => join('data/russia-dprk', file))];
		expect(packed).toEqual(expect.arrayContaining([...NEEDED, ...data]));
		expect(packed.filter(file => !ALLOWED.includes(file) && !data.includes(file))).toEqual([]);
	});

	it('depends on nothing and runs nothing when it is installed', async () => {
		const folder = temporaryFolder();
		await run(['tar', 'xzf', await pack(folder), '-C', folder]);
		const manifest = JSON.parse(readFileSync(join(folder, 'package/package.json'), 'utf8')) as Record<string, unknown>;
		for (const field of ['dependencies', 'optionalDependencies', 'peerDependencies', 'bundleDependencies', 'bundledDependencies'])
			expect(manifest).not.toHaveProperty(field);
		const scripts = Object.keys(manifest['scripts'] ?? {});
		expect(scripts.filter(name => /^(?:pre|post)?(?:install|uninstall)$/.test(name))).toEqual([]);
	});

	it('carries the licence of every package that is in the bundle', () => {
		const notices = readFileSync(join(root, 'THIRD-PARTY-NOTICES.txt'), 'utf8');
		for (const name of ['ink', 'react', 'yargs', 'zod', 'd3-array', 'asciichart', 'ink-table', 'string-width', 'yoga-layout'])
			expect(notices).toMatch(new RegExp(`^${name} \\d+\\.\\d+\\.\\d+ \\(`, 'm'));
	});
});
