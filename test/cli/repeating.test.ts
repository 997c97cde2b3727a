import {writeFileSync} from 'node:fs';
import {join} from 'node:path';
import {describe, expect, it} from 'vitest';
import {readCommand} from '../../src/cli/command.ts';
import {isRepeatable} from '../../src/cli/repeating.ts';
import {noSettings} from '../../src/cli/settings/index.ts';
import {temporaryFolder} from '../support/program.ts';

const read = (...words: string[]) => readCommand(words, '1.2.3');

describe('isRepeatable', () => {
	it.each([
		[['trade', '--format', 'json']],
		[[]],
		[['show', 'pobeda']],
		[['search', 'coal', 'price']],
		[['cite', 'pobeda']],
		[['brief', '--since', '2014']],
	])('%j says the same again', async words => {
		expect(isRepeatable(await read(...words), noSettings)).toBe(true);
	});

	it.each([
		[['trade', '--data', 'x']],
		[['trade', '-o', 'x.csv']],
		[['--watch', '--data', 'x']],
		[['--kiosk']],
		[['--screen-reader']],
		[['doctor']],
		[['check']],
		[['init', 'x']],
		[['keys']],
	])('%j does more, or may not', async words => {
		expect(isRepeatable(await read(...words), noSettings)).toBe(false);
	});

	it('does not hold where settings speak, or could have', async () => {
		const command = await read('trade');
		const file = join(temporaryFolder(), 'config.json');
		expect(isRepeatable(command, {...noSettings, file})).toBe(true);
		expect(isRepeatable(command, {...noSettings, defaults: {ascii: true}})).toBe(false);
		expect(isRepeatable(command, {...noSettings, keys: {zoom: ['x']}})).toBe(false);
		writeFileSync(file, '{}');
		expect(isRepeatable(command, {...noSettings, file})).toBe(false);
	});
});
