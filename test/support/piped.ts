import {fileURLToPath} from 'node:url';
import {run} from '../../src/cli/run.ts';
import {datasetFolder} from './folder.ts';

const KIT = fileURLToPath(new URL('../../dist/kit.json', import.meta.url));

/** What a run writes into pipes, and how it ends. */
export const piped = async (
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
	const code = await run(argv, proc, {version: '1.2.3', data, kit: KIT, atRest: () => {}});
	return {code, out: out.join(''), err: err.join('')};
};
