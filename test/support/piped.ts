import {fileURLToPath} from 'node:url';
import {run} from '../../src/cli/run.ts';
import {datasetFolder} from './folder.ts';

const KIT = fileURLToPath(new URL('../../dist/kit.br', import.meta.url));

/** What a run writes into pipes, and how it ends. */
export const piped = async (
	argv: readonly string[],
	{env = {LANG: 'en_GB.UTF-8'}, data = datasetFolder()}: {env?: NodeJS.ProcessEnv; data?: string} = {},
): Promise<{code: number; out: string; err: string}> => {
	const out: string[] = [];
	const err: string[] = [];
	const proc = {
		env,
		platform: 'linux',
		arch: 'x64',
		version: 'v20.19.0',
		stdout: {write: (text: string) => out.push(text)},
		stderr: {write: (text: string) => err.push(text)},
		stdin: {},
	} as unknown as NodeJS.Process;
	const code = await run(argv, proc, {version: '1.2.3', bundle: '/nowhere/tumen.cjs', data, kit: KIT, atRest: () => {}});
	return {code, out: out.join(''), err: err.join('')};
};
