import {describe, expect, it} from 'vitest';
import {run} from '../../src/cli/run.ts';
import {width} from '../../src/text/width.ts';
import {datasetFolder, folderOf} from '../support/folder.ts';
import {aMilestone} from '../support/records.ts';

/** What a run writes into pipes, and how it ends. */
const piped = async (
	argv: readonly string[],
	{env = {LANG: 'en_GB.UTF-8'}, data = datasetFolder()}: {env?: NodeJS.ProcessEnv; data?: string} = {},
) => {
	const out: string[] = [];
	const err: string[] = [];
	const proc = {
		env,
		stdout: {write: (text: string) => out.push(text)},
		stderr: {write: (text: string) => err.push(text)},
		stdin: {},
	} as unknown as NodeJS.Process;
	const code = await run(argv, proc, {version: '1.2.3', data});
	return {code, out: out.join(''), err: err.join('')};
};

describe('a run into a pipe', () => {
	it('prints the briefing and ends with 0', async () => {
		const {code, out, err} = await piped([]);
		expect([code, err]).toEqual([0, '']);
		expect(out).toContain('Tiny ties');
		expect(out).not.toContain('\u001B');
	});

	it('reads the dataset it is told to', async () => {
		const other = datasetFolder({milestones: [aMilestone({headline: 'Quite another thing'})]});
		expect((await piped(['--data', other])).out).toContain('Quite another thing');
	});

	it('is as wide as asked', async () => {
		const {out} = await piped(['--width', '40']);
		expect(Math.max(...out.split('\n').map(width))).toBe(40);
	});

	it('is ASCII without a UTF-8 locale, or when asked, and not when asked not to', async () => {
		const isAscii = (text: string) => /^[\x20-\x7e\n]*$/.test(text);
		expect(isAscii((await piped([], {env: {LANG: 'C'}})).out)).toBe(true);
		expect(isAscii((await piped(['--ascii'])).out)).toBe(true);
		expect(isAscii((await piped([])).out)).toBe(false);
		expect(isAscii((await piped(['--no-ascii'], {env: {LANG: 'C'}})).out)).toBe(false);
	});

	it('has colours when they are asked for, by the flag or by FORCE_COLOR, and else none', async () => {
		const utf8 = {LANG: 'en_GB.UTF-8'};
		expect((await piped(['--color', 'always'])).out).toContain('\u001B[');
		expect((await piped([], {env: {...utf8, FORCE_COLOR: '1'}})).out).toContain('\u001B[');
		expect((await piped(['--color', 'never'], {env: {...utf8, FORCE_COLOR: '1'}})).out).not.toContain('\u001B[');
		expect((await piped([], {env: {...utf8, NO_COLOR: '1'}})).out).not.toContain('\u001B[');
	});

	it('prints one pane when one is named', async () => {
		const {out} = await piped(['regions']);
		expect(out).toContain('North');
		expect(out).not.toContain('A treaty is signed');
	});

	it('shows everything at the date it is told', async () => {
		const {out} = await piped(['--as-of', '2012']);
		expect(out).toContain('A treaty is signed');
		expect(out).not.toContain('A bridge is announced');
	});

	it('prints help and version', async () => {
		expect(await piped(['--version'])).toEqual({code: 0, out: '1.2.3\n', err: ''});
		expect((await piped(['--help'])).out).toContain('tumen [pane]');
	});
});

describe('a run that cannot be', () => {
	it('ends with 2 for a wrong command line, and says so on stderr alone', async () => {
		const {code, out, err} = await piped(['--wdith', '80']);
		expect([code, out]).toEqual([2, '']);
		expect(err).toMatch(/^tumen: .*wdith.*\n.*--help.*\n$/);
	});

	it('ends with 1 for data that are not there or wrong', async () => {
		const missing = await piped(['--data', `${folderOf({})}/nowhere`]);
		expect([missing.code, missing.out]).toEqual([1, '']);
		expect(missing.err).toContain('does not exist');
		const wrong = await piped(['--data', datasetFolder({milestones: [aMilestone({date: 'soon'})]})]);
		expect([wrong.code, wrong.out]).toEqual([1, '']);
		expect(wrong.err).toContain('milestones.json:5:12: milestone event: date is not a date');
	});
});

describe('tumen check', () => {
	it('counts what there is, and says that nothing is wrong', async () => {
		const {code, out} = await piped(['check']);
		expect(code).toBe(0);
		expect(out).toMatch(/3 milestones, .*\nNothing is wrong\.\n$/);
	});

	it('tells what there is to look at, and ends with 1', async () => {
		const texts = folderOf({'source.txt': 'one two three four five six seven eight nine'});
		const data = datasetFolder({milestones: [aMilestone({summary: 'It says: one two three four five six seven eight.'})]});
		const {code, out} = await piped(['check', '--data', data, '--texts', texts]);
		expect(code).toBe(1);
		expect(out).toContain('milestone event shares "one two three four five six seven eight"');
		expect(out).toContain('1 to look at.');
	});

	it('ends with 1 for a dataset that does not load, or texts that are not there', async () => {
		expect((await piped(['check', '--data', datasetFolder({people: '['})])).err).toContain('people.json:1:2: is not valid JSON');
		expect(await piped(['check', '--texts', `${folderOf({})}/nowhere`])).toMatchObject({code: 1, out: ''});
	});
});
