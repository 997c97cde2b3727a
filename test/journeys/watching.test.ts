import {cpSync, readFileSync, renameSync, writeFileSync} from 'node:fs';
import {createServer} from 'node:http';
import type {AddressInfo} from 'node:net';
import {join} from 'node:path';
import {describe, expect, it, onTestFinished} from 'vitest';
import {keyFor} from '../support/key-bytes.ts';
import {launcher, node, root, run, temporaryFolder, tumen} from '../support/program.ts';
import {start} from '../support/terminal.ts';

const lakes = join(root, 'test/support/datasets/lakes');
const quit = keyFor({type: 'quit'});

describe('--watch', () => {
	it('shows what is saved, keeps the last good data through a bad edit, and gives the terminal back', async () => {
		const folder = join(temporaryFolder(), 'lakes');
		cpSync(lakes, folder, {recursive: true});
		const file = join(folder, 'milestones.yaml');
		const save = (change: (text: string) => string) => {
			// As editors do that write beside the file and put that in its place.
			writeFileSync(`${file}~`, change(readFileSync(file, 'utf8')));
			renameSync(`${file}~`, file);
		};
		const terminal = start(tumen('--data', folder, '--watch'), {columns: 120, rows: 30});
		await terminal.waitFor('q quit');
		terminal.press(keyFor({type: 'edge', to: 'last'}));
		await terminal.waitFor('›2033');
		save(text => text.replace('The lake accord is sealed', 'The accord is sealed twice'));
		await terminal.waitFor('Read again: 1 milestone revised.');
		await terminal.waitFor('The accord is sealed twice');
		await terminal.waitFor('›2033');
		save(text => text.replace('date: 2033', 'date: someday'));
		await terminal.waitFor(/Not read again: milestones\.yaml:4:\d+: milestone weir: date is not/);
		await terminal.waitFor('›2033');
		save(text => text.replace('date: someday', 'date: 2034'));
		await terminal.waitFor('›2034');
		terminal.press(keyFor({type: 'ask', what: 'reload'}));
		await terminal.waitFor('nothing has changed');
		terminal.press(quit);
		expect(await terminal.exit()).toEqual({code: 0, faults: []});
	});

	it('is for files alone, and for the dashboard', async () => {
		expect(await run(tumen('--watch', '--data', 'https://example.org/a.json'))).toMatchObject({code: 2, stdout: ''});
		expect(await run(tumen('--watch'))).toMatchObject({code: 2, stdout: ''});
	});
});

describe('a dataset from elsewhere', () => {
	it('comes through a pipe, and keys from the terminal', async () => {
		const bare = join(root, 'test/support/datasets/bare.yaml');
		const terminal = start(['sh', '-c', `cat '${bare}' | '${node}' '${launcher}' --data -`], {columns: 80, rows: 24});
		await terminal.waitFor('Nothing yet');
		await terminal.waitFor('q quit');
		terminal.press(keyFor({type: 'open', overlay: 'help'}));
		await terminal.waitFor('Keys');
		terminal.press(quit);
		expect(await terminal.exit()).toEqual({code: 0, faults: []});
	});

	it('comes from an address that says how far it is, until Ctrl-C', async () => {
		const server = createServer((_, response) => void response.setHeader('content-length', 2_000_000).write('x'.repeat(1_000_000)));
		await new Promise<void>(resolve => server.listen(0, '127.0.0.1', resolve));
		onTestFinished(() => {
			server.closeAllConnections();
			server.close();
		});
		const terminal = start(tumen('--data', `http://127.0.0.1:${(server.address() as AddressInfo).port}/d.json`), {columns: 80, rows: 24});
		await terminal.waitFor(/reading http:\/\/127\.0\.0\.1:\d+\/d\.json: [\d.]+ MB of 2\.0 MB/);
		terminal.press('\u0003');
		expect(await terminal.exit()).toMatchObject({code: 130});
	});
});
