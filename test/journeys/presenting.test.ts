import {statSync} from 'node:fs';
import {join} from 'node:path';
import {describe, expect, it} from 'vitest';
import {partsAt} from '../../src/deck/wall/screen.ts';
import {isAlive} from '../../src/sharing/host.ts';
import {unicode} from '../../src/view/glyphs.ts';
import {keyFor} from '../support/key-bytes.ts';
import {run, temporaryFolder, tumen} from '../support/program.ts';
import {shipped} from '../support/shipped.ts';
import {start, type Terminal} from '../support/terminal.ts';
import {aDeck} from '../support/wall.ts';

// A rehearsal: the wall, the presenter's own view beside it, and somebody who follows.

const WALL = {columns: 100, rows: 30};
const key = (action: Parameters<typeof keyFor>[0]) => keyFor(action, 'presenting');
const on = key({type: 'step', by: 1});
const deck = aDeck(await shipped());
const titles = deck.steps.map(({title}) => title);
const place = (step: number) => new RegExp(`(?<!\\d)${step + 1}/${titles.length}\\s*$`, 'm');
const at = async (terminal: Terminal, step: number) => {
	await terminal.waitFor(titles[step] ?? '');
	await terminal.waitFor(place(step));
};
const sharing = () => ({XDG_RUNTIME_DIR: temporaryFolder(), TERM: 'xterm-256color'});

/** Until others can watch: that comes after the first screen. */
const isShared = (env: {XDG_RUNTIME_DIR: string}) =>
	expect
		.poll(() => statSync(join(env.XDG_RUNTIME_DIR, 'tumen', 'present.sock'), {throwIfNoEntry: false}) !== undefined, {timeout: 20_000})
		.toBe(true);

describe('a rehearsal', () => {
	it('on the wall, with notes in step, a follower in step, and one killed without the others noticing', async () => {
		const env = sharing();
		const wall = start(tumen('present', '--minutes', '8'), {...WALL, env});
		await at(wall, 0);
		await isShared(env);
		const notes = start(tumen('present', '--notes'), {columns: 80, rows: 24, env});
		const follower = start(tumen('follow'), {columns: 120, rows: 40, env});
		const doomed = start(tumen('follow'), {columns: 80, rows: 24, env});
		await notes.waitFor(/8:00|starts with the first step/);
		await Promise.all([at(follower, 0), at(doomed, 0)]);
		await notes.waitFor('2 follow');
		expect(statSync(join(env.XDG_RUNTIME_DIR, 'tumen', 'present.sock')).mode & 0o777).toBe(0o600);

		// All the way through, part by part; the clock starts with the first step.
		for (const [step, one] of deck.steps.entries()) {
			const parts = partsAt(one, WALL, unicode).length;
			for (let part = 0; part < parts; part++) {
				if (step + part > 0) wall.press(on);
				await at(wall, step);
				if (parts > 1) await wall.waitFor(`${part + 1}/${parts}`);
			}
			if (step === 4) {
				doomed.kill('SIGKILL');
				await notes.waitFor(/1 follows/);
			}
		}
		await at(follower, titles.length - 1);
		await notes.waitFor(`${titles.length}/${titles.length} ${titles.at(-1)}`);
		expect(notes.screen().join('\n')).not.toContain('starts with the first step');

		// The presenter's own view drives: a number, Enter, a blank, and what comes next.
		const trade = titles.findIndex((_, index) => deck.steps[index]?.id === 'trade');
		notes.press(...String(trade + 1), 'enter');
		await Promise.all([at(wall, trade), at(follower, trade)]);
		await notes.waitFor('A year without a figure');
		notes.press(key({type: 'blank'}));
		await wall.waitUntil('a blank wall', () => wall.screen().every(line => line === ''));
		await follower.waitUntil('a blank wall', () => follower.screen().every(line => line === ''));
		wall.press(on);
		await at(wall, trade);

		// Who says so: choose, Enter, and the same for whoever follows.
		wall.press(key({type: 'choose', by: 1}), 'enter');
		await Promise.all([wall.waitFor('as the source states it'), follower.waitFor('as the source states it')]);
		wall.press('escape');
		await Promise.all([at(wall, trade), at(follower, trade)]);
		const from = wall.raw().length;
		wall.press(key({type: 'ground'}));
		await wall.waitUntil('a painted ground', () => wall.raw().slice(from).includes('40') || wall.raw().slice(from).includes('107'));

		// Back to the panes at the same record, and on again from there.
		wall.press('escape');
		await wall.waitUntil('nothing chosen', () => !wall.screen().some(line => line.trimStart().startsWith('›')));
		wall.press('escape');
		await wall.waitFor('q quit');
		await wall.waitFor(/›2 .*Trade turnover|›2 Trade/i);
		await notes.waitFor('the presenter is in the dashboard');
		wall.press(keyFor({type: 'pane', to: 'regions'}));
		await wall.waitFor('›4');
		wall.press(keyFor({type: 'ask', what: 'present'}));
		await at(
			wall,
			deck.steps.findIndex(({id}) => id === 'regions'),
		);

		// The end is told plainly.
		wall.press('ctrl+c');
		expect(await wall.exit()).toEqual({code: 0, faults: []});
		expect(await notes.exit()).toEqual({code: 0, faults: []});
		expect(await follower.exit()).toEqual({code: 0, faults: []});
		expect(follower.screen().join('\n')).toContain('The presentation has ended.');
	});

	it('is refused a second time, and nobody is followed who does not present', async () => {
		const env = sharing();
		const nobody = start(tumen('follow'), {columns: 80, rows: 24, env});
		expect((await nobody.exit()).code).toBe(2);
		expect(nobody.screen().join(' ')).toContain('Nobody presents on this host');
		const wall = start(tumen('present'), {...WALL, env});
		await at(wall, 0);
		await isShared(env);
		const second = start(tumen('present'), {columns: 80, rows: 24, env});
		expect((await second.exit()).code).toBe(2);
		expect(second.screen().join(' ')).toContain('present --alone');
		// A presenter who is killed is gone, and the next one takes the place.
		const follower = start(tumen('follow'), {columns: 80, rows: 24, env});
		await at(follower, 0);
		wall.kill('SIGKILL');
		expect(await follower.exit()).toEqual({code: 0, faults: []});
		expect(follower.screen().join('\n')).toContain('The presenter is gone.');
		const next = start(tumen('present'), {...WALL, env});
		await at(next, 0);
		await expect.poll(() => isAlive(join(env.XDG_RUNTIME_DIR, 'tumen', 'present.sock')), {timeout: 20_000}).toBe(true);
		const again = start(tumen('follow'), {columns: 80, rows: 24, env});
		await at(again, 0);
		again.press('q');
		expect((await again.exit()).code).toBe(0);
	});

	it('needs a terminal', async () => {
		expect(await run(tumen('present'))).toMatchObject({code: 2, stderr: expect.stringContaining('no terminal here to present on')});
	});
});
