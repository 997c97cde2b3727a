import {lstatSync, symlinkSync} from 'node:fs';
import {join} from 'node:path';
import {describe, expect, it} from 'vitest';
import {preload, run, shell, temporaryFolder, tumen} from '../support/program.ts';

// Where what is printed goes, when that is no plain file.

describe('-o', () => {
	it('writes through a link that leads to a pipe, as /dev/stdout does, and leaves the link', async () => {
		const link = join(temporaryFolder(), 'link');
		// A name that stands for an open file, and not for a place where another could be put.
		symlinkSync('/proc/self/fd/1', link);
		const {stdout, stderr, code} = await run(shell(`tumen keys -o '${link}' | cat`));
		expect([stderr, code]).toEqual(['', 0]);
		expect(stdout).toContain('next pane');
		expect(lstatSync(link).isSymbolicLink()).toBe(true);
	});

	it('says that a disk is full, in a sentence', async () => {
		expect(await run(tumen('keys', '-o', '/dev/full'))).toMatchObject({
			code: 1,
			stdout: '',
			stderr: expect.stringMatching(/^tumen: The disk is too full/),
		});
	});
});

describe('standard output', () => {
	it('that cannot be written to is told of in a sentence, and ends with 1', async () => {
		const {stderr, code} = await run(shell('tumen trade --format json > /dev/full'));
		expect([stderr, code]).toEqual(['tumen: Standard output cannot be written to: the disk is full.\n', 1]);
	});

	it('that is cut off is told of also where what was printed before is said again', async () => {
		const env = {XDG_CACHE_HOME: temporaryFolder()};
		const path = join(temporaryFolder(), 'trade.json');
		const {code} = await run(shell(`tumen trade --format json > '${path}'`), {env});
		expect(code).toBe(0);
		const {stderr, code: cut} = await run(shell(`ulimit -f 1; tumen trade --format json > '${path}'`), {env});
		expect([stderr, cut]).toEqual(['tumen: Standard output cannot be written to: EFBIG.\n', 1]);
	});

	it('arrives whole in a pipe that does not wait until it has been read', async () => {
		const {stdout: whole} = await run(tumen('--format', 'json'));
		const {stdout, stderr, code} = await run(shell('tumen --format json | cat'), {env: {NODE_OPTIONS: preload('impatient-pipe.mjs')}});
		expect([stderr, code]).toEqual(['', 0]);
		expect(stdout === whole).toBe(true);
	});

	it('of a reader that has had enough is no fault, in any format', async () => {
		const {stdout, stderr} = await run(shell('{ tumen --format json; echo "$?" >&2; } | head -1'));
		expect([stdout, stderr]).toEqual(['{\n', '0\n']);
	});
});
