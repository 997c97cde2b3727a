'use strict';
// What V8 compiled at an earlier start, kept in the user's cache folder: a start without it takes some 40 ms longer. Node's own
// compile cache keeps only what was compiled while loading; this one is taken when the first screen stands, with all
// functions that it took.
//
// Whoever can write it runs code as the user: it is read only from a folder and a file that are the user's own and that
// nobody else can write. Everything that goes wrong with it means a slower start, and nothing else.
const fs = require('node:fs');
const {homedir} = require('node:os');
const {basename, isAbsolute, join} = require('node:path');
const {isatty} = require('node:tty');
const {crc32} = require('node:zlib');

const MOST_BYTES = 16_000_000;
/** In milliseconds from the first screen: until then there may be keys to obey. */
const PATIENCE = 500;

const isOurs = stats => stats.uid === process.getuid() && (stats.mode & 0o022) === 0;

const folder = () => {
	const {XDG_CACHE_HOME} = process.env;
	// A relative one is to be ignored, says its specification.
	return join(XDG_CACHE_HOME && isAbsolute(XDG_CACHE_HOME) ? XDG_CACHE_HOME : join(homedir(), '.cache'), 'tumen');
};

const isTrusted = path => {
	const stats = fs.lstatSync(path);
	return stats.isDirectory() && isOurs(stats);
};

const read = path => {
	let file;
	try {
		if (!isTrusted(folder())) return undefined;
		file = fs.openSync(path, fs.constants.O_RDONLY | fs.constants.O_NOFOLLOW | fs.constants.O_NONBLOCK);
		const stats = fs.fstatSync(file);
		if (!stats.isFile() || !isOurs(stats) || stats.size < 5 || stats.size > MOST_BYTES) return undefined;
		const bytes = Buffer.allocUnsafeSlow(stats.size);
		if (fs.readSync(file, bytes) !== stats.size) return undefined;
		// V8 itself does not look whether what it takes is whole.
		return crc32(bytes.subarray(4)) === bytes.readUInt32LE(0) ? bytes.subarray(4) : undefined;
	} catch {
		return undefined;
	} finally {
		if (file !== undefined) fs.closeSync(file);
	}
};

const write = (name, stem, data) => {
	const path = folder();
	fs.mkdirSync(path, {recursive: true, mode: 0o700});
	if (!isTrusted(path)) return;
	const sum = Buffer.alloc(4);
	sum.writeUInt32LE(crc32(data));
	// Whole or not at all, whoever else starts at the same time.
	const unfinished = join(path, `${name}.${process.pid}`);
	try {
		fs.writeFileSync(unfinished, Buffer.concat([sum, data]), {flag: 'wx', mode: 0o600});
		fs.renameSync(unfinished, join(path, name));
	} catch (error) {
		fs.rmSync(unfinished, {force: true});
		throw error;
	}
	// Those of earlier bundles.
	for (const other of fs.readdirSync(path)) if (other.startsWith(stem) && other !== name) fs.rmSync(join(path, other), {force: true});
};

/** Different runs need different functions: what one compiled is of little use to another. */
const kindOf = argv => {
	if (argv.some(word => /^(?:--help|-h|--version|-V)$/.test(word))) return 'help';
	return isatty(0) && isatty(1) ? 'screen' : 'text';
};

/**
 * What is remembered for a kind of run.
 * @returns `script` makes the script of a file by `make`, which is given what is remembered of it, or nothing; `fill` remembers
 * what was not: for the screen when that is at rest, and else at the end
 */
exports.codeCache = argv => {
	// Without owners of files nothing can be said about whose they are; and what strangers look at writes and reads nothing of its own.
	if (process.getuid === undefined || argv.includes('--kiosk')) return {script: (_file, _hash, make) => make(undefined), fill() {}};
	const kind = kindOf(argv);
	const missing = [];
	const take = () => {
		for (const {name, stem, script} of missing.splice(0)) {
			try {
				write(name, stem, script.createCachedData());
			} catch {}
		}
	};
	return {
		script(file, hash, make) {
			const stem = `${kind}-${basename(file)}-${process.version}-${process.arch}-`;
			const name = stem + hash;
			const data = read(join(folder(), name));
			const script = make(data);
			if (data === undefined || script.cachedDataRejected) missing.push({name, stem, script});
			return script;
		},
		fill({ended, atRest}) {
			if (kind === 'screen') atRest.then(() => setTimeout(take, PATIENCE).unref());
			else
				ended.then(
					code => code === 0 && process.once('exit', take),
					() => {},
				);
		},
	};
};
