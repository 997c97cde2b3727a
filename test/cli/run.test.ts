import {readFileSync} from 'node:fs';
import {join} from 'node:path';
import {describe, expect, it} from 'vitest';
import {width} from '../../src/text/width.ts';
import {datasetFolder, folderOf} from '../support/folder.ts';
import {piped} from '../support/piped.ts';
import {aDerivation, aMilestone, anObservation, tinyParts} from '../support/records.ts';

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

describe('tumen doctor', () => {
	it('tells which settings are used, from where, and what is wrong with them', async () => {
		const folder = folderOf({'tumen/config.json': '{"theme": "dark", "width": 70, "keys": {"zoom": "x"}}'});
		const {out} = await piped(['doctor'], {env: {LANG: 'C.UTF-8', XDG_CONFIG_HOME: folder, TUMEN_WIDTH: '150'}});
		expect(out).toMatch(/file +\S+\/tumen\/config\.json – it was read/);
		expect(out).toMatch(/width +150 – by TUMEN_WIDTH/);
		expect(out).toMatch(/theme +dark – by the file/);
		expect(out).toMatch(/keys +zoom – other keys, by the file/);
		const broken = folderOf({'tumen/config.json': '{"them": "dark"}'});
		const {code, out: told} = await piped(['doctor', '--width', '150'], {env: {LANG: 'C.UTF-8', XDG_CONFIG_HOME: broken}});
		expect([code, told]).toEqual([0, expect.stringContaining('config.json:1:10: them is no setting')]);
	});

	it('says what is decided, why, and which files are used', async () => {
		const {code, out} = await piped(['doctor'], {env: {LANG: 'C', NO_COLOR: '1', TERM: 'xterm'}});
		expect(code).toBe(0);
		expect(out).toMatch(/^dashboard +does not open: text is printed/m);
		expect(out).toMatch(/^colours +no - NO_COLOR is set/m);
		expect(out).toMatch(/^signs +ASCII alone - LANG is C/m);
		expect(out).toMatch(/^tumen +1\.2\.3$/m);
		expect(out).toMatch(/^dataset +tiny 1\.0\.0/m);
		expect(out).toMatch(/SHA-256 [0-9a-f]{16}/);
	});

	it('lets nothing through that a terminal would obey, of the surroundings or of what is looked for', async () => {
		expect((await piped(['doctor'], {env: {TERM_PROGRAM: '\u001B[2J\u009Bx', LANG: 'C.UTF-8'}})).out).not.toMatch(/\p{Cc}(?<!\n)/u);
		expect((await piped(['search', '\u001B[2Jbridge\u202E'])).out).not.toMatch(/(?:\p{Cc}|\p{Cf})(?<!\n)/u);
	});

	it('has it as data', async () => {
		const {rows} = JSON.parse((await piped(['doctor', '--format', 'json'])).out);
		expect(rows).toContainEqual({view: 'doctor', part: 'Decided', what: 'signs', is: 'all', because: 'LANG is en_GB.UTF-8'});
	});
});

describe('tumen show, search and cite', () => {
	it.each([
		[['search', 'kind:pledge', 'status:mised'], 'status:mised'],
		[['--query', 'status:mised'], 'status:mised'],
		[['--query', 'status:mised', '--screen-reader'], 'status:mised'],
		[['search', 'colour:red'], 'field "colour"'],
	])('%j is wrong usage: nothing can meet such a condition', async (argv, named) => {
		const {code, out, err} = await piped(argv);
		expect([code, out]).toEqual([2, '']);
		expect(err).toMatch(new RegExp(`^tumen: There is no ${named}\\.\n.*(?:Did you mean status:missed|There are kind, year)`));
	});

	it('say what was most likely meant by an id that is none', async () => {
		expect(await piped(['show', 'turnovr'])).toEqual({code: 2, out: '', err: 'tumen: There is no record "turnovr".\nDid you mean turnover?\n'});
		expect((await piped(['cite', 'xyzzy'])).err).toContain('tumen search WORDS');
	});

	it('know at an earlier date of no work that came later', async () => {
		for (const verb of ['show', 'cite']) expect((await piped([verb, 'report', '--as-of', '1990'])).err).toContain('Nothing was known of "report"');
	});

	it('show any record, find it, and cite it', async () => {
		expect((await piped(['show', 'turnover'])).out).toContain('Figures (');
		expect(JSON.parse((await piped(['search', 'bridge', '--format', 'json'])).out).rows.length).toBeGreaterThan(0);
		expect((await piped(['cite', 'report', '--format', 'bibtex'])).out).toMatch(/^@\w+\{report,/);
	});
});

describe('-o', () => {
	it('writes the format of the ending, and nothing on standard output', async () => {
		const folder = folderOf({});
		expect(await piped(['trade', '-o', join(folder, 'a.csv')])).toEqual({code: 0, out: '', err: ''});
		expect(readFileSync(join(folder, 'a.csv'), 'utf8')).toMatch(/^\uFEFFview,id,type/);
		const picture = async (place: string) => (await piped([place, '--format', 'svg', '--width', '90'])).out;
		expect(await picture('projects')).not.toMatch(/>q<|quit|<rect class="i"/);
		expect(await picture('projects/railway')).toContain('<rect class="i"');
		// A pipe has no mark before its data.
		expect((await piped(['trade', '--format', 'csv'])).out).toMatch(/^view,id,type/);
		expect((await piped(['trade', '--format', 'csv', '-o', '-'])).out).toMatch(/^view,id,type/);
		expect((await piped(['-o', join(folder, 'a.pdf')])).err).toContain('Print to .html');
		expect((await piped(['-o', join(folder, 'none', 'a.csv')])).code).toBe(1);
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
		expect(out).toMatch(/^milestones\.json:\d+:\d+: milestone event: summary shares "one two three four five six seven eight"/);
		expect(out).toContain('1 thing is wrong in 1 file.');
	});

	it('ends with 1 for a dataset that does not load, or texts that are not there', async () => {
		expect((await piped(['check', '--data', datasetFolder({people: '['})])).out).toContain('people.json:1:2: is not valid JSON');
		expect(await piped(['check', '--texts', `${folderOf({})}/nowhere`])).toMatchObject({code: 1, out: ''});
	});
});

describe('tumen schema', () => {
	it('prints the JSON Schema of a kind, with words for its fields, or of a whole dataset', async () => {
		const one = JSON.parse((await piped(['schema', 'projects'])).out);
		expect(one.properties.records.items.properties.essentials).toMatchObject({description: 'The one line that matters most.', maxLength: 110});
		const whole = JSON.parse((await piped(['schema'])).out);
		expect(whole.required).toEqual(['dataset', 'sources']);
		expect(whole.properties.projects).toEqual(one.properties.records);
		expect(await piped(['schema', 'nothing'])).toMatchObject({code: 2});
	});
});

describe('what tumen check says', () => {
	const broken = () => datasetFolder({milestones: Array.from({length: 60}, (_, index) => aMilestone({id: `event-${index}`, category: 'sport'}))});

	it('lists everything at once, each with its place, its rule and what to do', async () => {
		const {code, out, err} = await piped(['check', broken()]);
		expect([code, err]).toEqual([1, '']);
		const lines = out.trimEnd().split('\n');
		expect(lines).toHaveLength(61);
		expect(lines[0]).toBe(
			'milestones.json:7:16: milestone event-0: category names the category "sport", which the dataset does not have. Add what is named, or mend the name. There are trade, energy. [reference]',
		);
		expect(lines[60]).toBe('60 things are wrong in 1 file.');
	});

	it('lists it as JSON for other programs', async () => {
		const {code, out} = await piped(['check', broken(), '--format', 'json']);
		expect(code).toBe(1);
		const {schemaVersion, ok, problems} = JSON.parse(out);
		expect([schemaVersion, ok, problems.length]).toEqual([1, false, 60]);
		expect(problems[0]).toMatchObject({
			file: 'milestones.json',
			line: 7,
			column: 16,
			record: 'milestone event-0',
			field: 'category',
			rule: 'reference',
		});
	});

	it('leads to the line of a figure that does not add up', async () => {
		const observations = tinyParts().observations.map(one => (one.id === 'balance-2013' ? {...one, value: 84.1} : one));
		const stated = anObservation({id: 'imports-2013-stated', series: 'balance', period: '2009', value: 9.3});
		const folder = datasetFolder({observations: [...observations, stated], derivations: [aDerivation({check: 'imports-2013-stated'})]});
		const {code, out} = await piped(['check', folder]);
		expect(code).toBe(1);
		expect(out.split('\n')[0]).toMatch(
			/^observations\.json:\d+:\d+: observation imports-2013-stated: value is 9\.3, and imports-2013 makes it 14\.3\. Mend .* See also derivation imports-2013 \(derivations\.json:\d+\), .*observation balance-2013 \(observations\.json:\d+\)\. \[sum\]$/,
		);
	});

	it('checks one file as well', async () => {
		const {manifest, ...kinds} = tinyParts();
		const folder = folderOf({'all.json': JSON.stringify({dataset: manifest, ...kinds})});
		expect(await piped(['check', join(folder, 'all.json')])).toMatchObject({code: 0});
	});
});
