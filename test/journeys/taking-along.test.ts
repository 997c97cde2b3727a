import {existsSync, readFileSync, writeFileSync} from 'node:fs';
import {join} from 'node:path';
import {describe, expect, it, vi} from 'vitest';
import {openDesk} from '../../src/screen/desk.ts';
import {unicode} from '../../src/view/glyphs.ts';
import {keyFor} from '../support/key-bytes.ts';
import {shell, temporaryFolder, tumen} from '../support/program.ts';
import {shipped} from '../support/shipped.ts';
import {start} from '../support/terminal.ts';

// What a row gives to take along: into the clipboard of the terminal, into a browser, or as a text to select.

const ESCAPE = '\u001B';
const desk = openDesk(shipped(), unicode);
const view = desk.views.milestones;
const quote = view.quote?.(view.start ?? '');
const value = keyFor({type: 'ask', what: 'copy-value'});
const sentence = keyFor({type: 'ask', what: 'copy-sentence'});
const visit = keyFor({type: 'ask', what: 'visit'});
const request = (text = '') => `\u001B]52;c;${Buffer.from(text, 'utf8').toString('base64')}`;
/** Rows of the screen as one text, as a selection with the mouse gives it. */
const selected = (rows: readonly string[]) => rows.join(' ').replace(/\s+/g, ' ');

describe('copying', () => {
	it('sends the value and the sentence of the row to the terminal, shown whole where the last line is too short', async () => {
		const terminal = start(tumen());
		await terminal.waitFor('q quit');
		terminal.press(value);
		await terminal.waitFor('Sent to the terminal.');
		expect(terminal.raw()).toContain(request(quote?.value));
		terminal.press('escape');
		await terminal.waitFor('q quit');
		terminal.press(sentence);
		await terminal.waitUntil('the sentence', () => terminal.raw().includes(request(quote?.sentence)));
		await terminal.waitFor('To copy, select:');
		terminal.press('escape');
		await terminal.waitFor('q quit');
		terminal.press(keyFor({type: 'quit'}));
		expect(await terminal.exit()).toEqual({code: 0, faults: []});
	});

	it('of the command line gives one that shows the same again', async () => {
		const terminal = start(tumen());
		await terminal.waitFor('q quit');
		terminal.press(keyFor({type: 'pane', to: 'pledges'}), keyFor({type: 'sort'}), keyFor({type: 'move', by: 1}));
		await terminal.waitFor('by outcome');
		terminal.press(keyFor({type: 'time', by: -1}));
		await terminal.waitUntil('an earlier date', () => !terminal.screen().join('').includes(`as of ${shipped().manifest.asOf}`));
		const shown = terminal.screen();
		terminal.press(keyFor({type: 'ask', what: 'copy-command'}));
		await terminal.waitFor('Sent to the terminal.');
		const sent = new RegExp(`${ESCAPE}\\]52;c;([A-Za-z0-9+/=]+)`).exec(terminal.raw())?.[1] ?? '';
		const line = Buffer.from(sent, 'base64').toString('utf8');
		expect(line).toMatch(/^tumen pledges\/\S+ --no-zoom --as-of=\d{4}-\d\d-\d\d --sort=pledges=outcome$/);
		const again = start(shell(line));
		await again.waitUntil('the same screen', () => again.screen().join('\n') === shown.join('\n'));
	});

	it('works in a detail, and leads back to it from the text that did not arrive', async () => {
		const terminal = start(tumen(), {columns: 80, rows: 24});
		await terminal.waitFor('q quit');
		terminal.press(keyFor({type: 'open', overlay: 'detail'}));
		await terminal.waitFor('Esc back');
		terminal.press(sentence);
		await terminal.waitFor('To copy, select:');
		expect(selected(terminal.screen())).toContain(quote?.sentence);
		expect(terminal.screen().join('')).not.toContain('│');
		terminal.press('escape');
		await terminal.waitFor(view.detail(view.start ?? '').title);
		await terminal.waitFor('╭');
		terminal.press('escape');
		await terminal.waitFor('q quit');
	});

	it('shows the text on a console that has no clipboard, and sends nothing', async () => {
		const terminal = start(tumen(), {env: {TERM: 'linux'}});
		await terminal.waitFor('q quit');
		terminal.press(value);
		await terminal.waitFor('To copy, select:');
		expect(selected(terminal.screen())).toContain(quote?.value);
		expect(terminal.raw()).not.toContain('\u001B]52');
	});

	it('goes through tmux', async () => {
		const terminal = start(tumen(), {env: {TMUX: '/nowhere,1,0', TERM: 'tmux-256color'}});
		await terminal.waitFor('q quit');
		terminal.press(value);
		await terminal.waitFor('Sent to');
		expect(terminal.raw()).toContain(`\u001BPtmux;\u001B${request(quote?.value)}\u0007\u001B\\`);
	});

	it('shows the text on the smallest screen too', async () => {
		const terminal = start(tumen(), {columns: 30, rows: 6, env: {TERM: 'linux'}});
		await terminal.waitFor('1 Milestones');
		terminal.press(value);
		await terminal.waitFor('This terminal has no clipboard');
		terminal.press(keyFor({type: 'edge', to: 'last'}, 'help'));
		await terminal.waitFor(/\d{4}/);
		terminal.press(keyFor({type: 'quit'}));
		expect(await terminal.exit()).toEqual({code: 0, faults: []});
	});
});

describe('opening an address', () => {
	it('shows it over SSH', async () => {
		const terminal = start(tumen(), {env: {DISPLAY: ':0', SSH_CONNECTION: '192.0.2.1 1 192.0.2.2 22'}});
		await terminal.waitFor('q quit');
		terminal.press(visit);
		await terminal.waitFor('Nothing here can open an address.');
		expect(terminal.screen().join('')).toContain(quote?.address);
	});

	/** A PATH on which xdg-open is a script of the test; what it was called with goes into the file. */
	const withOpener = (script: string) => {
		const folder = temporaryFolder();
		const called = join(folder, 'called');
		writeFileSync(join(folder, 'xdg-open'), `#!/bin/sh\nprintf '%s\\n' "$#" "$1" > '${called}.new' && mv '${called}.new' '${called}'\n${script}\n`, {
			mode: 0o755,
		});
		return {called, env: {DISPLAY: ':0', PATH: `${folder}:${process.env['PATH']}`}};
	};

	it('hands it over as one argument, and the dashboard stays', async () => {
		const {called, env} = withOpener('exit 0');
		const terminal = start(tumen(), {env});
		await terminal.waitFor('q quit');
		terminal.press(visit);
		await terminal.waitFor('Handed to xdg-open');
		await vi.waitUntil(() => existsSync(called), {timeout: 20_000});
		expect(readFileSync(called, 'utf8')).toBe(`1\n${quote?.address}\n`);
		terminal.press(keyFor({type: 'move', by: -1}));
		await terminal.waitFor('q quit');
		terminal.press(keyFor({type: 'quit'}));
		expect(await terminal.exit()).toEqual({code: 0, faults: []});
	});

	it('tells when that fails, and shows the address then', async () => {
		const terminal = start(tumen(), {env: withOpener('exit 3').env});
		await terminal.waitFor('q quit');
		terminal.press(visit);
		await terminal.waitFor('could not open the address');
		terminal.press(visit);
		await terminal.waitFor('To copy it, select:');
		expect(terminal.screen().join('')).toContain(quote?.address);
	});
});
