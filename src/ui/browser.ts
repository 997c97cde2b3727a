// The only importer of child_process: nothing else is ever started. It is loaded for that alone, as it brings a dozen modules along.

type Environment = Readonly<Record<string, string | undefined>>;

const isSet = (value: string | undefined): boolean => value !== undefined && value !== '';

/** The program that opens an address where the person sits; none over SSH, where it would open on another machine. */
export const openerFor = (env: Environment, platform: NodeJS.Platform): 'open' | 'xdg-open' | undefined => {
	if (isSet(env['SSH_CONNECTION']) || isSet(env['SSH_TTY']) || isSet(env['SSH_CLIENT'])) return undefined;
	if (platform === 'darwin') return 'open';
	if (platform === 'win32') return undefined;
	return isSet(env['DISPLAY']) || isSet(env['WAYLAND_DISPLAY']) ? 'xdg-open' : undefined;
};

const MOST = 2000;

/**
 * An address as it may be handed to another program: http or https, without a name or password, in ASCII. It begins
 * with its scheme, so that it is never taken for an option.
 * @returns undefined for anything else
 */
export const openable = (address: string): string | undefined => {
	if (address.length > MOST || !/^https?:\/\/[^\s\p{Cc}]+$/iu.test(address) || !URL.canParse(address)) return undefined;
	const url = new URL(address);
	const isPlain = (url.protocol === 'http:' || url.protocol === 'https:') && url.username === '' && url.password === '' && url.hostname !== '';
	return isPlain && /^[\x21-\x7e]+$/.test(url.href) ? url.href : undefined;
};

/** Starts a program with an address as its one argument, without a shell, and without waiting for it. */
export const handOver = (program: string, address: string, env: NodeJS.ProcessEnv, onFailure: () => void): void => {
	const start = ({spawn}: typeof import('node:child_process')) => {
		const child = spawn(program, [address], {detached: true, stdio: 'ignore', shell: false, env});
		child.on('error', onFailure);
		child.on('exit', code => {
			if (code !== 0) onFailure();
		});
		child.unref();
	};
	import('node:child_process').then(start).catch(onFailure);
};
