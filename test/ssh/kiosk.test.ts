import {appendFileSync, existsSync, readFileSync, writeFileSync} from 'node:fs';
import {connect, createServer, type Server} from 'node:net';
import {join} from 'node:path';
import {setTimeout as sleep} from 'node:timers/promises';
import {afterAll, beforeAll, describe, expect, it, vi} from 'vitest';
import {keyFor} from '../support/key-bytes.ts';
import {run} from '../support/program.ts';
import {type Daemon, SSHD, startDaemon} from '../support/sshd.ts';
import {start, type Terminal} from '../support/terminal.ts';

// The machine of docs/ssh.md: OpenSSH's own daemon with the guide's configuration, and its own clients.

const quit = keyFor({type: 'quit'});
const patience = {timeout: 30_000};

if (SSHD === undefined || process.platform !== 'linux') {
	it('is not looked at here: no sshd is installed (Debian: apt-get install openssh-server openssh-client)', () => {
		console.warn('The tests over SSH were left out, as there is no sshd.');
	});
} else {
	let daemon: Daemon;
	/** A service of the machine that no client is to reach, and how often one did. */
	let service: Server;
	let reached = 0;
	beforeAll(async () => {
		daemon = await startDaemon();
		service = createServer(socket => {
			reached++;
			socket.end('the service');
		}).listen(0, '127.0.0.1');
	});
	afterAll(async () => {
		service?.close();
		await daemon?.stop();
	});
	const port = () => (service.address() as {port: number}).port;
	const login = (size: {columns: number; rows: number}, ...options: string[]): Terminal =>
		start(daemon.client('ssh', '-tt', ...options, daemon.host), size);
	const nobodyThere = () => vi.waitUntil(() => daemon.sessions().length === 0, patience);

	describe('a login', () => {
		it('shows the dashboard in the size of the client, follows it, and ends with q', async () => {
			const terminal = login({columns: 100, rows: 30});
			await terminal.waitFor('q quit');
			expect(terminal.screen()[1]?.length).toBe(100);
			terminal.resize(70, 20);
			await terminal.waitUntil('a frame of 70 columns', () => terminal.screen()[2]?.length === 70);
			await terminal.waitFor('q quit');
			terminal.press(keyFor({type: 'leave'}));
			expect(await terminal.exit()).toEqual({code: 0, faults: []});
			await nobodyThere();
		});

		it('takes nothing from the client but the kind of its terminal', async () => {
			const sent = ['TUMEN_THEME=none', 'NODE_OPTIONS=--inspect', 'LD_PRELOAD=/x.so', 'LC_ALL=ja_JP.UTF-8', 'BASH_ENV=/x'];
			const terminal = login({columns: 100, rows: 30}, '-o', `SetEnv=${sent.join(' ')}`, '-A', '-X');
			await terminal.waitFor('q quit');
			const [session] = daemon.sessions();
			expect(readFileSync(`/proc/${session}/environ`, 'utf8').split('\0').filter(Boolean).sort()).toEqual(['LANG=C.UTF-8', 'TERM=xterm-256color']);
			terminal.press(quit);
			expect(await terminal.exit()).toEqual({code: 0, faults: []});
		});

		it('for a command shows the dashboard and not what the command would', async () => {
			const terminal = start(daemon.client('ssh', '-tt', daemon.host, 'id; touch', join(daemon.folder, 'touched')), {columns: 100, rows: 30});
			await terminal.waitFor('q quit');
			terminal.press(quit);
			expect((await terminal.exit()).code).toBe(0);
			expect(terminal.raw()).not.toContain('uid=');
			expect(existsSync(join(daemon.folder, 'touched'))).toBe(false);
		});

		it('that is cut off leaves no process', async () => {
			const terminal = login({columns: 100, rows: 30});
			await terminal.waitFor('q quit');
			expect(daemon.sessions()).toHaveLength(1);
			terminal.kill('SIGKILL');
			await nobodyThere();
		});
	});

	describe('without a terminal', () => {
		it.each([
			['a command', () => daemon.client('ssh', daemon.host, 'id')],
			['a shell', () => daemon.client('ssh', daemon.host)],
			['sftp', () => daemon.client('sftp', '-b', '/dev/null', daemon.host)],
			['scp to it', () => daemon.client('scp', '/etc/hostname', `${daemon.host}:${daemon.folder}/copied`)],
			['scp from it', () => daemon.client('scp', `${daemon.host}:/etc/hostname`, `${daemon.folder}/copied`)],
			['scp of old', () => daemon.client('scp', '-O', '/etc/hostname', `${daemon.host}:${daemon.folder}/copied`)],
			['a port from there', () => daemon.client('ssh', '-N', '-o', 'ExitOnForwardFailure=yes', '-R', `0:127.0.0.1:${port()}`, daemon.host)],
			['its standard input led on', () => daemon.client('ssh', '-W', `127.0.0.1:${port()}`, daemon.host)],
		])('%s gets nothing', async (_, command) => {
			const {code, stdout} = await run(command());
			expect(code).not.toBe(0);
			expect(stdout).not.toMatch(/uid=|the service/);
			expect(existsSync(join(daemon.folder, 'copied'))).toBe(false);
			expect(reached).toBe(0);
		});

		it('a port to there leads nowhere, and a connection that does nothing is ended', async () => {
			const local = await new Promise<number>(resolve => {
				const free = createServer().listen(0, '127.0.0.1', () => {
					const {port: found} = free.address() as {port: number};
					free.close(() => resolve(found));
				});
			});
			const tunnel = run(daemon.client('ssh', '-N', '-L', `${local}:127.0.0.1:${port()}`, daemon.host));
			const answer = await vi.waitFor(
				() =>
					new Promise<string>((resolve, reject) => {
						let text = '';
						connect(local, '127.0.0.1')
							.on('data', data => {
								text += data;
							})
							.on('error', reject)
							.on('close', () => resolve(text));
					}),
				{timeout: 20_000, interval: 100},
			);
			expect([answer, reached]).toEqual(['', 0]);
			expect((await tunnel).code).not.toBe(0);
		});
	});

	it('twenty at once are served, each with its own', async () => {
		const terminals = Array.from({length: 20}, () => login({columns: 120, rows: 40}));
		await Promise.all(terminals.map(terminal => terminal.waitFor('q quit')));
		const sessions = daemon.sessions();
		expect(sessions).toHaveLength(20);
		const waits: number[] = [];
		for (const terminal of terminals) {
			const begun = performance.now();
			terminal.press(keyFor({type: 'pane', to: 'projects'}));
			await terminal.waitFor('›3 Projects');
			waits.push(performance.now() - begun);
		}
		const report = process.env['TUMEN_SSH_REPORT'];
		if (report !== undefined) {
			const memory = (name: string) =>
				sessions.map(pid => Number(new RegExp(`^${name}:\\s+(\\d+)`, 'm').exec(readFileSync(`/proc/${pid}/smaps_rollup`, 'utf8'))?.[1] ?? 0) / 1024);
			const middle = (values: number[]) => values.sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0;
			const line = `20 sessions: ${middle(memory('Rss')).toFixed(0)} MB resident each, ${middle(memory('Pss')).toFixed(0)} MB of their own; a key is answered in ${middle(waits).toFixed(1)} ms (median), ${Math.max(...waits).toFixed(1)} ms (longest)`;
			existsSync(report) ? appendFileSync(report, `${line}\n`) : writeFileSync(report, `${line}\n`);
		}
		for (const terminal of terminals) terminal.press(quit);
		const ends = await Promise.all(terminals.map(terminal => terminal.exit()));
		expect(ends).toEqual(terminals.map(() => ({code: 0, faults: []})));
		await sleep(0);
		await nobodyThere();
	});
}
