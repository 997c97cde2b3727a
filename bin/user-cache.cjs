'use strict';
// The folder in which a user's programs keep what they can make again: for tumen what it has unpacked, and what V8 has compiled.
//
// Whoever can write there runs code as the user: nothing is taken but from a folder and a file that are the user's own and
// that nobody else can write. Everything that goes wrong with it means a slower start, and nothing else.
const fs = require('node:fs');
const {isAbsolute, join} = require('node:path');

const MOST_BYTES = 32_000_000;

// V8 itself does not look whether what it takes is whole. A checksum needs node:zlib, 2 ms of a start and 2 MB, so that everything is
// written twice, after its length, and compared.
const HEAD = 4;
const PIECE = 65_536;

/** Whether a file holds bytes at a place. */
const isAt = (file, place, bytes) => {
	const piece = Buffer.allocUnsafe(Math.min(PIECE, bytes.length));
	for (let at = 0; at < bytes.length; at += piece.length) {
		const count = Math.min(piece.length, bytes.length - at);
		if (fs.readSync(file, piece, 0, count, place + at) !== count) return false;
		if (bytes.compare(piece, 0, count, at, at + count) !== 0) return false;
	}
	return true;
};

const isOurs = stats => stats.uid === process.getuid() && (stats.mode & 0o022) === 0;

const folder = () => {
	const {XDG_CACHE_HOME, HOME} = process.env;
	// A relative one is to be ignored, says its specification.
	return join(XDG_CACHE_HOME && isAbsolute(XDG_CACHE_HOME) ? XDG_CACHE_HOME : join(HOME || require('node:os').homedir(), '.cache'), 'tumen');
};

/** Whether a folder is the user's own, and no link to another. */
const isTrusted = path => {
	const stats = fs.lstatSync(path);
	return stats.isDirectory() && isOurs(stats);
};

// Without owners of files nothing can be said about whose they are; and what strangers look at writes and reads nothing of its own.
const canTell = process.getuid !== undefined && !process.argv.includes('--kiosk');

/**
 * What is kept under a name, in parts, each in memory of its own; `undefined` when there is nothing, or nothing to be trusted.
 * @param sizes of the parts, which are all that is kept; without them it is one
 */
exports.takeParts = (name, sizes) => {
	let file;
	try {
		if (!canTell || !isTrusted(folder())) return undefined;
		file = fs.openSync(join(folder(), name), fs.constants.O_RDONLY | fs.constants.O_NOFOLLOW | fs.constants.O_NONBLOCK);
		const stats = fs.fstatSync(file);
		if (!stats.isFile() || !isOurs(stats) || stats.size <= HEAD || stats.size > MOST_BYTES) return undefined;
		const head = Buffer.allocUnsafe(HEAD);
		if (fs.readSync(file, head, 0, HEAD, 0) !== HEAD) return undefined;
		const length = head.readUInt32LE(0);
		if (HEAD + 2 * length !== stats.size) return undefined;
		let at = HEAD;
		const parts = [];
		for (const size of sizes ?? [length]) {
			const bytes = Buffer.allocUnsafeSlow(size);
			if (fs.readSync(file, bytes, 0, size, at) !== size || !isAt(file, at + length, bytes)) return undefined;
			at += size;
			parts.push(bytes);
		}
		return at === HEAD + length ? parts : undefined;
	} catch {
		return undefined;
	} finally {
		if (file !== undefined) fs.closeSync(file);
	}
};

/** The same as one part. */
exports.take = name => exports.takeParts(name)?.[0];

/** Lets go of the oldest of what is kept under names that begin so, where there is more of it than is wanted. */
exports.thin = (prefix, most) => {
	try {
		const path = folder();
		if (!canTell || !isTrusted(path)) return;
		const kept = fs.readdirSync(path).filter(name => name.startsWith(prefix));
		const dated = kept.map(name => ({name, at: fs.lstatSync(join(path, name)).mtimeMs})).sort((one, other) => other.at - one.at);
		for (const {name} of dated.slice(most)) fs.rmSync(join(path, name), {recursive: true, force: true});
	} catch {}
};

/** Keeps bytes under a name, and lets go of what else begins with its stem: that is of an earlier version. */
exports.keep = (stem, rest, bytes) => {
	if (!canTell) return;
	const path = folder();
	const name = stem + rest;
	const unfinished = join(path, `${name}.${process.pid}`);
	try {
		fs.mkdirSync(path, {recursive: true, mode: 0o700});
		if (!isTrusted(path)) return;
		const head = Buffer.alloc(HEAD);
		head.writeUInt32LE(bytes.length);
		// Whole or not at all, whoever else starts at the same time.
		fs.writeFileSync(unfinished, Buffer.concat([head, bytes, bytes]), {flag: 'wx', mode: 0o600});
		fs.renameSync(unfinished, join(path, name));
		for (const other of fs.readdirSync(path))
			if (other.startsWith(stem) && other !== name) fs.rmSync(join(path, other), {recursive: true, force: true});
	} catch {
		try {
			fs.rmSync(unfinished, {force: true});
		} catch {}
	}
};
