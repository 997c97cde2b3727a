// The programs that are measured, and those that they are measured against.
import {execFileSync} from 'node:child_process';
import {mkdtempSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {fileURLToPath} from 'node:url';

const here = name => fileURLToPath(new URL(name, import.meta.url));

/** The Node that everything is run by. */
export const node = process.env.TUMEN_BENCH_NODE || process.execPath;
export const root = here('../..');
export const launcher = here('../tumen.cjs');

/** A folder for caches and data of this run, gone at its end. */
export const scratch = mkdtempSync(join(tmpdir(), 'tumen-bench-'));
process.on('exit', () => rmSync(scratch, {recursive: true, force: true}));

/** A place in which no cache can be made. */
const nowhere = join(scratch, 'file');
writeFileSync(nowhere, '');

const DOWN = '\u001B[B';
const UP = '\u001B[A';

export const echo = {name: 'Node, raw mode', command: [node, here('echo.cjs')], ready: 'ready', key: 'j', answer: 'key', moves: ['j', 'j']};
export const ink = {
	name: 'Ink 6.8, hello',
	command: [node, here('ink-hello.js')],
	ready: 'ready',
	key: 'j',
	answer: '1',
	moves: ['j', 'j'],
	env: {NODE_ENV: 'production'},
};
export const tumen = {
	name: 'tumen',
	command: [node, launcher],
	ready: ' quit',
	key: '?',
	answer: 'Keys',
	moves: [UP, DOWN],
	env: {XDG_CACHE_HOME: join(scratch, 'cache')},
};
export const first = {...tumen, name: 'tumen, no cache', env: {XDG_CACHE_HOME: nowhere}};
export const regions = {...tumen, name: 'tumen regions', command: [node, launcher, 'regions'], ready: ' quit'};

const isThere = name => {
	try {
		execFileSync('/bin/sh', ['-c', `command -v ${name}`], {stdio: 'ignore'});
		return true;
	} catch {
		return false;
	}
};

/** Programs of other kinds that are installed here. */
export const peers = () => {
	const lines = join(scratch, 'lines');
	writeFileSync(lines, Array.from({length: 2000}, (_, index) => `line ${index}`).join('\n'));
	const table = join(scratch, 'table.csv');
	writeFileSync(table, `a,b\n${Array.from({length: 200}, (_, index) => `${index},${index * 2}`).join('\n')}\n`);
	return [
		{name: 'less', command: ['less', lines], ready: 'line 30', moves: ['j', 'k']},
		{name: 'htop', command: ['htop', '-d', '100'], ready: 'Quit', moves: [DOWN, UP]},
		{name: 'vd', command: ['vd', table], ready: '30', moves: ['j', 'k'], quit: 'gq'},
	].filter(({command: [name]}) => isThere(name));
};
