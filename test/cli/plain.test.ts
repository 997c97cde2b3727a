import fc from 'fast-check';
import {describe, expect, it} from 'vitest';
import {readByYargs} from '../../src/cli/by-yargs.ts';
import {readPlainly} from '../../src/cli/plain.ts';
import type {Command} from '../../src/cli/task.ts';
import {paneIds} from '../../src/panes/pane.ts';

/** A command without the function that begins it, which no two have in common; or what was wrong with it. */
const outcome = async (read: () => Command | Promise<Command> | undefined): Promise<unknown> => {
	try {
		const command = await read();
		return command && Object.fromEntries(Object.entries(command).filter(([key]) => key !== 'begin'));
	} catch (error) {
		return String(error);
	}
};

const WORDS = [
	...[
		'search',
		'search',
		'Najin',
		'kind:pledge',
		'1bn',
		'trade',
		'projects/pobeda',
		'overview',
		'check',
		'init',
		'schema',
		'nowhere',
		'7',
		'-',
		'--',
		'-h',
		'-V',
		'-o',
		'x.csv',
	],
	...['--help', '--version', '--zoom', '--no-zoom', '--detail', '--detail=false', '--ascii', '--no-ascii', '--color', '--no-color', '--color=never'],
	...['--format', '--format=json', 'json', '--as-of', '--as-of=2014', '2014-06', '--asOf=2014', '--data', '--data=x', '--width', '--width=', '100'],
	...['--sort=-due', '--sort', 'pledges=due', '--pane=trade', '--years=2009-2020', '--query=a b', "--query='a'", '--theme=dark', '--screen-reader'],
];

describe('a plain command line', () => {
	it.each([
		[[]],
		[['trade']],
		[['--version']],
		[['trade', '--format', 'json']],
		[['--as-of=2014', '--zoom']],
		[['check']],
		[['search', 'a', '7', '--width', '60', 'b']],
	])('is read: %j', argv => {
		expect(readPlainly(argv, '1.2.3')).toBeDefined();
	});

	it.each([
		[['--help']],
		[['--no-color']],
		[['--nonsense']],
		[['trade', 'trade']],
		[['--format', 'odd']],
		[['--', 'trade']],
		[['-o', 'x.csv']],
		[['search']],
		[['search', 'a b']],
	])('is not: %j', argv => {
		expect(readPlainly(argv, '1.2.3')).toBeUndefined();
	});

	it('may name standard input in a place', async () => {
		for (const words of [
			['check', '-'],
			['check', '-', '--format=json'],
		]) {
			expect(await outcome(() => readPlainly(words, '1.2.3'))).toMatchObject({data: '-'});
			expect(await outcome(() => readByYargs(words, '1.2.3'))).toMatchObject({data: '-'});
		}
	});

	it('is read as yargs reads it, whatever it is', async () => {
		await fc.assert(
			fc.asyncProperty(fc.array(fc.constantFrom(...WORDS, ...paneIds), {maxLength: 4}), async argv => {
				const plain = await outcome(() => readPlainly(argv, '1.2.3'));
				if (plain !== undefined) expect(plain).toEqual(await outcome(() => readByYargs(argv, '1.2.3')));
			}),
			{numRuns: 400},
		);
	});
});
