import {createHash} from 'node:crypto';
import {mkdirSync, readdirSync, readFileSync} from 'node:fs';
import {join} from 'node:path';
import {expect, it} from 'vitest';
// @ts-expect-error: a script, without types
import {bundleInto, launcherInto} from '../../bin/bundle.js';
// @ts-expect-error: a script, without types
import {packDataset} from '../../bin/pack.js';
import {root, run, shippedData, temporaryFolder, tumen} from '../support/program.ts';

// Whoever has the sources can tell whether a package was made of them.

it('two builds are the same to the byte, wherever they are made, and the same as the one that is tested', async () => {
	const folder = temporaryFolder();
	const [one, two] = [join(folder, 'one'), join(folder, 'another folder')];
	for (const to of [one, two]) {
		mkdirSync(to);
		await bundleInto(to, {minify: true});
		await launcherInto(to);
		packDataset(join(to, 'data.br'), shippedData);
	}
	const names = readdirSync(one).sort();
	expect(readdirSync(two).sort()).toEqual(names);
	expect(names).toContain('tumen.br');
	for (const name of names) {
		const bytes = readFileSync(join(one, name));
		expect(bytes.equals(readFileSync(join(two, name))), `${name} of another build`).toBe(true);
		expect(bytes.equals(readFileSync(join(root, 'dist', name))), `${name} of dist`).toBe(true);
	}
});

it('--version --verbose tells the checksums of what runs', async () => {
	const {stdout, code} = await run(tumen('--version', '--verbose'));
	expect(code).toBe(0);
	for (const name of ['start.cjs', 'tumen.br', 'ink.br', 'print.br', 'more.br', 'yoga.br', 'data.br']) {
		const sum = createHash('sha256')
			.update(readFileSync(join(root, 'dist', name)))
			.digest('hex');
		expect(stdout).toContain(`${sum}  dist/${name}\n`);
	}
	expect(stdout).toMatch(/^tumen \d+\.\d+\.\d+\nNode v\d/);
	expect(stdout).toMatch(/^[0-9a-f]{64} {2}the shipped dataset$/m);
	expect((await run(tumen('--verbose', '-V'))).stdout).toBe(stdout);
});
