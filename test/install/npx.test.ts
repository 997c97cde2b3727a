import {copyFileSync} from 'node:fs';
import {basename, join} from 'node:path';
import {describe, expect, it} from 'vitest';
import {pack, stranger} from '../support/npm.ts';
import {environment, root, run, temporaryFolder, tumen} from '../support/program.ts';

// The ways in which people start tumen without having it. Their stdout is a pipe here, so that the plain briefing comes.

/** npm may have to fetch and build. */
const PATIENCE = 240_000;

/** Why the checkout cannot be cloned, or `undefined` when it can. */
const whyNoClone = async (): Promise<string | undefined> => {
	const {code, stderr} = await run(['git', 'rev-parse', '--verify', '--quiet', 'HEAD^{commit}'], {cwd: root, env: environment()}).catch(
		(error: unknown) => ({code: -1, stderr: String(error)}),
	);
	return code === 0 ? undefined : `the checkout is no git repository with a commit: ${stderr.trim() || 'no commit yet'}`;
};

describe('npx', () => {
	it(
		'tumen runs it inside the checkout',
		async () => {
			const somebody = await stranger();
			// Without scripts, as npm would build it anew while other tests run it.
			const result = await somebody.run(['npx', '--ignore-scripts', 'tumen'], {cwd: root});
			expect(result).toMatchObject({code: 0, stdout: (await run(tumen())).stdout});
		},
		PATIENCE,
	);

	it(
		'./tumen-X.Y.Z.tgz runs it from an empty folder',
		async () => {
			const somebody = await stranger();
			const tarball = await pack(temporaryFolder());
			copyFileSync(tarball, join(somebody.folder, basename(tarball)));
			const result = await somebody.run(['npx', `./${basename(tarball)}`]);
			expect(result).toMatchObject({code: 0, stdout: (await run(tumen())).stdout});
			expect((await somebody.run(['npx', `./${basename(tarball)}`, '--version'])).stdout).toBe((await run(tumen('--version'))).stdout);
			expect(await somebody.run(['npx', `./${basename(tarball)}`, '--nonsense'])).toMatchObject({code: 2, stdout: ''});
		},
		PATIENCE,
	);

	it(
		'git+file:// runs what is committed, which npm builds',
		async context => {
			const reason = await whyNoClone();
			if (reason !== undefined) {
				console.warn(`Not tested: npx of the git repository, as ${reason}.`);
				context.skip(reason);
			}
			const somebody = await stranger();
			const clone = join(temporaryFolder(), 'clone');
			expect(await run(['git', 'clone', '--quiet', root, clone])).toMatchObject({code: 0});
			const {stdout, stderr, code} = await somebody.run(['npx', `git+file://${clone}`]);
			expect({code, stderr: code === 0 ? '' : stderr}).toEqual({code: 0, stderr: ''});
			expect(stdout).toMatch(/^tumen /);
			expect(stdout).toContain('1 Milestones');
			expect(stdout).not.toContain('\u001B');
		},
		PATIENCE,
	);
});
