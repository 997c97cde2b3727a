'use strict';
// Starts dist/tumen.br, and what that loads from dist, from what was unpacked and compiled at an earlier start.
const {existsSync, readdirSync, readFileSync, statSync} = require('node:fs');
const {basename, join, resolve} = require('node:path');
const {Script} = require('node:vm');
const {codeCache} = require('./code-cache.cjs');
const {printed, sayAgain} = require('./said.cjs');
const {mayBeTerminal} = require('./terminal.cjs');
const {unpacked, unpackedWhole} = require('./unpack.cjs');
const {unwritable} = require('../src/cli/unwritable.ts');

// With DEV=true in a user's environment Ink would look for its devtools.
delete process.env.DEV;

const fault = error => {
	process.stderr.write(`tumen stopped because of a fault of its own. Please report it with what stands below.\n${error?.stack ?? error}\n`);
	process.exitCode = 1;
};

const argv = process.argv.slice(2);
// The build makes dist/start.cjs of this file.
const dist = __dirname;
const main = join(dist, 'tumen.br');
const cache = codeCache(argv);
const loaded = new Map();

/** Where the shipped dataset is: as it lies in the repository, or packed as in a package. */
const dataPlace = () => {
	const lying = join(dist, '../data/russia-dprk');
	return existsSync(lying) ? lying : join(dist, 'data.br');
};

/** Where it is read fastest: packed, unless what lies in the repository has changed since the build. */
const findQuickPlace = () => {
	const lying = dataPlace();
	const packed = join(dist, 'data.br');
	try {
		if (lying === packed) return packed;
		const built = JSON.parse(readFileSync(join(dist, 'lying.json'), 'utf8'));
		const names = readdirSync(lying);
		const isSame = name => {
			const {size, ctimeMs} = statSync(join(lying, name));
			return built[name]?.[0] === size && built[name][1] === ctimeMs;
		};
		return names.length === Object.keys(built).length && names.every(isSame) ? packed : lying;
	} catch {
		return lying;
	}
};

/** The same, looked for once: what was printed and the data are asked for by it. */
let quick;
const quickPlace = () => {
	quick ??= findQuickPlace();
	return quick;
};

/** What is in a packed dataset; it is kept once it has been found to be what it should be. */
const unpackData = path => {
	const {keep, ...what} = unpacked(path);
	return {...what, keep: keep && (() => cache.later(keep))};
};

/** What is in a file of dist; it is kept for the next start when there is time. */
const unpack = path => {
	const {bytes, keep} = unpackedWhole(resolve(dist, path));
	if (keep) cache.later(keep);
	return bytes;
};

/** The exports of a file of dist. */
const load = path => {
	if (loaded.has(path)) return loaded.get(path).exports;
	const {hash, bytes, keep} = unpackedWhole(path);
	if (keep) cache.later(keep);
	const filename = path.replace(/\.br$/, '.cjs');
	const script = cache.script(basename(path), hash, cachedData => {
		// The build writes ASCII alone.
		const text = `(function (exports, require, module, __filename, __dirname, dataPlace, quickPlace, unpack, unpackData, mayBeTerminal) {${bytes.latin1Slice()}\n})`;
		return new Script(text, {filename, cachedData});
	});
	const bundle = {exports: {}};
	loaded.set(path, bundle);
	const requireFrom = name => (name.startsWith('./') ? load(join(dist, name)) : require(name));
	script.runInThisContext()(bundle.exports, requireFrom, bundle, filename, dist, dataPlace, quickPlace, unpack, unpackData, mayBeTerminal);
	return bundle.exports;
};

/** @param keep keeps what was said, where it would be said again */
const start = keep => {
	try {
		const {ended, atRest, hasScreen, said} = load(main);
		ended.catch(fault);
		cache.later(() => {
			const what = said();
			if (what) keep(what.bytes, what.without);
		});
		cache.fill({ended, atRest, hasScreen});
	} catch (error) {
		fault(error);
	}
};

/** What can be answered without loading anything: the version, and the help, which the build has written down (bin/build.js). */
const answer = () => {
	const [first, ...more] = argv;
	if (more.length > 0) return undefined;
	if (first === '--version' || first === '-V') return `${VERSION}\n`;
	if (first !== '--help' && first !== '-h') return undefined;
	try {
		return readFileSync(join(dist, 'help.txt'), 'utf8');
	} catch {
		return undefined;
	}
};

const answered = answer();
if (answered === undefined) {
	const {again, keep} = printed(BUILD, quickPlace, argv, process.env);
	if (again) sayAgain(again, unwritable);
	else start(keep);
} else {
	// A reader that has had enough is no error.
	process.stdout.on('error', () => {});
	process.stdout.write(answered);
}
