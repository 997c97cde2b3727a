import {readdirSync, readFileSync, statSync, writeFileSync} from 'node:fs';
import {join} from 'node:path';
import {describe, expect, it} from 'vitest';
import {pack} from '../support/npm.ts';
import {node, root, run, temporaryFolder, tumen} from '../support/program.ts';

const NEEDED = [
	'LICENSE',
	'README.md',
	'THIRD-PARTY-NOTICES.txt',
	'dist/data.br',
	'dist/start.cjs',
	'bin/tumen.cjs',
	'dist/ink.br',
	'dist/more.br',
	'dist/print.br',
	'dist/help.txt',
	'dist/kit.br',
	'dist/tumen.br',
	'dist/yoga.br',
	'package.json',
];
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
		expect(packed).toEqual([...NEEDED, 'data/README.md'].sort());
	});

	it('shows the dataset of the repository, where it can keep something for the next start and where nothing can be written', async () => {
		const folder = temporaryFolder();
		await run(['tar', 'xzf', await pack(folder), '-C', folder]);
		writeFileSync(join(folder, 'file'), '');
		const expected = await run(tumen('trade', '--width', '80'));
		for (const cache of ['cache', 'cache', 'file']) {
			const env = {XDG_CACHE_HOME: join(folder, cache), TMPDIR: join(folder, 'nowhere')};
			expect(await run([node, join(folder, 'package/bin/tumen.cjs'), 'trade', '--width', '80'], {env})).toEqual(expected);
		}
		expect(await run([node, join(folder, 'package/bin/tumen.cjs'), 'check'])).toMatchObject({code: 0, stderr: ''});
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
