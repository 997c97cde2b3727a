import {readFileSync} from 'node:fs';
import {setTimeout as sleep} from 'node:timers/promises';
import {describe, expect, it} from 'vitest';
import {keyBytes, keyFor} from '../support/key-bytes.ts';
import {tumen} from '../support/program.ts';
import {start, type Terminal} from '../support/terminal.ts';

// Input that comes otherwise than from fingers: in halves, in bulk, and while nobody reads the answer.

const quit = keyFor({type: 'quit'});
const right = keyBytes('right');

/** Memory of the program in MB. */
const memory = (terminal: Terminal): number => Number(/VmRSS:\s+(\d+)/.exec(readFileSync(`/proc/${terminal.pid()}/status`, 'utf8'))?.[1] ?? 0) / 1000;

describe('a key in halves', () => {
	it('is one key, and Escape alone is one after a moment', async () => {
		const terminal = start(tumen('--no-zoom'));
		await terminal.waitFor('q quit');
		terminal.press(keyFor({type: 'open', overlay: 'help'}));
		await terminal.waitFor('›Keys');
		// Taken apart it would be Escape, which leaves the help, and letters.
		const [down = ''] = [keyBytes('down')];
		for (const byte of down) {
			terminal.send(byte);
			await sleep(5);
		}
		await terminal.waitFor('↑1');
		expect(terminal.screen().join('\n')).toContain('›Keys');
		terminal.press('escape');
		await terminal.waitFor('q quit');
		terminal.press(quit);
		expect(await terminal.exit()).toEqual({code: 0, faults: []});
	});
});

describe('a paste', () => {
	it('of a megabyte does nothing in the panes, and is a text where one can be typed', async () => {
		const terminal = start(tumen());
		await terminal.waitFor('q quit');
		const before = terminal.screen();
		terminal.send(`\u001B[200~${'q\n3z/'.repeat(200_000)}\u001B[201~`);
		terminal.press(keyFor({type: 'search'}));
		await terminal.waitFor('›Search');
		terminal.send('\u001B[200~Khasan\r\n\u001B[31mRajin\u001B[201~');
		await terminal.waitFor('Khasan [31mRajin');
		terminal.press('escape');
		await terminal.waitUntil('the panes as they were', () => terminal.screen().join('\n') === before.join('\n'));
		terminal.press(quit);
		expect(await terminal.exit()).toEqual({code: 0, faults: []});
	});
});

describe('a terminal that reads nothing', () => {
	it('costs no memory, and shows the newest screen when it reads again', async () => {
		const terminal = start(tumen());
		await terminal.waitFor('q quit');
		const before = memory(terminal);
		terminal.stall();
		for (let burst = 0; burst < 40; burst++) {
			terminal.send(right.repeat(50));
			terminal.resize(100 + (burst % 2), 40);
			await sleep(20);
		}
		expect(memory(terminal) - before).toBeLessThan(80);
		terminal.resize(120, 40);
		terminal.resume();
		await terminal.waitUntil('the last screen', () => terminal.screen()[1]?.length === 120);
		terminal.press(quit);
		expect(await terminal.exit()).toEqual({code: 0, faults: []});
	});
});
