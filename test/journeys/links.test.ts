import {describe, expect, it} from 'vitest';
import {openDesk} from '../../src/screen/desk.ts';
import {unicode} from '../../src/view/glyphs.ts';
import {keyFor} from '../support/key-bytes.ts';
import {tumen} from '../support/program.ts';
import {shipped} from '../support/shipped.ts';
import {start} from '../support/terminal.ts';

const view = openDesk(shipped(), unicode).views.milestones;
const address = view.quote?.(view.start ?? '')?.address ?? '';
const detailWith = async (args: readonly string[], env: Record<string, string>, columns = 80) => {
	const terminal = start(tumen(...args), {env, columns, rows: 40});
	await terminal.waitFor('q quit');
	terminal.press(keyFor({type: 'open', overlay: 'detail'}));
	await terminal.waitFor('Sources');
	await terminal.waitFor('https://');
	return terminal;
};

describe('an address in a detail', () => {
	it('is a link on a terminal that is known to have them, each part with all of it, and the screen is the same', async () => {
		const linked = await detailWith([], {TERM: 'xterm-kitty'}, 60);
		const plain = await detailWith(['--links', 'never'], {TERM: 'xterm-kitty'}, 60);
		expect(linked.screen()).toEqual(plain.screen());
		expect(linked.raw().split(`;${address}\u0007`).length).toBeGreaterThan(2);
		// No line leaves a link open for what is written after it.
		for (const line of linked.raw().split(';1H')) expect(line.lastIndexOf('\u001B]8;;')).toBeGreaterThanOrEqual(line.lastIndexOf('\u001B]8;id='));
		expect(plain.raw()).not.toContain('\u001B]8;');
		linked.press('escape');
		await linked.waitFor('q quit');
		linked.press(keyFor({type: 'quit'}));
		expect(await linked.exit()).toEqual({code: 0, faults: []});
	});

	it('is none where nobody knows, and one where that is asked for', async () => {
		expect((await detailWith([], {})).raw()).not.toContain('\u001B]8;');
		expect((await detailWith(['--links', 'always'], {})).raw()).toContain(`;${address}\u0007`);
	});
});
