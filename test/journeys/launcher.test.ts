import {readFileSync} from 'node:fs';
import {describe, expect, it} from 'vitest';
import {launcher, node, run} from '../support/program.ts';

const pretending = (version: string): [string, ...string[]] => [
	node,
	'-e',
	`Object.defineProperty(process, 'versions', {value: Object.assign({}, process.versions, {node: '${version}'})}); require(${JSON.stringify(launcher)});`,
	'--',
	'--version',
];

describe('the launcher', () => {
	it.each(['0.10.48', '4.9.1', '12.22.12', '18.20.8', '20.0.0', '20.18.3'])('says on Node %s in one sentence what is wrong', async version => {
		expect(await run(pretending(version))).toEqual({
			stdout: '',
			stderr: `tumen needs Node 20.19 or newer, and this is Node ${version}.\n`,
			code: 1,
			signal: null,
		});
	});

	it.each(['20.19.0', '21.0.0', '22.0.0', '100.0.0'])('goes on with Node %s', async version => {
		expect((await run(pretending(version))).stderr).not.toContain('tumen needs Node');
	});

	it('holds nothing that an old Node could not parse', () => {
		const code = readFileSync(launcher, 'utf8')
			.replace(/^#!.*$/m, '')
			.replace(/\/\/.*$/gm, '')
			.replace(/'(?:[^'\\\n]|\\.)*'/g, "''");
		// Beyond ES5: arrows, new declarations, template literals, ?. and ??, spread, default and dynamic import.
		for (const newer of [/=>/, /\b(?:const|let|class|async|await|import|export|of)\b/, /`/, /\?\./, /\?\?/, /\.\.\./, /\*\*/])
			expect(code).not.toMatch(newer);
	});
});
