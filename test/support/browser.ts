import {execFile} from 'node:child_process';
import {accessSync, constants, mkdtempSync, rmSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {delimiter, join} from 'node:path';
import {promisify} from 'node:util';

const NAMES = ['chromium', 'chromium-browser', 'google-chrome-stable', 'google-chrome'];

const isProgram = (path: string): boolean => {
	try {
		accessSync(path, constants.X_OK);
		return true;
	} catch {
		return false;
	}
};

/** A headless browser of this machine, where it has one. */
export const browser: string | undefined = (process.env['PATH'] ?? '')
	.split(delimiter)
	.flatMap(folder => NAMES.map(name => join(folder, name)))
	.find(isProgram);

const FLAGS = [
	'--headless',
	'--no-sandbox',
	'--disable-gpu',
	'--disable-quic',
	'--no-first-run',
	'--disable-background-networking',
	'--disable-component-update',
	'--disable-sync',
	'--hide-scrollbars',
	'--enable-logging=stderr',
];

/** Runs the browser on a page with a profile of its own. @returns what it wrote, and what the page complained of */
export const browse = async (page: string, ...flags: readonly string[]): Promise<{out: string; complaints: string[]}> => {
	const profile = mkdtempSync(join(tmpdir(), 'tumen-browser-'));
	try {
		const {stdout, stderr} = await promisify(execFile)(browser ?? '', [...FLAGS, `--user-data-dir=${profile}`, ...flags, `file://${page}`], {
			maxBuffer: 64_000_000,
		});
		return {out: stdout, complaints: stderr.split('\n').filter(line => line.includes('CONSOLE'))};
	} finally {
		rmSync(profile, {recursive: true, force: true});
	}
};
