import {spawn, spawnSync} from 'node:child_process';
import {existsSync, mkdtempSync, rmSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {fileURLToPath} from 'node:url';
import {onTestFinished} from 'vitest';

// The built program as a process of its own: where it is, what surrounds it, and a run of it without a terminal.

export const root = fileURLToPath(new URL('../..', import.meta.url));
export const launcher = join(root, 'bin/tumen.cjs');
export const shippedData = join(root, 'data/russia-dprk');

/** The Node that starts the program; `.ci/run` names others, while the tests themselves stay on the machine's. */
export const node = process.env['TUMEN_TEST_NODE'] || process.execPath;

/** What that Node calls its own guard over files, programs and threads: it has had two names. */
export const permission = (): string => (spawnSync(node, ['--permission', '--version']).status === 0 ? '--permission' : '--experimental-permission');

/** A file of this folder as `NODE_OPTIONS`, to be loaded before the program. */
export const preload = (fixture: string): string => `--import=${new URL(fixture, import.meta.url).href}`;

export type Environment = Readonly<Record<string, string | undefined>>;

/**
 * What a person's shell would hand over, and nothing of what npm, vitest or a build server set: CI or NODE_OPTIONS would
 * change what is tested. An entry that is `undefined` is left out.
 */
export const environment = (extra: Environment = {}): Record<string, string> => {
	const {PATH, HOME, TMPDIR} = process.env;
	// What V8 remembers is kept where it troubles nobody.
	const all = {
		PATH,
		HOME,
		TMPDIR,
		XDG_CACHE_HOME: join(root, 'node_modules/.cache'),
		// Nobody's own settings.
		XDG_CONFIG_HOME: join(root, 'node_modules/.cache/no-settings'),
		LANG: 'C.UTF-8',
		TERM: 'xterm-256color',
		...extra,
	};
	return Object.fromEntries(Object.entries(all).filter((entry): entry is [string, string] => entry[1] !== undefined));
};

/** The words of a command that starts the program with these arguments. */
export const tumen = (...args: readonly string[]): [string, ...string[]] => {
	if (!existsSync(join(root, 'dist/tumen.br'))) throw new Error('dist/tumen.br is not there: run `npm run build` before these tests.');
	return [node, launcher, ...args];
};

export type Ended = {readonly stdout: string; readonly stderr: string; readonly code: number | null; readonly signal: NodeJS.Signals | null};

/** Runs a command to its end without a terminal: stdin is a pipe that is closed at once, stdout and stderr are pipes. */
export const run = (command: readonly [string, ...string[]], options: {readonly env?: Environment; readonly cwd?: string} = {}): Promise<Ended> =>
	new Promise((resolve, reject) => {
		const [file, ...args] = command;
		const child = spawn(file, args, {cwd: options.cwd ?? root, env: environment(options.env), stdio: ['pipe', 'pipe', 'pipe']});
		let stdout = '';
		let stderr = '';
		child.stdout.setEncoding('utf8').on('data', text => {
			stdout += text;
		});
		child.stderr.setEncoding('utf8').on('data', text => {
			stderr += text;
		});
		child.on('error', reject);
		child.on('close', (code, signal) => resolve({stdout, stderr, code, signal}));
		child.stdin.on('error', () => {});
		child.stdin.end();
	});

/** A shell command line in which `tumen` is the built program. */
export const shell = (script: string): [string, ...string[]] => {
	const quoted = tumen()
		.map(word => `'${word}'`)
		.join(' ');
	return ['/bin/sh', '-c', `tumen() { ${quoted} "$@"; }\n${script}`];
};

/** An empty folder that is gone after the test. */
export const temporaryFolder = (): string => {
	const folder = mkdtempSync(join(tmpdir(), 'tumen-'));
	onTestFinished(() => rmSync(folder, {recursive: true, force: true}));
	return folder;
};
