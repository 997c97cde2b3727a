import {mkdirSync, symlinkSync} from 'node:fs';
import {join} from 'node:path';
import {type Ended, environment, root, run, temporaryFolder} from './program.ts';

// npm and npx as a person has them who has never seen this project: an empty home, no variables of an `npm test` around
// them, and packages from wherever this machine gets them.

/** Settings that lead to the registry. All else that npm hands down, as its prefix, would make a child act on this checkout. */
const WAYS_OUT =
	/^(?:(?:https?|all|no)_proxy|node_extra_ca_certs|ssl_cert_(?:file|dir)|npm_config_(?:registry|userconfig|globalconfig|ca|cafile|proxy|https_proxy|noproxy|strict_ssl))$/i;

const waysOut = (): Record<string, string> =>
	Object.fromEntries(Object.entries(process.env).filter((entry): entry is [string, string] => WAYS_OUT.test(entry[0]) && entry[1] !== undefined));

/** A setting of this machine's npm. */
const setting = async (name: string): Promise<string> => {
	const {npm_config_cache} = process.env;
	const {stdout} = await run(['npm', 'config', 'get', name], {env: {...waysOut(), npm_config_cache}});
	return stdout.trim();
};

export type Stranger = {
	/** A folder with nothing in it. */
	readonly folder: string;
	readonly run: (command: readonly [string, ...string[]], options?: {readonly cwd?: string}) => Promise<Ended>;
};

/** Somebody with an empty home and an empty folder. Downloaded packages are shared with the machine's own cache, nothing else is. */
export const stranger = async (): Promise<Stranger> => {
	const home = temporaryFolder();
	const folder = temporaryFolder();
	const downloads = join(await setting('cache'), '_cacache');
	const cache = join(home, 'cache');
	mkdirSync(downloads, {recursive: true});
	mkdirSync(cache);
	symlinkSync(downloads, join(cache, '_cacache'));
	const env = environment({
		...waysOut(),
		HOME: home,
		npm_config_userconfig: await setting('userconfig'),
		npm_config_cache: cache,
		npm_config_update_notifier: 'false',
		npm_config_yes: 'true',
	});
	return {folder, run: (command, options) => run(command, {env, cwd: options?.cwd ?? folder})};
};

/** Packs the checkout as it is built now. @returns the tarball's path */
export const pack = async (into: string): Promise<string> => {
	// Without scripts: `prepare` would write dist/ anew under the feet of tests that run it meanwhile.
	const {stdout, stderr, code} = await run(['npm', 'pack', '--ignore-scripts', '--pack-destination', into], {
		cwd: root,
		env: {...waysOut(), npm_config_update_notifier: 'false'},
	});
	if (code !== 0) throw new Error(`npm pack failed:\n${stderr}`);
	return join(into, stdout.trim().split('\n').at(-1) ?? '');
};
