import {execFileSync, spawn} from 'node:child_process';
import {chmodSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync} from 'node:fs';
import {connect, createServer} from 'node:net';
import {tmpdir, userInfo} from 'node:os';
import {join} from 'node:path';
import {setTimeout as sleep} from 'node:timers/promises';
import {launcher, node, permission, root} from './program.ts';

// OpenSSH's own daemon on a port of this machine, with the configuration of docs/ssh.md, word for word but for its paths.

export const SSHD = ['/usr/sbin/sshd', '/usr/bin/sshd', '/usr/local/sbin/sshd'].find(path => existsSync(path));

const guide = readFileSync(join(root, 'docs/ssh.md'), 'utf8');

/** A block of the guide, by the language it is marked with. */
const block = (language: string): string => {
	const found = new RegExp(`\`\`\`${language}\\n([\\s\\S]*?)\`\`\``).exec(guide)?.[1];
	if (found === undefined) throw new Error(`docs/ssh.md has no block marked ${language}`);
	return found;
};

const replaced = (text: string, changes: readonly (readonly [string, string])[]): string =>
	changes.reduce((so, [from, to]) => {
		if (!so.includes(from)) throw new Error(`docs/ssh.md has no ${from} any more`);
		return so.replace(from, () => to);
	}, text);

const freePort = (): Promise<number> =>
	new Promise(resolve => {
		const server = createServer().listen(0, '127.0.0.1', () => {
			const {port} = server.address() as {port: number};
			server.close(() => resolve(port));
		});
	});

const answers = (port: number): Promise<boolean> =>
	new Promise(resolve => {
		const socket = connect(port, '127.0.0.1');
		socket.on('data', () => {
			socket.destroy();
			resolve(true);
		});
		socket.on('error', () => resolve(false));
	});

export type Daemon = {
	readonly port: number;
	/** Words of a client's command line: `ssh`, `scp` or `sftp` with what leads to the daemon, options before the host. */
	readonly client: (program: 'ssh' | 'scp' | 'sftp', ...args: readonly string[]) => [string, ...string[]];
	/** `user@host`. */
	readonly host: string;
	/** A folder that is gone afterwards. */
	readonly folder: string;
	/** Processes of sessions: tumen as the daemon has started it. */
	readonly sessions: () => number[];
	readonly stop: () => Promise<void>;
};

const lines = (path: string): string[] => {
	try {
		return readFileSync(path, 'utf8').split('\0');
	} catch {
		return [];
	}
};

/** Starts the daemon. A person's own keys, hosts and settings are not touched. */
export const startDaemon = async (): Promise<Daemon> => {
	if (SSHD === undefined) throw new Error('no sshd is there');
	const folder = mkdtempSync(join(tmpdir(), 'tumen-ssh-'));
	const at = (name: string) => join(folder, name);
	const user = userInfo().username;
	const isRoot = process.getuid?.() === 0;
	// Where the daemon separates its privileges.
	if (isRoot) mkdirSync('/run/sshd', {recursive: true});
	for (const name of ['host', 'key']) execFileSync('ssh-keygen', ['-q', '-t', 'ed25519', '-N', '', '-f', at(name)]);
	const port = await freePort();
	// A number that no other process on this machine is started with.
	const idle = String(200 + (port % 1000));
	const script = replaced(block('sh'), [
		['/usr/bin/node', node],
		['--permission', permission()],
		['--allow-fs-read=/opt/tumen/*', ['bin', 'dist', 'data'].map(name => `--allow-fs-read=${join(root, name)}/*`).join(' ')],
		['/opt/tumen/bin/tumen.cjs', launcher],
		['--idle 15', `--idle ${idle}`],
	]);
	writeFileSync(at('kiosk'), script);
	chmodSync(at('kiosk'), 0o755);
	writeFileSync(at('keys'), `restrict,pty ${readFileSync(at('key.pub'), 'utf8')}`);
	const config = replaced(block('sshd_config'), [
		['Port 22', `Port ${port}\nListenAddress 127.0.0.1`],
		['/etc/ssh/tumen_host_ed25519_key', at('host')],
		['AllowUsers tumen', `AllowUsers ${user}`],
		// The one who runs the tests is the only one there is.
		['PermitRootLogin no', `PermitRootLogin ${isRoot ? 'prohibit-password' : 'no'}`],
		['/etc/ssh/tumen_keys', at('keys')],
		['StrictModes yes', 'StrictModes no'],
		['/usr/local/bin/tumen-kiosk', at('kiosk')],
		['UnusedConnectionTimeout 30', 'UnusedConnectionTimeout 2'],
	]);
	writeFileSync(at('config'), config);
	execFileSync(SSHD, ['-t', '-f', at('config')]);
	const daemon = spawn(SSHD, ['-D', '-e', '-f', at('config')], {stdio: ['ignore', 'ignore', 'pipe']});
	let log = '';
	daemon.stderr.on('data', data => {
		log += data;
	});
	const ended = new Promise<void>(resolve => daemon.on('exit', () => resolve()));
	for (let tries = 0; !(await answers(port)); tries++) {
		if (tries > 100 || daemon.exitCode !== null) throw new Error(`sshd does not answer:\n${log}`);
		await sleep(50);
	}
	const options = ['-F', 'none', '-i', at('key')].concat(
		['IdentitiesOnly=yes', `UserKnownHostsFile=${at('hosts')}`, 'StrictHostKeyChecking=no', 'LogLevel=ERROR', 'BatchMode=yes'].flatMap(option => [
			'-o',
			option,
		]),
	);
	return {
		port,
		folder,
		host: `${user}@127.0.0.1`,
		client: (program, ...args) => [program, ...options, program === 'ssh' ? '-p' : '-P', String(port), ...args],
		sessions: () =>
			execFileSync('ls', ['/proc'], {encoding: 'utf8'})
				.split('\n')
				.filter(name => /^\d+$/.test(name))
				.map(Number)
				.filter(pid => {
					const words = lines(`/proc/${pid}/cmdline`);
					return words.includes('--kiosk') && words[words.indexOf('--idle') + 1] === idle;
				}),
		stop: async () => {
			daemon.kill('SIGTERM');
			await ended;
			rmSync(folder, {recursive: true, force: true});
		},
	};
};
