import {readFileSync} from 'node:fs';
import {describe, expect, it} from 'vitest';
import {readCommand} from '../../src/cli/command.ts';

// Every command line that README.md shows is one that tumen understands.

const readme = readFileSync(new URL('../../README.md', import.meta.url), 'utf8');

/** Words of a shell's line up to where a pipe, a redirection or a comment begins. */
const words = (line: string): string[] =>
	[...(/^(.*?)(?:\s+[|#>]|\s+<|$)/.exec(line)?.[1] ?? '').matchAll(/'([^']*)'|(\S+)/g)].map(([, quoted, bare]) => quoted ?? bare ?? '');

const lines = [...readme.matchAll(/```sh\n([\s\S]*?)```/g)]
	.flatMap(([, block = '']) => block.split('\n'))
	.flatMap(line => /(?:^|\s)tumen(?:$|\s.*)/.exec(line)?.[0]?.trim() ?? [])
	.filter(line => !line.startsWith('tumen is'));

describe('a command line of README.md', () => {
	it('is found', () => {
		expect(lines.length).toBeGreaterThan(30);
	});

	it.each(lines)('is understood: %s', async line => {
		const [program, ...argv] = words(line);
		expect(program).toBe('tumen');
		expect(['print', 'complete', expect.any(String)]).toContainEqual((await readCommand(argv, '1')).kind);
	});
});
