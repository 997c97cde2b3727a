import {describe, expect, it} from 'vitest';
import {readCommand} from '../../src/cli/command.ts';
import {exampleLines} from '../../src/cli/help.ts';
import {verbs} from '../../src/cli/verbs/index.ts';
import {UserError} from '../../src/errors.ts';
import {paneIds} from '../../src/panes/pane.ts';
import {wholeScope} from '../../src/state/state.ts';

const read = (...argv: string[]) => readCommand(argv, '1.2.3');
const printed = async (...argv: string[]): Promise<string> => {
	const command = await read(...argv);
	if (command.kind !== 'print') throw new Error('nothing was printed');
	return command.text;
};
const faultOf = async (...argv: string[]): Promise<UserError> => {
	const error = await read(...argv).catch((thrown: unknown) => thrown);
	if (!(error instanceof UserError)) throw new Error(`no UserError for ${argv.join(' ')}: ${String(error)}`);
	return error;
};

describe('readCommand', () => {
	it('opens the dashboard when nothing is said', async () => {
		expect(await read()).toMatchObject({
			kind: 'open',
			view: {pane: undefined, zoom: false, detail: false, scope: wholeScope},
			data: undefined,
			format: 'auto',
			color: 'auto',
			theme: undefined,
			links: 'auto',
			ascii: undefined,
			width: undefined,
		});
	});

	it('takes all words of a search, and of other options the last', async () => {
		expect(await read('search', 'Galushka', 'goal')).toMatchObject({words: 'Galushka goal'});
		expect(
			await read('search', 'status:missed', '--format', 'csv', 'kind:pledge', '--format', 'json', '--width', '60', '--width', '80'),
		).toMatchObject({
			words: 'status:missed kind:pledge',
			format: 'json',
			width: 80,
		});
	});

	it.each([
		[['--ascii', 'present'], {kind: 'present', ascii: true}],
		[['--ascii', 'search', 'Najin'], {kind: 'search', words: 'Najin', ascii: true}],
		[['--no-ascii', '--width', '60', 'search', 'show'], {kind: 'search', words: 'show', ascii: false, width: 60}],
		[['--as-of', '2014', 'show', 'pobeda'], {kind: 'show'}],
		[['--format=json', '-o', 'show', 'search', 'coal'], {kind: 'search', words: 'coal', output: 'show'}],
		[['--data', 'present'], {kind: 'open', data: 'present'}],
		[['--ascii', 'trade'], {kind: 'open', ascii: true}],
	])('takes options before the verb: %j', async (argv, meaning) => {
		expect(await read(...argv)).toMatchObject(meaning);
	});

	it('prints the help of a verb behind options', async () => {
		expect(await printed('--ascii', 'present', '--help')).toBe(await printed('present', '--help'));
	});

	it('takes every pane by its id', async () => {
		for (const pane of paneIds) expect(await read(pane)).toMatchObject({view: {pane, zoom: true}});
	});

	it.each([
		[['--data', 'x'], {data: 'x'}],
		[['--data=x'], {data: 'x'}],
		[['--format', 'text'], {format: 'text'}],
		[['--ascii'], {ascii: true}],
		[['--no-ascii'], {ascii: false}],
		[['--width', '100'], {width: 100}],
		[['--width', '0'], {width: 0}],
		[['--color', 'always'], {color: 'always'}],
		[['--color=never'], {color: 'never'}],
		[['--color', 'auto'], {color: 'auto'}],
		[['--theme', 'light'], {theme: 'light'}],
		[['--links', 'never'], {links: 'never'}],
		[['--color'], {color: 'always'}],
		[['--no-color'], {color: 'never'}],
		[['trade', '--width', '60'], {view: {pane: 'trade'}, width: 60}],
		[['--as-of', '2014-06'], {view: {scope: {asOf: '2014-06'}}}],
		[['--sources', 'base'], {sources: 'base'}],
		[['--width', '60', '--width', '80'], {width: 80}],
		[['--data', 'x', '--data', 'y'], {data: 'y'}],
		[['--format', 'text', '--format', 'text'], {format: 'text'}],
		[['--color', 'always', '--color', 'never'], {color: 'never'}],
	])('understands %j', async (argv, expected) => {
		expect(await read(...argv)).toMatchObject(expected);
	});

	it('prints the version', async () => {
		for (const flag of ['--version', '-V']) expect(await printed(flag)).toBe('1.2.3\n');
	});

	it('prints a help that names every pane and every option, in lines of at most 80', async () => {
		const help = await printed('--help');
		for (const name of [...paneIds, '--data', '--format', '--color', '--ascii', '--width', '--as-of', '--sources']) expect(help).toContain(name);
		for (const line of help.split('\n')) expect(line.length).toBeLessThanOrEqual(80);
		expect(await printed('-h')).toBe(help);
	});

	it('prints the examples of every verb each in its line', async () => {
		for (const {usage, describe, examples} of verbs) {
			if (!examples || describe === false) continue;
			const lines = (await printed(usage.split(' ')[0] ?? '', '--help')).split('\n');
			for (const line of exampleLines(examples).split('\n')) expect(lines).toContain(line);
		}
	});

	it('prints its help in English whatever the language around, as the rest of it is English', async () => {
		const before = process.env['LC_ALL'];
		process.env['LC_ALL'] = 'ru_RU.UTF-8';
		try {
			expect(await printed('--help')).toContain('Show help');
		} finally {
			if (before === undefined) delete process.env['LC_ALL'];
			else process.env['LC_ALL'] = before;
		}
	});
});

describe('what was most likely meant', () => {
	it.each<readonly [readonly string[], string]>([
		[['tarde'], 'trade'],
		[['serch', 'coal'], 'search'],
		[['proects/pobeda'], 'projects'],
		[['--wdith', '80'], '--width'],
		[['trade', '--format', 'jsn'], 'json'],
		[['show', 'pobeda', '--no-asci'], '--no-ascii'],
	])('is asked after %j', async (argv, meant) => {
		expect((await faultOf(...argv)).hint).toMatch(new RegExp(`^Did you mean ${meant}\\?`));
	});
});

describe('what cannot be understood ends with exit code 2, a sentence and a hint', () => {
	it.each<readonly [readonly string[], RegExp]>([
		[['weather'], /^There is no pane or command "weather"\.$/],
		[['trade', 'regions'], /regions/],
		[['--wdith', '80'], /wdith/],
		[['-x'], /x/],
		[['--get-yargs-completions'], /"get-yargs-completions"/],
		[['show', '--_=1'], /"_"/],
		[['--no-_'], /"--no-_"/],
		[['--screen-reader', 'search', 'Najin'], /^There is no option or argument "screen-reader" here\.$/],
		[['--no-zoom', 'show', 'pobeda'], /^There is no option "--no-zoom" here\.$/],
		[['show', 'pobeda', '--no-asci'], /^There is no option "--no-asci" here\.$/],
		[['--width'], /width/],
		[['--width', 'wide'], /^--width takes a whole number from 0 to 1000, not "wide"\.$/],
		[['--width', '80.5'], /not "80\.5"/],
		[['--width', '-5'], /width/],
		[['--width', '1001'], /not "1001"/],
		[['--width='], /width/],
		[['--color', 'maybe'], /^--color takes auto, always or never, not "maybe"\.$/],
		[['--format', 'pdf'], /format/],
		[['--data'], /data/],
		[['--data='], /data/],
		[['--as-of', 'soon'], /^--as-of takes a year, a month or a day, not "soon"\.$/],
		[['--as-of', '2014-13'], /not "2014-13"/],
		[['--as-of', '2014-22'], /not "2014-22"/],
		[['--as-of', '2014~'], /not "2014~"/],
		[['--sources', 'some'], /^--sources takes all, base, not "some"\.$/],
		[['--lang', 'ru'], /^--lang takes en, not "ru"/],
		[['show'], /^tumen show needs an id, for example tumen show pobeda\.$/],
		[['search'], /^tumen search needs words, for example tumen search Najin\.$/],
		[['init'], /^tumen init needs a folder, for example tumen init my-ties\.$/],
	])('%j', async (argv, message) => {
		const error = await faultOf(...argv);
		expect(error.exitCode).toBe(2);
		expect(error.message).toMatch(message);
		expect(error.message).not.toContain('\n');
		expect(error.hint ?? '').not.toBe('');
	});
});
