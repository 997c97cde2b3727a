import {writeFileSync} from 'node:fs';
import {join} from 'node:path';
import {beforeAll, describe, expect, it} from 'vitest';
import {width} from '../../src/text/width.ts';
import {type Environment, launcher, node, preload, run, shell, temporaryFolder, tumen} from '../support/program.ts';
import {start} from '../support/terminal.ts';

// Where nobody can see a dashboard or press keys, the same briefing comes as plain text.

const ESCAPE = '\u001B';
const lines = (text: string): string[] => text.replaceAll('\r\n', '\n').split('\n');
const widest = (text: string): number => Math.max(...lines(text).map(width));

/** The text without what makes it bold or coloured, and without spaces that stood before the end of that; any other escape stays and is found. */
const withoutAttributes = (text: string): string => text.replaceAll(new RegExp(`${ESCAPE}\\[[\\d;]*m`, 'g'), '').replaceAll(/ +$/gm, '');

let plain = '';
beforeAll(async () => {
	({stdout: plain} = await run(tumen()));
});

describe('without a terminal', () => {
	it('prints the briefing as text of at most 80 columns, with no escape, and code 0', async () => {
		const {stdout, stderr, code} = await run(tumen());
		expect({stderr, code}).toEqual({stderr: '', code: 0});
		expect(stdout).toContain('1 Milestones');
		expect(stdout).toContain('4 Regions');
		expect(stdout).toContain('Sources');
		expect(stdout).not.toContain(ESCAPE);
		expect(stdout).not.toMatch(/[^\S\n]\n/);
		expect(stdout.endsWith('\n')).toBe(true);
		expect(widest(stdout)).toBeLessThanOrEqual(80);
	});

	it.each([20, 33, 60, 120, 200])('keeps within a width of %i', async cells => {
		const {stdout, code} = await run(tumen('--width', String(cells)));
		expect(code).toBe(0);
		expect(widest(stdout)).toBeLessThanOrEqual(cells);
	});

	it('prints ASCII only with --ascii and in the C locale', async () => {
		for (const result of [await run(tumen('--ascii')), await run(tumen(), {env: {LANG: 'C'}})]) {
			expect(result.stdout).toMatch(/^[\x20-\x7e\n]+$/);
			expect(widest(result.stdout)).toBeLessThanOrEqual(80);
		}
	});

	it('is not swayed by what a terminal would be told by', async () => {
		for (const env of [{COLORTERM: 'truecolor'}, {TERM: 'dumb'}, {CI: '1'}, {COLUMNS: '40'}]) expect((await run(tumen(), {env})).stdout).toBe(plain);
	});

	it.each<[string, readonly string[], Environment]>([
		['--color always', ['--color', 'always'], {}],
		['FORCE_COLOR=1', [], {FORCE_COLOR: '1'}],
	])('has attributes, and else the same text, with %s', async (_, args, env) => {
		const {stdout} = await run(tumen(...args), {env});
		expect(stdout).toContain(ESCAPE);
		expect(withoutAttributes(stdout)).toBe(plain);
	});

	it('prints the same into cat and into a file', async () => {
		const folder = temporaryFolder();
		const piped = await run(shell('tumen | cat'));
		expect(piped).toMatchObject({stdout: plain, stderr: '', code: 0});
		const file = await run(shell(`tumen > '${join(folder, 'out')}' && cat '${join(folder, 'out')}'`));
		expect(file).toMatchObject({stdout: plain, stderr: '', code: 0});
	});

	it('leaves quietly when the reader has had enough', async () => {
		const folder = temporaryFolder();
		const status = join(folder, 'status');
		const {stdout, stderr} = await run(shell(`{ tumen --width 20; echo $? > '${status}'; } | head -1; cat '${status}'`));
		expect(stderr).toBe('');
		expect(lines(stdout)[0]).toMatch(/^tumen/);
		expect(lines(stdout)[1]).toBe('0');
	});

	it('runs with stdin, stdout or stderr closed', async () => {
		expect(await run(shell('tumen <&- | cat'))).toMatchObject({stdout: plain, stderr: '', code: 0});
		expect(await run(shell('tumen 2>&- | cat'))).toMatchObject({stdout: plain, code: 0});
		const {stderr} = await run(shell('tumen >&-'));
		expect(stderr).not.toContain('    at ');
	});
});

describe('on a terminal that is no place for a dashboard', () => {
	it.each<[string, Environment]>([
		['TERM=dumb', {TERM: 'dumb'}],
		['CI=1', {CI: '1'}],
		['CI=true', {CI: 'true'}],
	])('prints the same text with %s', async (_, env) => {
		const terminal = start(tumen(), {columns: 80, env});
		expect(await terminal.exit()).toEqual({code: 0, faults: []});
		expect(withoutAttributes(terminal.raw().replaceAll('\r\n', '\n'))).toBe(plain);
	});

	it('prints the same text with --format text, where attributes may be added', async () => {
		for (const [env, text] of [
			[{}, withoutAttributes],
			[{NO_COLOR: '1'}, (raw: string) => raw],
		] as const) {
			const terminal = start(tumen('--format', 'text'), {columns: 80, env});
			expect(await terminal.exit()).toEqual({code: 0, faults: []});
			expect(text(terminal.raw().replaceAll('\r\n', '\n'))).toBe(plain);
		}
	});

	it('prints it as wide as the terminal, and not wider than one can read', async () => {
		for (const [columns, most] of [
			[50, 50],
			[250, 120],
		] as const) {
			const terminal = start(tumen('--format', 'text'), {columns, env: {NO_COLOR: '1'}});
			await terminal.exit();
			expect(widest(terminal.raw())).toBeLessThanOrEqual(most);
			expect(widest(terminal.raw())).toBeGreaterThan(most - 10);
		}
	});

	it('prints the same text when stdin is a pipe', async () => {
		const terminal = start(shell('echo | tumen'), {columns: 80});
		expect(await terminal.exit()).toEqual({code: 0, faults: []});
		expect(withoutAttributes(terminal.raw().replaceAll('\r\n', '\n'))).toBe(plain);
	});

	it('prints the same text on a terminal that says it has no columns', async () => {
		const terminal = start(['/bin/sh', '-c', 'stty cols 0 rows 0; exec "$@"', 'sh', ...tumen()]);
		expect(await terminal.exit()).toEqual({code: 0, faults: []});
		expect(withoutAttributes(terminal.raw().replaceAll('\r\n', '\n'))).toBe(plain);
	});

	it.each(['0', 'false', ''])('opens the dashboard with CI=%s', async CI => {
		const terminal = start(tumen(), {env: {CI}});
		await terminal.waitFor('q quit');
	});
});

describe('what is loaded', () => {
	/** Bytes of WebAssembly that a run compiled: Ink's layout engine alone has some 90,000. */
	const watched = async (use: (env: Environment) => Promise<unknown>): Promise<number> => {
		const report = join(temporaryFolder(), 'report');
		writeFileSync(report, '');
		await use({NODE_OPTIONS: preload('wasm-watch.mjs'), TUMEN_TEST_REPORT: report});
		const {stdout} = await run([node, '-p', 'require("fs").readFileSync(process.argv[1], "utf8")', report]);
		return Number(stdout.trim() === '' ? Number.NaN : stdout);
	};

	it.each(['--help', '--version', '--format=text', '--format=json', 'doctor', '--nonsense', '--data=/nowhere', 'check'])(
		'is no Ink for %s',
		async argument => {
			expect(await watched(env => run(tumen(argument), {env}))).toBeLessThan(40_000);
		},
	);

	it('is no Ink for plain text in a pipe', async () => {
		expect(await watched(env => run(tumen(), {env}))).toBeLessThan(40_000);
	});

	it('is Ink for the dashboard, so that the watch is known to see it', async () => {
		const bytes = await watched(async env => {
			const terminal = start(tumen(), {env});
			await terminal.waitFor('q quit');
			terminal.press('ctrl+c');
			await terminal.exit();
		});
		expect(bytes).toBeGreaterThan(40_000);
	});

	it('is found from any working folder, and through a link as npm makes them', async () => {
		const folder = temporaryFolder();
		const link = join(folder, 'tumen');
		expect(await run(['/bin/sh', '-c', 'ln -s "$1" "$2"', 'sh', launcher, link])).toMatchObject({code: 0});
		expect(await run([node, link], {cwd: folder})).toMatchObject({stdout: plain, stderr: '', code: 0});
	});
});
