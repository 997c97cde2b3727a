import {chmodSync, existsSync, lstatSync, mkdirSync, readdirSync, readFileSync, statSync, symlinkSync, truncateSync, writeFileSync} from 'node:fs';
import {join} from 'node:path';
import {describe, expect, it, vi} from 'vitest';
import {keyFor} from '../support/key-bytes.ts';
import {run, temporaryFolder, tumen} from '../support/program.ts';
import {start as startIn} from '../support/terminal.ts';

// What V8 remembers of an earlier start: it may be missing, broken, or somebody else's, and the program is the same.

const start = async (cache: string) => {
	const ended = await run(tumen('trade', '--help'), {env: {XDG_CACHE_HOME: cache}});
	expect(ended).toMatchObject({code: 0, stderr: '', signal: null});
	expect(ended.stdout).toContain('tumen [pane]');
};

const files = (cache: string) => (existsSync(join(cache, 'tumen')) ? readdirSync(join(cache, 'tumen')) : []);

/** Help reads two files of the program; of each there is what was unpacked, and what V8 has compiled in it. */
const FILES = 4;

/** A cache folder that a first start has filled, and what V8 has compiled of the program's first file. */
const filled = async () => {
	const cache = temporaryFolder();
	await start(cache);
	const name = files(cache).find(one => one.startsWith('help-tumen.br-')) ?? '';
	return {cache, path: join(cache, 'tumen', name)};
};

describe('the code cache', () => {
	it('is files that the user alone can read and write, and stays as it is', async () => {
		const {cache, path} = await filled();
		expect(files(cache)).toHaveLength(FILES);
		for (const file of files(cache)) expect(statSync(join(cache, 'tumen', file)).mode & 0o777).toBe(0o600);
		expect(statSync(join(cache, 'tumen')).mode & 0o777).toBe(0o700);
		const before = statSync(path);
		await start(cache);
		expect(statSync(path)).toEqual({...before, atime: expect.anything(), atimeMs: expect.anything()});
	});

	it('that is cut short, or has a byte changed, is made anew', async () => {
		const {cache, path} = await filled();
		const whole = readFileSync(path);
		truncateSync(path, Math.floor(whole.length / 2));
		await start(cache);
		expect(statSync(path).size).toBeGreaterThan(whole.length * 0.8);
		const bytes = readFileSync(path);
		bytes[Math.floor(bytes.length / 2)] = (bytes[Math.floor(bytes.length / 2)] ?? 0) ^ 1;
		writeFileSync(path, bytes);
		await start(cache);
		expect(readFileSync(path).equals(bytes)).toBe(false);
	});

	it('that others may write is not taken, nor one in a folder that they may', async () => {
		const {cache, path} = await filled();
		chmodSync(path, 0o666);
		const before = statSync(path).ino;
		await start(cache);
		expect(statSync(path).ino).not.toBe(before);
		expect(statSync(path).mode & 0o777).toBe(0o600);
		chmodSync(join(cache, 'tumen'), 0o777);
		const again = statSync(path).ino;
		await start(cache);
		expect(statSync(path).ino).toBe(again);
	});

	it('is no link, and in no linked folder', async () => {
		const {path} = await filled();
		const other = temporaryFolder();
		mkdirSync(join(other, 'elsewhere'), {mode: 0o700});
		symlinkSync(join(other, 'elsewhere'), join(other, 'tumen'));
		await start(other);
		expect(readdirSync(join(other, 'elsewhere'))).toEqual([]);
		const third = temporaryFolder();
		mkdirSync(join(third, 'tumen'), {mode: 0o700});
		const name = path.split('/').at(-1) ?? '';
		symlinkSync(path, join(third, 'tumen', name));
		await start(third);
		expect(files(third)).toHaveLength(FILES);
		expect(lstatSync(join(third, 'tumen', name)).isSymbolicLink()).toBe(false);
	});

	it('may be impossible to make', async () => {
		const folder = temporaryFolder();
		writeFileSync(join(folder, 'file'), '');
		await start(join(folder, 'file'));
		mkdirSync(join(folder, 'locked'), {mode: 0o500});
		await start(join(folder, 'locked'));
	});

	it('is whole when many start at once, and those of an older bundle are gone', async () => {
		const {cache, path} = await filled();
		const before = files(cache);
		const old = path.replace(/[0-9a-f]{16}$/, '0123456789abcdef');
		writeFileSync(old, '');
		writeFileSync(path, '');
		await Promise.all(Array.from({length: 4}, () => start(cache)));
		expect(files(cache)).toEqual(before);
		const size = statSync(path).mtimeMs;
		await start(cache);
		expect(statSync(path).mtimeMs).toBe(size);
	});

	it('of what is printed for programs is not that of what is printed for people', async () => {
		const cache = temporaryFolder();
		const printed = (format: string) => run(tumen('projects', '--format', format), {env: {XDG_CACHE_HOME: cache}});
		const kinds = () => new Set(files(cache).flatMap(file => /^(\w+)-tumen\.br-v/.exec(file)?.[1] ?? []));
		expect(await printed('csv')).toMatchObject({code: 0, stderr: ''});
		expect(kinds()).toEqual(new Set(['data']));
		expect(await printed('text')).toMatchObject({code: 0, stderr: ''});
		expect(kinds()).toEqual(new Set(['data', 'text']));
	});

	it('of what is printed in a terminal is that of what is printed elsewhere, and leaves that of a screen to a screen', async () => {
		const cache = temporaryFolder();
		const printed = async () => {
			const terminal = startIn(tumen('show', 'turnover-2013'), {env: {XDG_CACHE_HOME: cache}});
			expect(await terminal.exit()).toEqual({code: 0, faults: []});
		};
		const kinds = () => files(cache).filter(file => file.includes(`-${process.arch}-`));
		await printed();
		expect(kinds().map(file => file.split(/-(?=\w+\.br)|-v/).slice(0, 2))).toEqual([
			['text', 'print.br'],
			['text', 'tumen.br'],
		]);
		const before = files(cache).map(file => statSync(join(cache, 'tumen', file)).mtimeMs);
		await printed();
		expect(files(cache).map(file => statSync(join(cache, 'tumen', file)).mtimeMs)).toEqual(before);
		const terminal = startIn(tumen(), {env: {XDG_CACHE_HOME: cache}});
		await terminal.waitFor('q quit');
		await vi.waitUntil(() => kinds().some(file => file.startsWith('screen-tumen.br-')), {timeout: 30_000});
		terminal.press(keyFor({type: 'quit'}));
		expect(await terminal.exit()).toEqual({code: 0, faults: []});
	});
});
